/** What of a certificate can be changed: its paper, its words in one language, and its fields. */
import { RotateCcw } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import {
  borders,
  certificateImages,
  certificateScripts,
  filledByHand,
  orientations,
  switchedFields,
  textLines,
  writtenFields,
} from '../../domain/certificates/choices';
import type { SwitchedField, WrittenField } from '../../domain/certificates/content';
import type { CertificateProblem, ProblemPlace } from '../../domain/certificates/problems';
import type { CertificateChange } from '../../domain/certificates/schema';
import { sentenceFields } from '../../domain/certificates/sentence';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { useWords } from '../ui/words';
import type { Typed } from './certificate-draft';

export interface PartsProperties {
  readonly typed: Typed;
  /** The language of the picture: it says whose words stand here. */
  readonly language: Language;
  readonly problems: readonly CertificateProblem[];
  /** The element that tells the problems. */
  readonly told: string;
}

const writtenIn = (language: Language): 'en' | 'sr' => (language === 'en' ? 'en' : 'sr');

/** The longest line that the schema allows. */
export const longestLine = 200;
const longestSentence = 2000;

interface BackProperties {
  readonly typed: Typed;
  /** To the programme's own. */
  readonly changes: readonly CertificateChange[];
  readonly what: string;
}

export function Back({ typed, changes, what }: BackProperties) {
  const { t } = useWords('certificateEdit');
  if (!changes.some(typed.isChanged)) return null;
  return (
    <button
      type="button"
      className="desk-icon-button certificate-back"
      aria-label={t('back-of', { what })}
      title={t('back')}
      onClick={() => typed.change(...changes)}
    >
      <RotateCcw aria-hidden="true" size={15} />
    </button>
  );
}

interface ChoiceProperties<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
  readonly value: Option;
  readonly onChange: (option: Option) => void;
  readonly back: ReactNode;
}

