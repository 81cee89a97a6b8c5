/** Results: what came of a training, in parts: first all of it on one page, then where the room stood, where the time went, and what was promised. */
import { Tab, TabList, Tabs } from 'react-aria-components';
import type { OwnKey } from '../../domain/certificates/keys';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { TrainingPlace } from '../../domain/desk/place';
import type { Returned } from '../../domain/forms/returned';
import type { WaitingView } from '../../domain/room/waiting';
import { TimeResults } from '../agenda/time-results';
import { BarometerResults } from '../barometer/barometer-results';
import { CertificatesResults } from '../certificates/certificates-results';
import { FollowUpResults } from '../follow-up/follow-up-results';
import { FormResultsPlace } from '../forms/form-results';
import { PaperSheets } from '../forms/paper-sheets';
import { ReturnedForms } from '../forms/returned-forms';
import { PromisedResults } from '../groups/promised-results';
import { ReportResults } from '../report/report-results';
import { RoomResults } from '../room/room-results';
import { openTab, resultsTabs } from '../ui/results-tab';
import { useShared } from '../ui/shared-state';
import { TabPart } from '../ui/tab-part';
import { useWords } from '../ui/words';
import { EveningPage } from './evening-page';
import './results.css';

interface ResultsPlaceProperties {
  readonly training: TrainingView;
  readonly ownKey: OwnKey;
  readonly returned: readonly Returned[];
  readonly waiting: WaitingView | undefined;
  readonly onGo: (place: TrainingPlace) => void;
}

export function ResultsPlace({ training, ownKey, returned, waiting, onGo }: ResultsPlaceProperties) {
  const { t } = useWords('results');
  const tab = useShared(openTab);
  return (
    <div className="results">
      <h1>{t('results:title')}</h1>
      <Tabs
        className="results-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => openTab.set(resultsTabs.find((each) => each === key) ?? tab)}
      >
        <TabList className="desk-tabs" aria-label={t('results:parts')}>
          <Tab id="evening">{t('evening:tab')}</Tab>
          <Tab id="barometer">{t('results:barometer')}</Tab>
          <Tab id="forms">{t('formResults:tab')}</Tab>
          <Tab id="paper">{t('forms:paper-tab')}</Tab>
          <Tab id="room">{t('roomLists:result-title')}</Tab>
          <Tab id="time">{t('times:title')}</Tab>
          <Tab id="plans">{t('plan:promised')}</Tab>
          <Tab id="follow-up">{t('followUp:tab')}</Tab>
          <Tab id="certificates">{t('certificates:tab')}</Tab>
          <Tab id="report">{t('report:tab')}</Tab>
        </TabList>
        <TabPart id="evening" className="results-panel">
          <EveningPage training={training} onGo={onGo} />
        </TabPart>
        <TabPart id="barometer" className="results-panel">
          <BarometerResults training={training} />
        </TabPart>
        <TabPart id="forms" className="results-panel">
          <ReturnedForms returned={returned} shown={training.audience.returned?.collection} />
          <FormResultsPlace />
        </TabPart>
        <TabPart id="paper" className="results-panel">
          <PaperSheets />
        </TabPart>
        <TabPart id="room" className="results-panel">
          <RoomResults roomLists={training.roomLists} spoken={training.details.language} waiting={waiting} />
        </TabPart>
        <TabPart id="time" className="results-panel">
          <TimeResults unsure={training.report.unsure} />
        </TabPart>
        <TabPart id="plans" className="results-panel">
          <PromisedResults />
        </TabPart>
        <TabPart id="follow-up" className="results-panel">
          <FollowUpResults training={training} />
        </TabPart>
        <TabPart id="certificates" className="results-panel">
          <CertificatesResults training={training} ownKey={ownKey} />
        </TabPart>
        <TabPart id="report" className="results-panel">
          <ReportResults report={training.report} />
        </TabPart>
      </Tabs>
    </div>
  );
}
