/** A training with the logs of two laptops, in which persons are named, and what is left of them after an erasing. */
import type { ParticipantId } from '../../../../domain/kernel/ids';
import type { DomainEvent } from '../../../../domain/training/event';
import { personNamed } from '../../builders';
import { ModelDisk } from './model-disk';
import { asideFolder, logs, now, openLog, writer } from './notebook';

/** Ids are kept, so they say nothing of the name here. */
export const arrival = (name: string): DomainEvent => ({
  type: 'participant-added',
  body: { participant: `id-${[...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)}` as ParticipantId },
  personal: { person: personNamed('Ana', name) },
});

export const names = /Anić|Borić|Verić|Gajić|Škola/u;
export const torn = `${asideFolder}/2026-11-24-laptop-first.ndjson.torn`;

/** Two laptops, three starts, one of them with a torn end, and what was kept aside of it. */
export async function severalLogs(): Promise<Readonly<Record<string, string>>> {
  const disk = new ModelDisk();
  for (const [device, start, name] of [
    ['laptop', 'first', 'Anić'],
    ['other', 'first', 'Borić'],
    ['laptop', 'second', 'Verić'],
  ] as const) {
    const log = await openLog(disk, writer(device, start));
    await log.confirm([arrival(name), arrival(`${name} too`)], now);
    await log.close();
  }
  const line = disk.files[`${logs}/laptop-first.ndjson`]?.split('\n')[1] ?? '';
  const unfinished = disk.files[`${logs}/other-first.ndjson`]?.split('\n')[1]?.slice(0, -4) ?? '';
  return {
    ...disk.files,
    [`${logs}/other-first.ndjson`]: `${disk.files[`${logs}/other-first.ndjson`]}${unfinished}`,
    [`${logs}/laptop-first.ndjson.partial`]: `${line}\n${line.slice(0, 300)}`,
    [torn]: line.slice(0, 400),
    [`${asideFolder}/2026-11-24-laptop-first.ndjson`]: `${line}\n${line.replace('"personal"', '"impersonal"')}\n`,
  };
}

export const namesLeft = (disk: ModelDisk): readonly string[] =>
  Object.entries(disk.files)
    .filter(([, text]) => names.test(text.replace(/"personal":\{"person":\{"firstName":"Ana","lastName":"Late".*?\}\}/gu, '')))
    .map(([path]) => path);
