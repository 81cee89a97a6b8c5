/** Describes how each YAML file of a programme is filled in: from the schemas by which it is read, with the words of a language. */
import { z } from 'zod';
import type { Language } from '../../../domain/kernel/language';
import type { DesignForms, EntryWords, FormChoice, FormField, FormPart, TextFormat } from '../../../domain/programme/design-form';
import type { Plain } from '../../../domain/programme/plain-data';
import { fields } from '../../../words/fields';
import { sentenceIn } from '../../translate';
import { begun, formats, knownOf, made, namesOf, references } from './places';
import { formSchemas } from './programme-schemas';

/** What is written in a file as it stands; the same in every language and script. */
const marks = { newPage: '::new-page', none: 'n.d.', programmePlace: '{programme}', section: '{#summary}' };

const partSchema = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  default: z.json().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().default(0),
  maxItems: z.number().optional(),
  required: z.array(z.string()).default([]),
  get properties() {
    return z.record(z.string(), partSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), partSchema]).optional();
  },
  get items() {
    return partSchema.optional();
  },
  get oneOf() {
    return z.array(partSchema).optional();
  },
});
type Part = z.output<typeof partSchema>;

/** From the file on, lists passed over. */
interface Place {
  readonly file: string;
  readonly path: readonly string[];
}

/** A place that nobody gave a name. */
class NoWords extends Error {}

/** The least and the most that a schema says of a number, unless it is what a number can hold at all. */
const bound = (value: number | undefined): number | undefined => (value !== undefined && Math.abs(value) < 1e9 ? value : undefined);

class Describing {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  #words({ file, path }: Place, mark: string): string | undefined {
    const marked = [...path.slice(0, -1), `${path.at(-1) ?? ''}${mark}`];
    const whole = path.length === 0 ? [`${file}${mark}`] : undefined;
    const name = whole ? whole[0] : [file, ...marked].join('.');
    const found = [name, `*.${marked.slice(-2).join('.')}`, `*.${marked.slice(-1).join('.')}`].find(
      (key) => key !== undefined && Object.hasOwn(fields.en, key),
    );
    return found === undefined ? undefined : sentenceIn(this.#language, { en: fields.en[found] ?? '', sr: fields.sr[found] ?? '' }, marks);
  }

  #needed(place: Place, mark: string): string {
    const words = this.#words(place, mark);
    if (words === undefined) throw new NoWords([place.file, ...place.path].join('.') + mark);
    return words;
  }

  #entryWords(place: Place, isFixed: boolean): EntryWords {
    return { one: this.#needed(place, '[]'), add: isFixed ? undefined : this.#needed(place, '+') };
  }

  #choices(place: Place, values: readonly string[]): readonly FormChoice[] {
    return values.map((value) => ({ value, label: this.#needed(place, `=${value}`) }));
  }

  #part(place: Place, value: Part, isOptional: boolean): FormPart {
    return {
      key: place.path.at(-1) ?? '',
      label: this.#needed(place, ''),
      hint: this.#words(place, '?'),
      isOptional,
      isBegun: begun.has([place.file, ...place.path].join('.')),
      isMade: made.has([place.file, ...place.path].join('.')),
      usual: value.default as Plain | undefined,
      field: this.field(place, value),
    };
  }

  #parts(place: Place, { properties = {}, required }: Part): readonly FormPart[] {
    return Object.entries(properties)
      .map(([key, value]) => ({ key, value, at: { file: place.file, path: [...place.path, key] } }))
      .map(({ key, value, at }) => this.#part(at, value, !required.includes(key)));
  }

  field(place: Place, value: Part): FormField {
    const { file, path } = place;
    const format: TextFormat = knownOf(formats, file, path) ?? 'line';
    const to = knownOf(references, file, path);
    if (value.items)
      return {
        kind: 'list',
        of: this.field(place, value.items),
        words: this.#entryWords(place, value.minItems === value.maxItems),
        least: value.minItems,
        most: value.maxItems,
      };
    if (to) return { kind: 'reference', to, isNumber: value.type === 'integer' };
    if (value.enum) return { kind: 'choice', choices: this.#choices(place, value.enum) };
    if (value.oneOf) return this.#kinds(place, value.oneOf);
    if (isBoth(value)) return { kind: 'both', format };
    if (typeof value.additionalProperties === 'object')
      return {
        kind: 'named',
        of: this.field({ file, path: [...path, '<key>'] }, value.additionalProperties),
        words: this.#entryWords(place, false),
        by: knownOf(namesOf, file, path),
      };
    switch (value.type) {
      case 'integer':
      case 'number':
        return { kind: 'number', isWhole: value.type === 'integer', least: bound(value.minimum), most: bound(value.maximum) };
      case 'boolean':
        return { kind: 'flag' };
      case 'object':
        return { kind: 'group', parts: this.#parts(place, value) };
      default:
        return { kind: 'text', format };
    }
  }

  #kinds(place: Place, all: readonly Part[]): FormField {
    const at = { file: place.file, path: [...place.path, 'kind'] };
    const values = all.flatMap(({ properties }) => properties?.kind?.const ?? []);
    const choices = this.#choices(at, values);
    const by: FormPart = {
      key: 'kind',
      label: this.#needed(at, ''),
      hint: this.#words(at, '?'),
      isOptional: false,
      isBegun: false,
      isMade: false,
      usual: undefined,
      field: { kind: 'choice', choices },
    };
    const kinds = all.flatMap((each, index) => {
      const choice = choices[index];
      return choice ? [{ ...choice, parts: this.#parts(place, each).filter(({ key }) => key !== 'kind') }] : [];
    });
    return { kind: 'kinds', by, kinds };
  }
}

const isBoth = ({ properties = {} }: Part): boolean =>
  Object.keys(properties).join(' ') === 'en sr' && Object.values(properties).every(({ type }) => type === 'string');

/** Throws {@link NoWords} for a place that has no name in the words. */
export function describeForms(language: Language): DesignForms {
  const describing = new Describing(language);
  return Object.fromEntries(
    Object.entries(formSchemas).map(([file, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline' });
      return [file, describing.field({ file, path: [] }, partSchema.parse(json))];
    }),
  );
}
