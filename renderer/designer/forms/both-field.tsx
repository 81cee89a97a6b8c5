/** A text in both languages side by side. Serbian is written in either script and kept in Latin; the Cyrillic is made of it. */
import { toCyrillic } from '../../../domain/kernel/cyrillic';
import { bothIn } from '../../../domain/programme/design-entries';
import type { FormField, FormPart } from '../../../domain/programme/design-form';
import { useWords } from '../../ui/words';
import { asKept } from './as-kept';
import { type FieldPlace, usePlain, useProblems, usePut, useScope } from './form-scope';
import { Told } from './told-field';
import { TypedInput } from './typed-input';

type Both = Extract<FormField, { readonly kind: 'both' }>;

interface BothFieldProperties {
  readonly field: Both;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly place: FieldPlace;
  readonly isOptional: FormPart['isOptional'];
}

/** Rows of texts that may have several lines. */
const rowsOf: Readonly<Partial<Record<Both['format'], number>>> = { long: 3, page: 18 };

const isSame = (one: string, other: string): boolean => asKept(one) === asKept(other);

const sides = [
  { written: 'en', language: 'en', label: 'in-english' },
  { written: 'sr', language: 'sr-Latn', label: 'in-serbian' },
] as const;

export function BothField({ field, label, hint, place, isOptional }: BothFieldProperties) {
  const { t } = useWords('designerForms');
  const { showsCyrillic } = useScope();
  const data = usePlain(place);
  const texts = bothIn(data);
  const put = usePut(place);
  const putInside = { en: usePut(inside(place, 'en')), sr: usePut(inside(place, 'sr')) };
  const problems = useProblems(place.path);
  const rows = rowsOf[field.format] ?? 1;

  async function keep(written: 'en' | 'sr', typed: string, goesOn: boolean): Promise<boolean> {
    const text = written === 'sr' ? asKept(typed) : typed;
    const now = { ...texts, [written]: text };
    if (isOptional && now.en === '' && now.sr === '') return put(undefined);
    return data === undefined || data === null ? put(now) : putInside[written](text, goesOn);
  }

  const isNeeded = !isOptional || texts.en !== '' || texts.sr !== '';
  return (
    <div className="entries-both">
      {sides.map(({ written, language, label: in_ }) => (
        <TypedInput
          key={written}
          label={t(in_, { label })}
          stored={texts[written]}
          keep={(text, goesOn) => keep(written, text, goesOn)}
          tell={(text) => (isNeeded && text.trim() === '' ? [{ problem: t('needs-text'), isWarning: false }] : [])}
          lang={language}
          rows={rows}
          isSame={isSame}
          derive={written === 'sr' && showsCyrillic ? (text) => (text === '' ? '' : toCyrillic(text)) : undefined}
        />
      ))}
      {hint !== undefined && <p className="desk-hint entries-both-hint">{hint}</p>}
      {problems.length > 0 && texts.en.trim() !== '' && texts.sr.trim() !== '' && (
        <div className="entries-both-hint">
          <Told told={problems} />
        </div>
      )}
    </div>
  );
}

const inside = ({ path, order }: FieldPlace, key: 'en' | 'sr'): FieldPlace => ({ path: [...path, key], order, group: undefined });
