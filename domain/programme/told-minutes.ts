/** How long a slide takes, as its notes say: `**Time.** 4 minutes: 2 in pairs, 2 together.` */
import { plainText } from './plain-text';
import type { TextBlock } from './slide';

/** In minutes. */
export interface ToldMinutes {
  readonly whole: number;
  /** What the parts behind a colon come to; undefined where none are told. */
  readonly parts: number | undefined;
  /** Minutes of one statement, where a time for each is given. */
  readonly each: number | undefined;
}

/** With which the paragraph begins, in bold. */
const labels = /^(?:Time|Vreme|Trajanje)\.?$/u;
const told = /^(?:about |around |oko )?(?<minutes>\d+) (?:minut\p{L}*|min)(?::\s*(?<parts>[^.;]*))?/iu;
const forEach = /(?<before>\d+)(?: minut\p{L}*| min)? (?:for each|each|per|za svaku|po tvrdnji)(?!\p{L})|(?<!\p{L})po (?<behind>\d+)/iu;

function numberAtHead(part: string): number | undefined {
  const found = /^(?<number>\d+)\b/u.exec(part.trim())?.groups?.number;
  return found === undefined ? undefined : Number(found);
}

/** Parts of which one says no number are a remark. */
function partsOf(text: string | undefined): number | undefined {
  const parts = text?.split(',').map(numberAtHead) ?? [];
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}

function eachOf(text: string): number | undefined {
  const { before, behind } = forEach.exec(text)?.groups ?? {};
  const each = before ?? behind;
  return each === undefined ? undefined : Number(each);
}

/** Undefined where the notes tell no time. */
export function toldMinutes(notes: readonly TextBlock[]): ToldMinutes | undefined {
  for (const block of notes) {
    if (block.kind !== 'paragraph') continue;
    const [label, ...rest] = block.content;
    if (label?.kind !== 'strong' || !labels.test(plainText(label.content))) continue;
    const text = plainText(rest).trim().replaceAll(/\s+/gu, ' ');
    const { minutes, parts } = told.exec(text)?.groups ?? {};
    if (minutes !== undefined) return { whole: Number(minutes), parts: partsOf(parts), each: eachOf(text) };
  }
  return undefined;
}
