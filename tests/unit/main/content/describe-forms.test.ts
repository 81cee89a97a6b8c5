/** People who fill in a form of the designer read words, never a key of a file: each place that the kit reads has a name, in every language. */
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../../domain/kernel/language';
import { emptyEntry, newEntry } from '../../../../domain/programme/design-entries';
import type { FormField, FormPart } from '../../../../domain/programme/design-form';
import { describeForms } from '../../../../main/content/describing/describe-forms';
import { formSchemas } from '../../../../main/content/describing/programme-schemas';
import { fields } from '../../../../words/fields';
import { keysIn } from './key-tables';

const partsIn = (field: FormField): readonly FormPart[] => {
  switch (field.kind) {
    case 'group':
      return field.parts.flatMap((part) => [part, ...partsIn(part.field)]);
    case 'list':
    case 'named':
      return partsIn(field.of);
    case 'kinds':
      return [field.by, ...field.kinds.flatMap(({ parts }) => parts.flatMap((part) => [part, ...partsIn(part.field)]))];
    default:
      return [];
  }
};

const described = Object.fromEntries(languages.map((language) => [language, describeForms(language)])) as Record<
  Language,
  ReturnType<typeof describeForms>
>;

const letters: Readonly<Record<Language, RegExp>> = {
  en: /^[^\p{Script=Cyrillic}]+$/u,
  'sr-Latn': /^[^\p{Script=Cyrillic}]+$/u,
  'sr-Cyrl': /\p{Script=Cyrillic}/u,
};

describe.each(Object.keys(formSchemas))('the form of %s', (file) => {
  test.each(languages)('has a name for each part, in %s', (language) => {
    const field = described[language][file];
    if (!field) throw new Error(`There is no form of ${file}.`);
    for (const { key, label } of partsIn(field)) {
      expect(label, key).toMatch(letters[language]);
      expect(label).not.toBe(key);
    }
  });
});

test('no word names a place that no file has', () => {
  const places = Object.entries(formSchemas).flatMap(([file, schema]) => [
    file,
    ...keysIn(schema).map(({ path }) => [file, ...path].join('.')),
  ]);
  const words = Object.keys(fields.en);
  const named = words.map((word) => word.replace(/(?:\[\]|[?+]|=.*)$/u, ''));
  const isThere = (name: string): boolean =>
    name.startsWith('*.')
      ? places.some((place) => place.endsWith(name.slice(1)))
      : places.includes(name.replace(/(gives-away|never)\.(?:en|sr)$/u, '$1').replace(/(scenes\.<key>)\.(?:en|sr)$/u, '$1'));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

function listsIn(field: FormField): readonly (FormField & { readonly kind: 'list' })[] {
  const below = partsIn(field).flatMap((part) => (part.field.kind === 'list' ? [part.field] : []));
  return field.kind === 'list' ? [field, ...below] : below;
}

test('a new entry has a name that no other one has', () => {
  const lists = Object.values(described.en).flatMap(listsIn);
  for (const { of } of lists) {
    const first = newEntry(of, []);
    const second = newEntry(of, [first]);
    if (typeof first === 'object' && first !== null && 'id' in first) expect(second).not.toHaveProperty('id', first.id);
  }
});

test.each(['quiz', 'activities', 'agreement', 'glossary', 'literature', 'preparation', 'action-plan', 'theme', 'evidence'])(
  'a new file %s lacks nothing but words and what is chosen',
  (file) => {
    const schema = formSchemas[file as keyof typeof formSchemas];
    const field = described.en[file];
    if (!field) throw new Error(`There is no form of ${file}.`);
    const read = schema.safeParse(emptyEntry(field));
    const missing = (read.error?.issues ?? []).filter(({ code, message }) => code === 'invalid_type' || message === 'unfit');
    expect(missing).toEqual([]);
  },
);

test('what stands in a file as it is keeps its letters in Cyrillic', () => {
  const sources = described['sr-Cyrl'].sources;
  const year = sources ? partsIn(sources).find(({ key }) => key === 'year') : undefined;
  expect(year?.hint).toMatch(/^n\.d\. /u);
});
