/** Measures every picture of a programme as the room would see it, in every language and script, on wide and on narrow projectors. */
import { assertNever } from '../../domain/assert-never';
import type { FitProblem, PictureSize } from '../../domain/drawing';
import { type Language, languages } from '../../domain/language';
import type { Programme } from '../../domain/programme';
import { everyPicture, type PictureSubject } from '../../domain/show/every-picture';
import type { ContentProblem } from '../content/content-problem';
import { subjectPlaces } from '../content/subject-places';
import type { Drawer } from './drawer';

const sizes: readonly (PictureSize & { readonly named: string })[] = [
  { named: '16:9', width: 1920, height: 1080 },
  { named: '4:3', width: 1024, height: 768 },
];
/** So many are laid out at once: enough that the way to the window costs nothing, few enough that it stays small. */
const atOnce = 20;

const named = (subject: PictureSubject): string => {
  switch (subject.kind) {
    case 'slide':
      return `slide “${subject.slide}”`;
    case 'statement':
      return `statement ${subject.statement}, ${subject.phase}`;
    case 'activity':
      return `activity ${subject.activity}`;
    case 'quiz':
      return `question ${subject.question} of the quiz`;
    case 'summary':
      return 'the summary of the barometer';
    case 'helplines':
      return 'the helplines';
    case 'title':
      return 'the title';
    case 'sources':
      return `the sources of day ${subject.day}`;
  }
};

function message(problem: FitProblem): string {
  switch (problem.kind) {
    case 'too-tall':
      return `the text is ${problem.pixels} px taller than its place: “${problem.text}”`;
    case 'too-wide':
      return `the text is ${problem.pixels} px wider than its place: “${problem.text}”`;
    case 'overlap':
      return `“${problem.text}” and “${problem.other}” lie on each other`;
    case 'too-small':
      return `a ${problem.what} is ${problem.pixels} px high, and can be read from ${problem.least} px on: “${problem.text}”`;
    case 'coarse-picture':
      return `the picture “${problem.text}” is ${problem.has} px wide and drawn ${problem.needs} px wide`;
    default:
      return assertNever(problem, 'problem of a picture');
  }
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
          problems.push({ ...places.of(subject, language), message: `${named(subject)} (${language}, ${form}): ${message(problem)}` });
        }
      }
    }
  };
  for (const language of languages) for (const size of sizes) await measure(language, size);
  return problems;
}
