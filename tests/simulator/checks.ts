/** What holds on all laptops once they have met. */
import { isDeepStrictEqual } from 'node:util';
import { erasureIn, isErasingAll } from '../../domain/training/erasure';
import type { StoredEvent } from '../../domain/training/event';
import type { Confirmed } from './confirmed';
import { isHarm } from './harm';
import type { Laptop } from './laptop';
import type { SheetsOfAll } from './sheets';

export async function checkAll(laptops: readonly Laptop[], confirmed: Confirmed, sheets: SheetsOfAll): Promise<readonly string[]> {
  const left = await Promise.all(laptops.map((laptop) => nobodyErasedIsLeft(laptop, confirmed)));
  return [
    ...laptops.flatMap((laptop) => nothingLost(laptop, confirmed)),
    ...allEqual(laptops),
    ...noHarmCounts(laptops),
    ...left.flat(),
    ...(await sheetsWrong(laptops, sheets)),
  ];
}

/** Each sheet is on all laptops, once, and none that was taken away. */
async function sheetsWrong(laptops: readonly Laptop[], sheets: SheetsOfAll): Promise<readonly string[]> {
  const all = await Promise.all(laptops.map(async (laptop) => ({ laptop, sets: await laptop.answers })));
  return all.flatMap(({ laptop, sets }) => [
    ...[...sets].flatMap(([collection, set]) => sheets.wrongIn(collection, set)).map((what) => `on laptop ${laptop.name} ${what}`),
    ...(isDeepStrictEqual(sets, all[0]?.sets) ? [] : [`laptops a and ${laptop.name} have other sheets`]),
  ]);
}

const eventsOf = ({ log }: Laptop): readonly StoredEvent[] => log?.training.events ?? [];

function nothingLost(laptop: Laptop, confirmed: Confirmed): readonly string[] {
  const lost = confirmed.lostFrom(eventsOf(laptop));
  return lost.length === 0 ? [] : [`laptop ${laptop.name} has lost what was confirmed: ${lost.join(', ')}`];
}

export const areFilesEqual = ([first, ...others]: readonly Laptop[]): boolean =>
  others.every((other) => isDeepStrictEqual(other.files, first?.files));

/** What is to be the same on all, and how one says that it isn't. */
const sameOnAll: readonly (readonly [string, (laptop: Laptop) => unknown])[] = [
  /* One that was read from a snapshot leaves out what isn't there. */
  ['know other events', (laptop) => eventsOf(laptop).map((event) => ({ ...event, personal: event.personal }))],
  ['have another training', ({ log }) => log?.training.state],
  ['let others wait', ({ log }) => log?.strangers.waiting],
  ['take others for forged', ({ log }) => log?.strangers.forged],
];

const allEqual = ([first, ...others]: readonly Laptop[]): readonly string[] =>
  others.flatMap((other) => (first ? differences(first, other).map((what) => `laptops ${first.name} and ${other.name} ${what}`) : []));

function differences(one: Laptop, other: Laptop): readonly string[] {
  const paths = new Set([...Object.keys(one.files), ...Object.keys(other.files)]);
  return [
    ...sameOnAll.flatMap(([differ, what]) => (isDeepStrictEqual(what(other), what(one)) ? [] : [differ])),
    ...[...paths].filter((path) => one.files[path] !== other.files[path]).map((path) => `have another ${path}`),
  ];
}

/** All that lies in the files is known to those kits that have the training open, without another start. */
export async function nothingUnread(laptops: readonly Laptop[]): Promise<readonly string[]> {
  const unread = await Promise.all(laptops.map(async (laptop) => ({ laptop, ids: await laptop.unread() })));
  return unread.flatMap(({ laptop, ids }) => (ids.length === 0 ? [] : [`laptop ${laptop.name} has not noticed ${ids.join(', ')}`]));
}

export const noHarmCounts = (laptops: readonly Laptop[]): readonly string[] =>
  laptops.filter((laptop) => eventsOf(laptop).some(isHarm)).map(({ name }) => `on laptop ${name} counts what a stranger wrote`);

/** Names of people who were erased lie in no file, of the training or beside it. */
async function nobodyErasedIsLeft(laptop: Laptop, confirmed: Confirmed): Promise<readonly string[]> {
  const events = eventsOf(laptop);
  const isErased = erasureIn(events);
  if (!isErased) return [];
  const named = events.some((event) => isErased(event) && event.personal !== undefined);
  const files = await laptop.filesNaming(isErased);
  const coded = events.some(isErasingAll) ? await laptop.filesWithCodes() : [];
  const naming = laptop.filesWith(confirmed.namesGoneFrom(events));
  return [
    ...(named ? [`laptop ${laptop.name} still knows who was erased`] : []),
    ...[...new Set([...files, ...naming, ...coded])].map((file) => `laptop ${laptop.name} still names in ${file} who was erased`),
  ];
}
