/** What holds on all laptops once they have met. */
import { isDeepStrictEqual } from 'node:util';
import type { EventId } from '../../domain/kernel/ids';
import { erasureIn } from '../../domain/training/erasure';
import type { StoredEvent } from '../../domain/training/event';
import type { Laptop } from './laptop';

export async function checkAll(laptops: readonly Laptop[], confirmed: ReadonlySet<EventId>): Promise<readonly string[]> {
  const left = await Promise.all(laptops.map(nobodyErasedIsLeft));
  return [...laptops.flatMap((laptop) => nothingLost(laptop, confirmed)), ...allEqual(laptops), ...left.flat()];
}

const eventsOf = ({ log }: Laptop): readonly StoredEvent[] => log?.training.events ?? [];

function nothingLost(laptop: Laptop, confirmed: ReadonlySet<EventId>): readonly string[] {
  const known = new Set(eventsOf(laptop).map(({ id }) => id));
  const lost = [...confirmed].filter((id) => !known.has(id));
  return lost.length === 0 ? [] : [`laptop ${laptop.name} has lost what was confirmed: ${lost.join(', ')}`];
}

export const areFilesEqual = ([first, ...others]: readonly Laptop[]): boolean =>
  others.every((other) => isDeepStrictEqual(other.files, first?.files));

function allEqual([first, ...others]: readonly Laptop[]): readonly string[] {
  if (!first) return [];
  return others.flatMap((other) => {
    const wrong: string[] = [];
    if (!isDeepStrictEqual(eventsOf(other), eventsOf(first))) wrong.push(`laptops ${first.name} and ${other.name} know other events`);
    if (!isDeepStrictEqual(other.log?.training.state, first.log?.training.state))
      wrong.push(`the training is another on laptops ${first.name} and ${other.name}`);
    if (!isDeepStrictEqual(other.files, first.files)) wrong.push(`laptops ${first.name} and ${other.name} have other files`);
    return wrong;
  });
}

/** Names of people who were erased lie in no file. */
async function nobodyErasedIsLeft(laptop: Laptop): Promise<readonly string[]> {
  const isErased = erasureIn(eventsOf(laptop));
  if (!isErased) return [];
  const named = eventsOf(laptop).some((event) => isErased(event) && event.personal !== undefined);
  const files = await laptop.filesNaming(isErased);
  return [
    ...(named ? [`laptop ${laptop.name} still knows who was erased`] : []),
    ...files.map((file) => `laptop ${laptop.name} still names in ${file} who was erased`),
  ];
}
