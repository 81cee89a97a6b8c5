/** The slides of a block, from its two files: what one language has the other has, too, and what they name is there. */
import { stepsLater, stepsOfBody } from '../../domain/programme/build-steps';
import { type Literature, literatureSlides } from '../../domain/programme/literature';
import { besideFigures, type Slide, type TextBlock } from '../../domain/programme/slide';
import { ContentCheck } from './content-check';
import type { Files } from './content-files';
import { aboutSlide, type ContentKey, type ContentProblem } from './content-problem';
import type { ReadFigure } from './figure-file';
import type { KeptReading } from './kept-reading';
import { literatureFile } from './literature-file';
import type { Asked } from './preparation-file';
import { programmeSchema, sourcesSchema } from './schemas';
import { type FileSlide, readSlideFile, type SlideFile } from './slide-file';
import { layoutMarks } from './slide-layout';

/** What slides may name. */
export interface Nameable {
  readonly sources: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, ReadFigure>;
  readonly hasBarometer: boolean;
  /** Some statement of it can be played. */
  readonly isPlayable: boolean;
  readonly literature: Literature | undefined;
  /** Undefined when that can't be told. */
  readonly scenes: readonly string[] | undefined;
  /** Undefined when that can't be told. */
  readonly asked: Asked | undefined;
}

/** A figure stands below the slide's own words, and comes after them; beside them it comes before what is below a `::step`. */
function withFigure(slide: FileSlide, language: 'en' | 'sr', { figures }: Nameable): readonly TextBlock[] {
  const { body } = slide.text;
  const figure = slide.figure && figures.get(slide.figure.name)?.[language];
  if (!slide.figure || !figure) return body;
  if (!slide.figure.isBuilt) return [...body, { kind: 'figure', figure }];
  const before = slide.layout === 'figure' ? stepsOfBody(body) : 0;
  const words = slide.layout === 'figure' ? body : stepsLater(body, figure.items.length);
  return [...words, { kind: 'figure', figure, itemSteps: figure.items.map((_, index) => before + index + 1) }];
}

/** The slides of a block, those with mistakes apart. */
export interface BlockSlides {
  /** What could be read, mistakes or not: for whoever mends it. */
  readonly slides: readonly Slide[];
  /** Those in which nothing is wrong, in either language. */
  readonly sound: readonly Slide[];
  /** Names of those that are in the files. */
  readonly named: readonly string[];
  /** Names of those of them that are not sound. */
  readonly faulty: readonly string[];
}

interface ReadFile extends Pick<SlideFile, 'slides' | 'unread'> {
  readonly file: string;
  readonly isRead: boolean;
}

const namesOf = ({ slides, unread }: ReadFile): readonly string[] => [...slides.map(({ id }) => id), ...unread];

function checkRoom({ id, line, layout, text }: FileSlide, figure: ReadFigure, file: string, check: ContentCheck): void {
  const isBeside = layout !== 'figure';
  if (!(isBeside ? figure.fitsBeside : figure.fitsAlone)) {
    const layouts = layoutMarks(isBeside ? ['figure'] : besideFigures);
    check.report({ file, line }, 'figure-no-room', { layouts }, aboutSlide(id));
  } else if (!isBeside && !figure.fitsBelowText && text.body.length > 1) {
    check.report({ file, line }, 'figure-needs-room', {}, aboutSlide(id));
  }
}

function readFileOf(block: string, language: 'en' | 'sr', check: ContentCheck, nameable: Nameable): ReadFile {
  const file = `slides/${block}.${language}.md`;
  const text = check.text(file);
  if (text === undefined) return { file, isRead: false, slides: [], unread: [] };
  const { slides, unread, problems } = readSlideFile(file, text, { block, language }, nameable.asked, check.kept);
  check.problems.push(...problems);
  for (const slide of slides) {
    if (slide.layout === 'barometer' && !nameable.hasBarometer) {
      check.report({ file, line: slide.line }, 'no-barometer', { file: 'programme.yaml' }, aboutSlide(slide.id));
    }
    if (slide.layout === 'literature' && !nameable.literature) {
      check.report({ file, line: slide.line }, 'no-literature', { file: literatureFile }, aboutSlide(slide.id));
    }
    for (const source of slide.sources.filter((each) => !nameable.sources.has(each))) {
      check.report({ file, line: slide.line }, 'unknown-source', { source });
    }
    if (slide.scene !== undefined && nameable.scenes?.includes(slide.scene) === false) {
      check.report({ file, line: slide.line }, 'scene-unknown', { scene: slide.scene }, aboutSlide(slide.id));
    }
    const figure = slide.figure && nameable.figures.get(slide.figure.name);
    if (slide.figure && !figure) {
      check.report({ file, line: slide.line }, 'no-sound-figure', { file: `figures/${slide.figure.name}.yaml` });
    }
    if (figure) checkRoom(slide, figure, file, check);
  }
  return { file, isRead: true, slides, unread };
}

