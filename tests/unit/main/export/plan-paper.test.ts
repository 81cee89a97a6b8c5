/** A plan on paper has the programme's fields in their order, what was written in others, and room for a hand. */
import { expect, test } from 'vitest';
import { planOf } from '../../../../domain/groups/plan/plan';
import type { PlanField } from '../../../../domain/groups/plan/plan-fields';
import type { Plan } from '../../../../domain/groups/state';
import { inLanguage, type Language } from '../../../../domain/kernel/language';
import { bodyOfPaper } from '../../../../domain/programme/paper';
import { type PlanSetting, planPaper } from '../../../../main/export/plan-paper';
import { translateIn } from '../../../../main/translate';

const field = (key: string, of: PlanField['of'], more: Partial<PlanField> = {}): PlanField => {
  const title = { en: `the ${key}`, sr: key };
  return { key, of, heading: undefined, title, hint: undefined, lines: 1, onProjector: undefined, ...more };
};
const inEnglish = (fields: readonly PlanField[]): PlanSetting => ({
  fields,
  spoken: 'en',
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

test.each<[Language, string, string, string]>([
  ['en', 'Hill School', 'Signs for staff', 'Hill School'],
  ['sr-Latn', 'Gimnazija', 'Табла за зборницу', 'Гимназија'],
])('on a Cyrillic paper what was typed in a training in %s is in the letters of that language', (spoken, school, goal, shown) => {
  const texts = { goal: spoken === 'en' ? 'Signs for staff' : 'Tabla za zbornicu' };
  const row = { id: 'r', texts, start: null, by: null, state: 'planned' } as const;
  const language = 'sr-Cyrl';
  const setting: PlanSetting = {
    fields: [field('goal', 'goal')],
    spoken,
    language,
    translate: translateIn(language),
    write: (date) => date,
  };
  const paper = planPaper({ texts: {}, review: null, rows: [row] }, school, setting);
  const body = JSON.stringify(bodyOfPaper(paper, language));
  for (const text of [`1. ${goal}`, 'Статус']) expect(body).toContain(`"${text}"`);
  expect(inLanguage(paper.title, language)).toBe(`Акциони план: ${shown}`);
});
