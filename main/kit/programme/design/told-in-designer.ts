/** What the check finds, as the designer says it: in the names that fields, layouts, sessions and slides have there, and not in those of the files. */
import { inLanguage, type Language, type Localized } from '../../../../domain/kernel/language';
import type { ProblemPlace } from '../../../../domain/programme/design';
import { bothIn, plainAt, summaryOf } from '../../../../domain/programme/design-entries';
import type { DesignForms, FormField } from '../../../../domain/programme/design-form';
import type { DataPath, Plain } from '../../../../domain/programme/plain-data';
import { headingIn } from '../../../../domain/programme/slide-fields';
import { designerCheck, designerPlaces } from '../../../../words/designer-check';
import type { ContentProblem } from '../../../content/content-problem';
import { describeForms } from '../../../content/describing/describe-forms';
import { toldOnDesk, toldProblem, toldWith } from '../../../content/told-problem';
import { sentenceIn, translateIn, type Values } from '../../../translate';
import { dataIn, daysOf, slidesOf } from './design-view';
import type { HeldFiles } from './held-files';

const known = new Map<Language, DesignForms>();

/** Made of the schemas of all files, and the same for every programme: once. */
export function formsIn(language: Language): DesignForms {
  const forms = known.get(language) ?? describeForms(language);
  known.set(language, forms);
  return forms;
}

/** Returns the form of a file, by its name. */
function formOf(file: string): string {
  if (file.startsWith('figures/')) return 'figure';
  if (file.startsWith('papers/')) return 'paper';
  return file === 'certificate.md' ? 'certificate-text' : file.replace(/\.(?:yaml|md)$/u, '');
}

const partsOfForms: Readonly<Record<string, string>> = { figure: 'figures', paper: 'papers', 'certificate-text': 'certificate' };
const partOf = (file: string): string => partsOfForms[formOf(file)] ?? formOf(file);

