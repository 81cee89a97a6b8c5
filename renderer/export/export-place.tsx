/** Export: says what personal data a file will hold before it is made, and where it is afterwards. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../domain/desk-view';
import type { CopyProgress, ExportedFile, ExportRequest, Separator } from '../../domain/exports';
import type { HandoutFile } from '../../domain/handout';
import type { Language } from '../../domain/language';
import type { TimeScope } from '../../domain/times/report';
import { kit } from '../desk/bridge';
import { endHints } from '../desk/hint-line';
import { Form } from '../desk/parts/form';
import { LanguageField } from '../desk/parts/language-field';
import { Part } from '../desk/parts/part';
import { ScopeChoice } from '../results/scope-choice';
import { BarometerPapersSection } from './barometer-papers-section';
import { LiteratureSection } from './literature-section';
import { PapersSection } from './papers-section';
import './export.css';
import { ExportedCard } from './exported-card';
import { HandoutSection, type HandoutSectionProperties } from './handout-section';

const separators = { semicolon: ';', comma: ',', tab: '\t' } as const satisfies Readonly<Record<string, Separator>>;
const separatorNames = ['semicolon', 'comma', 'tab'] as const;
type SeparatorName = (typeof separatorNames)[number];

interface OfferWords {
  readonly words: string;
  readonly format: string;
  /** What it holds, in the words of this kind of file. */
  readonly kind: 'table' | 'attendance' | 'blank-attendance' | 'run-sheet' | 'agenda' | 'times' | 'statements' | 'forms' | 'follow-up';
}

/** What can be exported; a table, the agenda for participants and a time report hold both days, and their day says nothing. */
const offers = [
  { as: 'csv', day: 1, words: 'csv', format: 'CSV', kind: 'table' },
  { as: 'xlsx', day: 1, words: 'xlsx', format: 'XLSX', kind: 'table' },
  { as: 'agenda', day: 1, words: 'agenda-for-participants', format: 'PDF', kind: 'agenda' },
  { as: 'attendance', day: 1, words: 'attendance-day', format: 'PDF', kind: 'attendance' },
  { as: 'blank-attendance', day: 1, words: 'blank-attendance-day', format: 'PDF', kind: 'blank-attendance' },
  { as: 'run-sheet', day: 1, words: 'run-sheet-day', format: 'PDF', kind: 'run-sheet' },
  { as: 'attendance', day: 2, words: 'attendance-day', format: 'PDF', kind: 'attendance' },
  { as: 'blank-attendance', day: 2, words: 'blank-attendance-day', format: 'PDF', kind: 'blank-attendance' },
  { as: 'run-sheet', day: 2, words: 'run-sheet-day', format: 'PDF', kind: 'run-sheet' },
  { as: 'times', day: 1, words: 'time-report', format: 'PDF', kind: 'times' },
  { as: 'times-csv', day: 1, words: 'time-report', format: 'CSV', kind: 'times' },
  { as: 'times-xlsx', day: 1, words: 'time-report', format: 'XLSX', kind: 'times' },
  { as: 'statements', day: 1, words: 'statement-report', format: 'PDF', kind: 'statements' },
  { as: 'statements-csv', day: 1, words: 'statement-report', format: 'CSV', kind: 'statements' },
  { as: 'statements-xlsx', day: 1, words: 'statement-report', format: 'XLSX', kind: 'statements' },
  { as: 'forms', day: 1, words: 'forms-report', format: 'PDF', kind: 'forms' },
  { as: 'forms-csv', day: 1, words: 'forms-report', format: 'CSV', kind: 'forms' },
  { as: 'forms-xlsx', day: 1, words: 'forms-report', format: 'XLSX', kind: 'forms' },
  { as: 'follow-up-csv', day: 1, words: 'follow-up-list', format: 'CSV', kind: 'follow-up' },
  { as: 'follow-up-xlsx', day: 1, words: 'follow-up-list', format: 'XLSX', kind: 'follow-up' },
] as const satisfies readonly (Pick<ExportRequest, 'as' | 'day'> & OfferWords)[];
type Offer = (typeof offers)[number];

