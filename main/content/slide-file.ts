/** Reads one slide file: front matter, slides that begin with `::slide{…}`, notes for the trainer. */
import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { type Duration, minutes } from '../../domain/kernel/time';
import { besideScene, type Layout, layouts, picturePlaces, type SlideText } from '../../domain/programme/slide';
import { aboutSlide, because, type ContentProblem, type Report, unlessThrown } from './content-problem';
import { KeptReading } from './kept-reading';
import { partOfMarkdown, unboundedProblem } from './markdown';
import { isPictureName } from './picture-name';
import type { Asked } from './preparation-file';
import { wordsOfIssue } from './schema-words';
import { type NamedMedium, readBody } from './slide-body';
import { checkLayout, layoutMarks } from './slide-layout';
import { beginsSlide, slipsIn } from './slide-slips';
import { blocksOf } from './slide-text';
import { parseYaml } from './yaml-file';

export interface FileSlide {
  readonly id: string;
  /** The first and the last of its lines, from 1. */
  readonly line: number;
  readonly lastLine: number;
  readonly layout: Layout;
  readonly sources: readonly string[];
  readonly timer: Duration | undefined;
  readonly contentNote: boolean;
  readonly isHidden: boolean;
  /** Its sources say where the exercise comes from; it states nothing. */
  readonly isMethod: boolean;
  readonly text: SlideText;
  readonly pictures: readonly NamedMedium[];
  readonly films: readonly NamedMedium[];
  /** That it draws; whether there is such a one is not known here. */
  readonly figure: NamedFigure | undefined;
  /** A drawn scene that it names; whether there is such a one is not known here. */
  readonly scene: string | undefined;
}

export interface NamedFigure {
  readonly name: string;
  /** Its items come one by one. */
  readonly isBuilt: boolean;
}

const frontMatterSchema = z.strictObject({
  block: z.string(because('name-block')),
  language: z.enum(['en', 'sr'], because('write-language')),
  review: z.string().optional(),
});

const attributesSchema = z.strictObject({
  id: z.string(because('slide-name-missing')).regex(/^[a-z0-9-]+$/, because('slide-name')),
  layout: z.enum(layouts, because('layout-choice')),
  sources: z
    .string()
    .default('')
    .transform((keys) => keys.split(/\s+/u).filter((key) => key !== '')),
  minutes: z.coerce.number(because('is-number')).positive().max(480).optional(),
  note: z.literal('content', because('choice')).optional(),
  build: z.literal('list', because('choice')).optional(),
  picture: z.enum(picturePlaces, because('choice')).default('full'),
  poster: z.string().refine(isPictureName, because('poster-name')).optional(),
  figure: z
    .string()
    .regex(/^[a-z0-9-]+$/, because('figure-name'))
    .optional(),
  scene: z
    .string()
    .regex(/^[a-z0-9-]+$/, because('scene-name'))
    .optional(),
  hidden: z.literal('', because('stands-alone')).optional(),
  method: z.literal('', because('stands-alone')).optional(),
});

const isSlideStart = (node: RootContent): node is LeafDirective => node.type === 'leafDirective' && node.name === 'slide';
const containers = (nodes: readonly RootContent[], name: string): readonly ContainerDirective[] =>
  nodes.filter((node): node is ContainerDirective => node.type === 'containerDirective' && node.name === name);
const without = (nodes: readonly RootContent[], taken: readonly RootContent[]): readonly RootContent[] =>
  nodes.filter((node) => !taken.includes(node));

/** Slides whose words are the kit's or the programme's own, or that only open what follows. */
const needNoSource: readonly Layout[] = ['title', 'section', 'break', 'agenda', 'barometer', 'literature'];

