/**
 * Places in the barometer by telephone. What is written are counts; which telephone stands where is known in memory alone, for the half-day. After
 * a start of the kit each says by itself where it stands, and is taken from those that were counted before: see docs/decisions/027-places-are-counts.md.
 */
import { countsIn, type Placing, placingOf, type Sitting, sittingOf, withPlace } from '../../../domain/barometer/by-telephone';
import { byTelephoneOf, changeBetween } from '../../../domain/barometer/state';
import { wordingIn } from '../../../domain/barometer/statements';
import { isRefusal } from '../../../domain/kernel/refusal';
import { roomOf } from '../../../domain/stage/freeze';
import type { RoomAnswer } from '../../../domain/telephones/page';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { Given, ShowTask, Take } from './subject';

/** Returns the placing of the statement that the room sees. A rehearsal asks nobody. */
const placingIn = ({ log, programme, isRehearsing }: OpenTraining): Placing | undefined =>
  isRehearsing ? undefined : placingOf(programme, roomOf(log.training.state.run));

export const showPlace: ShowTask<'place'> = (open, _opening, language) => {
  const placing = placingIn(open);
  if (!placing) return { kind: 'nothing' };
  const { statement, round, stage } = placing;
  return { kind: 'place', statement: statement.id, text: wordingIn(statement.text, language), round, stage };
};

interface Remembered {
  readonly halfDay: string;
  /** Another key went before it. */
  readonly isNext: boolean;
  readonly sittings: ReadonlyMap<string, Sitting>;
}

const nothing: Remembered = { halfDay: '', isNext: false, sittings: new Map() };

const isOn = ({ statement, round, stage }: Placing, { act }: Given<'take-place'>): boolean =>
  stage === 'open' && act.statement === statement.id && act.round === round;

/** `done` is said once the count is on the disk. */
export function takePlaces(clock: Ports['clock']): Take<'take-place'> {
  let remembered = nothing;
  return async (given, { open, opening, halfDay }) => {
    if (remembered.halfDay !== halfDay) remembered = { halfDay, isNext: remembered !== nothing, sittings: new Map() };
    const placing = opening?.kind === 'place' ? placingIn(open) : undefined;
    if (!placing) return given.map(() => 'closed');
    const { statement, round } = placing;
    const taken = given.filter((each) => isOn(placing, each));
    const { isNext, sittings } = remembered;
    const key = `${round} ${statement.id}`;
    const before = sittings.get(key) ?? sittingOf(byTelephoneOf(open.log.training.state.run.barometer, statement.id, round), isNext);
    const after = taken.reduce((sitting, { as, act }) => withPlace(sitting, { as, ...act }), before);
    const change = changeBetween(countsIn(before), countsIn(after));
    const isChanged = Object.values(change).some((people) => people !== 0);
    const kept = isChanged
      ? await open.keep([{ type: 'telephones-placed', body: { statement: statement.id, round, change } }], clock.now())
      : undefined;
    const answer: RoomAnswer = kept && isRefusal(kept) ? 'not-saved' : 'done';
    if (answer === 'done') remembered = { halfDay, isNext, sittings: new Map(sittings).set(key, after) };
    return given.map((each) => (isOn(placing, each) ? answer : 'closed'));
  };
}
