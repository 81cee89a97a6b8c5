/** Reads one slide file: front matter, slides that begin with `::slide{…}`, notes for the trainer. */
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { type Layout, layouts, picturePlaces, type SlideText } from '../../domain/programme';
import { type Duration, minutes } from '../../domain/time';
import type { ContentProblem } from './content-problem';
import { isPictureName } from './picture-name';
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
  block: z.string('name the agenda block'),
  language: z.enum(['en', 'sr'], 'write en or sr'),
  review: z.string().optional(),
});

const attributesSchema = z.strictObject({
  id: z.string('give the slide a name: {#name …}').regex(/^[a-z0-9-]+$/, 'a slide’s name has small letters, digits and -'),
  layout: z.enum(layouts, `the layout must be one of: ${layouts.join(', ')}`),
  sources: z
    .string()
    .default('')
    .transform((keys) => keys.split(/\s+/u).filter((key) => key !== '')),
  minutes: z.coerce.number('minutes is a number').positive().max(480).optional(),
  note: z.literal('content', 'note can only be: content').optional(),
  build: z.literal('list', 'build can only be: list').optional(),
  picture: z.enum(picturePlaces, `picture can only be: ${picturePlaces.join(', ')}`).default('full'),
  poster: z.string().refine(isPictureName, 'poster is the name of a PNG, JPEG or SVG file in the folder media').optional(),
  figure: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'a figure’s name has small letters, digits and -')
    .optional(),
  hidden: z.literal('', 'hidden stands alone, without = and a value').optional(),
});

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);

export const markdownOf = (text: string): Root => parser.parse(text);

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
    for (const issue of parsed.error.issues) report(start, issue.message);
    return undefined;
  }
  const { id, layout, sources, minutes: length, note, build, picture, poster, figure, hidden } = parsed.data;
  const notesParts = containers(nodes, 'notes');
  const notes = notesParts.flatMap(({ children }) => blocksOf(children, report));
  const rules = { buildsLists: build === 'list', picturePlace: picture, poster };
  const { blocks: body, pictures, films } = readBody(without(nodes, notesParts), rules, report);
  const contentNote = note === 'content';
  if (!body.some((block) => block.kind === 'heading' && block.level === 1))
    report(start, `slide “${id}” has no heading (a line that begins with #)`);
  if (sources.length === 0 && figure === undefined && !needNoSource.includes(layout))
    report(start, `slide “${id}” names no source: sources="S25"`);
  if (notes.length === 0) report(start, `slide “${id}” has no notes (:::notes … :::)`);
  checkLayout({ layout, contentNote, body, hasFigure: figure !== undefined }, (message) => report(start, `slide “${id}”: ${message}`));
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

function checkFrontMatter(
  file: string,
  root: Root,
  expected: { readonly block: string; readonly language: string },
): readonly ContentProblem[] {
  const [front] = root.children;
  if (front?.type !== 'yaml') return [{ file, line: 1, message: 'the file must begin with --- block: … language: … ---' }];
  const checked = parseYaml(file, front.value, frontMatterSchema);
  if ('problems' in checked) return checked.problems.map((problem) => ({ ...problem, line: problem.line + 1 }));
  const wrong =
    checked.value.block !== expected.block
      ? `block: ${checked.value.block}`
      : checked.value.language !== expected.language
        ? `language: ${checked.value.language}`
        : '';
  return wrong ? [{ file, line: 1, message: `“${wrong}” does not agree with the name of the file` }] : [];
}

export interface SlideFile {
  readonly slides: readonly FileSlide[];
  /** That the slides name; whether there are such files is not known here. */
  readonly pictures: readonly NamedMedium[];
  readonly films: readonly NamedMedium[];
  readonly problems: readonly ContentProblem[];
}

export function readSlideFile(file: string, text: string, expected: { readonly block: string; readonly language: 'en' | 'sr' }): SlideFile {
  const root = markdownOf(text);
  const problems: ContentProblem[] = [...checkFrontMatter(file, root, expected)];
  const report: Report = (node, message) => problems.push({ file, line: node.position?.start.line ?? 1, message });
  const slides: FileSlide[] = [];
  const content = root.children.filter((node) => node.type !== 'yaml');
  const starts = content.flatMap((node, index) => (isSlideStart(node) ? [index] : []));
  for (const node of content.slice(0, starts[0] ?? content.length)) report(node, 'text before the first ::slide{…}');
  for (const [order, from] of starts.entries()) {
    const start = content[from];
    if (!start || !isSlideStart(start)) continue;
    const slide = readSlide(start, content.slice(from + 1, starts[order + 1] ?? content.length), report);
    if (!slide) continue;
    if (slides.some(({ id }) => id === slide.id)) report(start, `the name “${slide.id}” stands twice in this file`);
    slides.push(slide);
  }
  if (starts.length === 0) problems.push({ file, line: 1, message: 'there is no slide in this file' });
  return { slides, pictures: slides.flatMap(({ pictures }) => pictures), films: slides.flatMap(({ films }) => films), problems };
}
