/** The barometer after one more event: places, voices and reveals; the statements that are played; what was said for and against. */
import { withOwnTimer } from '../agenda/timer-place';
import type { Stamped } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import type { BarometerEvent, Round, StatementId, Whereabouts } from './schema';
import { type BarometerState, byTelephoneOf, type Counts, changeBetween, countsOf, noCounts, recordOf, withChange } from './state';

/** Notes what happens on the floor; how a training shows its people is said of the training. */
type PlayedEvent = Exclude<BarometerEvent, { readonly type: 'people-shown-chosen' }>;

/**
 * Moves people who stood somewhere: never more than stand there, so that two laptops that move the same person invent nobody, and nobody
 * who chose on a telephone is led away.
 */
function afterMove(counts: Counts, byTelephone: Counts, from: Whereabouts, to: Whereabouts, people: number): Counts {
  const moving = from === 'unplaced' ? people : Math.min(people, counts[from] - byTelephone[from]);
  const left = from === 'unplaced' ? counts : { ...counts, [from]: counts[from] - moving };
  return to === 'unplaced' ? left : { ...left, [to]: left[to] + moving };
}

function barometerAfter(state: BarometerState, event: PlayedEvent): BarometerState {
  const withCounts = (statement: StatementId, round: Round, counts: Counts): BarometerState => ({
    ...state,
    records: { ...state.records, [statement]: { ...recordOf(state, statement), [round]: counts } },
  });
  switch (event.type) {
    case 'statement-moved': {
      const { statement, phase } = event.body;
      const record = recordOf(state, statement);
      return {
        ...state,
        statement,
        phase,
        /* The summary is of all statements: what was shown of one says nothing about the others. */
        countsShown: state.statement === statement && phase !== 'summary' && state.countsShown,
        records: {
          ...state.records,
          [statement]: {
            first: record.first,
            second: record.second ?? (phase === 'second-places' ? noCounts : undefined),
            revealed: record.revealed || phase === 'answer',
          },
        },
      };
    }
    case 'position-counted': {
      const { statement, round, position, change } = event.body;
      const counts = countsOf(state, statement, round);
      const least = byTelephoneOf(state, statement, round)[position];
      return withCounts(statement, round, { ...counts, [position]: Math.max(least, counts[position] + change) });
    }
    case 'positions-moved': {
      const { statement, round, from, to, people } = event.body;
      const byTelephone = byTelephoneOf(state, statement, round);
      return withCounts(statement, round, afterMove(countsOf(state, statement, round), byTelephone, from, to, people));
    }
    case 'telephones-placed': {
      const { statement, round, change } = event.body;
      const before = byTelephoneOf(state, statement, round);
      const byTelephone = withChange(before, change);
      const counts = withChange(countsOf(state, statement, round), changeBetween(before, byTelephone));
      const others = state.byTelephone[statement] ?? { first: noCounts, second: noCounts };
      return {
        ...withCounts(statement, round, counts),
        byTelephone: { ...state.byTelephone, [statement]: { ...others, [round]: byTelephone } },
      };
    }
    case 'counts-shown':
      return { ...state, countsShown: event.body.shown };
    case 'sides-swapped':
      return { ...state, swapped: event.body.swapped };
    case 'cards-offered':
      return { ...state, cardsOffered: event.body.offered };
    case 'statements-arranged':
      return { ...state, arrangement: event.body };
    case 'statement-added': {
      const { statement, answer, order, skipped } = event.body;
      const own = { id: statement, answer, text: event.personal?.text ?? '', reason: event.personal?.reason ?? '' };
      return { ...state, own: [...state.own, own], arrangement: { order, skipped } };
    }
    case 'argument-noted': {
      const { argument, statement, side } = event.body;
      /* One of which nothing is left, once persons were erased, is no argument. */
      if (!event.personal) return state;
      return { ...state, arguments: [...state.arguments, { id: argument, statement, side, text: event.personal.text }] };
    }
    case 'argument-removed':
      return { ...state, arguments: state.arguments.filter(({ id }) => id !== event.body.argument) };
  }
}

const played: Reduce<Stamped<PlayedEvent>> = (state, event) => {
  const run = { ...state.run, barometer: barometerAfter(state.run.barometer, event) };
  return { ...state, run: event.type === 'statement-moved' ? withOwnTimer(run) : run };
};

export const barometerEventRules = {
  'statement-moved': { reduce: played, undo: null, about: 'barometer' },
  'position-counted': { reduce: played, undo: 'run', about: 'barometer' },
  'positions-moved': { reduce: played, undo: 'run', about: 'barometer' },
  /* Nobody at the desk did it. */
  'telephones-placed': { reduce: played, undo: null, about: 'barometer' },
  'counts-shown': { reduce: played, undo: null, about: 'barometer' },
  'people-shown-chosen': {
    reduce: (state, { body }) => ({ ...state, peopleShown: body.moment }),
    undo: 'prepare',
    about: 'barometer',
  },
  'sides-swapped': { reduce: played, undo: null, about: 'barometer' },
  'cards-offered': { reduce: played, undo: null, about: 'barometer' },
  'statements-arranged': { reduce: played, undo: 'run', about: 'barometer' },
  'statement-added': { reduce: played, undo: 'run', about: 'barometer' },
  'argument-noted': { reduce: played, undo: 'run', about: 'barometer' },
  'argument-removed': { reduce: played, undo: 'run', about: 'barometer' },
} satisfies EventRules<BarometerEvent['type']>;
