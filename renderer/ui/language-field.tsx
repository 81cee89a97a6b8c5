/** A field for one of the languages, each called as its speakers call it. */
import { type Language, languages } from '../../domain/kernel/language';
import type { Refusal } from '../../domain/kernel/refusal';
import { Field } from './field';
import { languageNames } from './languages';

interface LanguageFieldProperties {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly refusal?: Refusal | undefined;
  readonly className?: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

export function LanguageField({ value, onChange, ...field }: LanguageFieldProperties) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(languages.find((each) => each === target.value) ?? value)}>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
