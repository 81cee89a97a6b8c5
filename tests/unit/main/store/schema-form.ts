/** A schema as text that a person can read and compare, and as values that it takes; both from the same JSON Schema, so that neither knows more than the other. */
import fc from 'fast-check';
import { z } from 'zod';

interface Form {
  readonly type?: string | readonly string[];
  /** The schema of a field that must not be there. */
  readonly not?: object;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Form | false;
  readonly prefixItems?: readonly Form[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Form;
  readonly additionalProperties?: Form | false;
}

const known: ReadonlySet<string> = new Set([
  ...['type', 'not', 'const', 'enum', 'default', 'anyOf', 'oneOf', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'items'],
  ...['prefixItems', 'minItems', 'maxItems', 'properties', 'required', 'propertyNames', 'additionalProperties', '$schema'],
]);

/** What isn't understood here would be left out of the text, and a change of it with it. */
function checked(form: Form): Form {
  const unknown = Object.keys(form).filter((key) => !known.has(key));
  if (unknown.length > 0) throw new Error(`schema-form.ts does not know ${unknown.join(', ')}`);
  return form;
}

const formOf = (schema: z.core.$ZodType): Form =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'undefined') jsonSchema.not = {};
    },
  }) as Form;

/* ————— as text ————— */

const within = (least: number | undefined, most: number | undefined): string =>
  least === undefined && most === undefined ? '' : ` ${least ?? ''}…${most ?? ''}`;

function linesOf(form: Form, indent: string): string {
  const { type, properties = {}, required = [], items, prefixItems, propertyNames, additionalProperties } = checked(form);
  const inner = `${indent}  `;
  if ('not' in form) return 'nothing';
  if ('const' in form) return JSON.stringify(form.const);
  if (form.enum) return form.enum.map((value) => JSON.stringify(value)).join(' | ');
  const branches = form.anyOf ?? form.oneOf;
  if (branches) return branches.map((branch) => linesOf(branch, indent)).join(' | ');
  if (typeof type === 'object') return type.join();
  switch (type) {
    case undefined:
      return 'anything';
    case 'string':
      return form.pattern === undefined ? `text${within(form.minLength, form.maxLength)}` : `/${form.pattern}/`;
    case 'number':
    case 'integer':
      return `${type}${within(form.minimum, form.maximum)}`;
    case 'array': {
      const size = prefixItems ? '' : within(form.minItems, form.maxItems);
      return `[${(prefixItems ?? [items || {}]).map((item) => linesOf(item, indent)).join(', ')}${prefixItems ? '' : '…'}]${size}`;
    }
    case 'object': {
      if (propertyNames) return `{ ${linesOf(propertyNames, indent)}: ${linesOf(additionalProperties || {}, indent)} }`;
      const fields = Object.keys(properties).toSorted();
      const lines = fields.map((name) => {
        const field = properties[name] ?? {};
        const usual = 'default' in field ? ` = ${JSON.stringify(field.default)}` : '';
        return `${inner}${name}${required.includes(name) ? '' : '?'}: ${linesOf(field, inner)}${usual}\n`;
      });
      return `{${additionalProperties === false ? '' : ' and others'}\n${lines.join('')}${indent}}`;
    }
    default:
      return type;
  }
}

/** Fields in the order of the alphabet; `?` may be missing. */
export const textOfSchema = (schema: z.core.$ZodType): string => linesOf(formOf(schema), '');

/* ————— as values ————— */

const dates = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const textMatching = (pattern: string): fc.Arbitrary<string> =>
  pattern === '^\\d{4}-\\d{2}-\\d{2}$' ? dates : fc.stringMatching(new RegExp(pattern, 'u'));

function anyOfForm(form: Form): fc.Arbitrary<unknown> {
  const { type, properties = {}, required = [], items, prefixItems, propertyNames, additionalProperties } = checked(form);
  if ('not' in form) return fc.constant(undefined);
  if ('const' in form) return fc.constant(form.const);
  if (form.enum) return fc.constantFrom(...form.enum);
  const branches = form.anyOf ?? form.oneOf;
  if (branches) return fc.oneof(...branches.map(anyOfForm));
  if (typeof type === 'object') return fc.oneof(...type.map((each) => anyOfForm({ ...form, type: each })));
  switch (type) {
    case undefined:
      return fc.jsonValue();
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return form.pattern === undefined
        ? fc.string({ unit: 'binary', minLength: form.minLength ?? 0, maxLength: form.maxLength ?? 12 })
        : textMatching(form.pattern);
    case 'integer':
      return fc.integer({ min: form.minimum ?? -1000, max: form.maximum ?? 1000 });
    case 'number':
      /* JSON has one zero only. */
      return fc.double({ min: form.minimum ?? -1000, max: form.maximum ?? 1000, noNaN: true }).map((value) => value + 0);
    case 'array':
      if (prefixItems) return fc.tuple(...prefixItems.map(anyOfForm));
      return fc.array(anyOfForm(items || {}), { minLength: form.minItems ?? 0, maxLength: 3 });
    case 'object': {
      if (propertyNames) {
        const values = anyOfForm(additionalProperties || {});
        return fc.dictionary(anyOfForm(propertyNames).map(String), values, { maxKeys: 3, noNullPrototype: true });
      }
      const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, anyOfForm(field)]));
      return fc.record(fields, { requiredKeys: [...required], noNullPrototype: true });
    }
    default:
      throw new Error(`schema-form.ts knows no value of ${type}`);
  }
}

/** Values as the schema gives them. */
export const anyOfSchema = <Output>(schema: z.core.$ZodType<Output>): fc.Arbitrary<Output> =>
  anyOfForm(formOf(schema))
    .map((value) => z.safeParse(schema, value))
    .filter((parsed): parsed is z.ZodSafeParseSuccess<Output> => parsed.success)
    .map(({ data }) => data);
