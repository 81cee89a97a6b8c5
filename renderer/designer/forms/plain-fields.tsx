/** Fields of one value: a text, a number, a choice, a tick. All that is typed is kept; what is wrong with it stands beside it. */
import { useId } from 'react';
import type { KeyIn, Values } from '../../../domain/kernel/translate';
import { plainAt } from '../../../domain/programme/design-entries';
import type { FormField, FormPart } from '../../../domain/programme/design-form';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';
import { DateField } from '../../ui/date-field';
import { useWords } from '../../ui/words';
import { type FieldPlace, type ToldProblem, usePlain, useProblems, usePut, useScope } from './form-scope';
import { Told, ToldField } from './told-field';
import { TypedInput } from './typed-input';

type Of<Kind extends FormField['kind']> = Extract<FormField, { readonly kind: Kind }>;

interface PlainProperties<Kind extends FormField['kind']> {
  readonly field: Of<Kind>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly place: FieldPlace;
  readonly isOptional: FormPart['isOptional'];
}

const textOf = (data: Plain | undefined): string => (data === undefined || data === null || typeof data === 'object' ? '' : String(data));

type Wrong = readonly [key: KeyIn<'designerForms'>, values?: Values];

const forms = {
  time: [/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'as-time'],
  month: [/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'as-month'],
  name: [/^[A-Za-z0-9-]+$/u, 'as-name'],
} as const;

function wrongForm(text: string, form: keyof typeof forms): Wrong | undefined {
  const [pattern, key] = forms[form];
  return text === '' || pattern.test(text) ? undefined : [key];
}

const isName = (path: DataPath): boolean => path.at(-1) === 'id' || path.at(-1) === 'key';

/** Other entries of the same list that have this name. */
function isTaken(data: Plain, path: DataPath, name: string): boolean {
  const [list, own] = [plainAt(data, path.slice(0, -2)), path.at(-2)];
  const others = Array.isArray(list) ? list.filter((_, index) => index !== own) : [];
  return others.some((other: Plain) => textOf(plainAt(other, path.slice(-1))) === name);
}

/** What is wrong at once, in words; else what the check told of what is kept. */
function useTell(path: DataPath, wrong: (text: string) => Wrong | undefined): (text: string) => readonly ToldProblem[] {
  const { t } = useWords('designerForms');
  const problems = useProblems(path);
  return (text) => {
    const [key, values] = wrong(text) ?? [];
    return key === undefined ? problems : [{ problem: t(key, values ?? {}), isWarning: false }];
  };
}

export function TextField({ field: { format }, label, hint, place, isOptional }: PlainProperties<'text'>) {
  const { data } = useScope();
  const stored = textOf(usePlain(place));
  const put = usePut(place);
  const named = isName(place.path);
  const tell = useTell(place.path, (text) => {
    if (!isOptional && text.trim() === '') return ['needs-text'];
    if (named && isTaken(data, place.path, text)) return ['taken'];
    return named ? wrongForm(text, 'name') : format === 'time' || format === 'month' ? wrongForm(text, format) : undefined;
  });
  const keep = (text: string, goesOn = false): Promise<boolean> => put(isOptional && text === '' ? undefined : text, goesOn);
  const problems = useProblems(place.path);
  if (format === 'date') return <DateInput label={label} hint={hint} stored={stored} keep={keep} />;
  if (format === 'colour') return <ColourField label={label} stored={stored} keep={keep} told={problems} />;
  return (
    <TypedInput
      label={label}
      hint={hint}
      stored={stored}
      keep={keep}
      tell={tell}
      rows={format === 'long' ? 3 : 1}
      className={format === 'line' && !named ? 'entries-wide' : format === 'short' ? 'entries-short' : ''}
    />
  );
}

interface DateInputProperties {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly stored: string;
  readonly keep: (text: string) => Promise<boolean>;
}

function DateInput({ label, hint, stored, keep }: DateInputProperties) {
  return (
    <DateField
      label={label}
      name={label}
      {...(hint === undefined ? {} : { hint })}
      value={stored}
      onChange={(day) => void (day === stored || keep(day))}
    />
  );
}

function ColourField({ label, stored, keep, told }: DateInputProperties & { readonly told: readonly ToldProblem[] }) {
  return (
    <ToldField label={label} told={told}>
      {(control) => <input {...control} type="color" value={stored || '#000000'} onChange={({ target }) => void keep(target.value)} />}
    </ToldField>
  );
}

export function NumberField({ field: { isWhole, least, most }, label, hint, place, isOptional }: PlainProperties<'number'>) {
  const { data } = useScope();
  const stored = textOf(usePlain(place));
  const put = usePut(place);
  const pattern = isWhole ? /^-?\d{1,9}$/u : /^-?\d{1,9}(?:[.,]\d{1,6})?$/u;
  const numberIn = (text: string): number | undefined => (pattern.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined);
  const tell = useTell(place.path, (text) => {
    if (isOptional && text.trim() === '') return undefined;
    const number = numberIn(text);
    if (number === undefined) return [isWhole ? 'whole-number' : 'a-number'];
    if (least !== undefined && number < least) return ['at-least', { least }];
    if (most !== undefined && number > most) return ['at-most', { most }];
    return isName(place.path) && isTaken(data, place.path, String(number)) ? ['taken'] : undefined;
  });
  return (
    <TypedInput
      label={label}
      hint={hint}
      stored={stored}
      keep={(text, goesOn) => put(isOptional && text.trim() === '' ? undefined : (numberIn(text) ?? text), goesOn)}
      isSame={(one, other) => one === other || (numberIn(one) !== undefined && numberIn(one) === numberIn(other))}
      tell={tell}
      inputMode={isWhole ? 'numeric' : 'decimal'}
      className="entries-number"
    />
  );
}

export function ChoiceField({
  field: { choices },
  label,
  hint,
  place,
  isOptional,
  usual,
}: PlainProperties<'choice'> & { readonly usual: Plain | undefined }) {
  const { t } = useWords('designerForms');
  const now = textOf(usePlain(place));
  const put = usePut(place);
  const problems = useProblems(place.path);
  const shown = now === '' ? textOf(usual) : now;
  return (
    <ToldField label={label} hint={hint} told={problems}>
      {(control) => (
        <select {...control} value={shown} onChange={({ target }) => void put(target.value === '' ? undefined : target.value)}>
          {isOptional && usual === undefined && <option value="">{t('none-chosen')}</option>}
          {!isOptional && !choices.some(({ value }) => value === shown) && <option value={shown}>{t('choose')}</option>}
          {choices.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </ToldField>
  );
}

export function FlagField({ label, hint, place, usual }: PlainProperties<'flag'> & { readonly usual: Plain | undefined }) {
  const id = useId();
  const put = usePut(place);
  const now = usePlain(place) ?? usual ?? false;
  const problems = useProblems(place.path);
  return (
    <div className="entries-flag">
      <label className="desk-choice">
        <input
          type="checkbox"
          checked={now === true}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={({ target }) => void put(target.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint}
        </p>
      )}
      {problems.length > 0 && <Told told={problems} />}
    </div>
  );
}
