/** A list on its way in: chosen, read, previewed, and imported only when a person confirms that preview. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ListPreview } from '../../domain/contract';
import type { Person } from '../../domain/person';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { judgeList } from '../lists/preview';
import { type ListedPerson, mostMegabytes, readList } from '../lists/read-list';
import type { Say } from '../words';
import { orRefuse } from './disk-words';

export interface WaitingList {
  readonly shown: ListPreview;
  /** By the line where their row begins. */
  readonly people: ReadonlyMap<number, Person>;
}

/** Those who come in: the new ones, and the doubtful ones whose lines were named. */
export const chosenPeople = ({ shown, people }: WaitingList, doubtful: readonly number[]): readonly Person[] =>
  shown.rows
    .filter(({ line, verdict }) => verdict === 'new' || (verdict === 'doubtful' && doubtful.includes(line)))
    .flatMap(({ line }) => people.get(line) ?? []);

/** The size is asked before anything is read, so that a film chosen by mistake doesn't fill the memory. */
async function readFileAsList(path: string): Promise<readonly ListedPerson[] | Refusal> {
  const file = basename(path);
  const size = (await stat(path)).size / 1_000_000;
  if (size > mostMegabytes) return refuse('list-too-large', undefined, { file, size: Math.ceil(size), most: mostMegabytes });
  return readList(file, await readFile(path));
}

/** `id` names the preview when it is confirmed; `here` are those on the list already. */
export async function previewFile(path: string, id: string, here: readonly Person[], say: Say): Promise<WaitingList | Refusal> {
  const file = basename(path);
  const listed = await orRefuse(() => readFileAsList(path), 'list-unreadable', say, { file });
  if (isRefusal(listed)) return listed;
  const rows = judgeList(listed, here);
  if (rows.length === 0) return refuse('list-empty', undefined, { file });
  return { shown: { preview: id, file, rows }, people: new Map(listed.map(({ line, person }) => [line, person])) };
}
