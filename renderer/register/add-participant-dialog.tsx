/** A walk-in comes onto the list: two names are enough, the rest helps. Nothing that was typed is lost by a refusal. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../domain/person';
import { kit } from '../desk/bridge';
import { Field } from '../desk/parts/field';
import { Form } from '../desk/parts/form';
import { WindowDialog } from '../desk/parts/window-dialog';

interface AddParticipantDialogProperties {
  readonly name: Pick<Person, 'firstName' | 'lastName'>;
  /** Those on the list: their schools, towns and roles are offered. */
  readonly others: readonly Person[];
  readonly onAdded: (person: Person) => void;
  readonly onClose: () => void;
}

const fields = ['firstName', 'lastName', 'school', 'town', 'schoolKind', 'role'] as const;
type PersonField = (typeof fields)[number];

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

function useSuggestions(others: readonly Person[]): Readonly<Partial<Record<PersonField, readonly string[]>>> {
  const { t } = useTranslation('register');
  const used = (field: PersonField): readonly string[] => others.map((person) => person[field]).filter((text) => text !== '');
  const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  return {
    school: distinct(used('school')),
    town: distinct(used('town')),
    schoolKind: distinct([...schoolKinds.map((key) => t(key)), ...used('schoolKind')]),
    role: distinct([...roles.map((key) => t(key)), ...used('role')]),
  };
}

export function AddParticipantDialog({ name, others, onAdded, onClose }: AddParticipantDialogProperties) {
  const { t } = useTranslation(['register', 'attendance', 'desk']);
  const listId = useId();
  const suggestions = useSuggestions(others);
  const [person, setPerson] = useState<Person>({ ...name, school: '', town: '', schoolKind: '', role: '', contact: '' });
  /* Typing goes on at the first field that the search has not filled. */
  const [startsAt] = useState(() => fields.find((field) => person[field] === ''));

  return (
    <WindowDialog title={t('register:add')} onClose={onClose} wide>
      <Form ask={() => kit.dispatch({ kind: 'add-participant', person })} onDone={() => onAdded(person)}>
        {(refusal) => (
          <>
            <div className="register-fields">
              {fields.map((field) => (
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
                        onChange={({ target }) => setPerson({ ...person, [field]: target.value })}
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
              <Field
                label={t('register:contact')}
                name="contact"
                hint={t('register:contact-hint')}
                refusal={refusal}
                className="register-wide"
              >
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    autoComplete="off"
                    value={person.contact}
                    onChange={({ target }) => setPerson({ ...person, contact: target.value })}
                  />
                )}
              </Field>
            </div>
            <div className="desk-actions">
              <button type="submit" className="desk-button desk-button-first">
                {t('register:add')}
              </button>
              <button type="button" className="desk-button" onClick={onClose}>
                {t('desk:cancel')}
              </button>
            </div>
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
