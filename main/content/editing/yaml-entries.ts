/**
 * Adds, removes and moves entries of lists, and optional fields, in the text of a YAML file: every other sign of it stays. Comments of an
 * entry go with it. What comes out reads as it was meant, or nothing comes out.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';
import { dataAdded, dataMoved, dataRemoved, isInFlow, listMoved, type Parsed, parsed, readOf } from './yaml-read';
import { behindColon, blockEntries, type Collection, columnOf, type Entry, flowEntries, lineEnd, lineStart, nextLine } from './yaml-spans';
import { blockLines, flowText, isPlainScalar } from './yaml-written';

/** Steps to the right. */
const indent = 2;

const endingOf = (text: string): string => (/\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

const put = (text: string, start: number, end: number, inserted: string): string => text.slice(0, start) + inserted + text.slice(end);

const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);

/** The key under which something stands; undefined for an entry of a list, and for the whole. */
function pairAt(document: Parsed, path: DataPath): Pair | undefined {
  const holder = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (!isMap(holder)) return undefined;
  return holder.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

const nodeAt = (document: Parsed, path: DataPath): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));

type Written = string | undefined;

/** The first that reads as it is wanted. */
function asMeant(texts: Iterable<Written>, wanted: unknown): Written {
  for (const text of texts) if (text !== undefined && isDeepStrictEqual(readOf(text), wanted)) return text;
  return undefined;
}

/** An entry of a list is written as the others are: in one line, or in several. */
function areInOneLine(collection: Collection): boolean {
  const [first] = collection.items;
  return isCollection(first) && first.flow === true;
}

const asEntry = (at: number | string, value: Plain): Plain => (typeof at === 'number' ? [value] : { [at]: value });

/** Between entries that are parted by empty lines. */
const isParted = (text: string, entries: readonly Entry[]): boolean => {
  const [first, second] = entries;
  return first !== undefined && second !== undefined && /\n[ \t]*\r?\n/u.test(text.slice(first.end, second.start));
};

interface Added {
  readonly at: number | string;
  readonly value: Plain;
  /** The key of a map before which it is to stand. */
  readonly before: string | undefined;
}

/** In which place among the entries. */
function placeOf(collection: Collection, { at, before }: Added): number | undefined {
  const { length } = collection.items;
  if (isSeq(collection)) return typeof at === 'number' && at >= 0 && at <= length ? at : undefined;
  if (typeof at === 'number' || collection.has(at)) return undefined;
  const found = collection.items.findIndex((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === before);
  return found < 0 ? length : found;
}

/** Writes an entry as it stands between the brackets of one line. */
const inBrackets = (at: number | string, value: Plain): string =>
  typeof at === 'number' ? flowText(value) : flowText({ [at]: value }).slice(2, -2);

function addedToFlow(text: string, collection: Collection, added: Added): Written {
  const entries = flowEntries(collection);
  const place = placeOf(collection, added);
  if (!entries || place === undefined) return undefined;
  const written = inBrackets(added.at, added.value);
  const [next, last] = [entries[place], entries.at(-1)];
  if (next) return put(text, next.start, next.start, `${written}, `);
  if (last) return put(text, last.end, last.end, `, ${written}`);
  const [start, end] = collection.range;
  return put(text, start, end, isSeq(collection) ? `[${written}]` : `{ ${written} }`);
}

function addedToBlock(text: string, collection: Collection, added: Added, isQuoted: boolean): Written {
  const entries = blockEntries(text, collection);
  const place = placeOf(collection, added);
  const [first] = entries ?? [];
  if (!entries || !first || place === undefined) return undefined;
  const ending = endingOf(text);
  const column = columnOf(text, first.at);
  const lines =
    isSeq(collection) && areInOneLine(collection) ? [`- ${flowText(added.value)}`] : blockLines(asEntry(added.at, added.value), isQuoted);
  const written = lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line)).join(ending);
  const gap = isParted(text, entries) ? ending : '';
  const [next, last] = [entries[place], entries.at(-1)];
  if (next?.beginsLine) return put(text, next.start, next.start, `${written}${ending}${gap}`);
  /* The first of a map that begins behind a dash. */
  if (next) return isMap(collection) ? put(text, next.at, next.at, `${written.trimStart()}${ending}${' '.repeat(column)}`) : undefined;
  return last && put(text, last.end, last.end, `${ending}${gap}${written}`);
}

/** Adds an entry where there is none yet: behind a key, or in an empty list or map. */
function addedToNothing(text: string, document: Parsed, path: DataPath, { at, value }: Added, isQuoted: boolean): Written {
  const node = nodeAt(document, path);
  const range = isCollection(node) ? node.range : undefined;
  const ending = endingOf(text);
  const pair = pairAt(document, path);
  const from = pair && behindColon(pair);
  const isShort = isInFlow(document, path) || (typeof at === 'number' && isPlainScalar(value));
  if (isShort && from !== undefined) {
    const inside = inBrackets(at, value);
    const whole = typeof at === 'number' ? `[${inside}]` : `{ ${inside} }`;
    return range ? put(text, range[0], range[1], whole) : put(text, from, from, ` ${whole}`);
  }
  const key = (pair?.key as ParsedNode | null | undefined)?.range?.[0];
  const column = key === undefined ? 0 : columnOf(text, key) + indent;
  const written = blockLines(asEntry(at, value), isQuoted)
    .map((line) => (line === '' ? '' : ' '.repeat(column) + line))
    .join(ending);
  if (from === undefined) return range && path.length === 0 ? put(text, range[0], range[1], written) : undefined;
  const rest = text.slice(range?.[1] ?? from, lineEnd(text, range?.[1] ?? from)).trimEnd();
  return put(text, from, lineEnd(text, range?.[1] ?? from), `${rest}${ending}${written}`);
}

