/** Reads a YAML file against a schema; every problem carries the line it stands in. */
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type ContentProblem, unlessThrown } from './content-problem';
import type { KeptReading } from './kept-reading';
import { wordsOfIssues } from './schema-words';
import { rowsToExplain, slipInLine, wordsOfYamlError } from './yaml-words';

/** The line of the closest thing that exists on the way to a path; 1-based. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export type Checked<Value> = { readonly value: Value; readonly lineOf: LineOf } | { readonly problems: readonly ContentProblem[] };

/** A text that begins with `*` would stand for another place of the file. Nobody means that here, and it may stand for very much. */
function aliasesIn(document: Document): readonly (readonly [offset: number, text: string])[] {
  const found: [number, string][] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      found.push([range?.[0] ?? 0, `*${source}`]);
    },
  });
  return found;
}

/** Beginnings of entries: each name is compared with every other of its map. The longest file that is shipped has a fifth. */
const mostEntries = 10_000;

/** The line, from 1, in which there are too many of them. */
function unboundedLine(text: string): number | undefined {
  let entries = 0;
  const found = text.split('\n').findIndex((line) => {
    entries += line.split(',').length;
    return entries > mostEntries;
  });
  return found < 0 ? undefined : found + 1;
}

/** What follows in a line from a slip that was told needs no words of its own. */
function onePerLine<Problem extends { readonly line: number }>(problems: readonly Problem[]): readonly Problem[] {
  const first = new Map<number, Problem>();
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem);
  return [...first.values()];
}

const plainKey = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));

function read<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Checked<z.output<Schema>> {
  const unbounded = unboundedLine(text);
  if (unbounded !== undefined) return { problems: [{ file, line: unbounded, key: 'yaml-unbounded' }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const rows = text.split(/\r\n?|\n/u);
  const starred = aliasesIn(document).map(([offset, aliased]) => ({
    line: lines.linePos(offset).line,
    key: 'yaml-star' as const,
    values: { text: aliased },
  }));
  const explained = document.errors.length > 0 ? rowsToExplain(rows) : [];
  const misread = document.errors.map(({ pos: [at], code }) =>
    wordsOfYamlError(code, lines.linePos(at).line, text.slice(at, at + 80), explained),
  );
  const problems = onePerLine([...starred, ...misread]);
  if (problems.length > 0) return { problems: problems.map((problem) => ({ file, ...problem })) };
  const lineOf: LineOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf };
  const told = wordsOfIssues(parsed.error.issues, (path) => document.getIn(path), schema);
  const found = told.map(({ path, ...words }) => {
    const line = lineOf(path);
    const isThere = document.hasIn(path);
    return { file, line, slip: slipInLine(rows[line - 1] ?? ''), ...words, ...(isThere ? {} : { path: path.map(plainKey) }) };
  });
  /* What doesn't fit often only follows from such a slip. */
  const slips = onePerLine(found.flatMap(({ line, slip }) => (slip ? [{ file, line, ...slip }] : [])));
  return { problems: slips.length > 0 ? slips : found.map(({ slip: _none, ...problem }) => problem) };
}

export const parseYaml = <Schema extends z.ZodType>(file: string, text: string, schema: Schema): Checked<z.output<Schema>> =>
  unlessThrown<Checked<z.output<Schema>>>(
    file,
    () => read(file, text, schema),
    (problem) => ({ problems: [problem] }),
  );

/** The same, unless it was read from the same before. */
export const keptYaml = <Schema extends z.ZodType>(
  kept: KeptReading,
  file: string,
  text: string,
  schema: Schema,
): Checked<z.output<Schema>> => kept.of(`yaml ${file}`, [text, schema], () => parseYaml(file, text, schema));
