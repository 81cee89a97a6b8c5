/** Digests of what papers say, by which a confirmation knows that they are still the same. */
import { createHash } from 'node:crypto';
import { printedPapers } from '../../../domain/forms/form-papers';
import { oncePer } from '../../../domain/kernel/kept';
import { type KeptConfirmation, withConfirmedPapers, wordsOfPaper } from '../../../domain/programme/confirmed-papers';
import type { Programme } from '../../../domain/programme/programme';
import { noteOfProgramme, wholeProgramme, wordsOfProgramme } from '../../../domain/programme/review';
import type { ConfirmedHere } from '../../store/confirmed-schema';

type PaperDigests = ReadonlyMap<string, string>;

/** By paper, and of the whole programme; of those that ask to be reviewed. Of a programme as it was read: papers are never changed for one training. */
export const digestsOfPapers = oncePer((programme: Programme): PaperDigests => {
  const digest = (words: string): string => createHash('sha256').update(words).digest('hex');
  const papers = printedPapers(programme)
    .filter(({ review }) => review !== undefined)
    .map((paper) => [paper.id, digest(wordsOfPaper(paper, programme))] as const);
  return new Map(noteOfProgramme(programme) ? [...papers, [wholeProgramme, digest(wordsOfProgramme(programme))]] : papers);
});

/** `asRead`: the programme before anything of it was changed for one training. What is kept of other programmes counts for nothing here. */
export function confirmedProgramme(
  asRead: Programme,
  programme: Programme,
  ofTraining: readonly KeptConfirmation[],
  ofLaptop: readonly ConfirmedHere[],
): Programme {
  const kept = [...ofTraining, ...ofLaptop.filter((each) => each.programme === programme.id)];
  return kept.length === 0 ? programme : withConfirmedPapers(programme, digestsOfPapers(asRead), kept);
}