function Choice<Option extends string>({ label, options, nameOf, value, onChange, back }: ChoiceProperties<Option>) {
  const id = useId();
  return (
    <div className="desk-field">
      <div className="certificate-label">
        <label htmlFor={id}>{label}</label>
        {back}
      </div>
      <select id={id} value={value} onChange={({ target }) => onChange(options.find((each) => each === target.value) ?? value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function PaperPart({ typed }: Pick<PartsProperties, 'typed'>) {
  const { t } = useWords('certificateEdit');
  const { orientation, border, script } = typed.content;
  return (
    <fieldset className="certificate-part">
      <legend>{t('paper')}</legend>
      <div className="certificate-paper">
        <Choice
          label={t('orientation')}
          options={orientations}
          nameOf={(option) => t(option)}
          value={orientation}
          onChange={(to) => typed.change({ part: 'orientation', to })}
          back={<Back typed={typed} changes={[{ part: 'orientation', to: null }]} what={t('orientation')} />}
        />
        <Choice
          label={t('border')}
          options={borders}
          nameOf={(option) => t(`border-${option}`)}
          value={border}
          onChange={(to) => typed.change({ part: 'border', to })}
          back={<Back typed={typed} changes={[{ part: 'border', to: null }]} what={t('border')} />}
        />
        <Choice
          label={t('script')}
          options={certificateScripts}
          nameOf={(option) => t(`script-${option}`)}
          value={script}
          onChange={(to) => typed.change({ part: 'script', to })}
          back={<Back typed={typed} changes={[{ part: 'script', to: null }]} what={t('script')} />}
        />
      </div>
    </fieldset>
  );
}

/** What a control says of the problems in its place. */
function useWrong({ problems, language, told }: PartsProperties): (place: ProblemPlace) => object {
  return (place) => {
    const isWrong = problems.some(
      (problem) => problem.place === place && (problem.language ?? writtenIn(language)) === writtenIn(language),
    );
    return isWrong ? { 'aria-invalid': true, 'aria-describedby': told } : {};
  };
}

export function WordsPart(parts: PartsProperties) {
  const { t } = useWords('certificateEdit');
  const { typed, language } = parts;
  const id = useId();
  const wrong = useWrong(parts);
  const written = writtenIn(language);
  const places = sentenceFields.map((field) => `{${field}}`).join(' ');
  return (
    <fieldset className="certificate-part">
      <legend>{t('words', { language: t(`in-${written}`) })}</legend>
      <p className="desk-hint">{t('words-hint')}</p>
      {textLines.map((line) => {
        const what = t(`line-${line}`);
        const control = {
          id: `${id}-${line}`,
          lang: written === 'en' ? 'en' : 'sr-Latn',
          spellCheck: false,
          value: typed.content.text[written][line],
          onChange: ({ target }: { readonly target: { readonly value: string } }) =>
            typed.change({ part: 'line', language: written, line, to: target.value }),
          ...wrong(line),
        };
        return (
          <div key={line} className="desk-field">
            <div className="certificate-label">
              <label htmlFor={control.id}>{what}</label>
              <Back typed={typed} changes={[{ part: 'line', language: written, line, to: null }]} what={what} />
            </div>
            {line === 'sentence' ? (
              <>
                <textarea {...control} rows={4} maxLength={longestSentence} />
                <p className="desk-hint">{t('sentence-hint', { places, bySexMark: t('by-sex-mark') })}</p>
              </>
            ) : (
              <input {...control} type="text" autoComplete="off" maxLength={longestLine} />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

interface PrintedProperties {
  readonly typed: Typed;
  readonly field: SwitchedField;
  /** The id of a label that names the field. */
  readonly id?: string;
}

export function Printed({ typed, field, id }: PrintedProperties) {
  const { t } = useWords('certificateEdit');
  const { isPrinted, isRequired } = typed.content.fields[field];
  return (
    <input
      type="checkbox"
      id={id}
      aria-label={id === undefined ? t('certificateEdit:print', { field: t(`certificates:field-${field}`) }) : undefined}
      checked={isPrinted}
      disabled={isRequired}
      onChange={({ target }) => typed.change({ part: 'printed', field, to: target.checked })}
    />
  );
}

function WrittenRow({ field, ...parts }: PartsProperties & { readonly field: WrittenField }) {
  const { t } = useWords('certificateEdit');
  const { typed, language } = parts;
  const id = useId();
  const wrong = useWrong(parts);
  const what = t(`certificates:field-${field}`);
  const texts = typed.written(field);
  const written = writtenIn(language);
  const keep = (text: string): void =>
    typed.change({ part: 'written', field, to: field === 'hours' ? { en: text, sr: text } : { ...texts, [written]: text } });
  return (
    <li>
      <Printed typed={typed} field={field} />
      <label htmlFor={id}>
        {what}
        {typed.content.fields[field].isRequired && <span className="desk-hint"> {t('certificateEdit:required')}</span>}
      </label>
      <input
        id={id}
        type="text"
        inputMode={field === 'hours' ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        maxLength={longestLine}
        value={texts[written]}
        placeholder={texts[written === 'en' ? 'sr' : 'en']}
        onChange={({ target }) => keep(target.value)}
        {...(field === 'hours' ? wrong(field) : {})}
      />
      <Back
        typed={typed}
        what={what}
        changes={[
          { part: 'written', field, to: null },
          { part: 'printed', field, to: null },
        ]}
      />
    </li>
  );
}

const isWritten = (field: SwitchedField): field is WrittenField => writtenFields.some((each) => each === field);
const isImage = (field: SwitchedField): boolean => certificateImages.some((each) => each === field);
const known = switchedFields.filter((field) => !isWritten(field) && !isImage(field));

export function FieldsPart(parts: PartsProperties) {
  const { t } = useWords('certificateEdit');
  const { typed } = parts;
  const id = useId();
  return (
    <>
      <fieldset className="certificate-part">
        <legend>{t('certificateEdit:fields')}</legend>
        <p className="desk-hint">{t('certificateEdit:fields-hint')}</p>
        <ul className="certificate-written">
          {writtenFields.map((field) => (
            <WrittenRow key={field} {...parts} field={field} />
          ))}
        </ul>
      </fieldset>
      <fieldset className="certificate-part">
        <legend>{t('certificateEdit:known')}</legend>
        <p className="desk-hint">{t('certificateEdit:known-hint')}</p>
        <ul className="certificate-known">
          {known.map((field) => (
            <li key={field}>
              <Printed typed={typed} field={field} id={`${id}-${field}`} />
              <label htmlFor={`${id}-${field}`}>{t(`certificates:field-${field}`)}</label>
              {typed.content.fields[field].isRequired && <span className="desk-hint">{t('certificateEdit:required')}</span>}
              <Back typed={typed} changes={[{ part: 'printed', field, to: null }]} what={t(`certificates:field-${field}`)} />
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

/** Only the programme asks people for these; a training can't. */
export function ByHandPart({ typed, language }: Pick<PartsProperties, 'typed' | 'language'>) {
  const { t } = useWords('certificateEdit');
  return (
    <section className="certificate-part">
      <h3>{t('certificateEdit:by-hand')}</h3>
      {filledByHand.map((name) => {
        const { isPrinted, reason } = typed.content.fields[name];
        const field = t(`certificates:field-${name}`);
        return (
          <p key={name} className="desk-hint">
            {isPrinted && reason
              ? t('certificateEdit:by-hand-on', { field, reason: inLanguage(reason, language) })
              : t('certificateEdit:by-hand-off', { field })}
          </p>
        );
      })}
    </section>
  );
}
