/** The day's blocks with what has happened to them: done, now, next, and how late each began. A click goes to a block's first slide. */
import { Check, Pin, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgendaBlockView, AgendaDayView } from '../../domain/views';
import type { Act } from '../desk/act';
import './agenda-strip.css';

const signed = (minutes: number): string => (minutes < 0 ? `−${-minutes}` : `+${minutes}`);

function Drift({ late }: { readonly late: number }) {
  const { t } = useTranslation('run');
  if (late === 0) return <Check aria-hidden="true" size={14} />;
  return (
    <span className={late > 0 ? 'run-agenda-late' : undefined}>
      <span aria-hidden="true">{signed(late)}</span>
      <span className="visually-hidden">{t(late > 0 ? 'started-late' : 'started-early', { minutes: Math.abs(late) })}</span>
    </span>
  );
}

function Row({ block, runs, act }: { readonly block: AgendaBlockView; readonly runs: boolean; readonly act: Act }) {
  const { t } = useTranslation('run');
  const { status, short, number, actual, planned, startedLate, minutes, pinned, firstSlide, title } = block;
  const named = number === undefined ? short : `${number}. ${short}`;
  return (
    <li>
      <button
        type="button"
        className={`run-agenda-row run-agenda-${status}`}
        title={title}
        aria-current={status === 'now' ? 'step' : undefined}
        disabled={!runs || firstSlide === undefined}
        onClick={() => firstSlide && void act({ kind: 'go-to', slide: firstSlide })}
      >
        <span className="run-agenda-mark">{status === 'now' ? <Play aria-hidden="true" size={11} fill="currentColor" /> : null}</span>
        <span className="run-agenda-time">{actual ?? planned}</span>
        <span className="run-agenda-title">
          {named}
          {pinned ? <Pin className="run-agenda-pin" aria-label={t('pinned')} role="img" size={12} /> : null}
        </span>
        <span className="run-agenda-side">
          {startedLate === undefined ? <span className="run-agenda-minutes">{minutes}′</span> : <Drift late={startedLate} />}
        </span>
        {status === 'later' ? null : <span className="visually-hidden">{t(`status-${status}`)}</span>}
      </button>
    </li>
  );
}

interface AgendaStripProps {
  readonly day: AgendaDayView;
  /** Whether this day is running, so that its slides can be gone to. */
  readonly runs: boolean;
  readonly act: Act;
}

export function AgendaStrip({ day, runs, act }: AgendaStripProps) {
  const { t } = useTranslation('run');
  return (
    <nav className="run-agenda" aria-label={t('agenda')}>
      <h2 className="run-heading">
        {t('agenda')} · {day.title}
      </h2>
      <ol className="run-agenda-list">
        {day.blocks.map((block) => (
          <Row key={block.id} block={block} runs={runs} act={act} />
        ))}
      </ol>
    </nav>
  );
}
