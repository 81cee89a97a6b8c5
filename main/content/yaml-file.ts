/** Reads a YAML file against a schema; every problem carries the line it stands in. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from './content-problem';
import { aboutIssue, wordsOfIssue } from './schema-words';

/** The line of the closest thing that exists on the way to a path; 1-based. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export type Checked<Value> = { readonly value: Value; readonly lineOf: LineOf } | { readonly problems: readonly ContentProblem[] };

export function parseYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Checked<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ pos, message }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        key: 'yaml',
        values: { problem: message },
      })),
    };
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
