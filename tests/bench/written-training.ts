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
import { encodeAct, encodeFirstLine, eventId } from '../../main/store/log-line';
import { detailsInput, personNamed } from '../unit/builders';

const people = Array.from({ length: 30 }, (_, index) => `person-${index + 1}` as ParticipantId);
const began = Date.parse('2026-11-25T08:00:00Z');

function createdTraining(): DomainEvent {
  const [created] = [createTraining(detailsInput)].flatMap((decision) => (isRefusal(decision) ? [] : decision));
  if (!created) throw new Error('The training was refused');
  return created;
}

const imported: DomainEvent = {
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

/** As many marks as there are half-days of people; after so many, a mark replaces an earlier one. */
const round = people.length * halfDays.length;

export interface Laptop {
  readonly device: string;
  readonly start: string;
  /** Milliseconds by which its acts lie behind those of the first laptop, so that the logs of several are interleaved. */
  readonly behind: number;
  /** The first laptop creates the training; the others have a copy of it. */
  readonly isFirst: boolean;
}

export const firstLaptop: Laptop = { device: 'laptop', start: '20261125080000-aaaaaa', behind: 0, isFirst: true };

const momentOf = (milliseconds: number): Moment => ({ instant: instant(milliseconds), wall: wallTime(milliseconds), offset: 60 });

function stampOf({ device, start, behind }: Laptop, sequence: number): Stamp {
  const moment = momentOf(began + sequence * 1000 + behind);
  const order = `${String(moment.instant).padStart(15, '0')}-000000`;
  return { id: eventId(device, start, sequence), device, start, sequence, order, moment };
}

function happeningOf({ device, start, isFirst }: Laptop, sequence: number): DomainEvent {
  if (isFirst && sequence === 1) return createdTraining();
  if (isFirst && sequence === 2) return imported;
  return markOf(sequence, sequence > round + 2 ? [eventId(device, start, sequence - round)] : []);
}

/** A log of so many events, each an act of its own. */
export function writeLog(trainingFolder: string, laptop: Laptop, events: number): void {
  const firstLine = encodeFirstLine(stampOf(laptop, 0), {});
  const lines = [firstLine.text];
  let { hash } = firstLine;
  for (let sequence = 1; sequence <= events; sequence += 1) {
    const event: StoredEvent = { ...happeningOf(laptop, sequence), ...stampOf(laptop, sequence) };
    const encoded = encodeAct([event], hash);
    lines.push(encoded.text);
    hash = encoded.hash;
  }
  const folder = join(trainingFolder, 'logs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${laptop.device}-${laptop.start}.ndjson`), lines.join(''));
}
