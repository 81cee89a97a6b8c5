/** All trainings together: which of them, what they come to, and what donors ask about them. Looked up when it is opened and when it is asked otherwise. */

import { useState } from 'react';
import { type Key, Tab, TabList, Tabs } from 'react-aria-components';
import { type AcrossFilter, allOfThem } from '../../domain/indicators/across';
import type { AcrossProgress, AcrossView } from '../../domain/indicators/requests';
import { inLanguage } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { EmptyState } from '../ui/empty-state';
import { TabPart } from '../ui/tab-part';
import { useAnswer } from '../ui/use-answer';
import { useLanguage } from '../ui/use-language';
import { useWords } from '../ui/words';
import { AcrossFilterFields } from './across-filter';
import { DonorFilesPart } from './donor-files';
import { IndicatorCard } from './indicator-card';
import { LeftOutPart } from './left-out-part';
import { SaveAcross } from './save-across';
import { TotalsPart } from './totals-part';
import './across.css';

interface AcrossProperties {
  /** Progress of the counting; undefined while nothing is counted, or it is soon done. */
  readonly progress: AcrossProgress | undefined;
  readonly onBack: () => void;
}

interface PartsProperties {
  readonly view: AcrossView;
  readonly filter: AcrossFilter;
  readonly onChanged: () => void;
}

function IndicatorsPart({ view, filter, onChanged }: PartsProperties) {
  const language = useLanguage();
  const sets = [...new Map(view.indicators.map(({ set }) => [set.id, set])).values()];
  return (
    <div className="across-part">
      <SaveAcross forms={['indicators', 'indicators-xlsx', 'indicators-csv']} filter={filter} />
      {sets.map(({ id, title }) => (
        <section key={id} className="across-set">
          <h2>{inLanguage(title, language)}</h2>
          {view.indicators
            .filter(({ set }) => set.id === id)
            .map((result) => (
              <IndicatorCard key={result.indicator.id} result={result} />
            ))}
        </section>
      ))}
      <DonorFilesPart brought={view.brought} onChanged={onChanged} />
    </div>
  );
}

function Parts({ view, filter, onChanged }: PartsProperties) {
  const { t } = useWords('across');
  const [tab, setTab] = useState<Key>('totals');
  const { totals, trainings, leftOut } = view;
  return (
    <Tabs className="across-tabs" selectedKey={tab} onSelectionChange={setTab}>
      <div className="desk-head">
        <TabList className="desk-tabs" aria-label={t('parts')}>
          <Tab id="totals">{t('totals')}</Tab>
          <Tab id="indicators">{t('indicators')}</Tab>
        </TabList>
        <LeftOutPart leftOut={leftOut} trainings={trainings} />
      </div>
      <TabPart id="totals" className="across-panel">
        {trainings.length === 0 ? (
          <EmptyState title={t('nothing')} drawing="school">
            <p>{t('nothing-what')}</p>
          </EmptyState>
        ) : (
          <>
            <SaveAcross forms={['across-xlsx']} filter={filter} />
            <TotalsPart totals={totals} />
          </>
        )}
      </TabPart>
      <TabPart id="indicators" className="across-panel">
        <IndicatorsPart view={view} filter={filter} onChanged={onChanged} />
      </TabPart>
    </Tabs>
  );
}

const focus = (heading: HTMLHeadingElement | null): void => heading?.focus();

export function AcrossPlace({ progress, onBack }: AcrossProperties) {
  const { t } = useWords('across');
  const [filter, setFilter] = useState(allOfThem);
  const [asked, setAsked] = useState(0);
  const [view] = useAnswer(() => kit['across-trainings'](filter), asked, JSON.stringify(filter));
  return (
    <div className="across">
      <header className="desk-head">
        {/* The button that led here is gone: whoever reads by ear begins at what this is. */}
        <h1 ref={focus} tabIndex={-1}>
          {t('title')}
        </h1>
        <button type="button" className="desk-button" onClick={onBack}>
          {t('back')}
        </button>
      </header>
      <div role="status">{progress && <p className="desk-hint">{t('counting', { ...progress })}</p>}</div>
      {view && isRefusal(view) && <p className="desk-refused">{sentenceOf(view)}</p>}
      {view && !isRefusal(view) && (
        <>
          <AcrossFilterFields filter={filter} choices={view} onChange={setFilter} />
          <Parts view={view} filter={filter} onChanged={() => setAsked(asked + 1)} />
        </>
      )}
    </div>
  );
}
