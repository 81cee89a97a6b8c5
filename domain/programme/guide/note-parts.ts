/**
 * What a slide's notes say, by the words with which their paragraphs begin: what the trainer says and asks, how long it takes, what
 * somebody may ask, what to avoid. Notes are free text: what begins with none of these words belongs to what stands above it.
 */
import { inLanguage, type Language, type Localized } from '../../kernel/language';
import { plainText } from '../plain-text';
import type { TextBlock } from '../slide';

const labels = {
  do: { en: 'Do.', sr: 'Uradite.' },
  say: { en: 'Say.', sr: 'Recite.' },
  ask: { en: 'Ask.', sr: 'Pitajte.' },
  time: { en: 'Time.', sr: 'Trajanje.' },
  asked: { en: 'If asked', sr: 'Ako pitaju' },
  avoid: { en: 'Avoid.', sr: 'Izbegavajte.' },
} as const satisfies Readonly<Record<string, Localized>>;

export type NotePart = keyof typeof labels;
export const noteParts = Object.keys(labels) as readonly NotePart[];

/** Returns the label that a slide's notes have in bold. */
export const noteLabel = (part: NotePart, language: 'en' | 'sr'): string => labels[part][language];

/** Paragraphs of each part as plain text, without the words that name it. */
export type NoteParts = Readonly<Record<NotePart, readonly string[]>>;

export function notePartsOf(notes: readonly TextBlock[], language: Language): NoteParts {
  const found: Record<NotePart, string[]> = { do: [], say: [], ask: [], time: [], asked: [], avoid: [] };
  let open: NotePart | undefined;
  for (const block of notes) {
    if (block.kind !== 'paragraph') continue;
    const [first, ...rest] = block.content;
    const label = first?.kind === 'strong' ? plainText(first.content) : '';
    const named = noteParts.find((part) => inLanguage(labels[part], language) === label);
    open = named ?? open;
    if (open) found[open].push(plainText(named ? rest : block.content).trim());
  }
  return found;
}

const afterSentence = /(?<=[.!?…][”“"»)]?)\s+(?=[“„"«(]?[\p{Lu}\d])/u;
/** A full stop after these, or after an initial, ends nothing. */
const abbreviated = /(?:^|[\s(„“])(?:\p{L}|čl|st|tzv|npr|dr|mr|br|чл|ст|тзв|нпр|др|мр|бр|Mr|Mrs|Dr|e\.g|i\.e)\.$/u;

/** The first sentence. */
export function inShort(text: string): string {
  const [first = '', ...others] = text.split(afterSentence);
  let short = first;
  for (const next of others) {
    if (!abbreviated.test(short)) break;
    short = `${short} ${next}`;
  }
  return short;
}

const quotation = /“[^”]+”|„[^“”]+[“”]/gu;

/** The questions that stand in quotation marks; without any, the first sentence. */
export function questionIn(text: string): string {
  const quoted = text.match(quotation) ?? [];
  return quoted.length === 0 ? inShort(text) : quoted.join(' ');
}

const nothing = { en: 'Nothing', sr: 'Ništa' } as const satisfies Localized;

/** What is asked may be told as: nothing, and why. */
export const asksNothing = (text: string, language: Language): boolean => text.split(/[^\p{L}]/u, 1)[0] === inLanguage(nothing, language);

export interface Questioned {
  readonly question: string;
  readonly answer: string;
}

/** What somebody in the room may say, and the answer: only what stands in quotation marks is somebody's question. */
export function questionsIn({ asked }: NoteParts): readonly Questioned[] {
  return asked.flatMap((text) => {
    const [question] = /^(?:“[^”]+”|„[^“”]+[“”])/u.exec(text) ?? [];
    if (question === undefined) return [];
    return [{ question: question.slice(1, -1), answer: text.slice(question.length).replace(/^\s*[:,–-]?\s*/u, '') }];
  });
}