/** A report may be about all trainings of the programme. */
const isReport = ({ kind }: Offer): boolean => kind === 'times' || kind === 'statements' || kind === 'forms';

/** Files that name nobody in any case. */
const isNameless = (offer: Offer): boolean => offer.kind === 'agenda' || isReport(offer);

/** Whether the file is about participants at all. */
const isAttendance = (offer: Offer): boolean => offer.kind !== 'run-sheet' && offer.kind !== 'follow-up' && !isNameless(offer);

function buttonOf(
  offer: Offer,
): 'export-follow-up' | 'export-attendance' | 'export-agenda' | 'export-times' | 'export-statements' | 'export-forms' {
  if (offer.kind === 'times') return 'export-times';
  if (offer.kind === 'statements') return 'export-statements';
  if (offer.kind === 'forms') return 'export-forms';
  if (offer.kind === 'follow-up') return 'export-follow-up';
  return isAttendance(offer) ? 'export-attendance' : 'export-agenda';
}

interface ExportPlaceProperties {
  readonly people: number;
  /** The desk's, offered for the headings. */
  readonly language: Language;
  readonly papers: TrainingView['papers'];
  readonly playsBarometer: boolean;
  /** The training's. */
  readonly spoken: Language;
  /** How far literature was copied; undefined while none is. */
  readonly copying: CopyProgress | undefined;
  readonly slides: Omit<HandoutSectionProperties, 'onDone'>;
}

/** The file that was made last; what comes after it stands in its place. */
type Made = { readonly kind: 'list'; readonly file: ExportedFile } | { readonly kind: 'handout'; readonly file: HandoutFile };

function Exported({ made }: { readonly made: Made }) {
  const { t } = useTranslation(['export', 'handout']);
  if (made.kind === 'handout') {
    const { file, slides } = made.file;
    return (
      <ExportedCard>
        <p>{t('handout:saved', { file, count: slides })}</p>
      </ExportedCard>
    );
  }
  const { file, rows, missingLogo } = made.file;
  return (
    <ExportedCard>
      <p>{t('exported', { file, count: rows })}</p>
      {missingLogo !== undefined && <p className="export-path">{t('missing-logo', { file: missingLogo })}</p>}
    </ExportedCard>
  );
}

interface WhatToExportProperties {
  readonly chosen: Offer;
  readonly onChoose: (offer: Offer) => void;
}

function WhatToExport({ chosen, onChoose }: WhatToExportProperties) {
  const { t } = useTranslation('export');
  const hintId = useId();
  return (
    <fieldset className="desk-choices export-offers" aria-describedby={hintId}>
      <legend>{t('what')}</legend>
      {offers.map((offer) => (
        <label key={`${offer.as}-${offer.day}`} className="desk-choice">
          <input type="radio" name="what" value={`${offer.as}-${offer.day}`} checked={chosen === offer} onChange={() => onChoose(offer)} />
          {t(offer.words, { day: offer.day, format: offer.format })}
        </label>
      ))}
      <p id={hintId} className="desk-hint">
        {t(`${chosen.as}-what`)}
      </p>
    </fieldset>
  );
}

interface SeparatorChoiceProperties {
  readonly chosen: SeparatorName;
  readonly onChoose: (separator: SeparatorName) => void;
}

function SeparatorChoice({ chosen, onChoose }: SeparatorChoiceProperties) {
  const { t } = useTranslation('export');
  const hintId = useId();
  return (
    <fieldset className="desk-choices" aria-describedby={hintId}>
      <legend>{t('separator')}</legend>
      <div className="export-separators">
        {separatorNames.map((name) => (
          <label key={name} className="desk-choice">
            <input type="radio" name="separator" value={name} checked={chosen === name} onChange={() => onChoose(name)} />
            {t(name)}
          </label>
        ))}
      </div>
      <p id={hintId} className="desk-hint">
        {t('separator-hint')}
      </p>
    </fieldset>
  );
}

