/**
 * Places of a paper that say who organises: filled in from the letterhead, and empty where there is none, to be written in by hand. So is a day that the
 * training doesn't say.
 */
import type { Paper, PaperBlock } from './paper';
import { withTextsChanged } from './paragraphs';
import { penLine } from './preparation';
import type { Inline, Paragraph } from './slide';

/** The organiser's details as written in every language. */
export interface Organiser {
  readonly name: string;
  readonly seat: string;
}

const mark = /(\{organiser\}|\{seat\}|\{keep-until\})/u;

/** A name is never transliterated. */
const named = (text: string): readonly Inline[] => (text === '' ? [] : [{ kind: 'text', text, latin: true }]);

function inlineWith(inline: Inline, { name, seat }: Organiser): readonly Inline[] {
  if (inline.kind === 'local') return [inline];
  if (inline.kind !== 'text') return [{ ...inline, content: paragraphWith(inline.content, { name, seat }) }];
  if (!mark.test(inline.text)) return [inline];
  return inline.text.split(mark).flatMap((part): readonly Inline[] => {
    if (part === '{organiser}') return named(name);
    if (part === '{seat}') return named(seat);
    if (part === '{keep-until}') return [{ ...inline, text: penLine }];
    return part === '' ? [] : [{ ...inline, text: part }];
  });
}

const paragraphWith = (paragraph: Paragraph, organiser: Organiser): Paragraph =>
  paragraph.flatMap((inline) => inlineWith(inline, organiser));

export function withOrganiser(paper: Paper, organiser: Organiser | undefined): Paper {
  const fill = (blocks: readonly PaperBlock[]) =>
    withTextsChanged(blocks, (paragraph) => paragraphWith(paragraph, organiser ?? { name: '', seat: '' }));
  return { ...paper, body: { en: fill(paper.body.en), sr: fill(paper.body.sr) } };
}
