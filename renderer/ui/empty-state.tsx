/** What a place shows before it has anything: a drawing, one sentence that teaches, and the act that begins it. */
import type { ReactNode } from 'react';
import { type Drawing, Drawn } from '../drawn/drawn';

interface EmptyStateProperties {
  readonly title: string;
  readonly drawing: Drawing;
  readonly children: ReactNode;
}

export const EmptyState = ({ title, drawing, children }: EmptyStateProperties) => (
  <div className="desk-empty">
    <div className="desk-empty-drawing">
      <Drawn drawing={drawing} />
    </div>
    <div className="desk-empty-words">
      <h2>{title}</h2>
      {children}
    </div>
  </div>
);
