/** What a place shows before it has anything: one sentence that teaches, and the acts that begin it. */
import type { ReactNode } from 'react';

interface EmptyStateProperties {
  readonly title: string;
  readonly children: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProperties) {
  return (
    <section className="desk-empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
