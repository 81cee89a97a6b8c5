/** The day's blocks with what has happened to them: done, now, next, and how late each began. A second press of a row leads the room to the block's first slide. */
import { Check, History, Pin, Play } from 'lucide-react';
import { type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import type { DayNumber } from '../../domain/programme/programme';
import type { AgendaBlockView, AgendaDayInSight } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useDeskTime } from '../ui/desk-time';
import { useWords } from '../ui/words';
import './agenda-strip.css';
import { BreakNow } from './break-now';
import { TimesDialog } from './times-dialog';

const signed = (minutes: number): string => (minutes < 0 ? `−${-minutes}` : `+${minutes}`);

function Drift({ late }: { readonly late: number }) {
  const { t } = useWords('run');
  if (late === 0) return <Check aria-hidden="true" size={14} />;
  return (
    <span className={late > 0 ? 'run-agenda-late' : undefined}>
      <span aria-hidden="true">{signed(late)}</span>
      <span className="visually-hidden">{t(late > 0 ? 'started-late' : 'started-early', { minutes: Math.abs(late) })}</span>
    </span>
  );
}

/** The second press of a double click, or of an Enter that is held, is none, in milliseconds. */
const sameClick = 400;

/** One press of a row only offers what a second one does: a stray click never sends the room to lunch. */
function useSecondPress(act: () => void) {
  const [isArmed, setArmed] = useState(false);
  const armedAt = useRef(0);
  const press = ({ timeStamp }: MouseEvent): void => {
    if (!isArmed) armedAt.current = timeStamp;
    else if (timeStamp - armedAt.current < sameClick) return;
    else act();
    setArmed(!isArmed);
  };
  return { isArmed, press, disarm: () => setArmed(false) };
}

/** Only this is painted again when the pace is another. */
function LateAtThisPace({ block }: { readonly block: string }) {
  const { t } = useWords('rescue');
  const at = useDeskTime(({ late }) => (late?.block === block ? late.at : undefined));
  return at === undefined ? null : <span className="run-agenda-late run-agenda-pace">{t('at-this-pace', { at })}</span>;
}

function CorrectTimes({ day, block, name }: { readonly day: DayNumber; readonly block: AgendaBlockView; readonly name: string }) {
  const { t } = useWords('rescue');
  const [open, setOpen] = useState(false);
  const label = t(block.actual === undefined ? 'tell-times' : 'correct-times', { block: name });
  return (
    <>
      <button type="button" className="run-agenda-correct" aria-label={label} title={label} onClick={() => setOpen(true)}>
        <History aria-hidden="true" size={14} />
      </button>
      {open ? <TimesDialog day={day} block={block} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface RowProps {
  readonly day: DayNumber;
  readonly block: AgendaBlockView;
  /** The day has gone past it, whether it was entered or not. */
  readonly isPast: boolean;
  readonly runs: boolean;
  readonly act: Act;
}

const Row = memo(function Row({ day, block, isPast, runs, act }: RowProps) {
  const { t } = useWords('run');
  const { status, short, number, actual, planned, startedLate, minutes, pinned, firstSlide, title } = block;
  const named = number === undefined ? short : `${number}. ${short}`;
  const { isArmed, press, disarm } = useSecondPress(() => firstSlide && void act({ kind: 'go-to', slide: firstSlide }));
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (status === 'now' || isArmed) line.current?.scrollIntoView({ block: 'nearest' });
  }, [status, isArmed]);
  return (
    <li ref={line} className="run-agenda-line">
      <button
        type="button"
        className={`run-agenda-row run-agenda-${status}`}
        title={title}
        aria-current={status === 'now' ? 'step' : undefined}
        disabled={!runs || firstSlide === undefined}
        onClick={press}
        onBlur={disarm}
      >
        <span className="run-agenda-mark">{status === 'now' ? <Play aria-hidden="true" size={11} fill="currentColor" /> : null}</span>
        <span className="run-agenda-time">{actual ?? planned}</span>
        <span className="run-agenda-title">
          {named}
          {pinned ? <Pin className="run-agenda-pin" aria-label={t('pinned')} role="img" size={12} /> : null}
          {pinned ? <LateAtThisPace block={block.id} /> : null}
          {isArmed ? <strong className="run-agenda-armed">{t('go-again')}</strong> : null}
        </span>
        <span className="run-agenda-side">
          {startedLate === undefined ? <span className="run-agenda-minutes">{minutes}′</span> : <Drift late={startedLate} />}
        </span>
        {status === 'later' ? null : <span className="visually-hidden">{t(`status-${status}`)}</span>}
      </button>
      {actual === undefined && !isPast ? null : <CorrectTimes day={day} block={block} name={named} />}
    </li>
  );
});

interface AgendaStripProps {
  readonly day: AgendaDayInSight;
  /** Whether this day is running, so that its slides can be gone to. */
  readonly runs: boolean;
  /** Then the day’s times are left as they are. */
  readonly isRehearsal: boolean;
  readonly act: Act;
}

/* Going through slides leaves it as it is. */
export const AgendaStrip = memo(function AgendaStrip({ day, runs, isRehearsal, act }: AgendaStripProps) {
  const { t } = useWords('run');
  const now = day.blocks.findIndex(({ status }) => status === 'now');
  return (
    <nav className="run-agenda" aria-label={t('agenda')}>
      <h2 className="run-heading">
        {t('agenda')} · {day.title}
      </h2>
      <ol className="run-agenda-list">
        {day.blocks.map((block, index) => (
          <Row key={block.id} day={day.day} block={block} isPast={index < now} runs={runs} act={act} />
        ))}
      </ol>
      {runs && !isRehearsal ? <BreakNow act={act} /> : null}
    </nav>
  );
});