/** What one language has the other has, too, in the same order. Of a file that can't be read nothing more needs to be said. */
function checkPairs(en: ReadFile, sr: ReadFile, check: ContentCheck): void {
  if (!en.isRead || !sr.isRead) return;
  const missing = ({ file, slides }: ReadFile, other: ReadFile): void => {
    for (const slide of slides.filter(({ id }) => !namesOf(other).includes(id))) {
      check.report({ file, line: slide.line }, 'no-translation', { slide: slide.id });
    }
  };
  missing(en, sr);
  missing(sr, en);
  const inBoth = ({ slides }: ReadFile, other: ReadFile) => slides.filter(({ id }) => other.slides.some((each) => each.id === id));
  const [ofEnglish, ofSerbian] = [inBoth(en, sr), inBoth(sr, en)];
  const moved = ofSerbian.find(({ id }, index) => ofEnglish[index]?.id !== id);
  if (moved) check.report({ file: sr.file, line: moved.line }, 'stands-elsewhere', { slide: moved.id });
}

function pairOf(slide: FileSlide, other: FileSlide, file: string, check: ContentCheck, nameable: Nameable): readonly Slide[] {
  const differ = (key: ContentKey): void => check.report({ file, line: other.line }, key, { slide: slide.id });
  if (other.layout !== slide.layout || other.timer !== slide.timer || other.contentNote !== slide.contentNote) differ('layout-differs');
  if (other.isHidden !== slide.isHidden) differ('hidden-differs');
  if (other.isMethod !== slide.isMethod) differ('method-differs');
  if (other.figure?.name !== slide.figure?.name || other.figure?.isBuilt !== slide.figure?.isBuilt) differ('figure-differs');
  if (other.scene !== slide.scene) differ('scene-differs');
  if (stepsOfBody(other.text.body) !== stepsOfBody(slide.text.body)) differ('steps-differ');
  const { id, layout, timer, contentNote, isHidden, isMethod, sources, scene } = slide;
  const own = {
    ...(scene !== undefined && { scene }),
    ...(isHidden && { hidden: true as const }),
    ...(isMethod && { method: true as const }),
  };
  const ofFigure = (slide.figure && nameable.figures.get(slide.figure.name)?.sources) ?? [];
  const allSources = [...new Set([...sources, ...other.sources, ...ofFigure])];
  const text = {
    en: { ...slide.text, body: withFigure(slide, 'en', nameable) },
    sr: { ...other.text, body: withFigure(other, 'sr', nameable) },
  };
  const read: Slide = { id, layout, timer, contentNote, ...own, sources: allSources, text };
  return layout === 'literature' && nameable.literature ? literatureSlides(read, nameable.literature) : [read];
}

export function slidesOf(block: string, check: ContentCheck, nameable: Nameable): BlockSlides {
  const [en, sr] = [readFileOf(block, 'en', check, nameable), readFileOf(block, 'sr', check, nameable)];
  checkPairs(en, sr, check);
  const pairs = en.slides.flatMap((slide) => {
    const other = sr.slides.find(({ id }) => id === slide.id);
    return other ? [{ slide, other, read: pairOf(slide, other, sr.file, check, nameable) }] : [];
  });
  const isWrong = (file: string, { line, lastLine }: FileSlide): boolean =>
    check.problems.some((problem) => problem.file === file && problem.line >= line && problem.line <= lastLine);
  const isPlayed = ({ layout }: FileSlide): boolean => layout !== 'barometer' || nameable.isPlayable;
  const sound = pairs.filter(({ slide, other }) => isPlayed(slide) && !isWrong(en.file, slide) && !isWrong(sr.file, other));
  const named = [...new Set([...namesOf(en), ...namesOf(sr)])];
  return {
    slides: pairs.flatMap(({ read }) => read),
    sound: sound.flatMap(({ read }) => read),
    named,
    faulty: named.filter((id) => sound.every(({ slide }) => slide.id !== id)),
  };
}

/** What slides may name, as the other files say; undefined where too little of those is sound. */
export function nameableIn(check: ContentCheck): Nameable | undefined {
  const about = check.yaml('programme.yaml', programmeSchema);
  const sources = check.yaml('sources.yaml', sourcesSchema);
  if (!about || !sources) return undefined;
  return {
    sources: new Set(Object.keys(sources.value)),
    figures: check.figures(sources.value),
    hasBarometer: about.value.barometer.length > 0,
    isPlayable: true,
    literature: check.literature(sources.value),
    scenes: check.theme().scenes,
    asked: check.asked,
  };
}

/** The slides of one block, checked as when the whole programme is read. `kept`: of the reading before. */
export function readBlock(
  block: string,
  files: Files,
  kept: KeptReading,
): { readonly slides: readonly Slide[]; readonly problems: readonly ContentProblem[] } {
  kept.begin();
  const check = new ContentCheck(files, kept);
  const nameable = nameableIn(check);
  const slides = nameable ? slidesOf(block, check, nameable).slides : [];
  return { slides, problems: check.problems };
}
