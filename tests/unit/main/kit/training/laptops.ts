/** Laptops with a data folder each, and the bundles that are carried between them; what can't be answered fails. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyPreview, TakenIn } from '../../../../../domain/desk/previews';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { type Bench, belgrade, contentFolder, emptyFolder, openInFolder } from '../open-in-folder';

export function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** With the smallest programme, or with the one that is shipped. */
export async function laptop(content: 'small' | 'shipped' = 'small', wall?: number): Promise<Bench> {
  const folder = emptyFolder();
  if (content === 'small') writeSmallContent(join(folder, 'content'));
  const bench = await openInFolder(join(folder, 'data'), content === 'small' ? join(folder, 'content') : contentFolder, wall);
  await bench.kit.requests['answer-room'](false);
  return bench;
}

export async function laptopWithTraining(
  content: 'small' | 'shipped' = 'small',
): Promise<{ readonly bench: Bench; readonly id: TrainingId }> {
  const bench = await laptop(content);
  const programme = content === 'small' ? 'small' : belgrade.programme;
  const { id } = granted(await bench.kit.requests['create-training']({ ...belgrade, programme }));
  await add(bench, 'Anić');
  return { bench, id };
}

export const add = async ({ kit }: Bench, lastName: string): Promise<void> => {
  granted(await kit.requests.dispatch({ kind: 'add-participant', person: personNamed('Ana', lastName) }));
};

export async function saveBundle(bench: Bench, id: TrainingId): Promise<string> {
  bench.choose = join(emptyFolder(), 'carried.facilitator-kit');
  granted(await bench.kit.requests['save-bundle'](id));
  return bench.choose;
}

/** What a bundle would bring that isn't sealed. */
export async function look(bench: Bench, file: string): Promise<CopyPreview> {
  bench.choose = file;
  const preview = granted(await bench.kit.requests['preview-bundle']());
  if ('sealed' in preview) throw new Error(`${file} is sealed`);
  return preview;
}

export const takeIn = async (bench: Bench, file: string): Promise<TakenIn> => {
  const { preview } = await look(bench, file);
  return granted(await bench.kit.requests['take-in'](preview, ''));
};

/** Every file below a folder, byte for byte. */
export const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .flatMap((name) => (statSync(join(folder, name)).isFile() ? [[name, readFileSync(join(folder, name), 'latin1')]] : [])),
  );
