/** The YAML files that are shipped, and the places in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { DataPath } from '../../../../../domain/programme/plain-data';

const content = resolve('content');

export const shippedYaml = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join(content, name), 'utf8') }));

/** Those that are read in a moment. */
export const smallYaml = shippedYaml.filter(({ text }) => text.length < 12_000);

interface Found {
  readonly path: DataPath;
  readonly kind: 'text' | 'scalar' | 'list' | 'map';
  /** How many stand in it. */
  readonly size: number;
  /** It stands in one line, between brackets. */
  readonly isInLine: boolean;
}

function placesBelow(node: unknown, path: DataPath): readonly Found[] {
  if (isScalar(node)) return [{ path, kind: typeof node.value === 'string' ? 'text' : 'scalar', size: 0, isInLine: true }];
  if (isSeq(node))
    return [
      { path, kind: 'list', size: node.items.length, isInLine: node.flow === true },
      ...node.items.flatMap((item, index) => placesBelow(item, [...path, index])),
    ];
  if (!isMap(node)) return [];
  const inside = node.items.flatMap(({ key, value }) => (isScalar(key) ? placesBelow(value, [...path, String(key.value)]) : []));
  return [{ path, kind: 'map', size: node.items.length, isInLine: node.flow === true }, ...inside];
}

export const placesIn = (text: string): readonly Found[] => placesBelow(parseDocument(text).contents, []);
