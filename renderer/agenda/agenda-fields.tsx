/** The fields of the agenda: texts, minutes and times of day, each saved when it is left. */
import { Minus, Plus } from 'lucide-react';
import { refuse } from '../../domain/kernel/refusal';
import { formatLocalTime, type LocalTime, parseLocalTime } from '../../domain/kernel/time';
import { showRefusal } from '../ui/act';
import { useWords } from '../ui/words';
import { useDraft } from './agenda-draft';

/** The longest text that the kit stores. */
const longestText = 200;
const step = 5;

interface TextInputProperties {
  readonly stored: string;
  readonly keep: (typed: string) => Promise<unknown>;
  readonly label?: string;
  readonly id?: string;
  readonly control?: string;
  readonly describedBy?: string | undefined;
  /** Names that can be chosen instead of typed: id of a datalist. */
  readonly list?: string;
  /** There may be more than the field can show. */
  readonly isLong?: boolean;
}

export function TextInput({ stored, keep, label, id, control, describedBy, list, isLong = false }: TextInputProperties) {
  const draft = useDraft(stored, keep);
  return (
    <input
      {...draft}
      type="text"
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      data-control={control}
      list={list}
      title={isLong ? draft.value : undefined}
      maxLength={longestText}
      autoComplete="off"
    />
  );
}

interface MinutesInputProperties {
  readonly minutes: number;
  readonly keep: (minutes: number) => Promise<unknown>;
  readonly label?: string;
  readonly id?: string;
  readonly control?: string;
  readonly disabled?: boolean;
}

/** Whole minutes; the arrow keys change them by five. */
export function MinutesInput({ minutes, keep, label, id, control, disabled }: MinutesInputProperties) {
  const draft = useDraft(String(minutes), async (typed) => (/^\d{1,4}$/u.test(typed) ? keep(Number(typed)) : undefined));
  return (
    <input
      {...draft}
      type="text"
      inputMode="numeric"
      role="spinbutton"
      className="desk-number"
      id={id}
      aria-label={label}
      aria-valuenow={minutes}
      data-control={control}
      disabled={disabled}
      autoComplete="off"
      onFocus={({ target }) => target.select()}
      onKeyDown={(event) => {
        draft.onKeyDown(event);
        if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        void keep(Math.max(1, minutes + (event.key === 'ArrowUp' ? step : -step)));
      }}
    />
  );
}

interface MinutesStepsProperties {
  readonly minutes: number;
  readonly keep: (minutes: number) => Promise<unknown>;
  readonly name: string;
  readonly disabled: boolean;
}

/** Minutes between − and +; by keyboard the arrow keys do the same, so the buttons are no stops of their own. */
export function MinutesSteps({ minutes, keep, name, disabled }: MinutesStepsProperties) {
  const { t } = useWords('agenda');
  const change = (by: number): void => void keep(Math.max(1, minutes + by));
  return (
    <span className="agenda-minutes">
      <button
        type="button"
        tabIndex={-1}
        className="desk-icon-button"
        aria-label={t('five-less', { block: name })}
        disabled={disabled}
        onClick={() => change(-step)}
      >
        <Minus aria-hidden size={14} />
      </button>
      <MinutesInput minutes={minutes} keep={keep} label={t('minutes-of', { block: name })} control="minutes" disabled={disabled} />
      <button
        type="button"
        tabIndex={-1}
        className="desk-icon-button"
        aria-label={t('five-more', { block: name })}
        disabled={disabled}
        onClick={() => change(step)}
      >
        <Plus aria-hidden size={14} />
      </button>
    </span>
  );
}

interface TimeInputProperties {
  readonly time: LocalTime | null;
  /** Undefined where the field may not be empty. */
  readonly onEmpty?: () => Promise<unknown>;
  readonly keep: (time: LocalTime) => Promise<unknown>;
  readonly label?: string;
  readonly id?: string;
  readonly describedBy?: string;
  readonly disabled?: boolean;
}

export function TimeInput({ time, onEmpty, keep, label, id, describedBy, disabled }: TimeInputProperties) {
  const draft = useDraft(time === null ? '' : formatLocalTime(time), async (typed) => {
    if (typed === '') return onEmpty?.();
    const read = parseLocalTime(typed);
    if (read === undefined) showRefusal(refuse('no-such-time', undefined, { text: typed }));
    else await keep(read);
  });
  return (
    <input
      {...draft}
      type="text"
      inputMode="numeric"
      className="desk-number agenda-time"
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      autoComplete="off"
    />
  );
}