/** The check's own sentences go on from a place: "..., line 3: write a number". */
const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…”“)]$/u.test(text) ? '' : '.'}`;

/** Returns the parts of a group, or of one of several kinds of group. */
const partsIn = (field: FormField, data: Plain | undefined) =>
  field.kind === 'kinds'
    ? (field.kinds.find(({ value }) => value === plainAt(data, [field.by.key]))?.parts ?? [])
    : field.kind === 'group'
      ? field.parts
      : [];

export class ToldInDesigner {
  readonly #language: Language;
  readonly #files: HeldFiles;
  readonly #read = new Map<string, Plain>();
  readonly #slides = new Map<string, ReturnType<typeof slidesOf>>();
  #blocks: ReadonlyMap<string, Localized> | undefined;

  /** What a sentence doesn't name is not read. */
  constructor(language: Language, files: HeldFiles) {
    this.#language = language;
    this.#files = files;
  }

  problem({ key, values = {}, about }: Pick<ContentProblem, 'about' | 'key' | 'values'>, place: ProblemPlace): string {
    const words = { key, values: this.#values(values, place) };
    if (Object.hasOwn(designerCheck.en, key)) {
      const own = key as keyof typeof designerCheck.en;
      return toldWith({ en: designerCheck.en[own], sr: designerCheck.sr[own] }, words.values, this.#language);
    }
    return asSentence(place.at === 'file' ? toldProblem({ ...words, about }, this.#language) : toldOnDesk(words, this.#language));
  }

  /** `line`: in its file, where it has no place in the window. */
  where(place: ProblemPlace, line: number): string {
    switch (place.at) {
      case 'file':
        return this.#say('file', { file: place.file, line });
      case 'data':
        return [
          ...this.#whereInData(place.file, place.path),
          ...(place.line === undefined ? [] : [this.#say('line', { line: place.line })]),
        ].join(' › ');
      case 'slide': {
        const written = translateIn(this.#language)(place.language === 'en' ? 'designer:english' : 'designer:serbian');
        return [this.#blockTitle(place.block), this.#slideName(place.block, place.slide), written].join(' › ');
      }
    }
  }

  #say(key: keyof typeof designerPlaces.en, values: Values): string {
    return sentenceIn(this.#language, { en: designerPlaces.en[key], sr: designerPlaces.sr[key] }, values);
  }

  #values(values: Values, place: ProblemPlace): Values {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#value(name, value, place)]));
  }

  #value(name: string, value: string | number, place: ProblemPlace): string | number {
    const text = String(value);
    switch (name) {
      case 'layout':
      case 'layouts':
        return text.replaceAll(/layout=([a-z]+)/gu, (_, layout: string) => `“${this.#word(`designer:layout-${layout}`, layout)}”`);
      case 'block':
        return this.#blockTitle(text);
      case 'slide':
        return this.#slideCalled(text, place);
      case 'name':
        return this.#label(text, place);
      case 'choices':
        return this.#choices(text, place);
      case 'document':
        return this.#word(`documents:name-${text}`, text);
      case 'file':
      case 'film':
        return text.replace(/^media\//u, '');
      default:
        return value;
    }
  }

  /** A key that is made of what stands in a file may have no words. */
  #word(key: string, otherwise: string): string {
    return (translateIn(this.#language) as (key: string, options: object) => string)(key, { defaultValue: otherwise });
  }

  #label(key: string, place: ProblemPlace): string {
    if (place.at !== 'data') return this.#word(`designer:${key}`, key);
    const holder = place.path.at(-1) === key ? place.path.slice(0, -1) : place.path;
    return (
      partsIn(this.#fieldAt(place.file, holder) ?? { kind: 'flag' }, plainAt(this.#data(place.file), holder)).find(
        (part) => part.key === key,
      )?.label ?? key
    );
  }

  #choices(choices: string, place: ProblemPlace): string {
    const field = place.at === 'data' ? this.#fieldAt(place.file, place.path) : undefined;
    return field?.kind === 'choice' ? field.choices.map(({ label }) => label).join(', ') : choices;
  }

  #data(file: string): Plain {
    const data = this.#read.get(file) ?? dataIn(file, this.#files) ?? null;
    this.#read.set(file, data);
    return data;
  }

  #fieldAt(file: string, path: DataPath): FormField | undefined {
    let data: Plain | undefined = this.#data(file);
    let field: FormField | undefined = formsIn(this.#language)[formOf(file)];
    for (const key of path) {
      field =
        field &&
        (field.kind === 'list' || field.kind === 'named' ? field.of : partsIn(field, data).find((part) => part.key === key)?.field);
      data = plainAt(data, [key]);
    }
    return field;
  }

  #whereInData(file: string, path: DataPath): readonly string[] {
    const names = [this.#word(`designer:part-${partOf(file)}`, file)];
    let data: Plain | undefined = this.#data(file);
    let field: FormField | undefined = formsIn(this.#language)[formOf(file)];
    if (/^(?:figures|papers)\//u.test(file) && field) names.push(inLanguage(bothIn(plainAt(data, ['title'])), this.#language) || file);
    for (const key of path) {
      const inside = plainAt(data, [key]);
      if (field?.kind === 'list') {
        names.push(this.#entryName(field, inside, Number(key)));
        field = field.of;
      } else if (field?.kind === 'named') {
        names.push(String(key));
        field = field.of;
      } else {
        const part: { readonly label: string; readonly field: FormField } | undefined =
          field && partsIn(field, data).find((each) => each.key === key);
        if (part && part.field.kind !== 'list') names.push(part.label);
        field = part?.field;
      }
      data = inside;
    }
    return names;
  }

  /** Names an entry as its line in the list does. */
  #entryName({ of, words: { one } }: Extract<FormField, { readonly kind: 'list' }>, entry: Plain | undefined, at: number): string {
    const id = plainAt(entry, ['id']);
    const values = { one, number: typeof id === 'number' ? id : at + 1, summary: summaryOf(of, entry, this.#language) };
    return translateIn(this.#language)(values.summary === '' ? 'designerForms:entry' : 'designerForms:entry-named', values);
  }

  #blockTitle(block: string): string {
    this.#blocks ??= new Map(daysOf(this.#data('agenda.yaml')).flatMap(({ blocks }) => blocks.map(({ id, title }) => [id, title])));
    const title = this.#blocks.get(block);
    return (title && inLanguage(title, this.#language)) || block;
  }

  /** Names a slide: one of its own session by its name in the file alone, one of another by both. */
  #slideCalled(written: string, place: ProblemPlace): string {
    const [block, slide] = written.split('/');
    if (block !== undefined && slide !== undefined) return `“${this.#blockTitle(block)} › ${this.#slideName(block, slide)}”`;
    return place.at === 'slide' ? this.#slideName(place.block, written) : written;
  }

  #slideName(block: string, id: string): string {
    const slides = this.#slides.get(block) ?? slidesOf(block, this.#files);
    this.#slides.set(block, slides);
    const at = slides.findIndex((slide) => slide.id === id);
    const slide = slides[at];
    if (!slide) return id;
    const heading = headingIn(slide, this.#language);
    return this.#say(heading === '' ? 'slide' : 'slide-called', { number: at + 1, heading });
  }
}
