/**
 * Asks before persons are erased: what goes, what stays, that there is no way back; whoever confirms writes down the place. What was erased on
 * other laptops goes from this one's files in a dialog of its own, which erases nothing besides.
 */
import { useState } from 'react';
import type { Outcome } from '../../domain/contract';
import { fewestNamed } from '../../domain/training/person-totals';
import { whatGoes } from '../../domain/training/what-goes';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface EraseDialogProperties {
  readonly place: string;
  readonly onClose: () => void;
}

interface ConfirmProperties extends EraseDialogProperties {
  readonly ask: (typed: string) => Promise<Outcome>;
}

function Confirm({ place, ask, onClose }: ConfirmProperties) {
  const { t } = useWords('erase');
  const [typed, setTyped] = useState('');

  function erased(): void {
    onClose();
    tellOutcome(t('done'));
  }

  return (
    <Form ask={() => ask(typed)} onDone={erased}>
      {(refusal) => (
        <>
          <Field label={t('confirm', { place })} name="place" refusal={refusal}>
            {(control) => (
              <input {...control} type="text" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
            )}
          </Field>
          <FormActions submit={t('submit')} onClose={onClose} />
        </>
      )}
    </Form>
  );
}

export function EraseAskedDialog({ place, onClose }: EraseDialogProperties) {
  const { t } = useWords('erase');
  return (
    <WindowDialog title={t('asked-title')} onClose={onClose}>
      <p>{t('asked-goes')}</p>
      <p className="desk-warning">{t('gone-warning')}</p>
      <Confirm place={place} ask={(typed) => kit['erase-asked'](typed)} onClose={onClose} />
    </WindowDialog>
  );
}

export function EraseDialog({ place, onClose }: EraseDialogProperties) {
  const { t } = useWords('erase');

  return (
    <WindowDialog title={t('title')} onClose={onClose} wide>
      <div className="prepare-erase">
        <section>
          <h3>{t('goes')}</h3>
          <ul>
            {whatGoes.map((what) => (
              <li key={what}>{t(`goes-${what}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('stays')}</h3>
          <ul>
            <li>{t('stays-numbers')}</li>
            <li>{t('stays-groups', { fewest: fewestNamed.roles, fewestPlaces: fewestNamed.towns })}</li>
            <li>{t('stays-training')}</li>
          </ul>
        </section>
      </div>
      <p className="desk-warning">{t('warning')}</p>
      <Confirm place={place} ask={(typed) => kit.dispatch({ kind: 'erase-persons', place: typed })} onClose={onClose} />
    </WindowDialog>
  );
}
