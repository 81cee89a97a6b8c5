/** A walk-in comes onto the list: two names are enough, the rest helps. Nothing that was typed is lost by a refusal. */
import { useState } from 'react';
import { nobody } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { PersonFields } from './person-fields';

interface AddParticipantDialogProperties {
  readonly name: Pick<Person, 'firstName' | 'lastName'>;
  readonly others: readonly Person[];
  readonly onAdded: (person: Person) => void;
  readonly onClose: () => void;
}

export function AddParticipantDialog({ name, others, onAdded, onClose }: AddParticipantDialogProperties) {
  const { t } = useWords('register');
  const [person, setPerson] = useState<Person>({ ...nobody, ...name });

  return (
    <WindowDialog title={t('register:add')} onClose={onClose} wide>
      <Form ask={() => kit.dispatch({ kind: 'add-participant', person })} onDone={() => onAdded(person)}>
        {(refusal) => (
          <>
            <PersonFields person={person} others={others} refusal={refusal} onChange={setPerson} />
            <FormActions submit={t('register:add')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
