/** A laptop with one shipped programme, and what its own ones are asked for and found by. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { ProgrammeNames, ProgrammeRow } from '../../../../../domain/programme/shelf';
import { type Bench, desk, emptyFolder, openInFolder } from '../open-in-folder';

export const names = (en: string, sr = en): ProgrammeNames => ({ title: { en, sr }, shortTitle: { en: '', sr: '' } });

/** The small example stands for what is shipped. */
export async function laptop(): Promise<Bench> {
  const content = emptyFolder();
  cpSync('content/examples/first-aid', join(content, 'first-aid'), { recursive: true });
  cpSync('content/templates', join(content, 'templates'), { recursive: true });
  const bench = await openInFolder(emptyFolder(), content);
  desk(bench);
  return bench;
}

export async function rows({ kit }: Bench): Promise<readonly ProgrammeRow[]> {
  const answer = await kit.requests['list-programmes']();
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

/** A place among the laptop's own programmes. */
export const own = (bench: Bench, ...path: readonly string[]): string => join(bench.folder, 'programmes', ...path);
