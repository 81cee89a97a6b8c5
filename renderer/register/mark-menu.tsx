/** Everything that a half-day can be, beside its cell; late and left early ask for the time, which may stay unknown. */
import { type RefObject, useState } from 'react';
import { Dialog, Heading, type Key, Menu, MenuItem, Popover } from 'react-aria-components';
import type { Outcome } from '../../domain/contract';
import { isRefusal } from '../../domain/kernel/refusal';
import { formatLocalTime } from '../../domain/kernel/time';
import type { HalfDay } from '../../domain/programme/programme';
import { attendanceStates } from '../../domain/register/choices';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow, RegisterView, SaidView } from '../../domain/register/register-view';
import { typedTimeIn } from '../../domain/register/typed-time';
import { unlessRefused } from '../ui/act';
import { useClockReader } from '../ui/desk-time';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { useWords } from '../ui/words';
import { conflictIn, type Noting, useSaidWords } from './laptop-words';
import { type MarkState, mark } from './mark';

type TimedState = 'late' | 'left-early';
const states: readonly MarkState[] = [...attendanceStates, 'not-marked'];
const isTimed = (state: MarkState): state is TimedState => state === 'late' || state === 'left-early';
const saidKey = ({ state, at }: SaidView): string => `said ${state} ${at}`;

interface TimeFormProperties {
  readonly row: ParticipantRow;
  readonly halfDay: HalfDay;
  readonly state: TimedState;
  readonly hours: RegisterView['hours'];
  readonly onClose: () => void;
}

function TimeForm({ row, halfDay, state, hours, onClose }: TimeFormProperties) {
  const { t } = useWords('register');
  const now = useClockReader();
  const noted = row.marks[halfDay];
  /* The time of the moment at which the form opened, not a running clock. */
  const [at, setAt] = useState(noted.state === state && noted.at !== '' ? noted.at : now());
  /* What isn't understood goes as it is, and is refused in its own words. */
  function ask(): Promise<Outcome> {
    const time = typedTimeIn(hours[halfDay], at);
    return mark(row, halfDay, state, time === undefined ? at.trim() : formatLocalTime(time));
  }
  return (
    <Form className="register-time" ask={ask} onDone={onClose}>
      {(refusal) => (
        <>
          <div className="register-time-head">
            <Heading slot="title">{t('register:time-title', { name: fullName(row.person), state: t(`attendance:${state}`) })}</Heading>
            <p>{t(`attendance:${halfDay}`)}</p>
          </div>
          <Field label={t('register:time')} name="at" hint={t('register:time-hint')} refusal={refusal}>
            {(control) => (
              <input
                {...control}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                // biome-ignore lint/a11y/noAutofocus: the menu that had the focus is gone; the time is what was asked for.
                autoFocus
                value={at}
                onChange={({ target }) => setAt(target.value)}
                onFocus={({ target }) => target.select()}
              />
            )}
          </Field>
          <FormActions submit={t('desk:save')} onClose={onClose} />
        </>
      )}
    </Form>
  );
}

interface MarkMenuProperties {
  readonly register: Noting & Pick<RegisterView, 'hours'>;
  readonly row: ParticipantRow;
  readonly halfDay: HalfDay;
  readonly cell: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

export function MarkMenu({ register, row, halfDay, cell, onClose }: MarkMenuProperties) {
  const { t } = useWords('register');
  const [timed, setTimed] = useState<TimedState>();
  const view = row.marks[halfDay];
  const said = conflictIn(register, row, halfDay)?.said ?? [];
  const inWords = useSaidWords(register.laptops);
  const title = t('register:choose-state', { name: fullName(row.person), halfDay: t(`attendance:${halfDay}`) });

  async function note(state: MarkState, at = ''): Promise<void> {
    const outcome = await mark(row, halfDay, state, at);
    unlessRefused(outcome);
    if (!isRefusal(outcome)) onClose();
  }
  /** What a laptop said is chosen as it stands; of anything else that has a time the time is asked. */
  function choose(key: Key): void {
    const chosen = said.find((each) => saidKey(each) === key);
    const state = states.find((each) => each === key);
    if (chosen) void note(chosen.state, chosen.at);
    else if (state && isTimed(state)) setTimed(state);
    else if (state) void note(state);
  }
  /** What was said stands there by itself. */
  const others = states.filter((state) => isTimed(state) || said.every((each) => each.state !== state));

  return (
    <Popover
      className="desk-popover"
      triggerRef={cell}
      placement="bottom"
      isOpen
      aria-label={title}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {view.conflict && <p className="desk-warning">{t('register:conflict')}</p>}
      {timed === undefined ? (
        <Menu
          className="desk-menu"
          aria-label={title}
          autoFocus="first"
          shouldFocusWrap
          selectionMode="single"
          selectedKeys={view.conflict ? [] : [view.state]}
          onAction={choose}
        >
          {said.map((each) => {
            const told = inWords(each);
            return (
              <MenuItem key={saidKey(each)} id={saidKey(each)} textValue={told}>
                {told}
              </MenuItem>
            );
          })}
          {others.map((state) => (
            <MenuItem key={state} id={state} textValue={t(`attendance:${state}`)}>
              {isTimed(state) ? t('register:with-time', { state: t(`attendance:${state}`) }) : t(`attendance:${state}`)}
            </MenuItem>
          ))}
        </Menu>
      ) : (
        <Dialog>
          <TimeForm row={row} halfDay={halfDay} state={timed} hours={register.hours} onClose={onClose} />
        </Dialog>
      )}
    </Popover>
  );
}
