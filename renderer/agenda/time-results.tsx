/** Planned and actual minutes, for this training or for all of its programme. Looked up anew whenever the training changes. */
import { useState } from 'react';
import type { SlidesSeen } from '../../domain/agenda/held-as-planned';
import { scaleFor } from '../../domain/agenda/times/bars';
import { isHeld, knownSessions, reportDays, type TimeReport, type TimeScope } from '../../domain/agenda/times/report';
import { isRefusal } from '../../domain/kernel/refusal';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words';
import { ScopeChoice } from './scope-choice';
import { TimeLegend } from './time-legend';
import { TimeTable } from './time-table';
import { UnsureDays } from './unsure-days';
import './times.css';
import { useDeskEdition } from '../ui/desk-edition';
import { useAnswer } from '../ui/use-answer';

/** How many sessions, or how many trainings, it is about. */
function Counted({ report }: { readonly report: TimeReport }) {
  const { t } = useWords('times');
  if (report.of === 'this') {
    const sessions = knownSessions(report.times);
    return sessions ? <p>{t('sessions', { ...sessions })}</p> : null;
  }
  return (
    <p>
      {t('from-trainings', { count: report.times.trainings })} {report.unread > 0 && t('unread', { count: report.unread })}
    </p>
  );
}

function Report({ report }: { readonly report: TimeReport }) {
  const { t } = useWords('times');
  if (!isHeld(report)) {
    return (
      <EmptyState title={t('nothing-held')} drawing="evening-desk">
        <p>{t(report.of === 'this' ? 'nothing-held-this' : 'nothing-held-all')}</p>
      </EmptyState>
    );
  }
  const days = reportDays(report);
  const scale = scaleFor(days);
  return (
    <>
      <Counted report={report} />
      <TimeLegend of={report.of} />
      {days.map((day) => (
        <TimeTable key={day.day} day={day} of={report.of} scale={scale} />
      ))}
      <p className="desk-hint">{t('discussion-means')}</p>
    </>
  );
}

interface TimeResultsProperties {
  /** Days of which it is asked whether they were held as planned. */
  readonly unsure: readonly SlidesSeen[];
}

export function TimeResults({ unsure }: TimeResultsProperties) {
  const [scope, setScope] = useState<TimeScope>('this');
  const [report] = useAnswer(() => kit['time-report'](scope), useDeskEdition(), scope);
  return (
    <div className="times">
      <ScopeChoice chosen={scope} onChoose={setScope} />
      {scope === 'this' && <UnsureDays unsure={unsure} />}
      {report && (isRefusal(report) ? <p className="desk-refused">{sentenceOf(report)}</p> : <Report report={report} />)}
    </div>
  );
}
