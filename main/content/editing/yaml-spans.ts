/** Entries of a list or map in the text of a YAML file, each with the comments that are its own. */
import { isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

export type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

/** Places in the text, in UTF-16 units. */
export interface Entry {
  /** The position of its dash or key. */
  readonly at: number;
  /** The position of the first sign that is its own: a comment in the lines right above belongs to it. */
  readonly start: number;
  /** Behind its last sign, before its line ends; comments behind it and deeper ones below it are its own, too. */
  readonly end: number;
  /** True when only spaces stand before it in its line. */
  readonly beginsLine: boolean;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Before the signs that end it. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Returns the start of the next line; the text's end where there is none. */
export const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

const comment = /^( *)#/u;
const depthOfComment = (text: string, start: number): number | undefined =>
  comment.exec(text.slice(start, lineEnd(text, start)))?.[1]?.length;

/** Behind the last sign of a block scalar that is read. */
function endOfScalar(text: string, { type, range, srcToken }: Scalar.Parsed): number {
  const [start, end] = range;
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return end;
  const isKept = srcToken?.type === 'block-scalar' && /\+/u.test(text.slice(start, lineEnd(text, start)));
  return isKept ? text.slice(0, end).replace(/\r?\n$/u, '').length : text.slice(0, end).trimEnd().length;
}

const colonOf = ({ srcToken }: Pair): number | undefined => srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset;

/** Behind the colon of a key; undefined for one that has none. */
export const behindColon = (pair: Pair): number | undefined => {
  const colon = colonOf(pair);
  return colon === undefined ? undefined : colon + 1;
};

/** Returns where what is written ends, without comments behind it. */
function contentEnd(text: string, node: ParsedNode | null): number | undefined {
  if (isScalar(node)) return endOfScalar(text, node as Scalar.Parsed);
  if (isMap(node) && node.flow !== true) return pairEnd(text, node.items.at(-1));
  if (isSeq(node) && node.flow !== true) return contentEnd(text, (node.items.at(-1) ?? null) as ParsedNode | null);
  return node?.range[1];
}

function pairEnd(text: string, pair: Pair | undefined): number | undefined {
  if (!pair) return undefined;
  const value = contentEnd(text, pair.value as ParsedNode | null);
  const colon = behindColon(pair);
  return value !== undefined && colon !== undefined ? Math.max(value, colon) : (value ?? colon);
}

/** Returns the position of each entry's dash, or of each key of a map; undefined for one that is written in another way. */
function beginnings(collection: Collection): readonly (number | undefined)[] {
  if (isMap(collection)) return collection.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? undefined) : undefined));
  const { srcToken } = collection;
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.map(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset);
}

/** Upwards through comments that stand right above. */
function startOf(text: string, at: number, column: number, after: number): number {
  let start = lineStart(text, at);
  while (start > after) {
    const above = lineStart(text, start - 1);
    const depth = depthOfComment(text, above);
    if (above < after || depth === undefined || depth > column) return start;
    start = above;
  }
  return start;
}

/** Downwards through comments that stand deeper. */
function endOf(text: string, end: number, column: number): number {
  let last = lineEnd(text, end);
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const depth = depthOfComment(text, line);
    if (depth !== undefined && depth > column) last = lineEnd(text, line);
    else if (depth !== undefined || text.slice(line, lineEnd(text, line)).trim() !== '') return last;
  }
  return last;
}

/** Returns the entries of a list or map with one in each line. Undefined when one of them is written in a way that nobody uses here. */
export function blockEntries(text: string, collection: Collection): readonly Entry[] | undefined {
  const starts = beginnings(collection);
  const entries: Entry[] = [];
  for (const [index, item] of collection.items.entries()) {
    const at = starts[index];
    const content = isPair(item) ? pairEnd(text, item) : (contentEnd(text, item as ParsedNode) ?? at);
    if (at === undefined || content === undefined) return undefined;
    const column = columnOf(text, at);
    const before = entries.at(-1)?.end;
    const beginsLine = text.slice(lineStart(text, at), at).trim() === '';
    /* What stands at the head of a file is about the file. */
    const isHead = before === undefined && isMap(collection);
    const start = beginsLine && !isHead ? startOf(text, at, column, before === undefined ? 0 : nextLine(text, before)) : at;
    const own = beginsLine && isHead ? lineStart(text, at) : start;
    entries.push({ at, start: own, end: endOf(text, Math.max(content, at + 1), column), beginsLine });
  }
  return entries.length === starts.length || isMap(collection) ? entries : undefined;
}

/** Returns the entries of a list or map in one line: without commas and comments. */
export function flowEntries(collection: Collection): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (const item of collection.items) {
    const first = isPair(item) ? item.key : item;
    const last = isPair(item) ? (item.value ?? item.key) : item;
    const [start, end] = [(first as ParsedNode | null)?.range?.[0], (last as ParsedNode | null)?.range?.[1]];
    if (start === undefined || end === undefined) return undefined;
    entries.push({ at: start, start, end, beginsLine: false });
  }
  return entries;
}
