/** A list that a person chooses in the system's dialog: how large it is, then what is in it. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Refusal, refuse } from '../../domain/refusal';
import { type ListFile, mostMegabytes, readListFile, type Sureness } from '../lists/read-list';
import { sayIn } from '../words';
import { orRefuse } from './disk-words';
import type { Ports } from './ports';

export const tooLarge = (file: string, bytes: number): Refusal | undefined =>
  bytes > mostMegabytes * 1_000_000
    ? refuse('list-too-large', undefined, { file, size: Math.ceil(bytes / 1_000_000), most: mostMegabytes })
    : undefined;

/**
 * Undefined when the person chose none. The size is asked before anything is read, so that a film chosen by mistake doesn't fill
 * the memory. `surenessOf` tells what kind of list is looked for; people by default.
 */
export async function chooseListFile({ files, settings }: Ports, surenessOf?: Sureness): Promise<ListFile | Refusal | undefined> {
  const say = sayIn(settings.data.language);
  const path = await files.chooseList(say);
  if (path === undefined) return undefined;
  const file = basename(path);
  const read = async (): Promise<ListFile | Refusal> =>
    tooLarge(file, (await stat(path)).size) ?? readListFile(file, await readFile(path), surenessOf);
  return orRefuse(read, 'list-unreadable', say, { file });
}
