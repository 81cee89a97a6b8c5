/**
 * What several laptops bring: who was noted on which of them, and what a person has to settle. Its room is there before its words are, so
 * that what comes from another laptop doesn't move the list under the hand.
 */

import type { HalfDay } from '../../domain/programme/programme';
import type { RegisterView } from '../../domain/register/register-view';
import { useWords } from '../ui/words';
import { useNotedBy } from './laptop-words';
import { UnsettledLine } from './unsettled-line';

interface RegisterToldProperties {
  readonly register: RegisterView;
  readonly marking: HalfDay;
  readonly onSettle: () => void;
}

/** How many are there, and who noted them; nothing where one laptop notes alone. */
function PresentBy({ register, marking }: Omit<RegisterToldProperties, 'onSettle'>) {
  const { t } = useWords('register');
  const notedBy = useNotedBy(register.laptops);
  const by = register.presentBy[marking];
  if (by.length === 0) return null;
  const told = t('register:present-by', { present: register.present[marking], all: register.rows.length, by: notedBy(by) });
  return (
    <p className="register-present-by" title={`${t(`attendance:${marking}`)}: ${told}`}>
      {told}
    </p>
  );
}

export function RegisterTold({ register, marking, onSettle }: RegisterToldProperties) {
  return (
    <div className="register-told">
      <UnsettledLine unsettled={register.unsettled} corrections={register.corrections.length} onSettle={onSettle} />
      <PresentBy register={register} marking={marking} />
    </div>
  );
}
