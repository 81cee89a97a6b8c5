/** What came of a rehearsal: each block beside its plan, and each slide. It is told once and kept nowhere. */
import { Fragment, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import { type Duration, duration, formatDuration, inMinutes } from '../../domain/kernel/time';
import type { RehearsalReport, RehearsedBlock } from '../../domain/stage/rehearsal';
import { CloseAction } from '../ui/close-action';
import { ScrollRegion } from '../ui/scroll-region';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { rehearse } from './asks';
import './rehearsal.css';

const close = (): void => void rehearse({ kind: 'close-report' });

const signed = (length: Duration): string => (length > 0 ? `+${formatDuration(length)}` : formatDuration(length));

function Difference({ planned, rehearsed }: Pick<RehearsedBlock, 'planned' | 'rehearsed'>) {
  const over = duration(rehearsed - planned);
  return <td className={over > 0 ? 'desk-number rehearsal-over' : 'desk-number'}>{signed(over)}</td>;
}

interface BlockProps {
  readonly block: RehearsedBlock;
  readonly language: Language;
  readonly eachSlide: boolean;
}

function Block({ block, language, eachSlide }: BlockProps) {
  const { t } = useWords('rehearsal');
  const { number, planned, rehearsed, slides, longest } = block;
  const title = number === undefined ? block.title : `${number}. ${block.title}`;
  const minutes = t('minutes-short', { minutes: inMinutes(planned) });
  if (rehearsed === 0) {
    return (
      <tr className="rehearsal-left-out">
        <th scope="row">{title}</th>
        <td className="desk-number">{minutes}</td>
        <td colSpan={3}>{t('left-out')}</td>
      </tr>
    );
  }
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        <td className="desk-number">{minutes}</td>
        <td className="desk-number">{formatDuration(rehearsed)}</td>
        <Difference planned={planned} rehearsed={rehearsed} />
        <td lang={language}>{longest ? `${longest.title} · ${formatDuration(longest.length)}` : ''}</td>
      </tr>
      {(eachSlide ? slides : []).map((slide, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes
        <tr key={index} className="rehearsal-slide">
          <td colSpan={2} lang={language}>
            {slide.title}
          </td>
          <td className="desk-number">{formatDuration(slide.length)}</td>
          <td colSpan={2} />
        </tr>
      ))}
    </>
  );
}

interface RehearsalReportDialogProps {
  readonly report: RehearsalReport;
  /** The language of the slides. */
  readonly language: Language;
}

export function RehearsalReportDialog({ report, language }: RehearsalReportDialogProps) {
  const { t } = useWords('rehearsal');
  const [eachSlide, setEachSlide] = useState(false);
  const { day, blocks, planned, rehearsed } = report;
  const title = t('report-title', { day });
  return (
    <WindowDialog title={title} onClose={close} wide>
      <div className="rehearsal-head">
        <p className="desk-hint">{t('report-text')}</p>
        <label>
          <input type="checkbox" checked={eachSlide} onChange={({ target }) => setEachSlide(target.checked)} /> {t('each-slide')}
        </label>
      </div>
      <ScrollRegion label={title}>
        <table className="desk-table rehearsal-table">
          <thead>
            <tr>
              <th scope="col">{t('block')}</th>
              <th scope="col">{t('planned')}</th>
              <th scope="col">{t('rehearsed')}</th>
              <th scope="col">{t('difference')}</th>
              <th scope="col">{t('longest')}</th>
            </tr>
          </thead>
          <tbody>
            {blocks.map((block) => (
              <Fragment key={block.id}>
                <Block block={block} language={language} eachSlide={eachSlide} />
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td className="desk-number">{t('minutes-short', { minutes: inMinutes(planned) })}</td>
              <td className="desk-number">{formatDuration(rehearsed)}</td>
              <Difference planned={planned} rehearsed={rehearsed} />
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <CloseAction onClose={close} />
    </WindowDialog>
  );
}
