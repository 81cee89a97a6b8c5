/** What is known of a participant, as fields of a form. Names come first and free text before choices: a walk-in needs only names. */
import { useId, useState } from 'react';
import type { Refusal } from '../../domain/kernel/refusal';
import { sexes, yesNo } from '../../domain/register/choices';
import { fullName } from '../../domain/register/person';
import type { Person, Sex, YesNo } from '../../domain/register/schema';
import { isTidied, withTidiedNames } from '../../domain/register/tidy-name';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import './participant.css';

interface PersonFieldsProperties {
  readonly person: Person;
  /** Those on the list: their schools, towns and roles are offered. */
  readonly others: readonly Person[];
  readonly refusal: Refusal | undefined;
  readonly onChange: (person: Person) => void;
}

const typedFields = ['firstName', 'lastName', 'school', 'town', 'schoolKind', 'role'] as const;
type TypedField = (typeof typedFields)[number];

const yesNoFields = ['protectionTeam', 'contactConsent', 'photoConsent'] as const;

const schoolKinds = ['kind-primary', 'kind-gymnasium', 'kind-vocational', 'kind-dormitory', 'kind-special'] as const;
const roles = [
  'role-teacher',
  'role-class-teacher',
  'role-pedagogue',
  'role-psychologist',
  'role-associate',
  'role-principal',
  'role-educator',
] as const;

function useSuggestions(others: readonly Person[]): Readonly<Partial<Record<TypedField, readonly string[]>>> {
  const { t } = useWords('register');
  const used = (field: TypedField): readonly string[] => others.map((person) => person[field]).filter((text) => text !== '');
  const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  return {
    school: distinct(used('school')),
    town: distinct(used('town')),
    schoolKind: distinct([...schoolKinds.map((key) => t(key)), ...used('schoolKind')]),
    role: distinct([...roles.map((key) => t(key)), ...used('role')]),
  };
}

interface ChoiceFieldProperties<Value extends Sex | YesNo> {
  readonly name: 'sex' | (typeof yesNoFields)[number];
  readonly values: readonly Value[];
  readonly value: Value;
  readonly refusal: Refusal | undefined;
  readonly onChange: (value: Value) => void;
}

function ChoiceField<Value extends Sex | YesNo>({ name, values, value, refusal, onChange }: ChoiceFieldProperties<Value>) {
  const { t } = useWords('attendance');
  const word = (each: Sex | YesNo): string => t(each);
  return (
    <Field label={t(name)} name={name} refusal={refusal} className="register-choice-field">
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => {
            const chosen = values.find((each) => each === target.value);
            if (chosen) onChange(chosen);
          }}
        >
          {values.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function PersonFields({ person, others, refusal, onChange }: PersonFieldsProperties) {
  const { t } = useWords('register');
  const listId = useId();
  const suggestions = useSuggestions(others);
  /* Typing goes on at the first field that is empty. */
  const [startsAt] = useState(() => typedFields.find((field) => person[field] === '') ?? 'firstName');

  return (
    <>
      <div className="register-fields">
        {typedFields.map((field) => (
          <Field key={field} label={t(`attendance:${field}`)} name={field} refusal={refusal}>
            {(control) => (
              <>
                <input
                  {...control}
                  type="text"
                  autoComplete="off"
                  // biome-ignore lint/a11y/noAutofocus: a dialog takes the focus anyway; here it goes where typing goes on.
                  autoFocus={field === startsAt}
                  list={suggestions[field] ? `${listId}-${field}` : undefined}
                  value={person[field]}
                  onChange={({ target }) => onChange({ ...person, [field]: target.value })}
                />
                {suggestions[field] && (
                  <datalist id={`${listId}-${field}`}>
                    {suggestions[field].map((text) => (
                      <option key={text} value={text} />
                    ))}
                  </datalist>
                )}
              </>
            )}
          </Field>
        ))}
        {!isTidied(person) && (
          <button type="button" className="desk-button register-tidied" onClick={() => onChange(withTidiedNames(person))}>
            {t('register:write-tidied', { name: fullName(withTidiedNames(person)) })}
          </button>
        )}
        <Field
          label={t('register:contact')}
          name="contact"
          hint={t('register:contact-hint')}
          refusal={refusal}
          className="register-contact-field"
        >
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              value={person.contact}
              onChange={({ target }) => onChange({ ...person, contact: target.value })}
            />
          )}
        </Field>
        <Field label={t('attendance:telephone')} name="telephone" refusal={refusal}>
          {(control) => (
            <input
              {...control}
              type="tel"
              autoComplete="off"
              value={person.telephone}
              onChange={({ target }) => onChange({ ...person, telephone: target.value })}
            />
          )}
        </Field>
        <Field label={t('attendance:note')} name="note" hint={t('register:note-hint')} refusal={refusal} className="register-wide">
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              value={person.note}
              onChange={({ target }) => onChange({ ...person, note: target.value })}
            />
          )}
        </Field>
      </div>
      <div className="register-choices">
        <ChoiceField name="sex" values={sexes} value={person.sex} refusal={refusal} onChange={(sex) => onChange({ ...person, sex })} />
        {yesNoFields.map((field) => (
          <ChoiceField
            key={field}
            name={field}
            values={yesNo}
            value={person[field]}
            refusal={refusal}
            onChange={(answer) => onChange({ ...person, [field]: answer })}
          />
        ))}
      </div>
    </>
  );
}
