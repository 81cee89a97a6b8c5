/** Everything that a person has to settle after logs came together, one below the other; it closes by itself once nothing is left. */

import { useEffect, useId } from 'react';
import type { ConflictView, ParticipantRow, RegisterView } from '../../domain/register/register-view';
import { unlessRefused } from '../ui/act';
import { CloseAction } from '../ui/close-action';
import { onePress } from '../ui/held-enter';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { CorrectionLine } from './correction-line';
import type { CellPosition } from './grid-position';
import { useSaidWords } from './laptop-words';
import { mark, toldName } from './mark';
import { SamePersonQuestion } from './same-person-question';

interface ConflictLineProperties {
  readonly conflict: ConflictView;
  readonly row: ParticipantRow;
  readonly laptops: RegisterView['laptops'];
  readonly onGoTo: (cell: CellPosition) => void;
}

/** One press on what is right settles it. */
function ConflictLine({ conflict, row, laptops, onGoTo }: ConflictLineProperties) {
  const { t } = useWords('register');
  const id = useId();
  const inWords = useSaidWords(laptops);
  const { participant, halfDay, said } = conflict;
  return (
    <li>
      <button type="button" id={id} className="desk-button" onClick={() => onGoTo({ participant, halfDay })}>
        {`${toldName(row)}, ${t(`attendance:${halfDay}`)}`}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: answers to one question, not fields of a form. */}
      <div role="group" aria-labelledby={id} className="desk-actions">
        {said.map((each) => (
          <button
            key={`${each.state} ${each.at}`}
            type="button"
            className="desk-button"
            {...onePress(() => void mark(row, halfDay, each.state, each.at).then(unlessRefused))}
          >
            {inWords(each)}
          </button>
        ))}
      </div>
    </li>
  );
}

interface SettleDialogProperties {
  readonly register: RegisterView;
  /** The mark that is doubtful is chosen in the register itself. */
  readonly onGoTo: (cell: CellPosition) => void;
  readonly onClose: () => void;
}

export function SettleDialog({ register, onGoTo, onClose }: SettleDialogProperties) {
  const { t } = useWords('register');
  const { pairs, conflicts } = register.unsettled;
  const { corrections } = register;
  const left = pairs.length + conflicts.length + corrections.length;
  const byId = new Map(register.rows.map((row) => [row.id, row]));

  useEffect(() => {
    if (left === 0) onClose();
  }, [left, onClose]);

  return (
    <WindowDialog title={t('register:settle-title')} onClose={onClose} wide>
      <div className="register-settle">
        {pairs.length > 0 && (
          <section className="register-settle-part">
            <h3>{t('register:pairs-title')}</h3>
            <p>{t('register:pairs-why')}</p>
            {pairs.map(([one, other]) => {
              const [older, newer] = [byId.get(one), byId.get(other)];
              return older && newer && <SamePersonQuestion key={`${one} ${other}`} older={older} newer={newer} />;
            })}
          </section>
        )}
        {corrections.length > 0 && (
          <section className="register-settle-part">
            <h3>{t('register:corrections-title')}</h3>
            <p>{t('register:corrections-why')}</p>
            <ul className="register-settle-part">
              {corrections.map((correction) => {
                const row = byId.get(correction.participant);
                return row && <CorrectionLine key={correction.participant} correction={correction} row={row} />;
              })}
            </ul>
          </section>
        )}
        {conflicts.length > 0 && (
          <section className="register-settle-part">
            <h3>{t('register:conflicts-title')}</h3>
            <p>{t('register:conflicts-why')}</p>
            <ul className="register-conflicts">
              {conflicts.map((conflict) => {
                const row = byId.get(conflict.participant);
                const key = `${conflict.participant} ${conflict.halfDay}`;
                return row && <ConflictLine key={key} conflict={conflict} row={row} laptops={register.laptops} onGoTo={onGoTo} />;
              })}
            </ul>
          </section>
        )}
      </div>
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
