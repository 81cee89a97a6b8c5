/** A plan on paper has the programme's fields in their order, what was written in others, and room for a hand. */
import { expect, test } from 'vitest';
import { planOf } from '../../../../domain/groups/plan/plan';
import type { PlanField } from '../../../../domain/groups/plan/plan-fields';
import type { Plan } from '../../../../domain/groups/state';
import { type PlanSetting, planPaper } from '../../../../main/export/plan-paper';
import { translateIn } from '../../../../main/translate';

const field = (key: string, of: PlanField['of'], more: Partial<PlanField> = {}): PlanField => {
  const title = { en: `the ${key}`, sr: key };
  return { key, of, heading: undefined, title, hint: undefined, lines: 1, onProjector: undefined, ...more };
};
const inEnglish = (fields: readonly PlanField[]): PlanSetting => ({
  fields,
  language: 'en',
  translate: translateIn('en'),
  write: (date) => date,
});

test('a part that has a heading begins under it, and a field has its lines for a hand', () => {
  const fields = [
    field('school', 'plan'),
    field('exists', 'plan', { heading: { en: 'Now', sr: 'Sada' }, lines: 3 }),
    field('goal', 'goal'),
    field('help', 'plan', { lines: 2 }),
  ];
  const blocks = planPaper(planOf({}, 0), 'Vuk', inEnglish(fields)).body.en;
  expect(blocks.map((block) => (block.kind === 'table' ? block.leastLines : block.kind))).toEqual([1, 'heading', 3, 2]);
});

test('what was written in a field that the programme has no more is printed, too', () => {
  const row = { id: 'r', texts: { goal: 'Signs', who: 'the pedagogue' }, start: null, by: null, state: 'planned' } as const;
  const plan: Plan = { texts: { authors: 'two teachers' }, review: null, rows: [row] };
  const paper = JSON.stringify(planPaper(plan, 'Vuk', inEnglish([field('goal', 'goal'), field('cupboard', 'goal')])).body.en);
  for (const text of ['1. Signs', 'the cupboard', 'who', 'the pedagogue', 'authors', 'two teachers']) expect(paper).toContain(`"${text}"`);
});
