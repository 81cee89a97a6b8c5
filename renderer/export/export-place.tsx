/** Export: says what personal data a file will hold before it is made, and where it is afterwards. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeScope } from '../../domain/agenda/times/report';
import type { OwnKey } from '../../domain/certificates/keys';
import type { TrainingView } from '../../domain/desk/desk-view';
import { allExportForms, type ExportForm, exportForms, type FormFacts, formsThat, hasSeparator } from '../../domain/export/forms';
import type { HandoutFile } from '../../domain/export/handout';
import type { CopyProgress, ExportedFile, Separator } from '../../domain/export/requests';
import type { Language } from '../../domain/kernel/language';
import type { DayNumber } from '../../domain/programme/programme';
import { ScopeChoice } from '../agenda/scope-choice';
import { BarometerPapersSection } from '../barometer/barometer-papers-section';
import { TooLongForCode } from '../certificates/too-long';
import { useCodeChoice } from '../certificates/with-code';
import { EvidenceFile, type EvidenceFileProperties } from '../evidence/evidence-file';
import { kit } from '../ui/bridge';
import { endHints } from '../ui/end-hints';
import { Form } from '../ui/form';
import { LanguageField } from '../ui/language-field';
import { Part } from '../ui/part';
import { LiteratureSection } from './literature-section';
import { PapersSection } from './papers-section';
import './export.css';
import { ExportedCard } from './exported-card';
import { HandoutSection, type HandoutSectionProperties } from './handout-section';

const separators = { semicolon: ';', comma: ',', tab: '\t' } as const satisfies Readonly<Record<string, Separator>>;
const separatorNames = ['semicolon', 'comma', 'tab'] as const;
type SeparatorName = (typeof separatorNames)[number];

const isOf = <Kind extends FormFacts['kind']>(kind: FormFacts['kind'], kinds: readonly Kind[]): kind is Kind =>
  kinds.some((each) => each === kind);

/** Kinds that stand among the papers of the programme, or aren't offered here. */
const elsewhere = ['barometer-paper', 'action-plans', 'room-lists', 'indicators'] as const satisfies readonly FormFacts['kind'][];
type Kind = Exclude<FormFacts['kind'], (typeof elsewhere)[number]>;
type OfferedForm = { [Form in ExportForm]: (typeof exportForms)[Form]['kind'] extends Kind ? Form : never }[ExportForm];
const isOffered = (as: ExportForm): as is OfferedForm => !isOf(exportForms[as].kind, elsewhere);

/** A form, and the day that it is of; where both days are in one file, its day says nothing. */
interface Offer {
  readonly as: OfferedForm;
  readonly day: DayNumber;
  readonly facts: FormFacts & { readonly kind: Kind };
}

const offerOf =
  (day: DayNumber) =>
  (as: OfferedForm): Offer => ({ as, day, facts: exportForms[as] });

/** In the order of the table; what has a file for each day stands together, day by day. */
function allOffers(): readonly Offer[] {
  const ofDay = formsThat((facts) => facts.ofDay).filter(isOffered);
  return allExportForms.filter(isOffered).flatMap((as) => {
    if (!exportForms[as].ofDay) return [offerOf(1)(as)];
    return as === ofDay[0] ? [...ofDay.map(offerOf(1)), ...ofDay.map(offerOf(2))] : [];
  });
}
const offers = allOffers();

/** What the words of Export call each kind. */
const titles = {
  agenda: 'agenda-for-participants',
  attendance: 'attendance-day',
  'blank-attendance': 'blank-attendance-day',
  'signed-sheets': 'signed-sheets-scans',
  badges: 'badge-sheet',
  'table-signs': 'table-sign-sheet',
  'run-sheet': 'run-sheet-day',
  times: 'time-report',
  statements: 'statement-report',
  forms: 'forms-report',
  'follow-up': 'follow-up-list',
  report: 'training-report',
  'training-data': 'training-data',
  certificates: 'certificates-paper',
  'certificate-list': 'certificate-list',
} as const satisfies Readonly<Record<Exclude<Kind, 'table'>, string>>;

const titleOf = ({ facts: { kind, format } }: Offer) => (kind !== 'table' ? titles[kind] : format === 'XLSX' ? 'xlsx' : 'csv');

const buttons = {
  table: 'export-attendance',
  attendance: 'export-attendance',
  'blank-attendance': 'export-attendance',
  'signed-sheets': 'export-signed-sheets',
  badges: 'export-cards',
  'table-signs': 'export-cards',
  agenda: 'export-agenda',
  'run-sheet': 'export-agenda',
  times: 'export-times',
  statements: 'export-statements',
  forms: 'export-forms',
  'follow-up': 'export-follow-up',
  report: 'export-report',
  'training-data': 'export-data',
  certificates: 'export-certificates',
  'certificate-list': 'export-certificates',
} as const satisfies Readonly<Record<Kind, string>>;

/** Kinds that can't be without persons, and that never hold any. */
const alwaysHold = ['attendance', 'signed-sheets', 'badges', 'table-signs', 'certificates'] as const satisfies readonly FormFacts['kind'][];
const neverHold = ['agenda', 'times', 'statements', 'forms', 'report'] as const satisfies readonly FormFacts['kind'][];

