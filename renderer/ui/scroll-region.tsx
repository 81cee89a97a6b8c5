/** A part of a dialog that scrolls by itself, and that the keyboard can reach to scroll it. */
import type { ReactNode } from 'react';

export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the arrow keys could not scroll it.
    <section className="desk-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
