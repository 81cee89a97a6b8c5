/** A YAML text as its editing sees it: read with the place of each sign, and as the plain data that a reader makes of it. */
import { type Document, isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';

export type Parsed = Document.Parsed<ParsedNode>;

export const parsed = (text: string): Parsed => parseDocument(text, { keepSourceTokens: true, logLevel: 'error' });

/** Undefined when it can't be read. */
export function readOf(text: string): unknown {
  const document = parsed(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** Whether a list or map that stands in one line, `{ en: …, sr: … }`, is on the way to a place. */
export function isInFlow(document: Parsed, path: DataPath): boolean {
  return path.some((_, length) => {
    const node = document.getIn(path.slice(0, length), true);
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

type Holder = Record<string | number, unknown>;

const holderAt = (data: unknown, path: DataPath): unknown => path.reduce<unknown>((inside, key) => (inside as Holder)[key], data);

/** The same data after a change of the list or map at a place; the place is there. */
function withHolder(data: unknown, path: DataPath, change: (holder: unknown) => unknown): unknown {
  const copy: unknown = structuredClone(data);
  const last = path.at(-1);
  if (last === undefined) return change(copy);
  const above = holderAt(copy, path.slice(0, -1)) as Holder;
  above[last] = change(above[last]);
  return copy;
}

/** The same data with another value at its place. */
export const dataWith = (data: unknown, path: DataPath, value: unknown): unknown => withHolder(data, path, () => value);

/** `at`: the place in a list, or the key of a map. Where nothing stood there is a list or map now. */
export const dataAdded = (data: unknown, path: DataPath, at: number | string, value: Plain): unknown =>
  withHolder(data, path, (holder) =>
    typeof at === 'number'
      ? ((holder ?? []) as readonly unknown[]).toSpliced(at, 0, structuredClone(value))
      : { ...(holder as Holder | null | undefined), [at]: structuredClone(value) },
  );

export const dataRemoved = (data: unknown, path: DataPath): unknown =>
  withHolder(data, path.slice(0, -1), (holder) => {
    const at = path.at(-1);
    if (Array.isArray(holder)) return holder.toSpliced(Number(at), 1);
    return Object.fromEntries(Object.entries(holder as Holder).filter(([key]) => key !== String(at)));
  });

export const listMoved = <Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] => {
  const entry = list[from];
  return entry === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, entry);
};

export const dataMoved = (data: unknown, path: DataPath, to: number): unknown =>
  withHolder(data, path.slice(0, -1), (holder) => listMoved(holder as readonly unknown[], Number(path.at(-1)), to));
