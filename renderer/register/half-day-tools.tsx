/** The half-day that is marked, and what can be done with all of it: mark everybody who remains, see who is missing. */
import { Paperclip } from 'lucide-react';
import { useId } from 'react';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay } from '../../domain/programme/programme';
import type { ParticipantRow } from '../../domain/register/register-view';
import { useWords } from '../ui/words';
import { notMarkedId, RemainingButtons } from './remaining-buttons';

interface HalfDayChoiceProperties {
  readonly marking: HalfDay;
  /** Participants for whom nothing was noted in this half-day. */
  readonly notMarked: number;
  readonly onChoose: (halfDay: HalfDay) => void;
}

interface HalfDayToolsProperties {
  readonly rows: readonly ParticipantRow[];
  readonly marking: HalfDay;
  readonly onlyMissing: boolean;
  /** Scans and photos of sheets that were signed for it on paper. */
  readonly signedSheets: number;
  readonly onOnlyMissing: (onlyMissing: boolean) => void;
  /** All who remained are marked: the button that was pressed is disabled now and can't keep the focus. */
  readonly onMarked: () => void;
  readonly onSheets: () => void;
}

/** The half-day that is marked, and of how many nothing is noted in it. */
export function HalfDayChoice({ marking, notMarked, onChoose }: HalfDayChoiceProperties) {
  const { t } = useWords('register');
  const choiceId = useId();
  return (
    <div className="register-choice">
      <label htmlFor={choiceId}>{t('register:half-day')}</label>
      <select
        id={choiceId}
        value={marking}
        onChange={({ target }) => {
          const halfDay = halfDays.find((each) => each === target.value);
          if (halfDay) onChoose(halfDay);
        }}
      >
        {halfDays.map((halfDay) => (
          <option key={halfDay} value={halfDay}>
            {t(`attendance:${halfDay}`)}
          </option>
        ))}
      </select>
      <span id={notMarkedId} className="desk-number register-not-marked">
        {t('register:not-marked', { count: notMarked })}
      </span>
    </div>
  );
}

export function HalfDayTools({ rows, marking, onlyMissing, signedSheets, ...on }: HalfDayToolsProperties) {
  const { t } = useWords('register');
  return (
    <>
      <div className="desk-actions">
        <RemainingButtons rows={rows} marking={marking} onMarked={on.onMarked} />
        <button type="button" className="desk-button register-sheets" onClick={on.onSheets}>
          <Paperclip aria-hidden size={16} />
          {t('signedSheets:open', { number: signedSheets })}
        </button>
      </div>
      <label className="desk-choice">
        <input type="checkbox" checked={onlyMissing} onChange={({ target }) => on.onOnlyMissing(target.checked)} />
        {t('register:only-missing')}
      </label>
    </>
  );
}

interface DoubtfulFilterProperties {
  /** Participants who were there and did not sign, or signed and were not there. */
  readonly doubtful: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Always there: a row that came with the first doubt would move the list under the hand. */
export function DoubtfulFilter({ doubtful, isChosen, onChoose }: DoubtfulFilterProperties) {
  const { t } = useWords('signing');
  return (
    <label className={doubtful > 0 ? 'desk-choice register-doubtful' : 'desk-choice'}>
      <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
      {t('only-doubtful', { number: doubtful })}
    </label>
  );
}
