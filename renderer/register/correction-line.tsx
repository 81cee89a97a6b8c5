/** What a person asked to have written otherwise, beside how it is written now; the trainer accepts it or leaves it. */

import { fullName } from '../../domain/register/person';
import type { CorrectionView, ParticipantRow } from '../../domain/register/register-view';
import type { Written } from '../../domain/register/schema';
import { act } from '../ui/act';
import { onePress } from '../ui/held-enter';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';

const inOneLine = (written: Written): string => [fullName(written), written.school, written.town].filter((part) => part !== '').join(', ');

interface CorrectionLineProperties {
  readonly correction: CorrectionView;
  readonly row: ParticipantRow;
}

export function CorrectionLine({ correction: { participant, wish }, row: { person } }: CorrectionLineProperties) {
  const { t } = useWords('register');

  async function settle(accepted: boolean): Promise<void> {
    if (!(await act({ kind: 'settle-correction', participant, accepted }))) return;
    tellOutcome(t(accepted ? 'correction-accepted' : 'correction-left', { name: fullName(accepted ? wish : person) }));
  }

  return (
    <li className="register-pair">
      <p>
        <strong>{t('correction-wish', { name: fullName(person), wish: inOneLine(wish) })}</strong>
      </p>
      <p>{t('correction-of', { now: inOneLine(person) })}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" {...onePress(() => void settle(true))}>
          {t('correction-accept')}
        </button>
        <button type="button" className="desk-button" {...onePress(() => void settle(false))}>
          {t('correction-leave')}
        </button>
      </div>
    </li>
  );
}
