/** What a part may cost at most (tests/bench/budget.json), printed beside what it costs now. It fails nothing: a busy machine would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../command.mjs';
import { table } from './spread.mjs';

const budgets = JSON.parse(readFileSync(join(root, 'tests', 'bench', 'budget.json'), 'utf8'));

/** Returns a number from measured ones; in a list by its name. */
const numberAt = (numbers, path) =>
  path.reduce((found, step) => (Array.isArray(found) ? found.find(({ what }) => what === step) : found?.[step]), numbers);

/** Draws the table of a part's budget; empty where there is none. */
export function budgetTable(part, numbers) {
  const rows = (budgets[part] ?? []).map(({ what, of, beside, most, unit = '' }) => {
    const now = numberAt(numbers, of) / (beside ? numberAt(numbers, beside) : 1);
    return [what, `${now.toFixed(2)}${unit}`, `${most}${unit}`, now <= most ? 'kept' : 'over'];
  });
  return rows.length === 0 ? '' : `\n\n${table([['budget', 'now', 'at most', ''], ...rows])}`;
}
