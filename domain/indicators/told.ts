/** A figure in words, as keys of the section `across`: the window and every paper say it alike. */
import type { Words } from '../../words';
import type { Language } from '../kernel/language';
import { writtenNumber, writtenPercent } from '../kernel/written-numbers';
import type { Figure, IndicatorResult, ToldBy } from './figures';

type AcrossKey = keyof Words['across'];

interface Told<Key extends AcrossKey> {
  readonly key: Key;
  readonly values: { readonly before: string; readonly after: string };
}

/** Returns the figure as written text, or a sentence. */
export function toldFigure(figure: Figure, language: Language): string | Told<'before-after' | Extract<AcrossKey, `why-${string}`>> {
  switch (figure.kind) {
    case 'count':
      return writtenNumber(figure.count, language);
    case 'percent':
      return writtenPercent(figure.share.percent, language);
    case 'before-after': {
      const values = { before: writtenPercent(figure.before.percent, language), after: writtenPercent(figure.after.percent, language) };
      return { key: 'before-after', values };
    }
    case 'none':
      return { key: `why-${figure.why}`, values: { before: '', after: '' } };
  }
}

const isSex = (name: string): name is 'female' | 'male' => name === 'female' || name === 'male';

/** The key of a group's name in the section `attendance`; undefined where a person wrote it. */
export const groupKey = (by: ToldBy['by'], name: string): 'female' | 'male' | undefined => (by === 'sex' && isSex(name) ? name : undefined);

/** `2023-Q4` */
export const quarterValues = (quarter: string): { readonly year: string; readonly quarter: string } => ({
  year: quarter.slice(0, 4),
  quarter: quarter.slice(-1),
});

type NoteKey = Extract<AcrossKey, 'untold_other' | 'erased-left_other' | 'elsewhere_other'> extends `${infer Key}_other` ? Key : never;

/** What is to be said beside a figure of whom it doesn’t tell, or not by themselves; sentences that go by their number. */
export function toldNotes({
  untold,
  erased,
  elsewhere,
}: Pick<IndicatorResult, 'untold' | 'erased' | 'elsewhere'>): readonly { readonly key: NoteKey; readonly count: number }[] {
  const notes = [
    { key: 'untold', count: untold },
    { key: 'erased-left', count: erased },
    { key: 'elsewhere', count: elsewhere },
  ] as const;
  return notes.filter(({ count }) => count > 0);
}
