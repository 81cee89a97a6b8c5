/**
 * What a person is asked before the first certificate of a training is issued: what is printed and is empty, or as the programme was written,
 * and people of whom the sentence can't say he or she. What was issued once doesn't ask again.
 */
import type { Sex } from '../register/schema';
import type { TrainingState } from '../training/state';
import { partOfField } from './changes';
import { certificateImages, writtenFields } from './choices';
import type { CertificateContent, CertificateQuestion } from './content';
import { readSentence } from './sentence';
import type { CertificateChanges } from './state';

export interface Question {
  readonly field: CertificateQuestion;
  readonly why: 'empty' | 'programme';
}

/** Returns whether the words of either language name people by their sex. */
export const saysBySex = ({ text }: CertificateContent): boolean =>
  [text.en, text.sr].some(({ sentence }) => {
    const read = readSentence(sentence);
    return 'sentence' in read && read.sentence.some((parts) => parts.some(({ words }) => words.some(({ kind }) => kind === 'by-sex')));
  });

/** Returns the fields that a person still has to look at. `content`: with the training's `changes`. */
function openFields({ fields, images }: CertificateContent, changes: CertificateChanges): readonly Question[] {
  const of = (field: Exclude<CertificateQuestion, 'sex'>, isEmpty: boolean): readonly Question[] =>
    !fields[field].isPrinted || partOfField(field) in changes ? [] : [{ field, why: isEmpty ? 'empty' : 'programme' }];
  return [
    ...writtenFields.flatMap((field) => of(field, fields[field].text === undefined)),
    ...certificateImages.flatMap((image) => of(image, images[image] === undefined)),
  ];
}

/** Returns what has to be answered before those `people` get the first certificates of the training; nothing once one was issued. */
export function questionsBefore(
  { certificates, certificateChanges }: Pick<TrainingState, 'certificates' | 'certificateChanges'>,
  content: CertificateContent,
  people: readonly { readonly sex: Sex }[],
): readonly Question[] {
  if (certificates.length > 0) return [];
  const isSexMissing = people.some(({ sex }) => sex === 'unknown') && saysBySex(content);
  return [...openFields(content, certificateChanges), ...(isSexMissing ? [{ field: 'sex', why: 'empty' } as const] : [])];
}
