/**
 * A text that is one file in each language, such as a paper, as one thing: what stands at the beginning of the files, and the words below as
 * `text`. What both say stands once, what each says in its language stands as `en` and `sr`.
 */
import { z } from 'zod';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';
import { parseYaml } from '../yaml-file';
import { plain, put } from './slide-edit';
import { endingOf, type Region } from './slide-segments';

export type Written = 'en' | 'sr';
export const writtenIn = ['en', 'sr'] as const;

const file = /^(papers\/[a-z0-9-]+|certificate|report)\.(en|sr)\.md$/u;
const pair = /^(?:papers\/[a-z0-9-]+|certificate|report)\.md$/u;

/** `certificate.md` for `certificate.en.md`; undefined for a file that is no half of such a pair. */
export const pairOf = (name: string): string | undefined => {
  const [, stem] = file.exec(name) ?? [];
  return stem === undefined ? undefined : `${stem}.md`;
};

export const isPair = (name: string): boolean => pair.test(name);

export const halfOf = (name: string, language: Written): string => name.replace(/\.md$/u, `.${language}.md`);

export const languageOfHalf = (name: string): Written => (name.endsWith('.sr.md') ? 'sr' : 'en');

/** What stands in the files and not in a language. */
const common: ReadonlySet<string> = new Set(['kind', 'for', 'note', 'cards-on-page', 'sources']);

export const isCommon = (key: string): boolean => common.has(key);

interface Halves {
  /** Between the two lines of hyphens. */
  readonly front: Region;
  /** Behind the second of them. */
  readonly body: Region;
}

function halvesOf(text: string): Halves | undefined {
  const { 0: whole, groups } = /^(?<open>---\r?\n)(?<front>[\s\S]*?)(?<close>(?<=\n)---[ \t]*(?:\r?\n|$))/u.exec(text) ?? {};
  if (whole === undefined) return undefined;
  const start = groups?.open?.length ?? 0;
  return { front: { start, end: start + (groups?.front?.length ?? 0) }, body: { start: whole.length, end: text.length } };
}

const inside = (text: string, { start, end }: Region): string => text.slice(start, end);

const map = z.record(z.string(), z.json());

function read(name: string, text: string | undefined): { readonly [key: string]: Plain } | undefined {
  const halves = text === undefined ? undefined : halvesOf(text);
  if (text === undefined || !halves) return undefined;
  const front = parseYaml(name, inside(text, halves.front), map);
  return 'value' in front ? { ...(front.value as { readonly [key: string]: Plain }), text: plain(inside(text, halves.body)) } : undefined;
}

/** Undefined where neither is there; null where one can't be read. */
export function dataOfPair(name: string, texts: Readonly<Record<Written, string | undefined>>): Plain | undefined {
  if (texts.en === undefined && texts.sr === undefined) return undefined;
  const [en, sr] = [read(name, texts.en), read(name, texts.sr)];
  if (!en || !sr) return null;
  const keys = [...new Set([...Object.keys(en), ...Object.keys(sr)])].filter((key) => key !== 'language');
  const both = (key: string): Plain => ({ en: en[key] ?? '', sr: sr[key] ?? '' });
  return Object.fromEntries(keys.map((key) => [key, isCommon(key) ? (en[key] ?? sr[key] ?? null) : both(key)]));
}

/** With another beginning; undefined where it has none, or nothing comes of it. */
export function withFront(text: string, edit: (front: string) => string | undefined): string | undefined {
  const halves = halvesOf(text);
  const front = halves && edit(inside(text, halves.front));
  return front === undefined ? undefined : put(text, halves?.front ?? { start: 0, end: 0 }, front);
}

export function withBody(text: string, body: string): string | undefined {
  const halves = halvesOf(text);
  if (!halves) return undefined;
  if (plain(inside(text, halves.body)) === plain(body)) return text;
  const ending = endingOf(text);
  return put(text, halves.body, plain(body) === '' ? '' : `${ending}${plain(body).replaceAll('\n', ending)}${ending}`);
}

/** `line`: of its words, from 1, where it is one of them. */
interface PlaceInPair {
  readonly path: DataPath;
  readonly line?: number;
}

/** Returns where a line of one of the files, from 1, is shown: at what stands in its beginning, or at its words. */
export function placeInPair(text: string, line: number, language: Written): PlaceInPair {
  const halves = halvesOf(text);
  if (!halves) return { path: [] };
  const rows = text.split('\n');
  const above = inside(text, { start: 0, end: halves.body.start }).split('\n').length - 1;
  const isInFront = line > 1 && line < above;
  const key = isInFront
    ? rows
        .slice(1, line)
        .findLast((row) => /^[a-z-]+:/u.test(row))
        ?.split(':', 1)[0]
    : undefined;
  if (isInFront && key !== undefined) return { path: isCommon(key) ? [key] : [key, language] };
  if (line <= above) return { path: [] };
  const empty = rows.slice(above).findIndex((row) => row.trim() !== '');
  return { path: ['text', language], line: Math.max(1, line - above - Math.max(0, empty)) };
}
