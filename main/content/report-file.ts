/** A programme's template of a training report: `report.<lang>.md` has its headings, their order, and the words under them. Both may be missing, or neither. */
import type { Heading, Root, RootContent } from 'mdast';
import { z } from 'zod';
import { numberPlaces, reportSections, textPlaces } from '../../domain/report/choices';
import type { ReportSection } from '../../domain/report/document';
import { type ReportText, readTemplate } from '../../domain/report/template';
import { because, type ContentProblem } from './content-problem';
import { readMarkdown } from './markdown';
import { localized } from './schemas';
import { parseYaml } from './yaml-file';

export const reportTextFile = (language: 'en' | 'sr'): string => `report.${language}.md`;

const line = z.string(because('write-text')).trim().min(1, because('write-text'));
const frontMatterSchema = z.strictObject({
  title: line,
  language: z.enum(['en', 'sr'], because('write-language')),
  review: line.optional(),
});

/** Both files as a person fills them in. */
export const reportFormSchema = z.strictObject({
  title: localized,
  text: localized,
  review: localized.optional(),
});

interface ReadText {
  /** Undefined when it can't be used. */
  readonly text: ReportText | undefined;
  readonly review: string | undefined;
  readonly problems: readonly ContentProblem[];
}

const beginning = '--- title: … language: … ---';
/** `# Participants {#people}` */
const named = /^(?<title>.*\S)\s*\{#(?<section>[a-z-]+)\}$/u;
const isSection = (text: string): text is ReportSection => reportSections.some((section) => section === text);
const allSections = reportSections.map((section) => `{#${section}}`).join(' ');
const allPlaces = [...textPlaces, ...numberPlaces].map((place) => `{${place}}`).join(' ');

class Reader {
  readonly problems: ContentProblem[] = [];
  readonly sections: { section: ReportSection; heading: string; paragraphs: string[] }[] = [];

  constructor(
    readonly file: string,
    readonly source: string,
    readonly language: 'en' | 'sr',
  ) {}

  report(at: number, key: ContentProblem['key'], values?: ContentProblem['values']): void {
    this.problems.push({ file: this.file, line: at, key, values });
  }

  take(part: RootContent): void {
    const at = part.position?.start.line ?? 1;
    if (part.type === 'heading') this.#heading(part, at);
    else if (part.type !== 'paragraph') this.report(at, 'report-part');
    else if (this.sections.length === 0) this.report(at, 'report-no-heading');
    else this.#paragraph(this.#written(part), at);
  }

  #written({ position }: RootContent): string {
    return this.source.slice(position?.start.offset, position?.end.offset);
  }

  #heading(part: Heading, at: number): void {
    const { title, section } = named.exec(this.#written(part).replace(/^#+\s*/u, ''))?.groups ?? {};
    if (part.depth !== 1 || title === undefined || section === undefined || !isSection(section)) {
      this.report(at, 'report-section', { sections: allSections });
    } else if (this.sections.some((each) => each.section === section)) this.report(at, 'report-section-twice', { section });
    else this.sections.push({ section, heading: title, paragraphs: [] });
  }

  #paragraph(text: string, at: number): void {
    const read = readTemplate(text, this.language);
    if ('why' in read) {
      const before = text.slice(0, Math.max(0, text.indexOf(read.mark)));
      this.report(at + (before.match(/\n/gu)?.length ?? 0), read.why, { mark: read.mark, places: allPlaces });
    } else this.sections.at(-1)?.paragraphs.push(text.replaceAll(/\s+/gu, ' '));
  }
}

function textIn(file: string, source: string, root: Root, language: 'en' | 'sr'): ReadText {
  const [front, ...content] = root.children;
  const broken = (problems: readonly ContentProblem[]): ReadText => ({ text: undefined, review: undefined, problems });
  if (front?.type !== 'yaml') return broken([{ file, line: 1, key: 'front-matter', values: { beginning } }]);
  const checked = parseYaml(file, front.value, frontMatterSchema);
  if ('problems' in checked) return broken(checked.problems.map((problem) => ({ ...problem, line: problem.line + 1 })));
  const { title, review, language: said } = checked.value;
  const reader = new Reader(file, source, language);
  if (said !== language) reader.report(1, 'name-of-file', { text: `language: ${said}` });
  for (const part of content) reader.take(part);
  if (content.length === 0) reader.report(1, 'report-empty', { sections: allSections });
  return { text: { title, sections: reader.sections }, review, problems: reader.problems };
}

export const readReportText = (file: string, source: string, language: 'en' | 'sr'): ReadText =>
  readMarkdown(
    file,
    source,
    (root) => textIn(file, source, root, language),
    (problem) => ({ text: undefined, review: undefined, problems: [problem] }),
  );
