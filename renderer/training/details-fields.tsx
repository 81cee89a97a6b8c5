/** The fields of a training's details, for a new training and for one that exists. */
import { useTranslation } from 'react-i18next';
import type { ProgrammeChoice } from '../../domain/desk/desk-view';
import type { Language } from '../../domain/kernel/language';
import type { Refusal } from '../../domain/kernel/refusal';
import { parseLocalDate } from '../../domain/kernel/time';
import { writtenDay } from '../../domain/kernel/written-dates';
import type { DetailsInput } from '../../domain/training/schema';
import { Field } from '../ui/field';
import { LanguageField } from '../ui/language-field';
import { dayAfter } from './day-after';

interface DetailsFieldsProperties {
  readonly details: DetailsInput;
  readonly onChange: (details: DetailsInput) => void;
  readonly refusal: Refusal | undefined;
  /** With a single choice there is nothing to choose: a training keeps the programme that it was made from. */
  readonly programmes: readonly ProgrammeChoice[];
  /** The desk's. */
  readonly deskLanguage: Language;
}

/** The system decides how a date field writes its date; the day is written out below it, so that day and month are never confused. */
function inWords(date: string, language: Language, otherwise?: string): { readonly hint?: string } {
  const day = parseLocalDate(date);
  const hint = day ? writtenDay(day, language) : otherwise;
  return hint === undefined ? {} : { hint };
}

export function DetailsFields({ details, onChange, refusal, programmes, deskLanguage }: DetailsFieldsProperties) {
  const { t } = useTranslation('prepare');
  const change = (changed: Partial<DetailsInput>): void => onChange({ ...details, ...changed });
  const text = (name: 'place' | 'venue' | 'project' | 'donor') => (
    <Field label={t(name)} name={name} refusal={refusal}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          value={details[name]}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </Field>
  );

  return (
    <div className="prepare-fields">
      <Field label={t('programme')} name="programme" refusal={refusal}>
        {(control) => (
          <select
            {...control}
            value={details.programme}
            disabled={programmes.length < 2}
            onChange={({ target }) => change({ programme: target.value })}
          >
            {programmes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text('place')}
      {text('venue')}
      <LanguageField
        label={t('language')}
        name="language"
        refusal={refusal}
        hint={t('language-hint')}
        value={details.language}
        onChange={(language) => change({ language })}
      />
      <Field label={t('first-day')} name="firstDay" refusal={refusal} {...inWords(details.firstDay, deskLanguage)}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={details.firstDay}
            onChange={({ target }) => change({ firstDay: target.value, secondDay: details.secondDay || dayAfter(target.value) })}
          />
        )}
      </Field>
      <Field label={t('second-day')} name="secondDay" refusal={refusal} {...inWords(details.secondDay, deskLanguage)}>
        {(control) => (
          <input {...control} type="date" value={details.secondDay} onChange={({ target }) => change({ secondDay: target.value })} />
        )}
      </Field>
      <Field label={t('trainers')} name="trainers" refusal={refusal} hint={t('trainers-hint')}>
        {(control) => (
          <textarea {...control} rows={2} value={details.trainers} onChange={({ target }) => change({ trainers: target.value })} />
        )}
      </Field>
      <Field label={t('keep-until')} name="keepUntil" refusal={refusal} {...inWords(details.keepUntil, deskLanguage, t('keep-until-hint'))}>
        {(control) => (
          <input {...control} type="date" value={details.keepUntil} onChange={({ target }) => change({ keepUntil: target.value })} />
        )}
      </Field>
      {text('project')}
      {text('donor')}
      <Field label={t('local-numbers')} name="localNumbers" refusal={refusal} hint={t('local-numbers-hint')}>
        {(control) => (
          <textarea {...control} rows={3} value={details.localNumbers} onChange={({ target }) => change({ localNumbers: target.value })} />
        )}
      </Field>
    </div>
  );
}