interface HoldsProperties {
  readonly offer: Offer;
  readonly personalData: boolean;
  readonly people: number;
}

/** Said before the file is made. */
function Holds({ offer, personalData, people }: HoldsProperties) {
  const { t } = useTranslation('export');
  const { kind } = offer;
  return (
    <div className="export-holds" data-testid="export-holds">
      <h3>{t('holds')}</h3>
      <p>
        {personalData && kind !== 'agenda' && kind !== 'times' && kind !== 'statements' && kind !== 'forms'
          ? t(`${kind}-holds`)
          : t(`${kind}-holds-nobody`)}
      </p>
      {isAttendance(offer) && (
        <p>
          {t('holds-not')} {people === 0 ? t('nobody') : t('rows', { count: people })}
        </p>
      )}
      {offer.kind === 'follow-up' && personalData && <p className="desk-hint">{t('keep-safe')}</p>}
      {isAttendance(offer) && <p className="desk-hint">{personalData ? t('keep-safe') : t('few-are-known')}</p>}
    </div>
  );
}

export function ExportPlace({ people, language, papers, playsBarometer, spoken, copying, slides }: ExportPlaceProperties) {
  const { t } = useTranslation('export');
  const [offer, setOffer] = useState<Offer>(offers[0]);
  const [separator, setSeparator] = useState<SeparatorName>('semicolon');
  const [headings, setHeadings] = useState(language);
  const [personalData, setPersonalData] = useState(true);
  const [scope, setScope] = useState<TimeScope>('this');
  const [made, setMade] = useState<Made>();

  return (
    <div className="export">
      <h1>{t('title')}</h1>
      <Part>
        <section>
          <h2>{t('attendance-and-agenda')}</h2>
          <Form
            ask={() => {
              const { as, day } = offer;
              return kit['export-attendance']({ as, day, separator: separators[separator], language: headings, personalData, scope });
            }}
            onDone={(file) => {
              if (!file) return;
              setMade({ kind: 'list', file });
              void endHints(['export']);
            }}
          >
            {() => (
              <>
                <WhatToExport chosen={offer} onChoose={setOffer} />
                <div className="export-choices">
                  <div>
                    <LanguageField label={t('language')} name="language" value={headings} onChange={setHeadings} />
                    <label className="desk-choice">
                      <input
                        type="checkbox"
                        checked={!personalData || isNameless(offer)}
                        disabled={isNameless(offer)}
                        onChange={({ target }) => setPersonalData(!target.checked)}
                      />
                      {t(offer.kind === 'follow-up' ? 'without-contacts' : 'without-personal-data')}
                    </label>
                  </div>
                  <div>
                    {isReport(offer) && <ScopeChoice chosen={scope} onChoose={setScope} />}
                    {(offer.as === 'csv' ||
                      offer.as === 'times-csv' ||
                      offer.as === 'statements-csv' ||
                      offer.as === 'forms-csv' ||
                      offer.as === 'follow-up-csv') && <SeparatorChoice chosen={separator} onChoose={setSeparator} />}
                  </div>
                </div>
                <Holds offer={offer} personalData={personalData} people={people} />
                <div className="desk-actions">
                  <button type="submit" className="desk-button desk-button-first">
                    {t(buttonOf(offer))}
                  </button>
                </div>
              </>
            )}
          </Form>
        </section>
      </Part>
      <div role="status">{made && <Exported made={made} />}</div>
      <Part>
        <HandoutSection {...slides} onDone={(file) => setMade({ kind: 'handout', file })} />
      </Part>
      <Part>
        <PapersSection papers={papers} language={spoken} />
      </Part>
      <Part>{papers.some(({ kind }) => kind === 'literature') && <LiteratureSection language={spoken} progress={copying} />}</Part>
      <Part>{playsBarometer && <BarometerPapersSection language={spoken} />}</Part>
    </div>
  );
}
