/** Measures every picture of a programme as the room would see it, in every language and script, on wide and on narrow projectors. */

import { type Language, languages } from '../../domain/kernel/language';
import type { Programme } from '../../domain/programme/programme';
import type { FitProblem, PictureSize } from '../../domain/stage/drawing';
import { everyPicture, type PictureSubject } from '../../domain/stage/every-picture';
import type { ContentProblem, ContentWords } from '../content/content-problem';
import { subjectPlaces } from '../content/subject-places';
import type { Drawer } from './drawer';

const sizes: readonly (PictureSize & { readonly named: string })[] = [
  { named: '16:9', width: 1920, height: 1080 },
  { named: '4:3', width: 1024, height: 768 },
];
/** So many are laid out at once: enough that the way to the window costs nothing, few enough that it stays small. */
const atOnce = 20;

/** Which picture, in which language, on which form of screen. */
const aboutPicture = ({ kind, ...which }: PictureSubject, language: Language, form: string): ContentWords => ({
  key: `fit-${kind}`,
  values: { ...which, language, form },
});

function wordsOf(problem: FitProblem): ContentWords {
  const { kind: _, ...values } = problem;
  return { key: problem.kind === 'too-small' ? `small-${problem.what}` : problem.kind, values };
}

/** `media`: where the drawer finds this programme's pictures. Rejects with what the disk says, or when nothing could be drawn. */
export async function fitProblems(folder: string, programme: Programme, media: string, drawer: Drawer): Promise<readonly ContentProblem[]> {
  const places = await subjectPlaces(folder);
  const problems: ContentProblem[] = [];
  const measure = async (language: Language, { named: form, ...size }: (typeof sizes)[number]): Promise<void> => {
    const pictures = everyPicture(programme, language, media);
    for (let from = 0; from < pictures.length; from += atOnce) {
      const these = pictures.slice(from, from + atOnce);
      const measured = await drawer.measure(these, size);
      for (const [index, { subject }] of these.entries()) {
        for (const problem of measured[index] ?? []) {
          problems.push({ ...places.of(subject, language), about: aboutPicture(subject, language, form), ...wordsOf(problem) });
        }
      }
    }
  };
  for (const language of languages) for (const size of sizes) await measure(language, size);
  return problems;
}
