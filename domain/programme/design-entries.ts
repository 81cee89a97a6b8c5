/** New entries of a programme's YAML files, and what is read off those that are there: as the designer's forms need it. */
import { inLanguage, type Language } from '../kernel/language';
import type { FormField, FormPart } from './design-form';
import type { DataPath, Plain } from './plain-data';

export type PlainMap = { readonly [key: string]: Plain };

export const isPlainMap = (data: Plain | undefined): data is PlainMap => typeof data === 'object' && data !== null && !Array.isArray(data);
export const isPlainList = (data: Plain | undefined): data is readonly Plain[] => Array.isArray(data);

/** Undefined where nothing stands. */
export function plainAt(data: Plain | undefined, path: DataPath): Plain | undefined {
  return path.reduce<Plain | undefined>((inside, key) => {
    if (isPlainList(inside)) return typeof key === 'number' ? inside[key] : undefined;
    return isPlainMap(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined;
  }, data);
}

/** Both texts, as far as they are there. */
export const bothIn = (data: Plain | undefined): { readonly en: string; readonly sr: string } => {
  const text = (key: 'en' | 'sr'): string => {
    const found = isPlainMap(data) ? data[key] : undefined;
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  return { en: text('en'), sr: text('sr') };
};

const names = ['id', 'key'];

/** Its lasting name, or the number by which others know it. */
const isName = ({ key, field }: FormPart): boolean => names.includes(key) && (field.kind === 'text' || field.kind === 'number');

/** Another name than `taken`, of their kind: the next number, letter, or number behind the same letters. */
export function freeName(taken: readonly Plain[], isNumber: boolean): string | number {
  const numbers = taken.filter((each) => typeof each === 'number');
  if (isNumber) return Math.max(0, ...numbers) + 1;
  const texts = taken.filter((each) => typeof each === 'string');
  const last = texts.at(-1);
  if (last === undefined) return 'a';
  const used = new Set(texts);
  if (/^[a-y]$/u.test(last)) {
    const next = String.fromCharCode(last.charCodeAt(0) + 1);
    if (!used.has(next)) return next;
  }
  const stem = /^(.*?)-?\d*$/u.exec(last)?.[1] ?? last;
  const joint = /^[A-Za-z]$/u.test(stem) ? '' : '-';
  let count = 2;
  while (used.has(`${stem}${joint}${count}`)) count += 1;
  if (/^[A-Za-z]\d+$/u.test(last)) count = Math.max(...texts.map((text) => Number(/\d+$/u.exec(text)?.[0] ?? 0))) + 1;
  return `${stem}${joint}${count}`;
}

/** Properties that a new entry takes from another, where nobody can know better: the part of a form it stands in, the colours it has. */
const alike: ReadonlySet<string> = new Set(['part-of-form', 'world']);

function firstOf(field: FormField, before: Plain | undefined): Plain {
  switch (field.kind) {
    case 'text':
      return '';
    case 'both':
      return { en: '', sr: '' };
    case 'number':
      return field.least ?? 0;
    case 'choice':
      return field.choices[0]?.value ?? '';
    case 'flag':
      return false;
    case 'reference':
      return alike.has(field.to) && before !== undefined ? before : field.isNumber ? 0 : '';
    case 'group':
      return mapOf(field.parts, before, []);
    case 'list':
      return listOf(field);
    case 'named':
      return {};
    case 'kinds': {
      const [kind] = field.kinds;
      return { [field.by.key]: kind?.value ?? '', ...mapOf(kind?.parts ?? [], undefined, []) };
    }
  }
}

function listOf({ of, least }: Extract<FormField, { readonly kind: 'list' }>): readonly Plain[] {
  if (of.kind === 'reference' || of.kind === 'choice') return [];
  let list: readonly Plain[] = [];
  while (list.length < least) list = [...list, newEntry(of, list)];
  return list;
}

/** Only what may not be missing, or is begun. `siblings`: entries that have names already. */
function mapOf(parts: readonly FormPart[], before: Plain | undefined, siblings: readonly Plain[]): PlainMap {
  const entries = parts
    .filter(({ isOptional, isBegun }) => !isOptional || isBegun)
    .map((part): readonly [string, Plain] => {
      const { key, field } = part;
      if (isName(part)) {
        const taken = siblings.flatMap((each) => plainAt(each, [key]) ?? []);
        return [key, freeName(taken, field.kind === 'number')];
      }
      return [key, firstOf(field, plainAt(before, [key]))];
    });
  const map = Object.fromEntries(entries);
  const option = parts.find(({ field }) => field.kind === 'reference' && field.to === 'option');
  const right = plainAt(map, ['options', 0, 'id']);
  return option && right !== undefined ? { ...map, [option.key]: right } : map;
}

/** With all that may not be missing, and no words; a whole file, too. */
export const emptyEntry = (field: FormField): Plain => firstOf(field, undefined);

/** With nothing written in it, under a name that none of `siblings` has. */
export function newEntry(field: FormField, siblings: readonly Plain[]): Plain {
  return field.kind === 'group' ? mapOf(field.parts, siblings.at(-1), siblings) : firstOf(field, siblings.at(-1));
}

/** Names an entry without words, such as a bar, by its year and its value. */
const numbersOf = (parts: readonly FormPart[], data: Plain | undefined): string =>
  parts
    .filter((part) => part.field.kind === 'number' && !isName(part))
    .flatMap(({ key }) => plainAt(data, [key]) ?? [])
    .join(' · ');

/** Letters of a first text, such as a telephone number, that says too little alone. */
const short = 20;

/** What it is known by among others: its first text, and where that is short the next one in both languages. Empty while it has none. */
export function summaryOf(field: FormField, data: Plain | undefined, language: Language): string {
  if (field.kind === 'both') return inLanguage(bothIn(data), language);
  if (field.kind === 'text') return typeof data === 'string' ? data : '';
  if (field.kind !== 'group') return '';
  const texts = field.parts
    .filter((part) => !isName(part) && (part.field.kind === 'both' || (part.field.kind === 'text' && part.field.format !== 'colour')))
    .map((part) => ({ kind: part.field.kind, words: summaryOf(part.field, plainAt(data, [part.key]), language) }))
    .filter(({ words }) => words !== '');
  const [first] = texts;
  const second = first?.kind === 'text' && first.words.length <= short ? texts.find(({ kind }) => kind === 'both') : undefined;
  if (!first) return numbersOf(field.parts, data);
  return [first.words, second?.words ?? ''].filter((words) => words !== '').join(' · ');
}

/** Says whether `path` is `above` itself or below it. */
export const isWithin = (path: DataPath, above: DataPath): boolean => above.every((key, index) => path[index] === key);

/** The key of a new source: the next number. */
export function newSourceKey(sources: Plain | undefined): string {
  const numbers = isPlainMap(sources) ? Object.keys(sources).map((key) => Number(/^S(\d+)$/u.exec(key)?.[1] ?? 0)) : [];
  return `S${Math.max(0, ...numbers) + 1}`;
}
