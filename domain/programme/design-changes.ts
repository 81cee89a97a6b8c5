/** What has to be changed in a programme's YAML file so that a value stands in its place. Pure. */
import type { PartOfChange, ProgrammeChange } from './design';
import { isPlainList, isPlainMap, type PlainMap, plainAt } from './design-entries';
import type { DataPath, Plain } from './plain-data';

/** A file, and what it holds now. */
export interface FileData {
  readonly file: string;
  readonly data: Plain;
}

type Scalar = string | number | boolean;
const isScalar = (value: Plain | undefined): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** The first that is there of those that stand behind `key` in `order`. */
function nextOf(holder: Plain | undefined, key: string | number, order: readonly string[]): string | undefined {
  const at = order.indexOf(String(key));
  return at < 0 || !isPlainMap(holder) ? undefined : order.slice(at + 1).find((each) => Object.hasOwn(holder, each));
}

/** With all that is lacking on the way; `order`: the keys that may stand beside the last of the path, as a person writes them. */
export function putChange({ file, data }: FileData, path: DataPath, value: Plain, order: readonly string[] = []): ProgrammeChange {
  const now = plainAt(data, path);
  if (isScalar(now) && isScalar(value)) return { kind: 'yaml-value', file, path, value };
  const added = addedTo({ file, data }, path, value, order);
  return now === undefined ? added : { kind: 'several', changes: [{ kind: 'yaml-removed', file, path }, added] };
}

function addedTo({ file, data }: FileData, path: DataPath, value: Plain, order: readonly string[]): PartOfChange {
  let depth = path.length - 1;
  while (depth > 0 && (plainAt(data, path.slice(0, depth)) ?? null) === null) depth -= 1;
  const holder = path.slice(0, depth);
  const at = path[depth] ?? 0;
  const inside = path.slice(depth + 1).reduceRight<Plain>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
  const before = depth === path.length - 1 ? nextOf(plainAt(data, holder), at, order) : undefined;
  return { kind: 'yaml-added', file, path: holder, at, value: inside, ...(before === undefined ? {} : { before }) };
}

/** Takes it out; of an optional group that then holds nothing more, the whole. `group`: its path. */
export function clearChange({ file, data }: FileData, path: DataPath, group: DataPath | undefined): ProgrammeChange | undefined {
  if (plainAt(data, path) === undefined) return undefined;
  const whole = group && plainAt(data, group);
  const isLast = group !== undefined && isPlainMap(whole) && Object.keys(whole).length === 1 && path.length === group.length + 1;
  return { kind: 'yaml-removed', file, path: isLast ? group : path };
}

/** A new file: first its names, then what they begin with, written as a person writes it. */
export function newFileChange(file: string, data: PlainMap): ProgrammeChange {
  const names = Object.entries(data);
  const nothing = (value: Plain): string => (isPlainList(value) ? '[]' : isPlainMap(value) ? '{}' : JSON.stringify(value));
  const inside = names.flatMap(([key, value]): readonly PartOfChange[] => {
    const entries: readonly (readonly [string | number, Plain])[] = isPlainList(value)
      ? [...value.entries()]
      : isPlainMap(value)
        ? Object.entries(value)
        : [];
    return entries.map(([at, each]) => ({ kind: 'yaml-added', file, path: [key], at, value: each }));
  });
  const text = names.map(([key, value]) => `${key}: ${nothing(value)}\n`).join('');
  return { kind: 'several', changes: [{ kind: 'file-added', file, text }, ...inside] };
}
