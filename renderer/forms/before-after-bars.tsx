/** Two bars in a cell, before pale and after strong; the numbers stand beside them. */
import type { BarShare } from '../../domain/forms/stacked-bar';

export function BeforeAfterBars({ bars }: { readonly bars: readonly (readonly BarShare[])[] }) {
  return (
    <div className="form-bars" aria-hidden>
      {bars.map((bar, index) => (
        <span key={index === 0 ? 'before' : 'after'} className="form-track">
          {bar.map(({ from, to }) => (
            <span key={to} className={index === 0 ? 'form-before' : 'form-after'} style={{ inlineSize: `${100 * (to - from)}%` }} />
          ))}
        </span>
      ))}
    </div>
  );
}
