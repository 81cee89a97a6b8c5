/** The three colours of a set, side by side: nobody reads hex digits. */
import { isPlainMap } from '../../../domain/programme/design-entries';
import type { Plain } from '../../../domain/programme/plain-data';

const parts = ['ground', 'light', 'wall'] as const;

const isColour = (value: Plain | undefined): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value);

/** Draws the swatches; empty where it is no set of colours. */
export function Swatches({ set }: { readonly set: Plain | undefined }) {
  if (!isPlainMap(set)) return null;
  const colours = parts.flatMap((part) => (isColour(set[part]) ? [set[part]] : []));
  if (colours.length === 0) return null;
  return (
    <span className="entries-swatches" aria-hidden="true">
      {colours.map((colour, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of them may be alike, and they stay where they are
        <span key={index} style={{ background: colour }} />
      ))}
    </span>
  );
}
