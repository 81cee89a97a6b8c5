/** Reads one slide file: front matter, slides that begin with `::slide{…}`, notes for the trainer. */
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { type Duration, minutes } from '../../domain/kernel/time';
import { type Layout, layouts, picturePlaces, type SlideText } from '../../domain/programme/slide';
import { aboutSlide, because, type ContentProblem } from './content-problem';
import { readMarkdown } from './markdown';
import { isPictureName } from './picture-name';
import { wordsOfIssue } from './schema-words';
import { type NamedMedium, readBody } from './slide-body';
import { checkLayout } from './slide-layout';
import { blocksOf, type Report } from './slide-text';
import { parseYaml } from './yaml-file';

export interface FileSlide {
  readonly id: string;
  readonly line: number;
  readonly layout: Layout;
  readonly sources: readonly string[];
  readonly timer: Duration | undefined;
  readonly contentNote: boolean;
  readonly isHidden: boolean;
  readonly text: SlideText;
  readonly pictures: readonly NamedMedium[];
  readonly films: readonly NamedMedium[];
  /** That it draws; whether there is such a one is not known here. */
  readonly figure: NamedFigure | undefined;
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
  hidden: z.literal('', because('stands-alone')).optional(),
});

const isSlideStart = (node: RootContent): node is LeafDirective => node.type === 'leafDirective' && node.name === 'slide';
const containers = (nodes: readonly RootContent[], name: string): readonly ContainerDirective[] =>
  nodes.filter((node): node is ContainerDirective => node.type === 'containerDirective' && node.name === name);
const without = (nodes: readonly RootContent[], taken: readonly RootContent[]): readonly RootContent[] =>
  nodes.filter((node) => !taken.includes(node));

/** Slides whose words are the kit's or the programme's own. */
const needNoSource: readonly Layout[] = ['title', 'break', 'agenda', 'barometer', 'literature'];

function readSlide(start: LeafDirective, nodes: readonly RootContent[], report: Report): FileSlide | undefined {
  const parsed = attributesSchema.safeParse(start.attributes ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const { key, values } = wordsOfIssue(issue);
      report(start, key, values);
    }
    return undefined;
  }
  const { id, layout, sources, minutes: length, note, build, picture, poster, figure, hidden } = parsed.data;
  const notesParts = containers(nodes, 'notes');
  const notes = notesParts.flatMap(({ children }) => blocksOf(children, report));
  const rules = { buildsLists: build === 'list', picturePlace: picture, poster };
  const { blocks: body, pictures, films } = readBody(without(nodes, notesParts), rules, report);
  const contentNote = note === 'content';
  if (!body.some((block) => block.kind === 'heading' && block.level === 1)) report(start, 'no-heading', { slide: id });
  if (sources.length === 0 && figure === undefined && !needNoSource.includes(layout)) report(start, 'no-source', { slide: id });
  if (notes.length === 0) report(start, 'no-notes', { slide: id });
  checkLayout({ layout, contentNote, body, hasFigure: figure !== undefined }, (key, values) => report(start, key, values, aboutSlide(id)));
  return {
    id,
    line: start.position?.start.line ?? 1,
    layout,
    sources,
    timer: length === undefined ? undefined : minutes(length),
    contentNote,
    isHidden: hidden !== undefined,
    text: { body, notes },
    pictures,
    films,
    figure: figure === undefined ? undefined : { name: figure, isBuilt: build === 'list' },
  };
}

function checkFrontMatter(file: string, root: Root, expected: Expected): readonly ContentProblem[] {
  const [front] = root.children;
  if (front?.type !== 'yaml') return [{ file, line: 1, key: 'front-matter', values: { beginning: '--- block: … language: … ---' } }];
  const checked = parseYaml(file, front.value, frontMatterSchema);
  if ('problems' in checked) return checked.problems.map((problem) => ({ ...problem, line: problem.line + 1 }));
  const wrong =
    checked.value.block !== expected.block
      ? `block: ${checked.value.block}`
      : checked.value.language !== expected.language
        ? `language: ${checked.value.language}`
        : '';
  return wrong ? [{ file, line: 1, key: 'name-of-file', values: { text: wrong } }] : [];
}

export interface SlideFile {
  readonly slides: readonly FileSlide[];
  /** That the slides name; whether there are such files is not known here. */
  readonly pictures: readonly NamedMedium[];
  readonly films: readonly NamedMedium[];
  readonly problems: readonly ContentProblem[];
}

/** As the name of the file says. */
interface Expected {
  readonly block: string;
  readonly language: 'en' | 'sr';
}

export const readSlideFile = (file: string, text: string, expected: Expected): SlideFile =>
  readMarkdown(
    file,
    text,
    (root) => slidesIn(file, root, expected),
    (problem) => noSlides([problem]),
  );

/** Of a file from which none can be read. */
export const noSlides = (problems: readonly ContentProblem[]): SlideFile => ({ slides: [], pictures: [], films: [], problems });

function slidesIn(file: string, root: Root, expected: Expected): SlideFile {
  const problems: ContentProblem[] = [...checkFrontMatter(file, root, expected)];
  const report: Report = (node, key, values, about) => problems.push({ file, line: node.position?.start.line ?? 1, about, key, values });
  const slides: FileSlide[] = [];
  const content = root.children.filter((node) => node.type !== 'yaml');
  const starts = content.flatMap((node, index) => (isSlideStart(node) ? [index] : []));
  for (const node of content.slice(0, starts[0] ?? content.length)) report(node, 'before-first');
  for (const [order, from] of starts.entries()) {
    const start = content[from];
    if (!start || !isSlideStart(start)) continue;
    const slide = readSlide(start, content.slice(from + 1, starts[order + 1] ?? content.length), report);
    if (!slide) continue;
    if (slides.some(({ id }) => id === slide.id)) report(start, 'name-twice', { name: slide.id });
    slides.push(slide);
  }
  if (starts.length === 0) problems.push({ file, line: 1, key: 'no-slide' });
  return { slides, pictures: slides.flatMap(({ pictures }) => pictures), films: slides.flatMap(({ films }) => films), problems };
}
