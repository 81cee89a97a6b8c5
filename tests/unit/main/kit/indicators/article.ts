/** The three trainings of the article, held from lists as they arrived; nothing here asserts. */
import { join, resolve } from 'node:path';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { halfDays } from '../../../../../domain/programme/choices';
import type { DetailsInput } from '../../../../../domain/training/schema';
import { knownProgramme } from '../../../../../main/content/known-programmes';
import { act, type Bench, belgrade, contentFolder, newLines, openInFolder } from '../open-in-folder';

export function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** The shipped programme is parsed once for all tests of a file. */
export async function readOnce(): Promise<void> {
  await knownProgramme(join(contentFolder, 'prevention-of-trafficking'));
}

export const project = 'Peer Support in Schools: Active Against Human Trafficking';
export const held = { ...belgrade, project, donor: 'U.S. Embassy' };

export async function hold(bench: Bench, details: DetailsInput, list: string): Promise<void> {
  granted(await bench.kit.requests['create-training'](details));
  bench.choose = resolve('tests/samples', list);
  const preview = granted(await bench.kit.requests['preview-list']());
  granted(await bench.kit.requests['import-list'](preview.preview, newLines(preview)));
  await act(bench, ...halfDays.map((halfDay) => ({ kind: 'mark-remaining', halfDay, state: 'present' }) as const));
}

export async function theArticle(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  await hold(bench, held, 'belgrade-2023-10-11.csv');
  await hold(bench, { ...held, place: 'Novi Sad', firstDay: '2023-10-30', secondDay: '2023-10-31' }, 'novi-sad-2023-10-30.xlsx');
  await hold(bench, { ...held, place: 'Niš', firstDay: '2023-11-21', secondDay: '2023-11-22' }, 'nis-2023-11-21.windows-1250.csv');
  return bench;
}
