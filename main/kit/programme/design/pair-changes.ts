/** What a change of a paired text makes of its two files: each gets what is said in its language, both what is said once. */
import { z } from 'zod';
import type { Refusal } from '../../../../domain/kernel/refusal';
import type { PartOfChange } from '../../../../domain/programme/design';
import { isPlainMap } from '../../../../domain/programme/design-entries';
import type { DataPath, Plain } from '../../../../domain/programme/plain-data';
import { halfOf, isCommon, type Written, withBody, withFront, writtenIn } from '../../../content/editing/paired-texts';
import { withYamlValue } from '../../../content/editing/yaml-edit';
import { withYamlAdded, withYamlMoved, withYamlRemoved } from '../../../content/editing/yaml-entries';
import { parsed } from '../../../content/editing/yaml-read';
import type { Edits } from './edits';

type Change<Kind extends PartOfChange['kind']> = Extract<PartOfChange, { readonly kind: Kind }>;
type YamlChange = Change<'yaml-value' | 'yaml-added' | 'yaml-removed' | 'yaml-moved'>;

const map = z.record(z.string(), z.json());
const written = (value: Plain | undefined): string => (typeof value === 'string' ? value : '');

/** Its place is there, or comes to be there. */
function said(text: string, key: string, value: string): string | undefined {
  if (key === 'text') return withBody(text, value);
  return withFront(text, (front) => withYamlValue(front, [key], value) ?? withYamlAdded(front, [], key, value));
}

/** One file may say what the other doesn't. */
const withoutPart = (text: string, path: DataPath): string | undefined =>
  withFront(text, (front) => (parsed(front).hasIn(path) ? withYamlRemoved(front, path) : front));

const added = (front: string, path: DataPath, value: Plain): string | undefined => {
  const [key, ...inside] = path;
  return key === undefined || inside.length > 0 ? undefined : withYamlAdded(front, [], key, value);
};

/** What is said in one language; undefined where nothing is to be done in that file. */
function inLanguage(text: string, change: YamlChange, key: string, language: Written): string | undefined {
  const [, which] = change.path;
  switch (change.kind) {
    case 'yaml-value':
      return which === language ? said(text, key, String(change.value)) : text;
    case 'yaml-added': {
      if (change.path.length === 0) return said(text, key, written(isPlainMap(change.value) ? change.value[language] : undefined));
      return change.at === language ? said(text, key, written(change.value)) : text;
    }
    case 'yaml-removed':
      if (which !== undefined && which !== language) return text;
      return key === 'text' ? withBody(text, '') : withoutPart(text, [key]);
    case 'yaml-moved':
      return undefined;
  }
}

function inBoth(text: string, change: YamlChange): string | undefined {
  switch (change.kind) {
    case 'yaml-value':
      return withFront(text, (front) => withYamlValue(front, change.path, change.value) ?? added(front, change.path, change.value));
    case 'yaml-added':
      return withFront(text, (front) => withYamlAdded(front, change.path, change.at, change.value));
    case 'yaml-removed':
      return withoutPart(text, change.path);
    case 'yaml-moved':
      return withFront(text, (front) => withYamlMoved(front, change.path, change.to));
  }
}

export function changePair(edits: Edits, change: YamlChange): Refusal | undefined {
  const [first = change.kind === 'yaml-added' ? change.at : ''] = change.path;
  const key = String(first);
  for (const language of writtenIn) {
    const refusal = edits.edit(halfOf(change.file, language), (text) =>
      isCommon(key) ? inBoth(text, change) : inLanguage(text, change, key, language),
    );
    if (refusal) return refusal;
  }
  return undefined;
}

/** `text`: what one file for both would begin with, in YAML. */
export function addPair(edits: Edits, { file, text }: Change<'file-added'>): Refusal | undefined {
  const first: unknown = parsed(text).toJS();
  const entries = Object.entries(map.parse(first)).filter(([key]) => key !== 'text');
  const lines = entries.map(([key, value]) => `${key}: ${isPlainMap(value) ? '""' : JSON.stringify(value)}\n`).join('');
  for (const language of writtenIn) {
    const refusal = edits.add(halfOf(file, language), `---\n${lines}language: ${language}\n---\n`);
    if (refusal) return refusal;
  }
  return undefined;
}

export function removePair(edits: Edits, { file }: Change<'file-removed'>): Refusal | undefined {
  const there = writtenIn.map((language) => halfOf(file, language)).filter((half) => edits.text(half) !== undefined);
  for (const half of there.length > 0 ? there : [halfOf(file, 'en')]) {
    const refusal = edits.remove(half);
    if (refusal) return refusal;
  }
  return undefined;
}
