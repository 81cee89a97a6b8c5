/** Whether the room can read a reason of the barometer while people stand: its first paragraph is all that it sees. */
import { mostWordsForRoom, readByRoom } from '../../../domain/barometer/statements';
import type { Files } from '../content-files';
import type { ContentProblem } from '../content-problem';
import { KeptReading } from '../kept-reading';
import { statementsSchema } from '../schemas';
import { parsedIn } from './parsed-file';

const file = 'statements.yaml';
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

export function glanceProblems(files: Files, kept = new KeptReading()): readonly ContentProblem[] {
  const read = parsedIn(files, file, statementsSchema, kept);
  return (read?.value.statements ?? []).flatMap(({ reason }, index) =>
    (['en', 'sr'] as const).flatMap((language): readonly ContentProblem[] => {
      const words = wordsIn(readByRoom(reason[language]));
      const line = read?.lineOf(['statements', index, 'reason', language]) ?? 1;
      return words <= mostWordsForRoom ? [] : [{ file, line, key: 'reason-long', values: { words, most: mostWordsForRoom } }];
    }),
  );
}