function readSlide(
  start: LeafDirective,
  nodes: readonly RootContent[],
  lastLine: number,
  asked: Asked | undefined,
  report: Report,
): FileSlide | undefined {
  const parsed = attributesSchema.safeParse(start.attributes ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const { key, values } = wordsOfIssue(issue);
      report(start, key, values);
    }
    return undefined;
  }
  const { id, layout, sources, minutes: length, note, build, picture, poster, figure, scene, hidden, method } = parsed.data;
  const notesParts = containers(nodes, 'notes');
  const notes = notesParts.flatMap(({ children }) => blocksOf(children, report, { asked, hasPen: false }));
  const rules = { buildsLists: build === 'list', picturePlace: picture, poster };
  const { blocks: body, pictures, films } = readBody(without(nodes, notesParts), rules, report);
  const contentNote = note === 'content';
  if (!body.some((block) => block.kind === 'heading' && block.level === 1)) report(start, 'no-heading', { slide: id });
  if (sources.length === 0 && figure === undefined && !needNoSource.includes(layout)) report(start, 'no-source', { slide: id });
  if (notes.length === 0) report(start, 'no-notes', { slide: id });
  if (scene !== undefined && !besideScene.includes(layout))
    report(start, 'scene-elsewhere', { layouts: layoutMarks(besideScene) }, aboutSlide(id));
  if (scene !== undefined && figure !== undefined) report(start, 'one-beside', {}, aboutSlide(id));
  checkLayout({ layout, contentNote, body, hasFigure: figure !== undefined }, (key, values) => report(start, key, values, aboutSlide(id)));
  return {
    id,
    line: start.position?.start.line ?? 1,
    lastLine,
    layout,
    sources,
    timer: length === undefined ? undefined : minutes(length),
    contentNote,
    isHidden: hidden !== undefined,
    isMethod: method !== undefined,
    text: { body, notes },
    pictures,
    films,
    figure: figure === undefined ? undefined : { name: figure, isBuilt: build === 'list' },
    scene,
  };
}

const frontMatter = /^---\n(?<yaml>(?:.*\n)*?)---[ \t]*(?:\n|$)/u;

interface Front {
  /** How many lines it takes. */
  readonly length: number;
  readonly problems: readonly ContentProblem[];
}

function readFront(file: string, text: string, expected: Expected): Front {
  const { 0: whole, groups } = frontMatter.exec(text) ?? {};
  if (whole === undefined || groups?.yaml === undefined) {
    return { length: 0, problems: [{ file, line: 1, key: 'front-matter', values: { beginning: '--- block: … language: … ---' } }] };
  }
  const length = whole.trimEnd().split('\n').length;
  const checked = parseYaml(file, groups.yaml, frontMatterSchema);
  if ('problems' in checked) return { length, problems: checked.problems.map((problem) => ({ ...problem, line: problem.line + 1 })) };
  const wrong =
    checked.value.block !== expected.block
      ? `block: ${checked.value.block}`
      : checked.value.language !== expected.language
        ? `language: ${checked.value.language}`
        : '';
  return { length, problems: wrong ? [{ file, line: 1, key: 'name-of-file', values: { text: wrong } }] : [] };
}

export interface SlideFile {
  readonly slides: readonly FileSlide[];
  /** Names of slides of which nothing could be read. */
  readonly unread: readonly string[];
  /** That the slides name; whether there are such files is not known here. */
  readonly pictures: readonly NamedMedium[];
  readonly films: readonly NamedMedium[];
  readonly problems: readonly ContentProblem[];
}

/** Properties that follow from the file's name. */
interface Expected {
  readonly block: string;
  readonly language: 'en' | 'sr';
}

/** Returns the result for a file from which no slide can be read. */
export const noSlides = (problems: readonly ContentProblem[]): SlideFile => ({
  slides: [],
  unread: [],
  pictures: [],
  films: [],
  problems,
});

/**
 * Each slide is taken apart by itself, so that a slip in one keeps no other from being read. `asked`: what notes may leave a place for;
 * undefined when that can't be told.
 */
export const readSlideFile = (file: string, text: string, expected: Expected, asked?: Asked, kept = new KeptReading()): SlideFile =>
  kept.of(`slides ${file}`, [text, expected.block, expected.language, asked], () =>
    unlessThrown(
      file,
      () => slidesIn(file, text.replaceAll(/\r\n?/gu, '\n'), expected, asked, kept),
      (problem) => noSlides([problem]),
    ),
  );

/** The lines of one slide; the first is its `::slide{…}`. */
interface Part {
  readonly lines: readonly string[];
  /** How many lines of the file stand above it. */
  readonly above: number;
}

function partsOf(lines: readonly string[], above: number): readonly Part[] {
  const starts = lines.flatMap((line, index) => (beginsSlide(line) ? [index] : []));
  return starts.map((from, order) => ({ lines: lines.slice(from, starts[order + 1]), above: above + from }));
}

