/** What is known of somebody on the list, to be mended, above everything that was noted of them. */
import { useState } from 'react';
import { fullName } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { dispatch } from '../ui/reasons';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import type { Subject } from './mark';
import { ParticipantHistory } from './participant-history';
import { PersonFields } from './person-fields';

interface ChangeParticipantDialogProperties {
  /** The person as it was when the dialog opened. */
  readonly participant: Subject;
  readonly others: readonly Person[];
  readonly onChanged: (person: Person) => void;
  readonly onTakenOff: () => void;
  readonly onClose: () => void;
}

export function ChangeParticipantDialog({ participant, others, onChanged, onTakenOff, onClose }: ChangeParticipantDialogProperties) {
  const { t } = useWords('register');
  const { id } = participant;
  const [person, setPerson] = useState<Person>(participant.person);

  return (
    <WindowDialog title={t('register:change', { name: fullName(participant.person) })} onClose={onClose} wide>
      <Form ask={() => dispatch({ kind: 'change-participant', participant: id, person })} onDone={() => onChanged(person)}>
        {(refusal) => (
          <>
            <PersonFields person={person} others={others} refusal={refusal} onChange={setPerson} />
            <FormActions submit={t('desk:save')} onClose={onClose} />
          </>
        )}
      </Form>
      <Form ask={() => dispatch({ kind: 'take-off', participant: id })} onDone={onTakenOff}>
        {() => (
          <div className="desk-actions">
            <button type="submit" className="desk-button">
              {t('take-off')}
            </button>
          </div>
        )}
      </Form>
      <ParticipantHistory participant={id} />
    </WindowDialog>
  );
}
