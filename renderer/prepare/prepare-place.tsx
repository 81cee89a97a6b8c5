/** Prepare: everything that is done before the day, in tabs. For the trainer alone: names, notes and counts are all over it. */
import { useCallback, useState } from 'react';
import { type Key, Tab, TabList, Tabs } from 'react-aria-components';
import type { DeskForTrainer, TrainingView } from '../../domain/desk/desk-view';
import { letterheadOf } from '../../domain/letterhead/decide';
import { AgendaTab } from '../agenda/agenda-tab';
import { PeopleShownChoice } from '../barometer/people-shown';
import { OrganisationPart } from '../letterhead/organisation-part';
import { TrainingLetterhead } from '../letterhead/training-letterhead';
import { BeforeTab } from '../training/before-tab';
import { DetailsTab } from '../training/details-tab';
import { ParticipantsTab } from '../training/participants-tab';
import { PersonalDataTab } from '../training/personal-data-tab';
import { PreparationTab } from '../training/preparation-tab';
import { prepareLeadsTo } from '../ui/leads-to';
import { TabPart } from '../ui/tab-part';
import { useWords } from '../ui/words';
import './prepare.css';
import { SlidesTab } from '../programme/slides-tab';

interface PreparePlaceProperties {
  readonly view: DeskForTrainer;
  readonly training: TrainingView;
  readonly onRegister: () => void;
}

/** Once: whoever comes again begins at the details. */
function tabLedTo(): Key {
  const tab = prepareLeadsTo.get();
  prepareLeadsTo.set('details');
  return tab;
}

export function PreparePlace({ view, training, onRegister }: PreparePlaceProperties) {
  const { t } = useWords('prepare');
  const [tab, setTab] = useState<Key>(tabLedTo);
  /** What a person was led to from what is still to do. */
  const [sought, seek] = useState<'preparation' | 'organiser'>();
  const found = useCallback(() => seek(undefined), []);
  const { settings, projector } = view;
  const letterhead = letterheadOf(training, settings.letterhead);
  const participants = training.register.rows.length;
  const { isDue } = training.personalData;
  return (
    <div className="prepare">
      <h1>{t('title')}</h1>
      <Tabs className="prepare-tabs" selectedKey={tab} onSelectionChange={setTab}>
        <TabList className="desk-tabs" aria-label={t('sections')}>
          <Tab id="details">{t('details')}</Tab>
          <Tab id="agenda">{t('agenda')}</Tab>
          <Tab id="slides">{t('texts:tab')}</Tab>
          <Tab id="participants">{t('participants')}</Tab>
          <Tab id="personal-data">{t('personal-data')}</Tab>
          {training.preparation.groups.length > 0 && <Tab id="preparation">{t('preparation:tab')}</Tab>}
          <Tab id="before">{t('before')}</Tab>
        </TabList>
        <TabPart id="details" className="prepare-panel">
          {!training.letterhead.isOwn && <OrganisationPart letterhead={letterhead} isSought={sought === 'organiser'} onFound={found} />}
          <DetailsTab id={training.id} details={training.details} />
          <PeopleShownChoice peopleShown={training.peopleShown} />
          <TrainingLetterhead key={training.id} own={training.letterhead} ofLaptop={settings.letterhead} />
        </TabPart>
        <TabPart id="agenda" className="prepare-panel">
          <AgendaTab training={training} />
        </TabPart>
        <TabPart id="slides" className="prepare-panel">
          <SlidesTab training={training} progress={view.ownSlides} />
        </TabPart>
        <TabPart id="participants" className="prepare-panel">
          <ParticipantsTab count={participants} onRegister={onRegister} />
        </TabPart>
        <TabPart id="personal-data" className="prepare-panel">
          <PersonalDataTab training={training} isDue={isDue} />
        </TabPart>
        {training.preparation.groups.length > 0 && (
          <TabPart id="preparation" className="prepare-panel">
            <PreparationTab
              key={training.id}
              preparation={training.preparation}
              canUndo={training.canUndoInPrepare}
              seeksEmpty={sought === 'preparation'}
              onFound={found}
            />
          </TabPart>
        )}
        <TabPart id="before" className="prepare-panel">
          <BeforeTab
            details={training.details}
            projector={projector}
            participants={participants}
            preparation={training.preparation}
            onPreparation={() => {
              setTab('preparation');
              seek('preparation');
            }}
            letterhead={letterhead}
            onOrganiser={() => {
              setTab('details');
              seek('organiser');
            }}
            backup={view.backup}
            papers={training.papers}
            dataFolder={settings.dataFolder}
            language={settings.language}
          />
        </TabPart>
      </Tabs>
    </div>
  );
}
