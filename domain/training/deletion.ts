/**
 * Deleting a training in which several laptops note: it goes from the disk once each of them agreed, so that nothing that one of them noted
 * goes before its person heard of it. Whoever agrees says which entries of the others were known then; a person may keep the training instead.
 */
import type { EventId } from '../kernel/ids';
import { localDateOf } from '../kernel/time';
import type { Of, StoredEvent } from './event';
import { inOrder } from './event';
import { laptopName, shortDevice } from './laptops';
import type { Decision } from './rules';
import type { Deleted, Training, TrainingState } from './state';

/** An event's name begins with that of its log. */
const placeOf = (id: EventId): readonly [log: string, sequence: number] => {
  const end = id.lastIndexOf('/');
  return [id.slice(0, end), Number(id.slice(end + 1))];
};

const inLog = ({ id }: StoredEvent): string => placeOf(id)[0];

/** The last entry of each log. */
function lastOfLogs(events: readonly StoredEvent[]): readonly EventId[] {
  const last = new Map<string, StoredEvent>();
  for (const event of events) {
    const known = last.get(inLog(event));
    if (!known || known.sequence < event.sequence) last.set(inLog(event), event);
  }
  return [...last.values()].toSorted(inOrder).map(({ id }) => id);
}

/** Returns no events where this laptop has agreed before. */
export function deleteTraining({ state, events }: Training, device: string): Decision {
  if (agreesIn(state, device)) return [];
  return [{ type: 'training-deleted', body: { seen: lastOfLogs(events) } }];
}

export const keepTraining = ({ deleted }: Pick<TrainingState, 'deleted'>): Decision =>
  deleted ? [{ type: 'training-kept', body: {} }] : [];

export function trainingDeleted(state: TrainingState, { device, body, moment }: Of<'training-deleted'>): TrainingState {
  const before: Deleted = state.deleted ?? { on: localDateOf(moment), by: device, agreed: {} };
  return { ...state, deleted: { ...before, agreed: { ...before.agreed, [device]: body.seen } } };
}

export const trainingKept = (state: TrainingState): TrainingState => ({ ...state, deleted: undefined });

/** This laptop agreed that the training goes. */
export const agreesIn = ({ deleted }: Pick<TrainingState, 'deleted'>, device: string): boolean =>
  deleted !== undefined && Object.hasOwn(deleted.agreed, device);

export interface AgreeingLaptop {
  readonly device: string;
  readonly name: string | undefined;
  readonly short: string;
  readonly agrees: boolean;
  /** Entries of its own that nobody knew who agreed; of one that agreed itself there are none. */
  readonly unseen: number;
}

/** All that noted in it, in the order in which they began. */
export function laptopsIn({ state, events }: Training): readonly AgreeingLaptop[] {
  const seen = new Map<string, number>();
  for (const [log, sequence] of Object.values(state.deleted?.agreed ?? {}).flatMap((last) => last.map(placeOf)))
    seen.set(log, Math.max(seen.get(log) ?? 0, sequence));
  const devices = [...new Set(events.map((event) => event.device))];
  return devices.map((device): AgreeingLaptop => {
    const agrees = agreesIn(state, device);
    const own = events.filter((event) => event.device === device);
    return {
      device,
      name: laptopName(state, device),
      short: shortDevice(device),
      agrees,
      unseen: state.deleted && !agrees ? own.filter((event) => event.sequence > (seen.get(inLog(event)) ?? 0)).length : 0,
    };
  });
}
