/** Files of a training that the kit names itself, written into a folder. */
import { join, resolve } from 'node:path';
import type { SavedPapers } from '../../domain/export/requests';
import { type Language, languages } from '../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { nodeDisk } from '../store/node-disk';
import type { Translate } from '../translate';
import { type Answer, done, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import type { Given } from './given';
import { sentence } from './sentences';
import { type InTraining, inTraining, refusedBy } from './with-kit';

/** That of the training unless another is asked for. */
export const languageOf = (given: Given): ((opened: InTraining) => Language) => {
  const asked = given.optional('language') === undefined ? undefined : given.choice('language', languages);
  return ({ training }) => asked ?? training().details.language;
};

export const tooLong = (numbers: readonly string[], translate: Translate): readonly string[] =>
  numbers.length === 0 ? [] : [translate('certificates:too-long', { numbers: numbers.join(', ') })];

/** Makes the folder first; undefined once it is there. */
export async function unwritable(folder: string, { language, translate }: InTraining): Promise<Answer | undefined> {
  const problem = await diskProblem(() => nodeDisk.makeFolder(folder), translate);
  return problem === undefined ? undefined : refused(sentence(language, 'folder-unwritable', { folder, problem }));
}

type Saved = Omit<SavedPapers, 'files'> & { readonly files: readonly string[] };

/** Answers with the paths of what was saved into the folder. */
export function toldSaved(folder: string, saved: Saved | Refusal | undefined, { translate }: InTraining): Answer {
  if (saved === undefined) throw new Error('A folder was named and yet none was chosen');
  if (isRefusal(saved)) return refusedBy(saved, translate);
  const files = saved.files.map((name) => join(folder, name));
  const { missingPicture, withoutCode = [] } = saved;
  const missing = missingPicture === undefined ? [] : [translate('export:missing-picture', { file: missingPicture })];
  return done(files, { files }, ...missing, ...tooLong(withoutCode, translate));
}

/** `ask` answers with names of files in the folder. */
export function savedInto(
  given: Given,
  io: Io,
  id: string,
  ask: (opened: InTraining) => Promise<Saved | Refusal | undefined>,
): Promise<Answer> {
  const folder = resolve(given.text('out'));
  return inTraining(
    io,
    id,
    { folder, target: (suggested) => join(folder, suggested) },
    async (opened) => (await unwritable(folder, opened)) ?? toldSaved(folder, await ask(opened), opened),
  );
}
