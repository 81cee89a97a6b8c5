/** How new entries are written in a YAML file: as a person writes them here, texts in lines of their own and short lists in one line. */
import { Document, isScalar, parse, visit } from 'yaml';
import type { Plain } from '../../../domain/programme/plain-data';

export const isPlainScalar = (value: Plain): boolean => value === null || typeof value !== 'object';

/** A list of one entry, or a map of one key, in lines; the first is not indented. `isQuoted`: each text in quotation marks, which fits everywhere. */
export function blockLines(entry: Plain, isQuoted: boolean): readonly string[] {
  const document = new Document(entry);
  visit(document, {
    Seq: (_, list) => {
      if (list !== document.contents && list.items.every(isScalar)) list.flow = true;
    },
  });
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    ...(isQuoted ? { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } : {}),
  });
  return text.replace(/\n$/u, '').split('\n');
}

/** A text that is read as itself without quotation marks, in any list. */
const isPlain = (text: string): boolean => /^[\p{L}\d][\p{L}\d ./_?!–-]*$/u.test(text) && text === text.trim() && parse(text) === text;

const wordIn = (text: string): string => (isPlain(text) ? text : JSON.stringify(text));

/** In one line. */
export function flowText(value: Plain): string {
  if (typeof value === 'string') return wordIn(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${wordIn(key)}: ${flowText(each)}`)
    .join(', ')} }`;
}