/** The file with empty lines where no such part stands; before the first, as it is. */
function withoutOthers(lines: readonly string[], above: number, parts: readonly Part[]): string {
  const kept = new Set(parts.flatMap((part) => part.lines.map((_, index) => part.above + index - above)));
  const first = lines.findIndex(beginsSlide);
  const shown = lines.map((line, index) => (kept.has(index) || first < 0 || index < first ? line : ''));
  return [...Array.from({ length: above }, () => ''), ...shown].join('\n');
}

/** Both are in the order of their lines: one walk, as a file may consist of nothing else. */
function slipsByPart(slips: readonly ContentProblem[], parts: readonly Part[]): ReadonlyMap<Part, readonly ContentProblem[]> {
  const found = new Map<Part, ContentProblem[]>();
  let index = 0;
  for (const slip of slips) {
    while (slip.line > (parts[index + 1]?.above ?? Number.POSITIVE_INFINITY)) index += 1;
    const part = parts[index];
    if (!part || slip.line <= part.above) continue;
    const here = found.get(part);
    if (here) here.push(slip);
    else found.set(part, [slip]);
  }
  return found;
}

function slidesIn(file: string, text: string, expected: Expected, asked: Asked | undefined, kept: KeptReading): SlideFile {
  const front = readFront(file, text, expected);
  const lines = text.split('\n').slice(front.length);
  const parts = partsOf(lines, front.length);
  const slips = slipsIn(lines, front.length).map((slip): ContentProblem => ({ file, ...slip }));
  const slipped = slipsByPart(slips, parts);
  const sound = parts.filter((part) => !slipped.has(part));
  const unbounded = unboundedProblem(file, withoutOthers(lines, front.length, sound));
  if (unbounded) return noSlides([unbounded]);

  const problems: ContentProblem[] = [...front.problems];
  const before = lines.slice(0, parts[0] ? parts[0].above - front.length : lines.length).findIndex((line) => line.trim() !== '');
  if (before >= 0 && front.length > 0) problems.push({ file, line: front.length + before + 1, key: 'before-first' });
  const slides: FileSlide[] = [];
  const names = new Set<string>();
  const unread: string[] = [];
  for (const part of parts) {
    const slipsHere = slipped.get(part);
    const { slide, problems: found } = slipsHere ? { slide: undefined, problems: slipsHere } : readPart(file, part, asked, kept);
    problems.push(...found);
    const name = slide?.id ?? /#(?<id>[a-z0-9-]+)/u.exec(part.lines[0] ?? '')?.groups?.id;
    if (name !== undefined && names.has(name)) problems.push({ file, line: part.above + 1, key: 'name-twice', values: { name } });
    else if (slide) slides.push(slide);
    else if (name !== undefined) unread.push(name);
    if (slide) names.add(slide.id);
  }
  if (parts.length === 0) problems.push({ file, line: 1, key: 'no-slide' });
  return { slides, unread, pictures: slides.flatMap(({ pictures }) => pictures), films: slides.flatMap(({ films }) => films), problems };
}

interface ReadPart {
  /** Undefined when what its first line says can't be used. */
  readonly slide: FileSlide | undefined;
  readonly problems: readonly ContentProblem[];
}

/** With lines from the part's own first, so that it stays the same when lines come or go above it. */
function readLines(file: string, lines: readonly string[], asked: Asked | undefined): ReadPart {
  const problems: ContentProblem[] = [];
  const report: Report = (node, key, values, about) => problems.push({ file, line: node.position?.start.line ?? 1, about, key, values });
  const [start, ...nodes] = partOfMarkdown(lines).children;
  const slide = start && isSlideStart(start) ? readSlide(start, nodes, lines.length, asked, report) : undefined;
  return { slide, problems };
}

const lower = <Placed extends { readonly line: number }>(placed: readonly Placed[], by: number): readonly Placed[] =>
  placed.map((each) => ({ ...each, line: each.line + by }));

function readPart(file: string, { lines, above }: Part, asked: Asked | undefined, kept: KeptReading): ReadPart {
  const read = kept.of(`slide ${file} ${lines.join('\n')}`, [asked], () => readLines(file, lines, asked));
  const { slide } = read;
  return {
    slide: slide && {
      ...slide,
      line: slide.line + above,
      lastLine: slide.lastLine + above,
      pictures: lower(slide.pictures, above),
      films: lower(slide.films, above),
    },
    problems: lower(read.problems, above),
  };
}
