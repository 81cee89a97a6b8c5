/** Export: says what personal data a file will hold before it is made, and where it is afterwards. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportedFile, ExportRequest, Separator } from '../../domain/contract';
import { type Language, languages } from '../../domain/language';
import { unlessRefused } from '../desk/act';
import { kit } from '../desk/bridge';
import { languageNames } from '../desk/languages';
import { Field } from '../desk/parts/field';
import { Form } from '../desk/parts/form';
import './export.css';

const separators = { semicolon: ';', comma: ',', tab: '\t' } as const satisfies Readonly<Record<string, Separator>>;
const separatorNames = ['semicolon', 'comma', 'tab'] as const;
type SeparatorName = (typeof separatorNames)[number];

/** What can be exported; a table holds both days, and its day says nothing. */
const offers = [
  { as: 'csv', day: 1, words: 'csv', format: 'CSV' },
  { as: 'attendance', day: 1, words: 'attendance-day', format: 'PDF' },
  { as: 'attendance', day: 2, words: 'attendance-day', format: 'PDF' },
  { as: 'blank-attendance', day: 1, words: 'blank-attendance-day', format: 'PDF' },
  { as: 'blank-attendance', day: 2, words: 'blank-attendance-day', format: 'PDF' },
] as const satisfies readonly (Pick<ExportRequest, 'as' | 'day'> & { readonly words: string; readonly format: string })[];
type Offer = (typeof offers)[number];

interface ExportPlaceProperties {
  readonly people: number;
  /** The desk's, offered for the headings. */
  readonly language: Language;
}

async function openExported(how: 'open' | 'show'): Promise<void> {
  unlessRefused(await kit['open-exported'](how));
}

function Exported({ exported: { file, rows } }: { readonly exported: ExportedFile }) {
  const { t } = useTranslation('export');
  return (
    <div className="export-done">
      <p>{t('exported', { file, count: rows })}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void openExported('open')}>
          {t('open')}
        </button>
        <button type="button" className="desk-button" onClick={() => void openExported('show')}>
          {t('show-in-folder')}
        </button>
      </div>
    </div>
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
      {separatorNames.map((name) => (
        <label key={name} className="desk-choice">
          <input type="radio" name="separator" value={name} checked={chosen === name} onChange={() => onChoose(name)} />
          {t(name)}
        </label>
      ))}
      <p id={hintId} className="desk-hint">
        {t('separator-hint')}
      </p>
    </fieldset>
  );
}

export function ExportPlace({ people, language }: ExportPlaceProperties) {
  const { t } = useTranslation('export');
  const [offer, setOffer] = useState<Offer>(offers[0]);
  const [separator, setSeparator] = useState<SeparatorName>('semicolon');
  const [headings, setHeadings] = useState(language);
  const [exported, setExported] = useState<ExportedFile>();

  return (
    <div className="export">
      <h1>{t('title')}</h1>
      <section>
        <h2>{t('attendance')}</h2>
        <Form
          ask={() => kit['export-attendance']({ as: offer.as, day: offer.day, separator: separators[separator], language: headings })}
          onDone={(file) => setExported((before) => file ?? before)}
        >
          {() => (
            <>
              <WhatToExport chosen={offer} onChoose={setOffer} />
              <div className="export-choices">
                {offer.as === 'csv' && <SeparatorChoice chosen={separator} onChoose={setSeparator} />}
                <Field label={t('language')} name="language">
                  {(control) => (
                    <select
                      {...control}
                      value={headings}
                      onChange={({ target }) => setHeadings(languages.find((each) => each === target.value) ?? headings)}
                    >
                      {languages.map((each) => (
                        <option key={each} value={each} lang={each}>
                          {languageNames[each]}
                        </option>
                      ))}
                    </select>
                  )}
                </Field>
              </div>
              <div className="export-holds">
                <h3>{t('holds')}</h3>
                <p>{t(`${offer.as}-holds`)}</p>
                <p>{t('holds-not')}</p>
                <p>{people === 0 ? t('nobody') : t('rows', { count: people })}</p>
                <p className="desk-hint">{t('keep-safe')}</p>
              </div>
              <div className="desk-actions">
                <button type="submit" className="desk-button desk-button-first">
                  {t('export-attendance')}
                </button>
              </div>
            </>
          )}
        </Form>
        <div role="status">{exported && <Exported exported={exported} />}</div>
      </section>
    </div>
  );
}
