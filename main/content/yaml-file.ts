/** Reads a YAML file against a schema; every problem carries the line it stands in. */
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type ContentProblem, unlessThrown } from './content-problem';
import { aboutIssue, wordsOfIssue } from './schema-words';

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

function read<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Checked<z.output<Schema>> {
  const unbounded = unboundedLine(text);
  if (unbounded !== undefined) return { problems: [{ file, line: unbounded, key: 'yaml-unbounded' }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const problems = [
    ...document.errors.map(({ pos, message }) => [pos[0], 'yaml', { problem: message }] as const),
    ...aliasesIn(document).map(([offset, aliased]) => [offset, 'yaml-star', { text: aliased }] as const),
  ];
  if (problems.length > 0) {
    return { problems: problems.map(([offset, key, values]) => ({ file, line: lines.linePos(offset).line, key, values })) };
  }
  const lineOf: LineOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf };
  return {
    problems: parsed.error.issues.map((issue) => ({ file, line: lineOf(issue.path), about: aboutIssue(issue), ...wordsOfIssue(issue) })),
  };
}

export const parseYaml = <Schema extends z.ZodType>(file: string, text: string, schema: Schema): Checked<z.output<Schema>> =>
  unlessThrown<Checked<z.output<Schema>>>(
    file,
    () => read(file, text, schema),
    (problem) => ({ problems: [problem] }),
  );
