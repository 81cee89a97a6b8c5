/** What may stand in a programme's YAML files, as a table for whoever writes one: from the kit's own schemas, with an example from the programme that is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const part = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).default([]),
  get properties() {
    return z.record(z.string(), part).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), part]).optional();
  },
  get items() {
    return part.optional();
  },
  get anyOf() {
    return z.array(part).optional();
  },
  get oneOf() {
    return z.array(part).optional();
  },
});
type Part = z.output<typeof part>;

export interface Key {
  /** From the file's beginning, lists passed over. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly what: string;
}

const isLocalized = ({ properties }: Part): boolean => Object.keys(properties ?? {}).join(' ') === 'en sr';

function whatOf(value: Part): string {
  if (isLocalized(value)) return 'text in `en` and `sr`';
  const range = [value.minimum, value.maximum].every((each) => Number.isSafeInteger(each) && Math.abs(each ?? 0) < 1e9)
    ? ` ${value.minimum} to ${value.maximum}`
    : '';
  const { enum: choices, const: only, default: usual, items } = value;
  const without = usual === undefined || Array.isArray(usual) ? '' : `; without it \`${String(usual)}\``;
  if (choices) return `one of ${choices.map((choice) => `\`${String(choice)}\``).join(', ')}${without}`;
  if (only !== undefined) return `\`${String(only)}\``;
  switch (value.type) {
    case 'array':
      return items && isLocalized(items)
        ? 'list of texts in `en` and `sr`'
        : items?.type === 'object'
          ? 'list'
          : `list: ${items ? whatOf(items) : ''}`;
    case 'boolean':
      return `\`true\` or \`false\`${without}`;
    case 'integer':
      return `whole number${range}${without}`;
    case 'number':
      return `number${range}`;
    case 'string':
      return 'text';
    default:
      return 'more names below it';
  }
}

function keysBelow(value: Part, path: readonly string[]): readonly Key[] {
  if (isLocalized(value)) return [];
  const named = Object.entries(value.properties ?? {}).flatMap(([name, inner]) => [
    { path: [...path, name], required: value.required.includes(name), what: whatOf(inner) },
    ...keysBelow(inner, [...path, name]),
  ]);
  const { additionalProperties: each } = value;
  const free =
    typeof each === 'object'
      ? [{ path: [...path, '<key>'], required: true, what: whatOf(each) }, ...keysBelow(each, [...path, '<key>'])]
      : [];
  const others = [...(value.anyOf ?? []), ...(value.oneOf ?? [])].flatMap((each) => keysBelow(each, path));
  return [...named, ...free, ...(value.items ? keysBelow(value.items, path) : []), ...others];
}

/** In the order of the file; a name of several forms once. */
export function keysIn(schema: z.ZodType): readonly Key[] {
  const all = keysBelow(part.parse(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline' })), []);
  return all.filter((key, index) => all.findIndex(({ path }) => path.join('/') === key.path.join('/')) === index);
}

const meaningsSchema = z.record(z.string(), z.record(z.string(), z.string()));
export const meanings = meaningsSchema.parse(parse(readFileSync(resolve('content/schema/meanings.yaml'), 'utf8')));

export const pathText = (path: readonly string[]): string => path.join(' › ');

/** The file's own meaning of a name, or the one that it has everywhere. */
export function meaningOf(file: string, path: readonly string[]): string | undefined {
  const everywhere = meanings.everywhere ?? {};
  return meanings[file]?.[pathText(path)] ?? everywhere[pathText(path.slice(-2))] ?? everywhere[path.at(-1) ?? ''];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function found(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => found(each, path)).find((each) => each !== undefined);
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (!isRecord(value)) return undefined;
  return first === '<key>'
    ? Object.values(value)
        .map((each) => found(each, rest))
        .find((each) => each !== undefined)
    : found(value[first], rest);
}

const programme = resolve('content/prevention-of-trafficking');
const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const filesOf = (file: string): readonly string[] =>
  file === 'figure'
    ? readdirSync(join(programme, 'figures')).map((name) => join(programme, 'figures', name))
    : [join(programme, `${file}.yaml`)];

const longest = 70;

/** Returns the example in the programme that is shipped; empty where a list or more names follow, or where it has none. */
function exampleOf(file: string, path: readonly string[]): string {
  const value = filesOf(file)
    .map((each) => found(readYaml(each), path))
    .find((each) => each !== undefined);
  const shown = isRecord(value) && typeof value.en === 'string' ? value.en : value;
  if (shown === undefined || shown === null || typeof shown === 'object') return '';
  const text = String(shown);
  return `\`${text.length > longest ? `${text.slice(0, longest)}…` : text}\``;
}

/** What a schema says to an editor, with the meaning of each name. */
export function withMeanings(
  file: string,
  json: Readonly<Record<string, unknown>>,
  path: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const inner = (value: unknown, below: readonly string[]): unknown => (isRecord(value) ? withMeanings(file, value, below) : value);
  const changed = Object.entries(json).map(([name, value]): readonly [string, unknown] => {
    if (name === 'properties' && isRecord(value) && Object.keys(value).join(' ') !== 'en sr') {
      const properties = Object.entries(value).map(([key, each]) => {
        const below = [...path, key];
        return [key, { description: meaningOf(file, below), ...(isRecord(each) ? withMeanings(file, each, below) : {}) }];
      });
      return [name, Object.fromEntries(properties)];
    }
    if (name === 'items') return [name, inner(value, path)];
    if (name === 'additionalProperties') return [name, inner(value, [...path, '<key>'])];
    if ((name === 'anyOf' || name === 'oneOf') && Array.isArray(value)) return [name, value.map((each) => inner(each, path))];
    return [name, value];
  });
  return Object.fromEntries(changed);
}

/** One file's table in Markdown. */
export function tableOf(file: string, schema: z.ZodType): string {
  const rows = keysIn(schema).map(({ path, required, what }) => {
    const cells = [
      `\`${pathText(path)}\`${required ? '' : ' (may be left out)'}`,
      meaningOf(file, path) ?? '',
      what,
      exampleOf(file, path),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| name | what it means | what it is | for example |', '|---|---|---|---|', ...rows].join('\n');
}
