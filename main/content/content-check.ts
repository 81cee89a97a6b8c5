/** What reading a programme gathers: its files by name, and every problem that they have. */
import { posix } from 'node:path';
import type { z } from 'zod';
import type { CertificateContent } from '../../domain/certificates/content';
import type { Forms } from '../../domain/forms/form';
import type { IndicatorSet } from '../../domain/indicators/indicator';
import type { EvidenceList } from '../../domain/programme/evidence-list';
import type { Literature } from '../../domain/programme/literature';
import type { AskedGroup } from '../../domain/programme/preparation';
import type { Programme } from '../../domain/programme/programme';
import type { ReportTemplate, ReportText } from '../../domain/report/template';
import type { Values } from '../translate';
import {
  certificateFile,
  certificateOf,
  certificateSchema,
  certificateTextFile,
  type ProgrammeOfCertificate,
  readCertificateText,
} from './certificate-file';
import { type Files, textFolders } from './content-files';
import type { ContentKey, ContentProblem, ContentWords } from './content-problem';
import { isUnread, type Unread } from './content-text';
import { evidenceFile, evidenceListOf, evidenceSchema, problemsInList } from './evidence-file';
import { figureNameIn, type ReadFigure, readFigure } from './figure-file';
import { indicatorsFile, readIndicators } from './indicators-file';
import { KeptReading } from './kept-reading';
import { literatureFile, readLiterature } from './literature-file';
import { readPapers } from './papers';
import { type Asked, askedIn, preparationFile, preparationSchema } from './preparation-file';
import { readReportText, reportTextFile } from './report-file';
import type { sourcesSchema } from './schemas';
import { type ReadTheme, themeFile, themeOf, themeSchema } from './theme-file';
import { type Checked, keptYaml } from './yaml-file';

/** With the line of each of its parts. */
type ReadYaml<Value> = Extract<Checked<Value>, { readonly value: Value }>;

const asksNothing: readonly AskedGroup[] = [];

export class ContentCheck {
  readonly problems: ContentProblem[] = [];
  /** Counts of the slides in the files: how many there are, and how many have mistakes. */
  readonly slides = { named: 0, faulty: 0 };
  readonly #files: Files;
  /** Results of earlier readings. */
  readonly kept: KeptReading;
  #preparation: { readonly groups: readonly AskedGroup[] | undefined } | undefined;

  /** `kept`: of earlier readings, for whoever reads again after each change. */
  constructor(files: Files, kept = new KeptReading()) {
    this.#files = files;
    this.kept = kept;
    for (const folder of textFolders) this.#tellUnread(files.get(folder) ?? []);
    for (const content of files.values()) if (isUnread(content)) this.#tellUnread(content.filter(({ key }) => key === 'files-many'));
  }

