/** What reading a programme gathers: its files by name, and every problem that they have. */
import type { z } from 'zod';
import type { Literature } from '../../domain/literature';
import type { Programme } from '../../domain/programme';
import type { Values } from '../words';
import type { ContentKey, ContentProblem, ContentWords } from './content-problem';
import { figureNameIn, type ReadFigure, readFigure } from './figure-file';
import { literatureFile, readLiterature } from './literature-file';
import { readPapers } from './papers';
import type { sourcesSchema } from './schemas';
import { type Checked, parseYaml } from './yaml-file';

/** By their names in the folder, with `/` on every system. */
export type Files = ReadonlyMap<string, string>;

/** With the line of each of its parts. */
type ReadYaml<Value> = Extract<Checked<Value>, { readonly value: Value }>;

export class ContentCheck {
  readonly problems: ContentProblem[] = [];
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  report(place: Pick<ContentProblem, 'file' | 'line'>, key: ContentKey, values?: Values, about?: ContentWords): void {
    this.problems.push({ ...place, about, key, values });
  }

  text(file: string): string | undefined {
    const text = this.#files.get(file);
    if (text === undefined) this.report({ file, line: 1 }, 'file-missing');
    return text;
  }

  yaml<Schema extends z.ZodType>(file: string, schema: Schema): ReadYaml<z.output<Schema>> | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const checked = parseYaml(file, text, schema);
    if ('value' in checked) return checked;
    this.problems.push(...checked.problems);
    return undefined;
  }

  /** Of a file that a programme may do without. */
  yamlIfThere<Schema extends z.ZodType>(file: string, schema: Schema): ReadYaml<z.output<Schema>> | undefined {
    return this.#files.has(file) ? this.yaml(file, schema) : undefined;
  }

  papers(known: ReadonlySet<string>): Programme['papers'] {
    return readPapers(this.#files, known, (problem) => this.problems.push(problem));
  }

  literature(sources: z.output<typeof sourcesSchema>): Literature | undefined {
    const text = this.#files.get(literatureFile);
    return text === undefined ? undefined : readLiterature(text, sources, (problem) => this.problems.push(problem));
  }

  figures(sources: z.output<typeof sourcesSchema>): ReadonlyMap<string, ReadFigure> {
    const read = [...this.#files].flatMap(([file, text]) => {
      const name = figureNameIn(file);
      const figure = name && readFigure(file, text, sources, (problem) => this.problems.push(problem));
      return name && figure ? [[name, figure] as const] : [];
    });
    return new Map(read);
  }
}
