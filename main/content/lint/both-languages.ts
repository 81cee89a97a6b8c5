/** Whether English and Serbian say the same, as far as a machine can tell: figures, dates, numbers to call, sources, names, counts of points. */
import { wordsOfBlocks } from '../../../domain/programme/plain-text';
import type { TextBlock } from '../../../domain/programme/slide';
import type { Files } from '../content-files';
import { aboutSlide, type ContentProblem } from '../content-problem';
import { isUnread } from '../content-text';
import { KeptReading } from '../kept-reading';
import type { FileSlide } from '../slide-file';
import { type NamedSlideFile, slideFilesOf } from '../slide-files';
import { differingValues } from './stated-values';
import type { TermsFile } from './terms';
import { yamlPairsIn } from './texts';

/** What somebody found right: in a slide (block/slide) or a file, as it is told. */
export type MayDiffer = TermsFile['may-differ'];

const allMustAgree: MayDiffer = [];

interface Place {
  readonly file: string;
  readonly line: number;
  readonly about?: ContentProblem['about'];
}

const dash = '–';
const listed = (values: readonly string[]): string => (values.length === 0 ? dash : values.join(', '));

function valueProblems(place: Place, at: readonly string[], en: string, sr: string, right: MayDiffer): readonly ContentProblem[] {
  const allowed = new Set(right.filter((each) => at.includes(each.at)).flatMap(({ what }) => what));
  const found = differingValues(en, sr);
  const [one, other] = [found.en, found.sr].map((values) => values.filter((value) => !allowed.has(value)));
  if (!one || !other || one.length + other.length === 0) return [];
  return [{ ...place, key: 'says-other', values: { en: listed(one), sr: listed(other) } }];
}

/** How many points, rows, paragraphs, in their order. */
const countsIn = (blocks: readonly TextBlock[]): readonly number[] => blocks.flatMap(countsOf);

function countsOf(block: TextBlock): readonly number[] {
  switch (block.kind) {
    case 'list':
      return [block.items.length];
    case 'table':
      return [block.rows.length, block.head.length];
    case 'columns':
      return [block.columns.length, ...block.columns.flatMap(countsIn)];
    default:
      return [1];
  }
}

const wordsOf = (blocks: readonly TextBlock[]): string => blocks.map((block) => wordsOfBlocks([block])).join('\n');

const problemsOfSlides = (en: NamedSlideFile, sr: NamedSlideFile, right: MayDiffer, kept: KeptReading): readonly ContentProblem[] =>
  sr.slides.flatMap((slide): readonly ContentProblem[] => {
    const other = en.slides.find(({ id }) => id === slide.id);
    if (!other) return [];
    const at = `${sr.block}/${slide.id}`;
    return kept
      .of(`says ${at}`, [other.text, slide.text, other.sources, slide.sources, right], () =>
        problemsOfSlide(sr.file, at, other, slide, right),
      )
      .map((problem) => ({ ...problem, line: slide.line }));
  });

/** Told of the first line of the file. */
function problemsOfSlide(file: string, name: string, other: FileSlide, slide: FileSlide, right: MayDiffer): readonly ContentProblem[] {
  const place: Place = { file, line: 1, about: aboutSlide(slide.id) };
  const at = [name];
  const counts = [countsIn(other.text.body), countsIn(slide.text.body)].map((each) => each.join(' '));
  const [one, two] = [other, slide].map(({ sources }) => sources);
  const [onlyEnglish, onlySerbian] = [one?.filter((key) => !two?.includes(key)) ?? [], two?.filter((key) => !one?.includes(key)) ?? []];
  return [
    ...(onlyEnglish.length + onlySerbian.length === 0
      ? []
      : [{ ...place, key: 'sources-differ' as const, values: { en: listed(onlyEnglish), sr: listed(onlySerbian) } }]),
    ...(counts[0] === counts[1] ? [] : [{ ...place, key: 'counts-differ' as const }]),
    ...valueProblems(place, at, wordsOf(other.text.body), wordsOf(slide.text.body), right),
    ...valueProblems(place, at, wordsOf(other.text.notes), wordsOf(slide.text.notes), right).map((problem) => ({
      ...problem,
      key: 'notes-say-other' as const,
    })),
  ];
}

/** Points of a list and rows of a table, block by block of a paper. */
const linesOf = (text: string): string =>
  text
    .split(/\n\s*\n/u)
    .map((part) => part.split('\n').filter((line) => /^\s*(?:[-|]|\d+\.)/u.test(line)).length)
    .join(' ');

function problemsOfPaper(file: string, en: string, sr: string, right: MayDiffer): readonly ContentProblem[] {
  const place: Place = { file, line: 1 };
  const [one, other] = [en, sr].map((text) => text.replace(/^---\n.*?\n---\n/su, ''));
  if (one === undefined || other === undefined) return [];
  const counts: readonly ContentProblem[] = linesOf(one) === linesOf(other) ? [] : [{ ...place, key: 'counts-differ' }];
  return [...counts, ...valueProblems(place, [file.replace('.sr.md', '')], one, other, right)];
}

function problemsOfPapers(files: Files, right: MayDiffer, kept: KeptReading): readonly ContentProblem[] {
  return [...files].flatMap(([file, sr]): readonly ContentProblem[] => {
    const en = file.endsWith('.sr.md') && !file.startsWith('slides/') ? files.get(file.replace(/sr\.md$/u, 'en.md')) : undefined;
    if (en === undefined || isUnread(en) || isUnread(sr)) return [];
    return kept.of(`says ${file}`, [en, sr, right], () => problemsOfPaper(file, en, sr, right));
  });
}

/** `terms`: what somebody found right; a programme may have no such list. */
export function languageProblems(files: Files, terms: TermsFile | undefined, kept = new KeptReading()): readonly ContentProblem[] {
  const right = terms?.['may-differ'] ?? allMustAgree;
  const slideFiles = slideFilesOf(files, kept);
  const ofSlides = slideFiles.flatMap((sr) => {
    const en = sr.language === 'sr' ? slideFiles.find((each) => each.block === sr.block && each.language === 'en') : undefined;
    return en ? problemsOfSlides(en, sr, right, kept) : [];
  });
  const ofYaml = yamlPairsIn(files, kept).flatMap(({ file, line, en, sr }) =>
    kept
      .of(`says ${file} ${en}\n${sr}`, [right], () => valueProblems({ file, line: 1 }, [file], en, sr, right))
      .map((problem) => ({ ...problem, line })),
  );
  return [...ofSlides, ...problemsOfPapers(files, right, kept), ...ofYaml];
}
