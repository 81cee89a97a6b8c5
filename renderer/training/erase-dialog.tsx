/** Asks before persons are erased: what goes, what stays, that there is no way back; whoever confirms writes down the place. */
import { useState } from 'react';
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

export function EraseDialog({ place, onClose }: EraseDialogProperties) {
  const { t } = useWords('erase');
  const [typed, setTyped] = useState('');

  function erased(): void {
    onClose();
    tellOutcome(t('done'));
  }

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
      <Form ask={() => kit.dispatch({ kind: 'erase-persons', place: typed })} onDone={erased}>
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
    </WindowDialog>
  );
}