/** Not one row or card for each who is on the list. */
const withoutPeople = ['certificates', 'certificate-list', 'signed-sheets'] as const satisfies readonly FormFacts['kind'][];

interface ExportPlaceProperties {
  readonly ownKey: OwnKey;
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
  readonly evidence: EvidenceFileProperties;
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
  const { file, rows, missingLogo, withoutCode } = made.file;
  return (
    <ExportedCard>
      <p>{t('exported', { file, count: rows })}</p>
      {missingLogo !== undefined && <p className="export-path">{t('missing-logo', { file: missingLogo })}</p>}
      <TooLongForCode numbers={withoutCode} />
    </ExportedCard>
  );
}

interface WhatToExportProperties {
  readonly chosen: Offer;
  readonly isWithout: boolean;
  readonly onChoose: (offer: Offer) => void;
}

function WhatToExport({ chosen, isWithout, onChoose }: WhatToExportProperties) {
  const { t } = useTranslation('export');
  const hintId = useId();
  return (
    <fieldset className="desk-choices export-offers" aria-describedby={hintId}>
      <legend>{t('what')}</legend>
      {offers.map((offer) => (
        <label key={`${offer.as}-${offer.day}`} className="desk-choice">
          <input
            type="radio"
            name="what"
            value={`${offer.as}-${offer.day}`}
            checked={chosen.as === offer.as && chosen.day === offer.day}
            onChange={() => onChoose(offer)}
          />
          {t(titleOf(offer), { day: offer.day, format: offer.facts.format })}
        </label>
      ))}
      <p id={hintId} className="desk-hint">
        {t(isWithout && chosen.facts.kind === 'table' ? 'totals-what' : `${chosen.as}-what`)}
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
  readonly isWithout: boolean;
  readonly people: number;
}

/** Said before the file is made. */
function Holds({ offer, isWithout, people }: HoldsProperties) {
  const { t } = useTranslation('export');
  const { kind, holds } = offer.facts;
  const hasRows = holds === 'participants' && !isOf(kind, withoutPeople) && !(isWithout && kind === 'table');
  return (
    <div className="export-holds" data-testid="export-holds">
      <h3>{t('holds')}</h3>
      <p>{isOf(kind, alwaysHold) || !(isWithout || isOf(kind, neverHold)) ? t(`${kind}-holds`) : t(`${kind}-holds-nobody`)}</p>
      {hasRows && (
        <p>
          {t('holds-not')} {people === 0 ? t('nobody') : t('rows', { count: people })}
        </p>
      )}
      {(holds === 'contacts' || holds === 'participants') && !isWithout && <p className="desk-hint">{t('keep-safe')}</p>}
    </div>
  );
}

export function ExportPlace({
  ownKey,
  people,
  language,
  papers,
  playsBarometer,
  spoken,
  copying,
  slides,
  evidence,
}: ExportPlaceProperties) {
  const { t } = useTranslation('export');
  const [offer, setOffer] = useState<Offer>(offerOf(1)('csv'));
  const [separator, setSeparator] = useState<SeparatorName>('semicolon');
  const [headings, setHeadings] = useState(language);
  const [personalData, setPersonalData] = useState(true);
  const [scope, setScope] = useState<TimeScope>('this');
  const { holds, without } = offer.facts;
  const isWithout = holds === 'nobody' || (without !== undefined && !personalData);
  const [made, setMade] = useState<Made>();
  const [chooseCode, codeDialog] = useCodeChoice(ownKey);

  return (
    <div className="export">
      <div className="export-head">
        <h1>{t('title')}</h1>
        <EvidenceFile {...evidence} />
      </div>
      <Part>
        <section>
          <h2>{t('attendance-and-agenda')}</h2>
          <Form
            ask={async () => {
              const { as, day } = offer;
              const code = as === 'certificates' ? await chooseCode() : 'with';
              if (!code) return undefined;
              return kit['export-attendance']({
                as,
                day,
                separator: separators[separator],
                language: headings,
                personalData: !isWithout,
                scope,
                withoutCode: code === 'without',
              });
            }}
            onDone={(file) => {
              if (!file) return;
              setMade({ kind: 'list', file });
              void endHints(['export']);
            }}
          >
            {() => (
              <>
                <WhatToExport chosen={offer} isWithout={isWithout} onChoose={setOffer} />
                <div className="export-choices">
                  <div>
                    <LanguageField label={t('language')} name="language" value={headings} onChange={setHeadings} />
                    <label className="desk-choice">
                      <input
                        type="checkbox"
                        checked={isWithout}
                        disabled={without === undefined}
                        onChange={({ target }) => setPersonalData(!target.checked)}
                      />
                      {t(`without-${without ?? 'personal-data'}`)}
                    </label>
                  </div>
                  <div>
                    {offer.facts.isReport && <ScopeChoice chosen={scope} onChoose={setScope} />}
                    {hasSeparator(offer.facts) && <SeparatorChoice chosen={separator} onChoose={setSeparator} />}
                  </div>
                </div>
                <Holds offer={offer} isWithout={isWithout} people={people} />
                <div className="desk-actions">
                  <button type="submit" className="desk-button desk-button-first">
                    {t(buttons[offer.facts.kind])}
                  </button>
                </div>
              </>
            )}
          </Form>
          {codeDialog}
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
