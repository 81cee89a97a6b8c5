/** A training's log on a model disk, with a writer whose clock is driven by hand. */
import { createHash } from 'node:crypto';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import type { Moment } from '../../../../domain/kernel/time';
import type { DomainEvent } from '../../../../domain/training/event';
import type { Disk } from '../../../../main/store/disk';
import type { Aside } from '../../../../main/store/set-aside';
import { type Found, TrainingLog } from '../../../../main/store/training-log';
import { type Writer, writerFor } from '../../../../main/store/writer';
import { calendarDay, momentAt, personNamed, trainingId } from '../../builders';

export const trainingFolder = '/data/trainings/training';
export const logs = `${trainingFolder}/logs`;
export const asideFolder = '/data/set-aside';
export const aside: Aside = { folder: asideFolder, today: () => calendarDay('2026-11-25') };
export const now: Moment = momentAt('09:00');

/** The start's own name is replaced, so that files have names to be asserted. */
export const writer = (device: string, start: string): Writer => ({ ...writerFor(device, { now: () => now }), start });

export const openLog = (disk: Disk, by: Writer, found: (what: Found) => void = () => undefined): Promise<TrainingLog> =>
  TrainingLog.open(disk, trainingFolder, trainingId, by, aside, found);

/** Ids are plain: whatever the name, the same one each time. */
export const idOf = (name: string): ParticipantId => createHash('sha256').update(name).digest('hex').slice(0, 32) as ParticipantId;

export const arrival = (name: string): DomainEvent => ({
  type: 'participant-added',
  body: { participant: idOf(name) },
  personal: { person: personNamed('Ana', name) },
});

const noGroups = { named: [], others: 3 };

export const personsErased: DomainEvent = {
  type: 'persons-erased',
  body: {
    participants: 3,
    sexes: noGroups,
    towns: noGroups,
    schools: noGroups,
    roles: noGroups,
    schoolKinds: noGroups,
    present: { d1am: 3, d1pm: 3, d2am: 3, d2pm: 3 },
    minutesPresent: 3,
    minutesPlanned: 3,
    fulfilled: 3,
  },
};

export const namesIn = ({ training }: TrainingLog): readonly string[] =>
  training.state.participants.map(({ person }) => person?.lastName ?? '');

/** The names that another start of the kit finds. */
export async function namesFound(disk: Disk, device = 'reader'): Promise<readonly string[]> {
  return namesIn(await openLog(disk, writer(device, 'look')));
}
