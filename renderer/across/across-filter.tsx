/** Which trainings are counted: by their last day, place, project and donor, or ticked one by one. */
import { useState } from 'react';
import { type AcrossFilter, allOfThem } from '../../domain/indicators/across';
import type { AcrossView } from '../../domain/indicators/requests';
import { parseLocalDate } from '../../domain/kernel/time';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import { TrainingsDialog } from './trainings-dialog';

interface FilterProperties {
  readonly filter: AcrossFilter;
  readonly choices: Pick<AcrossView, 'places' | 'projects' | 'donors' | 'candidates'>;
  readonly onChange: (filter: AcrossFilter) => void;
}

const dayFields = ['from', 'until'] as const;
const nothingTyped = { from: '', until: '' };
const wordFields = [
  ['place', 'places'],
  ['project', 'projects'],
  ['donor', 'donors'],
] as const;

export function AcrossFilterFields({ filter, choices, onChange }: FilterProperties) {
  const { t } = useWords('across');
  /* What is no date yet filters nothing, and must not be taken away. */
  const [typed, setTyped] = useState(nothingTyped);
  const [isTicking, setTicking] = useState(false);
  const { candidates } = choices;
  const ticked = filter.trainings && candidates.filter(({ id }) => filter.trainings?.includes(id)).length;
  return (
    <fieldset className="across-filter">
      <legend className="visually-hidden">{t('filter')}</legend>
      {dayFields.map((name) => (
        <DateField
          key={name}
          short
          label={t(name)}
          name={name}
          value={filter[name] ?? typed[name]}
          onChange={(value) => {
            const day = parseLocalDate(value) ?? null;
            setTyped({ ...typed, [name]: day === null ? value : '' });
            onChange({ ...filter, [name]: day });
          }}
        />
      ))}
      {wordFields.map(([name, all]) => (
        <Field key={name} label={t(name)} name={name}>
          {(control) => (
            <select
              {...control}
              value={filter[name] ?? ''}
              onChange={({ target }) => onChange({ ...filter, [name]: target.value === '' ? null : target.value })}
            >
              <option value="">{t('all')}</option>
              {choices[all].map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <button type="button" className="desk-button" disabled={candidates.length === 0} onClick={() => setTicking(true)}>
        {ticked === null ? t('choose-trainings') : t('choose-ticked', { count: ticked, all: candidates.length })}
      </button>
      <button
        type="button"
        className="desk-button"
        onClick={() => {
          setTyped(nothingTyped);
          onChange(allOfThem);
        }}
      >
        {t('clear-filter')}
      </button>
      {isTicking && (
        <TrainingsDialog
          candidates={candidates}
          ticked={filter.trainings}
          onChoose={(trainings) => onChange({ ...filter, trainings })}
          onClose={() => setTicking(false)}
        />
      )}
    </fieldset>
  );
}
