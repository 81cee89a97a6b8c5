/** Figures that a slide states without saying where they come from. Times, dates, minutes, steps and numbers to call are none. */
import { wordsOfBlocks } from '../../domain/programme/plain-text';
import { aboutSlide, type ContentProblem } from './content-problem';
import type { NamedSlideFile } from './slide-files';

const number = String.raw`\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+(?:[.,]\d+)?`;
/** What a number may be of without being a figure: lengths of time, dates, parts of the training. */
const harmless =
  '(?:minut|min\\b|sek|sec|hour|sat\\b|sati|h\\b|čas|day|dan|week|sedmic|nedelj|month|mesec|session|sesij|blok|block|korak|step|slajd|slide|' +
  'jan|feb|mar|apr|maj|may|jun|jul|aug|avg|sep|oct|okt|nov|dec)';

const figures: readonly RegExp[] = [
  new RegExp(String.raw`(?:${number})\s*(?:%|‰|per\s?cent|posto|odsto|procen\p{L}*)`, 'iu'),
  /(?<![\d:.])\d+ (?:in|out of|od|na) (?:every |svakih )?\d+(?![\d:])/iu,
  /(?<!\p{L})(?:in|since|by|until|during|u|od|do|tokom) (?:19|20)\d{2}(?!\d)/iu,
  /(?<![\d.])(?:19|20)\d{2}\. godin\p{L}*/iu,
  /* A thousand and more, or at least ten of something. */
  new RegExp(String.raw`(?<![\d:.–-])(?:\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{2,}) (?!${harmless})\p{L}{3,}`, 'iu'),
];

/** The first figure in a text; undefined when it states none. */
export function figureIn(text: string): string | undefined {
  const found = figures.flatMap((figure) => figure.exec(text) ?? []).toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
  return found[0];
}

/** A programme can be used all the same. Where a slide of its layout must name a source, reading it has told so already. */
export function figureProblems(slideFiles: readonly NamedSlideFile[]): readonly ContentProblem[] {
  return slideFiles.flatMap(({ file, slides }) =>
    slides.flatMap(({ id, line, layout, sources, isMethod, text }): readonly ContentProblem[] => {
      /* The numbers of a case are invented with it. */
      const statesNone = isMethod && layout !== 'case';
      const figure = sources.length > 0 && !statesNone ? undefined : figureIn(wordsOfBlocks(text.body));
      return figure === undefined ? [] : [{ file, line, about: aboutSlide(id), key: 'figure-unsourced', values: { figure } }];
    }),
  );
}
