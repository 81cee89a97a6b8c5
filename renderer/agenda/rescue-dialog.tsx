/** The day put right: offers side by side, each with the day that it would make. One click does it, Undo takes it back. */
import { Minus, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { offersOf } from '../../domain/agenda/rescue';
import type { RescueWay } from '../../domain/agenda/schema';
import type { PlannedDay } from '../../domain/agenda/state';
import type { Act } from '../ui/act';
import { CloseAction } from '../ui/close-action';
import { useDeskTime } from '../ui/desk-time';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { OfferCard } from './offer-card';
import { shortName } from './offer-lines';
import './rescue-dialog.css';

const mostMinutes = 240;

interface MinutesFieldProps {
  readonly label: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

function MinutesField({ label, minutes, onChange }: MinutesFieldProps) {
  const { t } = useWords('rescue');
  const id = useId();
  const set = (wanted: number): void => onChange(Math.min(mostMinutes, Math.max(0, Math.round(wanted))));
  return (
    <div className="rescue-minutes">
      <label htmlFor={id}>{label}</label>
      <button type="button" className="desk-button" aria-label={t('one-less')} onClick={() => set(minutes - 1)}>
        <Minus aria-hidden="true" size={14} />
      </button>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={mostMinutes}
        value={minutes}
        onChange={({ target }) => set(Number.isNaN(target.valueAsNumber) ? 0 : target.valueAsNumber)}
      />
      <button type="button" className="desk-button" aria-label={t('one-more')} onClick={() => set(minutes + 1)}>
        <Plus aria-hidden="true" size={14} />
      </button>
    </div>
  );
}

interface RescueDialogProps {
  readonly plan: PlannedDay;
  readonly act: Act;
  readonly onClose: () => void;
}

function Standing({ plan }: Pick<RescueDialogProps, 'plan'>) {
  const { t, language } = useWords('rescue');
  const { behind = 0, dayEnds = '', late } = useDeskTime((time) => ({ behind: time.behind, dayEnds: time.dayEnds, late: time.late }));
  const row = plan.rows.find(({ block }) => block === late?.block);
  return (
    <p>
      {behind === 0 ? t('on-time', { time: dayEnds }) : t(behind > 0 ? 'behind' : 'ahead', { minutes: Math.abs(behind), time: dayEnds })}{' '}
      {late && row ? t('late-at-this-pace', { block: shortName(row, language), at: late.at, pinned: late.pinned }) : null}
    </p>
  );
}

export function RescueDialog({ plan, act, onClose }: RescueDialogProps) {
  const { t } = useWords('rescue');
  const { live, behind = 0 } = useDeskTime((time) => ({ live: time.live, behind: time.behind }));
  /* The delay when the dialog opened: the offers must not change under the hand. */
  const [isAhead] = useState(behind < 0);
  const [minutes, setMinutes] = useState(Math.abs(behind));
  const toWin = isAhead ? -minutes : minutes;

  async function choose(way: RescueWay): Promise<void> {
    if (await act({ kind: 'rescue', way, minutes: toWin })) onClose();
  }

  return (
    <WindowDialog title={t('title')} onClose={onClose} wide>
      <div className="rescue-head">
        <Standing plan={plan} />
        <MinutesField label={t(isAhead ? 'minutes-to-give' : 'minutes-to-win')} minutes={minutes} onChange={setMinutes} />
      </div>
      {live ? (
        <div className="rescue-offers">
          {offersOf(plan, live, toWin).map((offer) => (
            <OfferCard key={offer.way} plan={plan} offer={offer} live={live} toWin={toWin} onChoose={() => void choose(offer.way)} />
          ))}
        </div>
      ) : null}
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
