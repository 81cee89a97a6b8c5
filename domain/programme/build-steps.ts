/**
 * Slides that come part by part: how many steps one has, and what of it is there after some of them. A marked slide begins with its
 * content note, which is its first step: wherever somebody comes from, the room is told before it sees.
 */
import { withItems } from './figure/figure';
import type { Layout, Slide, TextBlock } from './slide';

const lastStepOf = (blocks: readonly TextBlock[]): number => Math.max(0, ...blocks.flatMap(stepsIn));

function stepsIn(block: TextBlock): readonly number[] {
  const own = block.step ?? 0;
  if (block.kind === 'columns') return [own, ...block.columns.map(lastStepOf)];
  return block.kind === 'list' || block.kind === 'figure' ? [own, ...(block.itemSteps ?? [])] : [own];
}

export const stepsOfBody = (body: readonly TextBlock[]): number => lastStepOf(body);

/** Their pictures are made by the kit or by a trainer, not from the slide's words. */
const withoutNote: readonly Layout[] = ['break', 'agenda', 'barometer', 'sources', 'page'];

/** Steps that are over before the slide itself is there: one where it is marked. */
export const noteSteps = ({ contentNote, layout }: Pick<Slide, 'contentNote' | 'layout'>): 0 | 1 =>
  contentNote && !withoutNote.includes(layout) ? 1 : 0;

/** Both languages have the same steps: the content check sees to it. */
export const stepsOf = (slide: Slide): number => noteSteps(slide) + lastStepOf(slide.text.en.body);

/** What is there after `step` steps. Points that are still to come leave their place empty, columns stay where they are. */
export const builtBody = (body: readonly TextBlock[], step: number): readonly TextBlock[] =>
  body.filter((block) => (block.step ?? 0) <= step).map((block) => builtBlock(block, step));

function builtBlock(block: TextBlock, step: number): TextBlock {
  switch (block.kind) {
    case 'list': {
      const { itemSteps } = block;
      return itemSteps ? { ...block, items: block.items.map((item, index) => ((itemSteps[index] ?? 0) <= step ? item : [])) } : block;
    }
    case 'figure': {
      const { itemSteps } = block;
      return itemSteps ? { ...block, figure: withItems(block.figure, (index) => (itemSteps[index] ?? 0) <= step) } : block;
    }
    case 'columns':
      return { ...block, columns: block.columns.map((column) => builtBody(column, step)) };
    default:
      return block;
  }
}

/** The same, with so many steps before the first of its own. */
export const stepsLater = (body: readonly TextBlock[], steps: number): readonly TextBlock[] =>
  body.map((block) => blockLater(block, steps));

function blockLater(block: TextBlock, steps: number): TextBlock {
  const own = block.step === undefined ? {} : { step: block.step + steps };
  switch (block.kind) {
    case 'list':
    case 'figure': {
      const { itemSteps } = block;
      return { ...block, ...own, ...(itemSteps ? { itemSteps: itemSteps.map((step) => step + steps) } : {}) };
    }
    case 'columns':
      return { ...block, ...own, columns: block.columns.map((column) => stepsLater(column, steps)) };
    default:
      return { ...block, ...own };
  }
}
