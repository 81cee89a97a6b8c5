/** Copies the literature of a training into a folder, as the window does: whole files, and none written over. */
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import type { Answer, Io } from './answer';
import { type Given, UsageMistake } from './given';
import { savedInto } from './saved-into';

/** Several are parted by commas; that of the training unless others are asked for. */
export function copyLiterature(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const asked = given.optional('languages')?.split(',');
  const wanted = asked && languages.filter((language) => asked.includes(language));
  if (wanted && wanted.length !== new Set(asked).size) {
    throw new UsageMistake('one-of', { option: '--languages', choices: languages.join(' ') });
  }
  return savedInto(given, io, id, async ({ kit, translate, training }) => {
    const copied = await kit.requests['copy-literature'](wanted ?? [training().details.language]);
    if (copied === undefined || isRefusal(copied)) return copied;
    const { files, there, foreign } = copied;
    if (foreign.length > 0) io.tell(translate('literature:foreign', { files: foreign.join(', ') }));
    if (there.length > 0) io.tell(translate('literature:there-already', { files: there.join(', ') }));
    return { files };
  });
}
