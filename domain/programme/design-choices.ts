/** What a field of a programme's YAML files can name: the entries of its other files, as they are while somebody writes them. Pure. */
import { inLanguage, type Language } from '../kernel/language';
import type { DesignView } from './design';
import { bothIn, isPlainList, isPlainMap, plainAt } from './design-entries';
import type { FormChoice, ReferenceTo } from './design-form';
import type { DataPath, Plain } from './plain-data';

/** References that the window has to be given words for; it has those of the kit's own documents. */
export type FoundTo = Exclude<ReferenceTo, 'document'>;

interface Asked {
  readonly view: DesignView;
  readonly language: Language;
  /** The file that names it, and where. */
  readonly file: string;
  readonly path: DataPath;
}

const listIn = (data: Plain | undefined): readonly Plain[] => (isPlainList(data) ? data : []);
const namedIn = (data: Plain | undefined): readonly (readonly [string, Plain])[] => (isPlainMap(data) ? Object.entries(data) : []);
const nameIn = (data: Plain | undefined): string => (typeof data === 'string' || typeof data === 'number' ? String(data) : '');

/** The longest text for which a line has room. */
const longest = 90;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** `key`: in which the words stand; their first ones follow the name where a person knows the name, too. */
function entriesOf(entries: readonly Plain[], key: string, language: Language, withName = false): readonly FormChoice[] {
  return entries.flatMap((entry) => {
    const value = nameIn(plainAt(entry, ['id']));
    const words = inLanguage(bothIn(plainAt(entry, [key])), language);
    return value === '' ? [] : [{ value, label: cut(withName ? `${value}. ${words}` : words || value) }];
  });
}

const blocksIn = ({ days }: DesignView): DesignView['days'][number]['blocks'] => days.flatMap(({ blocks }) => blocks);

/** The heading of a slide's words. */
const headingOf = (body: string | undefined): string => /^#\s+(.*)$/mu.exec(body ?? '')?.[1] ?? '';

function slidesOf({ view, language }: Asked): readonly FormChoice[] {
  return blocksIn(view).flatMap(({ id: block, title }) =>
    (view.slides[block] ?? []).map(({ id, en, sr }) => {
      const heading = inLanguage({ en: headingOf(en?.body), sr: headingOf(sr?.body) }, language);
      return { value: `${block}/${id}`, label: cut(`${inLanguage(title, language) || block}: ${heading || id}`) };
    }),
  );
}

const without = (name: string, start: string, end: RegExp): string | undefined =>
  name.startsWith(start) && end.test(name) ? name.slice(start.length).replace(end, '') : undefined;

const namesAmong = ({ files }: DesignView, start: string, end: RegExp): readonly FormChoice[] =>
  files.flatMap((file) => {
    const value = without(file, start, end);
    return value === undefined ? [] : [{ value, label: value }];
  });

const questionsIn = ({ view, language }: Asked): readonly FormChoice[] => {
  const forms = view.data['forms.yaml'];
  return [
    ['test', 'items'],
    ['test', 'confidence', 'items'],
    ['evaluation', 'items'],
  ].flatMap((path) => entriesOf(listIn(plainAt(forms, path)), 'text', language));
};

const found: { readonly [To in FoundTo]: (asked: Asked) => readonly FormChoice[] } = {
  asked: ({ view, language }) =>
    listIn(plainAt(view.data['preparation.yaml'], ['groups'])).flatMap((group) =>
      entriesOf(listIn(plainAt(group, ['items'])), 'ask', language),
    ),
  block: ({ view, language }) => blocksIn(view).map(({ id, title }) => ({ value: id, label: inLanguage(title, language) || id })),
  option: ({ view, language, file, path }) =>
    entriesOf(listIn(plainAt(view.data[file], [...path.slice(0, -1), 'options'])), 'text', language),
  paper: ({ view, language }) => view.papers.map(({ id, title }) => ({ value: id, label: cut(inLanguage(title, language) || id) })),
  'part-of-form': ({ view, language }) => entriesOf(listIn(plainAt(view.data['forms.yaml'], ['evaluation', 'parts'])), 'title', language),
  picture: ({ view }) => view.files.filter((name) => /^[^/]+\.(?:png|jpe?g)$/iu.test(name)).map((name) => ({ value: name, label: name })),
  question: questionsIn,
  scene: ({ view }) => namesAmong(view, 'scenes/', /\.svg$/u),
  slide: slidesOf,
  source: ({ view, language }) =>
    namedIn(view.data['sources.yaml']).map(([value, source]) => {
      const name = inLanguage(bothIn(plainAt(source, ['name'])), language);
      const year = nameIn(plainAt(source, ['year']));
      return { value, label: cut([value, name, year === '' ? '' : `(${year})`].filter((part) => part !== '').join(' ')) };
    }),
  statement: ({ view, language }) => entriesOf(listIn(plainAt(view.data['statements.yaml'], ['statements'])), 'text', language, true),
  world: ({ view }) => namedIn(plainAt(view.data['theme.yaml'], ['worlds'])).map(([value]) => ({ value, label: value })),
};

export const choicesOf = (to: FoundTo, asked: Asked): readonly FormChoice[] => found[to](asked);
