/** The fields of a training's details, for a new training and for one that exists. */
import { useState } from 'react';
import type { ProgrammeChoice } from '../../domain/desk/desk-view';
import type { Refusal } from '../../domain/kernel/refusal';
import { parseLocalDate } from '../../domain/kernel/time';
import { nextWorkingDay } from '../../domain/kernel/working-days';
import type { DetailsInput } from '../../domain/training/schema';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { LanguageField } from '../ui/language-field';
import { useWords } from '../ui/words';

/** The second day is the one that the kit would choose, or nobody has chosen any. */
function isNextDay(firstDay: string, secondDay: string): boolean {
  const first = parseLocalDate(firstDay);
  return secondDay === '' || (first !== undefined && secondDay === nextWorkingDay(first));
}

interface DetailsFieldsProperties {
  readonly details: DetailsInput;
  readonly onChange: (details: DetailsInput) => void;
  readonly refusal: Refusal | undefined;
  /** With a single choice there is nothing to choose: a training keeps the programme that it was made from. */
  readonly programmes: readonly ProgrammeChoice[];
}

export function DetailsFields({ details, onChange, refusal, programmes }: DetailsFieldsProperties) {
  const { t } = useWords('prepare');
  const change = (changed: Partial<DetailsInput>): void => onChange({ ...details, ...changed });
  /** A second day that somebody chose apart stays, as long as it is later than the first. */
  const [follows, setFollows] = useState(() => isNextDay(details.firstDay, details.secondDay));
  const changeFirstDay = (firstDay: string): void => {
    const first = parseLocalDate(firstDay);
    const isMoved = first !== undefined && (follows || details.secondDay <= firstDay);
    change(isMoved ? { firstDay, secondDay: nextWorkingDay(first) } : { firstDay });
  };
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
      <DateField label={t('first-day')} name="firstDay" refusal={refusal} value={details.firstDay} onChange={changeFirstDay} />
      <DateField
        label={t('second-day')}
        name="secondDay"
        refusal={refusal}
        value={details.secondDay}
        onChange={(secondDay) => {
          setFollows(isNextDay(details.firstDay, secondDay));
          change({ secondDay });
        }}
      />
      <Field label={t('trainers')} name="trainers" refusal={refusal} hint={t('trainers-hint')}>
        {(control) => (
          <textarea {...control} rows={2} value={details.trainers} onChange={({ target }) => change({ trainers: target.value })} />
        )}
      </Field>
      <DateField
        label={t('keep-until')}
        name="keepUntil"
        refusal={refusal}
        hint={t('keep-until-hint')}
        value={details.keepUntil}
        onChange={(keepUntil) => change({ keepUntil })}
      />
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
