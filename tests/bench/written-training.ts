/** Writes trainings of a given length to the disk, line by line as the kit does and without flushing each; nothing here measures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventId, ParticipantId } from '../../domain/kernel/ids';
import { isRefusal } from '../../domain/kernel/refusal';
import { instant, type Moment, wallTime } from '../../domain/kernel/time';
import { halfDays } from '../../domain/programme/choices';
import { attendanceStates } from '../../domain/register/choices';
import { createTraining } from '../../domain/training/decide-details';
import type { DomainEvent, Stamp, StoredEvent } from '../../domain/training/event';
import type { DetailsInput } from '../../domain/training/schema';
import { logFolderOf, logNameOf } from '../../main/store/log-folder';
import { encodeAct, encodeFirstLine, eventId } from '../../main/store/log-line';
import { detailsInput, personNamed } from '../unit/builders';

const people = Array.from({ length: 30 }, (_, index) => `person-${index + 1}` as ParticipantId);

export function createdTraining(details: DetailsInput = detailsInput): DomainEvent {
  const [created] = [createTraining(details)].flatMap((decision) => (isRefusal(decision) ? [] : decision));
  if (!created) throw new Error('The training was refused');
  return created;
}

/** Thirty people, whom {@link markOf} marks. */
export const imported: DomainEvent = {
  type: 'participants-imported',
  body: { participants: people },
  personal: { people: people.map((_, index) => personNamed('Ana', `Prezime ${index + 1}`)) },
};

/** A mark as a click in the register makes it; `replaces` names the one that stood there before. */
export function markOf(index: number, replaces: readonly EventId[] = []): DomainEvent {
  const participant = people[index % people.length] ?? ('nobody' as ParticipantId);
  const halfDay = halfDays[Math.floor(index / people.length) % halfDays.length] ?? 'd1am';
  const state = attendanceStates[index % attendanceStates.length] ?? 'present';
  return { type: 'attendance-marked', body: { participant, halfDay, state, at: null, replaces } };
}

/** The number of marks equals the half-days of people; after so many, a mark replaces an earlier one. */
const round = people.length * halfDays.length;

/** One start of the kit on one laptop. */
export interface Start {
  readonly device: string;
  readonly start: string;
  /** Milliseconds since 1970: its first act is a second later, and each other a second after the one before. */
  readonly began: number;
}

export const firstLaptop: Start = {
  device: 'laptop',
  start: '20261125080000-aaaaaa',
  began: Date.parse('2026-11-25T08:00:00Z'),
};

const momentOf = (milliseconds: number): Moment => ({ instant: instant(milliseconds), wall: wallTime(milliseconds), offset: 60 });

function stampOf({ device, start, began }: Start, sequence: number): Stamp {
  const moment = momentOf(began + sequence * 1000);
  const order = `${String(moment.instant).padStart(15, '0')}-000000`;
  return { id: eventId(device, start, sequence), device, start, sequence, order, moment };
}

function happeningOf({ device, start }: Start, sequence: number): DomainEvent {
  if (sequence === 1) return createdTraining();
  if (sequence === 2) return imported;
  return markOf(sequence, sequence > round + 2 ? [eventId(device, start, sequence - round)] : []);
}

/** The lines of a log, each event an act of its own. */
export function logOf(begun: Start, happenings: Iterable<DomainEvent>): string {
  const firstLine = encodeFirstLine(stampOf(begun, 0), {});
  const lines = [firstLine.text];
  let { hash } = firstLine;
  for (const happening of happenings) {
    const event: StoredEvent = { ...happening, ...stampOf(begun, lines.length) };
    const encoded = encodeAct([event], hash);
    lines.push(encoded.text);
    hash = encoded.hash;
  }
  return lines.join('');
}

function* happeningsOf(laptop: Start, events: number): Generator<DomainEvent> {
  for (let sequence = 1; sequence <= events; sequence += 1) yield happeningOf(laptop, sequence);
}

/** A log of so many events. */
export function writeLog(trainingFolder: string, laptop: Start, events: number): void {
  const folder = logFolderOf(trainingFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, logNameOf(laptop)), logOf(laptop, happeningsOf(laptop, events)));
}
