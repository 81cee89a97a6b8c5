/** Slides that come part by part: how many steps one has, and what of it is there after some of them. */
import { withItems } from './figure/figure';
import type { Slide, TextBlock } from './programme';

const lastStepOf = (blocks: readonly TextBlock[]): number => Math.max(0, ...blocks.flatMap(stepsIn));

function stepsIn(block: TextBlock): readonly number[] {
  const own = block.step ?? 0;
  if (block.kind === 'columns') return [own, ...block.columns.map(lastStepOf)];
  return block.kind === 'list' || block.kind === 'figure' ? [own, ...(block.itemSteps ?? [])] : [own];
}

export const stepsOfBody = (body: readonly TextBlock[]): number => lastStepOf(body);

/** Both languages have the same steps: the content check sees to it. */
export const stepsOf = ({ text }: Slide): number => lastStepOf(text.en.body);

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