  readonly #tellOnce = (problem: ContentProblem): void => {
    if (!this.problems.includes(problem)) this.problems.push(problem);
  };

  /** A folder's problem is that of each file in it, and told once. */
  #tellUnread(unread: string | Unread): void {
    if (isUnread(unread)) for (const problem of unread) this.#tellOnce(problem);
  }

  report(place: Pick<ContentProblem, 'file' | 'line'>, key: ContentKey, values?: Values, about?: ContentWords): void {
    this.problems.push({ ...place, about, key, values });
  }

  /** Undefined when there is none; why is told, among the problems unless somewhere else. */
  text(file: string, tell = this.#tellOnce): string | undefined {
    const text = this.#files.get(file) ?? this.#files.get(posix.dirname(file));
    if (text === undefined) tell({ file, line: 1, key: 'file-missing' });
    if (!isUnread(text)) return text;
    for (const problem of text) tell(problem);
    return undefined;
  }

  yaml<Schema extends z.ZodType>(file: string, schema: Schema): ReadYaml<z.output<Schema>> | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const checked = keptYaml(this.kept, file, text, schema);
    if ('value' in checked) return checked;
    this.problems.push(...checked.problems);
    return undefined;
  }

  /** Reads a file that a programme may do without. */
  yamlIfThere<Schema extends z.ZodType>(file: string, schema: Schema): ReadYaml<z.output<Schema>> | undefined {
    return this.#files.has(file) ? this.yaml(file, schema) : undefined;
  }

  /** Something was told of it. */
  isFaulty(file: string): boolean {
    return this.problems.some((problem) => problem.file === file);
  }

  /** Empty for a programme that asks nothing; undefined when it can't be used. */
  get preparation(): readonly AskedGroup[] | undefined {
    this.#preparation ??= {
      groups: this.#files.has(preparationFile) ? this.yaml(preparationFile, preparationSchema)?.value.groups : asksNothing,
    };
    return this.#preparation.groups;
  }

  /** What notes and papers may leave a place for. */
  get asked(): Asked | undefined {
    const { preparation } = this;
    return preparation && this.kept.of('asked', [preparation], () => askedIn(preparation));
  }

  /** Without those that have mistakes. */
  papers(known: ReadonlySet<string>): Programme['papers'] {
    const papers = readPapers(this.#files, known, this.asked, (problem) => this.problems.push(problem), this.kept);
    return papers.filter(({ id }) => !(['en', 'sr'] as const).some((language) => this.isFaulty(`papers/${id}.${language}.md`)));
  }

  literature(sources: z.output<typeof sourcesSchema>): Literature | undefined {
    const text = this.#files.has(literatureFile) ? this.text(literatureFile) : undefined;
    const literature =
      text === undefined ? undefined : this.#told('literature', [text, sources], (tell) => readLiterature(text, sources, tell));
    return this.isFaulty(literatureFile) ? undefined : literature;
  }

  /** Undefined for a programme that says nothing of them, and when they can't be used. */
  indicators(forms: Forms): readonly IndicatorSet[] | undefined {
    const text = this.#files.has(indicatorsFile) ? this.text(indicatorsFile) : undefined;
    if (text === undefined) return undefined;
    const read = readIndicators(indicatorsFile, text, forms);
    if ('sets' in read) return read.sets;
    this.problems.push(...read.problems);
    return undefined;
  }

  /** Undefined for a programme without one, and when it can't be used. */
  certificate(programme: ProgrammeOfCertificate): CertificateContent | undefined {
    const settings = this.yamlIfThere(certificateFile, certificateSchema);
    const [en, sr] = (['en', 'sr'] as const).map((language) => {
      const file = certificateTextFile(language);
      if (!settings && !this.#files.has(file)) return undefined;
      const text = this.text(file);
      if (text === undefined) return undefined;
      const read = readCertificateText(file, text, language);
      this.problems.push(...read.problems);
      return read.text;
    });
    if (!settings && (en || sr) && !this.#files.has(certificateFile)) this.report({ file: certificateFile, line: 1 }, 'file-missing');
    const isFaulty = [certificateFile, ...(['en', 'sr'] as const).map(certificateTextFile)].some((file) => this.isFaulty(file));
    return settings && en && sr && !isFaulty ? certificateOf(settings.value, { en, sr }, programme) : undefined;
  }

  /** Undefined for a programme without a list of its own, and when it can't be used. `papers`: names of those that it has. */
  evidence(papers: readonly string[]): EvidenceList | undefined {
    const list = this.yamlIfThere(evidenceFile, evidenceSchema);
    if (!list) return undefined;
    for (const { path, key, values } of problemsInList(list.value, papers)) {
      this.report({ file: evidenceFile, line: list.lineOf(path) }, key, values);
    }
    return this.isFaulty(evidenceFile) ? undefined : evidenceListOf(list.value);
  }

  /** Undefined for a programme without one, and when it can't be used. */
  reportTemplate(): ReportTemplate | undefined {
    const files = (['en', 'sr'] as const).map((language) => ({ language, file: reportTextFile(language) }));
    if (files.every(({ file }) => !this.#files.has(file))) return undefined;
    const [en, sr] = files.map(({ language, file }) => {
      const text = this.text(file);
      const read = text === undefined ? undefined : readReportText(file, text, language);
      this.problems.push(...(read?.problems ?? []));
      return read;
    });
    if (!en?.text || !sr?.text) return undefined;
    const orderOf = ({ sections }: ReportText): string => sections.map(({ section }) => section).join(' ');
    if (orderOf(en.text) !== orderOf(sr.text)) this.report({ file: reportTextFile('sr'), line: 1 }, 'report-sections-differ');
    if (files.some(({ file }) => this.isFaulty(file))) return undefined;
    const review = en.review === undefined ? undefined : { en: en.review, sr: sr.review ?? en.review };
    return { review, text: { en: en.text, sr: sr.text } };
  }

  /** `blocks`: ids of the agenda's; without them none that the theme names is looked for. */
  theme(blocks?: readonly string[]): Omit<ReadTheme, 'problems'> {
    if (!this.#files.has(themeFile)) return { theme: undefined, scenes: [] };
    const file = this.yaml(themeFile, themeSchema);
    if (!file) return { theme: undefined, scenes: undefined };
    const drawings = [...this.#files].filter(([name]) => name.startsWith('scenes/')).flat();
    const from = [file, blocks?.join(' '), ...drawings];
    return this.#told(`theme ${blocks === undefined}`, from, (tell) => {
      const { problems, ...read } = themeOf(file, blocks, (path) => this.text(path, tell));
      for (const problem of problems) tell(problem);
      return read;
    });
  }

  figures(sources: z.output<typeof sourcesSchema>): ReadonlyMap<string, ReadFigure> {
    const read = [...this.#files.keys()].flatMap((file) => {
      const name = figureNameIn(file);
      const text = name === undefined ? undefined : this.text(file);
      const figure =
        text === undefined ? undefined : this.#told(`figure ${file}`, [text, sources], (tell) => readFigure(file, text, sources, tell));
      return name !== undefined && figure && !this.isFaulty(file) ? [[name, figure] as const] : [];
    });
    return new Map(read);
  }

  /** What is read along with its problems, unless it was read from the same before. */
  #told<Read>(what: string, from: readonly unknown[], read: (tell: (problem: ContentProblem) => void) => Read): Read {
    const { value, problems } = this.kept.of(what, from, () => {
      const found: ContentProblem[] = [];
      return { value: read((problem) => found.push(problem)), problems: found };
    });
    this.problems.push(...problems);
    return value;
  }
}
