/** The register's head: what can be done with all of it. */

import type { HalfDay } from '../../domain/programme/programme';
import type { RegisterView } from '../../domain/register/register-view';
import { dayOf } from '../../domain/signing/signatures';
import { certifying } from '../signing/certifying';
import { act } from '../ui/act';
import { useWords } from '../ui/words';
import { ImportList } from './import-list';

interface RegisterHeadProperties {
  readonly register: RegisterView;
  readonly marking: HalfDay;
  readonly onAdd: () => void;
}

export function RegisterHead({ register, marking, onAdd }: RegisterHeadProperties) {
  const { t } = useWords('register');
  return (
    <header className="desk-head">
      <h1>{t('register:title')}</h1>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={onAdd}>
          {t('register:add')}
        </button>
        <ImportList />
        <button type="button" className="desk-button" disabled={register.rows.length === 0} onClick={() => certifying.set(dayOf(marking))}>
          {t('signing:certify-day')}
        </button>
        <button
          type="button"
          className="desk-button"
          disabled={!register.canUndo}
          onClick={() => void act({ kind: 'undo', place: 'register' })}
        >
          {t('desk:undo')}
        </button>
        <button
          type="button"
          className="desk-button"
          disabled={!register.canRedo}
          onClick={() => void act({ kind: 'redo', place: 'register' })}
        >
          {t('desk:redo')}
        </button>
      </div>
    </header>
  );
}
