/** The page with which Results opens: what a trainer wants to see in the evening. Each matter leads to all of it. */

import type { TrainingView } from '../../domain/desk/desk-view';
import type { TrainingPlace } from '../../domain/desk/place';
import { isRefusal } from '../../domain/kernel/refusal';
import { type Evening, eveningOf, isEmptyEvening } from '../../domain/report/evening';
import { Drawn } from '../drawn/drawn';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { EmptyState } from '../ui/empty-state';
import { openTab, type ResultsTab } from '../ui/results-tab';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { EveningCard } from './evening-card';
import { Comments, MostMoved, OpenQuestions, Presence, Tests, TimeKept } from './evening-matters';
import './evening.css';

interface EveningPageProperties {
  readonly training: TrainingView;
  readonly onGo: (place: TrainingPlace) => void;
}

interface Looked {
  readonly evening: Evening;
  /** What was kept of tests and evaluation can be read. */
  readonly hasForms: boolean;
}

/** What can't be read is not known here; the part that it belongs to says why. Undefined until main has answered. */
function useEvening(training: TrainingView): Looked | undefined {
  const edition = useDeskEdition();
  const [forms] = useAnswer(() => kit['form-results'](), edition);
  const [report] = useAnswer(() => kit['time-report']('this'), edition);
  if (!forms || !report) return undefined;
  const times = isRefusal(report) || report.of !== 'this' ? undefined : report.times;
  const hasForms = !isRefusal(forms);
  return { evening: eveningOf({ training, forms: hasForms ? forms : undefined, times }), hasForms };
}

function Title({ day, isRunning, isAllOver }: Pick<Evening, 'day' | 'isRunning'> & { readonly isAllOver: boolean }) {
  const { t } = useWords('evening');
  if (day === undefined) return <h2>{t('empty-title')}</h2>;
  if (isRunning) return <h2>{t('running', { day })}</h2>;
  return <h2>{isAllOver ? t('all-over') : t('day-over', { day })}</h2>;
}

export function EveningPage({ training, onGo }: EveningPageProperties) {
  const { t } = useWords('evening');
  const looked = useEvening(training);
  if (!looked) return null;
  const { evening, hasForms } = looked;
  if (isEmptyEvening(evening)) {
    return (
      <EmptyState title={t('empty-title')} drawing="evening-desk">
        <p>{t('empty')}</p>
        <button type="button" className="desk-button desk-button-first" onClick={() => onGo('run')}>
          {t('to-run')}
        </button>
      </EmptyState>
    );
  }
  const to = (tab: ResultsTab) => () => openTab.set(tab);
  const { day, isRunning, presence, time, statement, tests, gained, comments, questions } = evening;
  const isAllOver = training.run.ended.includes(1) && training.run.ended.includes(2);
  return (
    <div className="evening">
      <header className="evening-head">
        <div className="evening-head-words">
          <Title day={day} isRunning={isRunning} isAllOver={isAllOver} />
          <p>{t('known')}</p>
        </div>
        <div className="evening-head-drawing">
          <Drawn drawing="evening-desk" keeps="foot" />
        </div>
      </header>
      <div className="evening-cards">
        <EveningCard title={t('present')} none={t('present-none')} onMore={() => onGo('register')}>
          {presence && <Presence presence={presence} />}
        </EveningCard>
        <EveningCard title={t('moved')} none={t('moved-none')} onMore={to('barometer')}>
          {statement && <MostMoved moved={statement} />}
        </EveningCard>
        {hasForms && (
          <EveningCard title={t('tests')} none={t('tests-none')} onMore={to('forms')}>
            {tests && <Tests tests={tests} gained={gained} />}
          </EveningCard>
        )}
        <EveningCard title={t('time')} none={t('time-none')} onMore={to('time')}>
          {time && <TimeKept time={time} />}
        </EveningCard>
        {hasForms && (
          <EveningCard title={t('comments')} none={t('comments-none')} onMore={to('forms')}>
            {comments && <Comments comments={comments} onChoose={to('forms')} />}
          </EveningCard>
        )}
        <EveningCard title={t('questions')} none={t('questions-none')} onMore={to('room')}>
          {questions && <OpenQuestions questions={questions} />}
        </EveningCard>
      </div>
    </div>
  );
}
