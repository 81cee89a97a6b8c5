/** Whether the slides of a programme look alike: a list and nothing beside it says most things worse than a layout made for them. */
import type { Files } from '../content-files';
import type { ContentProblem } from '../content-problem';
import { KeptReading } from '../kept-reading';
import type { FileSlide } from '../slide-file';
import { slideFilesOf } from '../slide-files';

/** The largest share of plain lists among the slides that are shown. */
const mostPlain = 1 / 3;

const isPlainList = ({ layout, text, scene, figure, films }: FileSlide): boolean =>
  layout === 'text' && scene === undefined && figure === undefined && films.length === 0 && text.body.some(({ kind }) => kind === 'list');

/** Both languages have the same slides. */
export function plainListProblems(files: Files, kept = new KeptReading()): readonly ContentProblem[] {
  const shown = slideFilesOf(files, kept)
    .filter(({ language }) => language === 'en')
    .flatMap(({ slides }) => slides.filter(({ isHidden }) => !isHidden));
  const lists = shown.filter(isPlainList).length;
  const most = Math.floor(shown.length * mostPlain);
  return lists <= most ? [] : [{ file: 'agenda.yaml', line: 1, key: 'plain-lists', values: { lists, all: shown.length, most } }];
}
