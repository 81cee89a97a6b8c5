/** Changes single values in the text of a YAML file: every other sign of it stays, comments, order and ways of writing too. */
import { isDeepStrictEqual } from 'node:util';
import { CST, isAlias, isScalar, type Scalar } from 'yaml';
import type { DataPath } from '../../../domain/programme/plain-data';
import { dataWith, isInFlow, parsed, readOf } from './yaml-read';

export type YamlValue = string | number | boolean;

/** Returns the ways to write a value: as it was, then as a text is written plainly; the last fits everywhere. */
const waysOf = (before: Scalar['type'], value: YamlValue): readonly Scalar.Type[] => {
  if (typeof value !== 'string') return ['PLAIN'];
  const kept = before === undefined || before === null ? [] : [before as Scalar.Type];
  return [...kept, ...(value.includes('\n') ? (['BLOCK_LITERAL'] as const) : (['PLAIN'] as const)), 'QUOTE_DOUBLE'];
};

/**
 * Undefined when nothing that could be changed stands at this place, or the file can't be read. A reader of the new text finds `value` there,
 * and everything else as before.
 */
export function withYamlValue(text: string, path: DataPath, value: YamlValue): string | undefined {
  const document = parsed(text);
  if (document.errors.length > 0 || path.length === 0) return undefined;
  const node = document.getIn(path, true);
  if (!isScalar(node) || isAlias(node)) return undefined;
  if (node.value === value) return text;
  const wanted = dataWith(document.toJS(), path, value);
  const inFlow = isInFlow(document, path);
  for (const type of waysOf(node.type, value)) {
    const written =
      node.srcToken && withToken(text, node.srcToken, String(value), { type, inFlow, afterKey: typeof path.at(-1) === 'string' });
    if (written !== undefined && isDeepStrictEqual(readOf(written), wanted)) return written;
  }
  return undefined;
}

type Way = Parameters<typeof CST.setScalarValue>[2];

/** Setting a value changes a token: it is done to a copy. */
function withToken(text: string, before: CST.Token, value: string, way: Way): string {
  const token = structuredClone(before);
  const { length } = CST.stringify(token);
  CST.setScalarValue(token, value, way);
  /* In one line, whatever stands in it: what the library makes of several lines doesn't fit into every list. */
  if (token.type === 'double-quoted-scalar') token.source = JSON.stringify(value);
  return text.slice(0, token.offset) + CST.stringify(token) + text.slice(token.offset + length);
}
