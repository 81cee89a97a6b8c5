/**
 * What a long list costs beside a short one and beside a plain loop over as many people: reading and judging it, taking it in for good,
 * a letter of the search, and what the desk is shown.
 */
import { mkdirSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { patchBetween } from '../../domain/kernel/patch';
import { isRefusal } from '../../domain/kernel/refusal';
import { importParticipants } from '../../domain/register/decide';
import type { ParticipantRow } from '../../domain/register/register-view';
import type { Person } from '../../domain/register/schema';
import { trainingView } from '../../domain/training/view';
import { clockOf, machineClock } from '../../main/clock';
import { judgeList } from '../../main/lists/preview';
import { readList } from '../../main/lists/read-list';
import { nodeDisk } from '../../main/store/node-disk';
import { TrainingLog } from '../../main/store/training-log';
import { writerFor } from '../../main/store/writer';
import { matching } from '../../renderer/register/match';
import { medianOf } from '../../scripts/bench/spread.mjs';
import { calendarDay, smallProgramme, trainingId } from '../unit/builders';
import { timeOf } from './measure';
import { firstLaptop, writeLog } from './written-training';

export interface ListCost {
  readonly what: string;
  readonly people: number;
  /** Milliseconds. */
  readonly time: number;
  /** Milliseconds of the least that could be: the same lines split at their commas, a bare write and flush of as many bytes, a search for what is typed as it is, a copy. */
  readonly plain: number;
}

const firstNames = ['Ana', 'Đorđe', 'Живојин', 'Vesna', 'Miloš', 'Ђурђица', 'Ljubica'];
const lastNames = ['Petrović', 'Jovanović', 'Живковић', 'Šćepanović', 'Đorđević', 'Ilić', 'Njegošević', 'Чоловић'];

/** No two of one name and school. */
const listOf = (people: number): string =>
  [
    'Ime,Prezime,Škola,Mesto',
    ...Array.from({ length: people }, (_, index) => {
      const [first, last] = [firstNames[index % firstNames.length], lastNames[Math.floor(index / firstNames.length) % lastNames.length]];
      return `${first},${last},OŠ „Vuk Karadžić“ ${index},Niš`;
    }),
  ].join('\n');

/** Measures as often as the median needs; what is quick is measured more often. */
async function medianTime(turns: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await timeOf(work));
  return medianOf(times);
}

async function peopleOf(list: Uint8Array): Promise<readonly Person[]> {
  const listed = await readList('list.csv', list);
  if (isRefusal(listed)) throw new Error(`The list was refused: ${listed.refused}`);
  judgeList(listed, []);
  return listed.map(({ person }) => person);
}

async function takenIn(folder: string, list: readonly Person[]) {
  mkdirSync(folder, { recursive: true });
  const trainingFolder = join(folder, 'training');
  writeLog(trainingFolder, firstLaptop, 1);
  const machine = machineClock();
  const clock = clockOf(machine, { boot: machine.boot, upTime: machine.upTime(), wall: machine.wall() });
  const aside = { folder: join(folder, 'set-aside'), today: () => calendarDay('2026-11-25') };
  const writer = writerFor('laptop', clock);
  const log = await TrainingLog.open(nodeDisk, trainingFolder, trainingId, writer, aside, () => undefined);
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `participant-${ids}`;
  };
  const time = await timeOf(async () => {
    const decision = importParticipants(list, { programme: smallProgramme, moment: clock.now(), device: 'laptop', newId });
    if (isRefusal(decision)) throw new Error(`Nobody was taken in: ${decision.refused}`);
    await log.confirm(decision, clock.now());
  });
  const { size } = await stat(join(trainingFolder, 'logs', `laptop-${writer.start}.ndjson`));
  const bare = await open(join(folder, 'bare'), 'a');
  try {
    const plain = await timeOf(async () => {
      await bare.write(new Uint8Array(size));
      await bare.datasync();
    });
    return { training: log.training, now: clock.now(), time, plain };
  } finally {
    await bare.close();
    await log.close();
  }
}

const search = 'petro';
const letters = [...search].map((_, index) => search.slice(0, index + 1));

export async function measureList(folder: string, people: number): Promise<readonly ListCost[]> {
  const text = listOf(people);
  const bytes = new TextEncoder().encode(text);
  const list = await peopleOf(bytes);
  const read = await medianTime(5, () => peopleOf(bytes));
  const split = await medianTime(5, async () => text.split('\n').map((line) => line.split(',')));
  const { training, now, time, plain } = await takenIn(folder, list);
  const { details } = training.state;
  if (!details) throw new Error('The training has no details');
  const view = (): readonly ParticipantRow[] =>
    trainingView({ training, details, programme: smallProgramme, language: 'en', now, device: 'laptop' }).register.rows;
  const rows = view();
  const shown = await medianTime(9, async () => view());
  const later = view();
  const told = await medianTime(9, async () => patchBetween(rows, later));
  const copied = await medianTime(9, async () => structuredClone(rows));
  const first = await timeOf(async () => matching(rows, 'p'));
  const letter = await medianTime(9, async () => letters.map((typed) => matching(rows, typed)));
  const holds = ({ person }: ParticipantRow, typed: string): boolean =>
    `${person.firstName} ${person.lastName} ${person.school} ${person.town}`.toLowerCase().includes(typed);
  const plainly = await medianTime(9, async () => letters.map((typed) => rows.filter((row) => holds(row, typed))));
  return [
    { what: 'reading and judging a list', people, time: read, plain: split },
    { what: 'taking it in for good', people, time, plain },
    { what: 'the first letter of a search', people, time: first, plain: plainly / letters.length },
    { what: 'each letter after it', people, time: letter / letters.length, plain: plainly / letters.length },
    { what: 'what the desk is shown', people, time: shown, plain: copied },
    { what: 'what of it became another', people, time: told, plain: copied },
  ];
}
