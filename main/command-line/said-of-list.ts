/** What is typed of a list on its way in: its sheet, the row of its heading, and what its columns hold. */
import type { ListChange, ListPreview } from '../../domain/desk/previews';
import { fold } from '../../domain/kernel/cyrillic';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { type ListField, listFields, type NameOrder, nameOrders, withField } from '../../domain/register/list';
import { type Given, UsageMistake } from './given';

/** A whole name is said together with its order. */
const chosenFields = [...listFields.filter((field) => field !== 'wholeName'), ...nameOrders] as const;
type Word = Exclude<ListField, 'wholeName'> | NameOrder;

interface SaidColumn {
  /** A heading, or a number from 1. */
  readonly column: string;
  readonly word: Word;
}

export interface SaidOfList {
  readonly sheet: string | undefined;
  /** Line of the file; null where there is none. */
  readonly heading: number | null | undefined;
  readonly columns: readonly SaidColumn[];
}

export const saidOptions = { sheet: 'string', 'heading-row': 'string', columns: 'string' } as const;
export const saidUsage = '[--sheet NAME|NUMBER] [--heading-row LINE|none] [--columns "NUMBER|HEADING=FIELD; …"]';

function headingIn(typed: string | undefined): number | null | undefined {
  if (typed === undefined || typed === 'none') return typed === undefined ? undefined : null;
  if (!/^[1-9]\d*$/u.test(typed)) throw new UsageMistake('whole-number', { option: '--heading-row' });
  return Number(typed);
}

function columnIn(typed: string): SaidColumn {
  const at = typed.lastIndexOf('=');
  const word = chosenFields.find((each) => each === typed.slice(at + 1).trim());
  if (at < 1 || word === undefined) throw new UsageMistake('one-of', { option: '--columns "2=…"', choices: chosenFields.join(' ') });
  return { column: typed.slice(0, at).trim(), word };
}

export function saidOfList(given: Given): SaidOfList {
  const columns = (given.optional('columns') ?? '').split(';').filter((typed) => typed.trim() !== '');
  return { sheet: given.optional('sheet'), heading: headingIn(given.optional('heading-row')), columns: columns.map(columnIn) };
}

/** By its name, or by its number from 1. */
function placeOf(said: string, names: readonly string[], option: string): number {
  const named = names.findIndex((name) => name !== '' && fold(name) === fold(said));
  const place = named >= 0 ? named : Number(said) - 1;
  if (names[place] !== undefined) return place;
  const choices = names.map((name, index) => (name === '' ? String(index + 1) : `${index + 1} (${name})`)).join(', ');
  throw new UsageMistake('one-of', { option, choices });
}

const isOrder = (word: Word): word is NameOrder => nameOrders.some((order) => order === word);

function columnsSaid({ columns, nameOrder }: ListPreview, said: readonly SaidColumn[]): ListChange {
  const headings = columns.map(({ heading }) => heading);
  const first = { fields: columns.map(({ field }) => field) as readonly ListField[], nameOrder };
  const { fields, nameOrder: order } = said.reduce((before, { column, word }) => {
    const field = isOrder(word) ? 'wholeName' : word;
    return {
      fields: withField(before.fields, placeOf(column, headings, '--columns'), field),
      nameOrder: isOrder(word) ? word : before.nameOrder,
    };
  }, first);
  return { kind: 'columns', fields, nameOrder: order };
}

type Change = (preview: string, change: ListChange) => ListPreview | Refusal | Promise<ListPreview | Refusal>;

/** The list as it is understood with what was said. A sheet, a row or a column that isn't there is a `UsageMistake`. */
export async function withSaid(first: ListPreview, said: SaidOfList, change: Change): Promise<ListPreview | Refusal> {
  let preview: ListPreview | Refusal = first;
  if (said.sheet !== undefined)
    preview = await change(first.preview, { kind: 'sheet', sheet: placeOf(said.sheet, first.sheets, '--sheet') });
  if (isRefusal(preview)) return preview;
  const { heading } = said;
  if (heading !== undefined) {
    if (heading !== null && !preview.top.some(({ line }) => line === heading)) {
      throw new UsageMistake('one-of', { option: '--heading-row', choices: ['none', ...preview.top.map(({ line }) => line)].join(' ') });
    }
    preview = await change(preview.preview, { kind: 'heading', line: heading });
  }
  if (isRefusal(preview) || said.columns.length === 0) return preview;
  return change(preview.preview, columnsSaid(preview, said.columns));
}