/**
 * `path`: of the list or map; `at`: the place in the list, from 0, or a key that isn't there; `before`: of a map, the key before which it stands.
 * Undefined when there is no such place, or the file can't be read.
 */
export function withYamlAdded(text: string, path: DataPath, at: number | string, value: Plain, before?: string): string | undefined {
  const document = parsed(text);
  if (document.errors.length > 0) return undefined;
  const node = nodeAt(document, path);
  const isNothing = isScalar(node) && node.value === null;
  if (!isNothing && !(typeof at === 'number' ? isSeq(node) : isMap(node))) return undefined;
  const added: Added = { at, value, before };
  const wanted = dataAdded(document.toJS(), path, at, value);
  const write = (isQuoted: boolean): Written => {
    if (!isCollection(node) || (node.items.length === 0 && !isInFlow(document, path.slice(0, -1))))
      return addedToNothing(text, document, path, added, isQuoted);
    return node.flow === true ? addedToFlow(text, node, added) : addedToBlock(text, node, added, isQuoted);
  };
  return asMeant(
    (function* () {
      yield write(false);
      yield write(true);
    })(),
    wanted,
  );
}

const isBlank = (text: string): boolean => text.trim() === '';

function removedFromFlow(text: string, collection: Collection, index: number): Written {
  const entries = flowEntries(collection);
  const [before, own, after] = [entries?.[index - 1], entries?.[index], entries?.[index + 1]];
  if (!own) return undefined;
  if (after) return put(text, own.start, after.start, '');
  if (!before) return put(text, collection.range[0], collection.range[1], isSeq(collection) ? '[]' : '{}');
  /* What is said in between stays. */
  const hasComment = text.slice(before.end, own.start).includes('#');
  return hasComment ? put(text, own.start, own.end, '') : put(text, before.end, own.end, '');
}

/** The lines of an entry, with the empty ones that parted it from the next. */
function withoutLines(
  text: string,
  { before, own, after }: { readonly before?: Entry; readonly own: Entry; readonly after?: Entry },
): string {
  if (after && isBlank(text.slice(own.end, after.start))) return put(text, own.start, after.start, '');
  if (before && !after && isBlank(text.slice(before.end, own.start))) return put(text, before.end, own.end, '');
  return put(text, own.start, nextLine(text, own.end), '');
}

function removedFromBlock(text: string, document: Parsed, path: DataPath, collection: Collection, index: number): Written {
  const entries = blockEntries(text, collection);
  const [before, own, after] = [entries?.[index - 1], entries?.[index], entries?.[index + 1]];
  if (!own) return undefined;
  if (before || after) {
    if (own.beginsLine) return withoutLines(text, { own, ...(before ? { before } : {}), ...(after ? { after } : {}) });
    return after && after.start === lineStart(text, after.at) ? put(text, own.at, after.at, '') : undefined;
  }
  const nothing = isSeq(collection) ? '[]' : '{}';
  if (!own.beginsLine || path.length === 1) return put(text, own.beginsLine ? own.start : own.at, own.end, nothing);
  const pair = pairAt(document, path.slice(0, -1));
  const colon = pair && behindColon(pair);
  if (colon === undefined) return undefined;
  const rest = put(text, own.start, nextLine(text, own.end), '');
  return put(rest, colon, colon, ` ${nothing}`);
}

/** `path`: of an entry of a list, or of a field. A list or map that loses its last one is an empty one. Undefined when there is no such place. */
export function withYamlRemoved(text: string, path: DataPath): string | undefined {
  const document = parsed(text);
  const at = path.at(-1);
  if (document.errors.length > 0 || at === undefined) return undefined;
  const holder = nodeAt(document, path.slice(0, -1));
  if (!isCollection(holder)) return undefined;
  const index = isSeq(holder)
    ? Number(at)
    : holder.items.findIndex((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(at));
  if (!holder.items[index]) return undefined;
  const written = holder.flow === true ? removedFromFlow(text, holder, index) : removedFromBlock(text, document, path, holder, index);
  return asMeant([written], dataRemoved(document.toJS(), path));
}

/** Each entry in the place of another; what stands between them stays between them. */
function reordered(text: string, entries: readonly Entry[], order: readonly Entry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return text;
  const parts = order.map(({ start, end }, index) => {
    const [own, next] = [entries[index], entries[index + 1]];
    return text.slice(start, end) + (own && next ? text.slice(own.end, next.start) : '');
  });
  return put(text, first.start, last.end, parts.join(''));
}

/** `path`: of an entry of a list; `to`: its place there afterwards, from 0. Undefined when there is no such place. */
export function withYamlMoved(text: string, path: DataPath, to: number): string | undefined {
  const document = parsed(text);
  const from = path.at(-1);
  if (document.errors.length > 0 || typeof from !== 'number') return undefined;
  const list = nodeAt(document, path.slice(0, -1));
  if (!isSeq(list) || !list.items[from] || !list.items[to]) return undefined;
  if (from === to) return text;
  const entries = list.flow === true ? flowEntries(list as Collection) : blockEntries(text, list as Collection);
  if (!entries || (list.flow !== true && entries.some(({ beginsLine }) => !beginsLine))) return undefined;
  return asMeant([reordered(text, entries, listMoved(entries, from, to))], dataMoved(document.toJS(), path, to));
}
