/**
 * A date in figures in the desk's language, typed or chosen in a calendar. The system's own date field writes dates in the system's
 * order, so that 3 April reads as 4 March; the day is written out below for the same reason.
 */
import { lazy, Suspense, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import { type Refusal, refuse } from '../../domain/kernel/refusal';
import { parseLocalDate } from '../../domain/kernel/time';
import { dateInFigures, readTypedDate } from '../../domain/kernel/typed-dates';
import { writtenDay } from '../../domain/kernel/written-dates';
import { Field } from './field';
import { useLanguage } from './use-language';
import { useWords } from './words';
import './date-field.css';

/* A calendar is opened seldom, and every start would read it. */
const DateCalendar = lazy(async () => ({ default: (await import('./date-calendar')).DateCalendar }));

interface DateFieldProperties {
  readonly label: string;
  readonly name: string;
  readonly refusal?: Refusal | undefined;
  /** Shown while there is no date. */
  readonly hint?: string;
  /** `YYYY-MM-DD`, or as it was typed while it is no date. */
  readonly value: string;
  /** Gets `YYYY-MM-DD` once it is a date, else what was typed. */
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** Leaves out the day in words, where there is no room for it. */
  readonly short?: boolean;
}

function shown(value: string, language: Language): string {
  const day = parseLocalDate(value);
  return day ? dateInFigures(day, language) : value;
}

const asValue = (typed: string): string => readTypedDate(typed) ?? typed.trim();

export function DateField({ label, name, refusal, hint, value, onChange, onLeave, short = false }: DateFieldProperties) {
  const { t } = useWords('desk');
  const language = useLanguage();
  /** While it is typed; the kit's own form comes once the field is left. */
  const [typed, setTyped] = useState<string>();
  /** What was typed was left. A date that is still being typed is not wrong. */
  const [isOver, setOver] = useState(true);
  const day = parseLocalDate(value);
  const isWrong = !day && value !== '' && isOver;
  const inWords = day && !short ? writtenDay(day, language) : undefined;
  const said = inWords ?? (day ? undefined : hint);

  return (
    <Field label={label} name={name} refusal={isWrong ? refuse('no-date', name) : refusal} {...(said === undefined ? {} : { hint: said })}>
      {(control) => (
        <div className="date-field">
          <input
            {...control}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder={t('date-form')}
            value={typed === undefined || asValue(typed) !== value ? shown(value, language) : typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setOver(false);
              onChange(asValue(target.value));
            }}
            onBlur={() => {
              setTyped(undefined);
              setOver(true);
              onLeave?.();
            }}
          />
          <Suspense fallback={null}>
            <DateCalendar
              describedBy={`${control.id}-label`}
              day={day}
              onChoose={(chosen) => {
                setTyped(undefined);
                onChange(chosen);
              }}
            />
          </Suspense>
        </div>
      )}
    </Field>
  );
}
