/** Which blocks of a day the picture before it tells, when all of them would be too small to be read. */
import { type Block, isPause } from '../programme/programme';

interface Line {
  readonly block: Pick<Block, 'kind' | 'length'>;
}

/** The most lines that fit below each other beside a title and can be read. */
export const mostTold = 11;

/** In a line without work the next one says until when: people come back by it. */
const isAwaited = (before: Line | undefined): boolean =>
  before === undefined || before.block.kind === 'registration' || isPause(before.block);

/** The least are left out first: what goes on from a block that is told, sessions after the rest, and pauses last. */
function weight({ block }: Line, before: Line | undefined): number {
  if (before === undefined) return 4;
  if (isPause(block)) return 3;
  if (isAwaited(before)) return 2;
  return block.kind === 'session' ? 1 : 0;
}

/** Returns the lines that are told, in their order: when the day begins, its pauses and what follows them go before the others. */
export function toldBlocks<Told extends Line>(lines: readonly Told[]): readonly Told[] {
  const told = lines
    .map((line, index) => ({ line, index, weight: weight(line, lines[index - 1]) }))
    .toSorted((one, other) => other.weight - one.weight || other.line.block.length - one.line.block.length || one.index - other.index)
    .slice(0, mostTold);
  return told.toSorted((one, other) => one.index - other.index).map(({ line }) => line);
}
