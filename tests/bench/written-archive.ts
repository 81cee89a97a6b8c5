/**
 * Writes what an organisation gathers in ten years: thousands of trainings, each with the log of the laptop that created it and a long one
 * of the laptop at the door. The long ones of a year are the same bytes, which all its trainings share as one file of the disk: so ten
 * thousand trainings of a thousand events are soon written and take little room, and each is read as if it were alone. All that happened
 * in a year happened at its beginning; only the days in the details tell the trainings of it apart.
 */
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDateOf, wallTime } from '../../domain/kernel/time';
import type { DomainEvent } from '../../domain/training/event';
import { logFolderOf, logNameOf } from '../../main/store/log-folder';
import { detailsInput } from '../unit/builders';
import { createdTraining, imported, logOf, markOf, type Start } from './written-training';

const day = 24 * 60 * 60_000;
const years = 10;
const places = ['Beograd', 'Novi Sad', 'Niš', 'Kragujevac', 'Subotica', 'Čačak', 'Šabac', 'Užice', 'Leskovac', 'Žabalj', 'Đunis'];
const projects = ['Sigurna škola', 'Zajedno protiv trgovine ljudima', 'Mreža', ''];
const donors = ['Ministarstvo prosvete', 'Evropska unija', 'UNICEF', ''];

export interface Archive {
  readonly trainings: number;
  /** The number of events of each. */
  readonly events: number;
  /** The first day of the latest training; the others lie before it, evenly over ten years. */
  readonly until: string;
  /** A programme's folder, which all trainings share; undefined: they have none, and can't be opened. */
  readonly programme: string | undefined;
}

const nameInArchive = (index: number): string => `bench-${String(index).padStart(6, '0')}`;

/** A start's name must be its own: a training is known by its first event. */
const startOf = (device: string, began: number, number: number): Start => ({
  device,
  start: `${new Date(began).toISOString().replace(/\D/gu, '').slice(0, 14)}-${number.toString(16).padStart(6, '0')}`,
  began,
});

const dateOf = (milliseconds: number): string => localDateOf({ wall: wallTime(milliseconds), offset: 0 });

const held: readonly DomainEvent[] = ([1, 2] as const).flatMap((number): readonly DomainEvent[] => [
  { type: 'day-started', body: { day: number } },
  { type: 'day-ended', body: { day: number } },
]);

/** Makes the events that are named below: created, a list taken in, and what was held. */
function own(index: number, first: number, isHeld: boolean): readonly DomainEvent[] {
  const created = createdTraining({
    ...detailsInput,
    programme: 'prevention-of-trafficking',
    place: places[index % places.length] ?? '',
    venue: `OŠ „Vuk Karadžić“ ${index}`,
    firstDay: dateOf(first),
    secondDay: dateOf(first + day),
    project: projects[index % projects.length] ?? '',
    donor: donors[Math.floor(index / 3) % donors.length] ?? '',
  });
  return [created, imported, ...(isHeld ? held : [])];
}

function* marks(count: number): Generator<DomainEvent> {
  for (let index = 0; index < count; index += 1) yield markOf(index);
}

const mostOwn = 2 + held.length;

/** Into `folder`, each training a folder in it. */
export function writeArchive(folder: string, { trainings, events, until, programme }: Archive): void {
  const latest = Date.parse(`${until}T08:00:00Z`);
  const doors = new Map<number, { readonly name: string; readonly path: string }>();
  for (let index = 0; index < trainings; index += 1) {
    const first = latest - Math.floor((index / trainings) * years * 365) * day;
    const training = join(folder, nameInArchive(index));
    const logs = logFolderOf(training);
    mkdirSync(logs, { recursive: true });
    const year = new Date(first).getUTCFullYear();
    const opened = startOf('office', Date.UTC(year, 0, 1), index);
    writeFileSync(join(logs, logNameOf(opened)), logOf(opened, own(index, first, index > 0)));
    if (programme !== undefined) symlinkSync(programme, join(training, 'programme'), 'junction');
    const known = doors.get(year);
    if (known) {
      linkSync(known.path, join(logs, known.name));
      continue;
    }
    const door = startOf('doorb', Date.UTC(year, 0, 2), year);
    const name = logNameOf(door);
    const path = join(logs, name);
    writeFileSync(path, logOf(door, marks(Math.max(0, events - mostOwn))));
    doors.set(year, { name, path });
  }
}
