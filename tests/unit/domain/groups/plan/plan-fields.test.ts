/** The fields of a plan come from the programme; what was written before the programme changed stays, and can be put right. */
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../../../domain/groups/plan/plan';
import { aroundGoals, fieldsOf, type PlanField, textIn } from '../../../../../domain/groups/plan/plan-fields';
import type { Plan } from '../../../../../domain/groups/state';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { Programme } from '../../../../../domain/programme/programme';
import { trainingView } from '../../../../../domain/training/view';
import { smallProgramme } from '../../../builders';
import { Laptop } from '../../training/laptop';

const field = (key: string, of: PlanField['of'], more: Partial<PlanField> = {}): PlanField => {
  const title = { en: `the ${key}`, sr: key };
  return { key, of, heading: undefined, title, hint: undefined, lines: 1, onProjector: undefined, ...more };
};
const keys = (fields: readonly PlanField[]): readonly string[] => fields.map(({ key }) => key);
const withFields = (actionPlan: readonly PlanField[]): Programme => ({ ...smallProgramme, actionPlan });
const planIn = (laptop: Laptop): Plan => planOf(laptop.state.plans, 0);

/** One row with a goal and with who does it. */
function written(): Laptop {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'add-plan-row', group: 0 });
  const row = planIn(laptop).rows[0]?.id ?? '';
  return laptop.does(
    { kind: 'write-plan', what: { group: 0, row, field: 'goal' }, text: 'Signs' },
    { kind: 'write-plan', what: { group: 0, row, field: 'who' }, text: 'the pedagogue' },
    { kind: 'write-plan', what: { group: 0, row: null, field: 'school' }, text: 'Vuk' },
  );
}

test('what stands before the first goal’s field in the file stands before the goals, the rest after them', () => {
  const all = [field('school', 'plan'), field('goal', 'goal'), field('support', 'plan'), field('risk', 'goal')];
  expect(aroundGoals(all, {}).map(keys)).toEqual([['school'], ['support']]);
  expect(keys(fieldsOf(all, 'goal', { goal: 'x', gone: 'y', empty: '' }))).toEqual(['goal', 'risk', 'gone']);
  expect(aroundGoals(all, { authors: 'x' }).map(keys)).toEqual([['school'], ['support', 'authors']]);
});

test('a field is only what was written, whatever it is called', () => {
  expect(textIn({}, 'constructor')).toBe('');
});

describe('when the programme asks for other things', () => {
  const changed = withFields([field('goal', 'goal'), field('cupboard', 'goal', { onProjector: { en: 'Cupboard', sr: 'Ormarić' } })]);

  test('what was written is still there, also after a restart', () => {
    const laptop = written().restarted();
    laptop.planned = changed;
    const [plan] = trainingView(laptop.context()).groups.plans;
    const row = plan?.rows[0]?.id ?? '';
    expect(plan?.rowFields[row]?.map(({ key, isRetired }) => [key, isRetired])).toEqual([
      ['goal', false],
      ['cupboard', false],
      ['who', true],
    ]);
    expect(plan?.around[1]).toMatchObject([{ key: 'school', isRetired: true }]);
  });

  test('it can be put right or emptied, and what was never asked for is refused', () => {
    const laptop = written();
    laptop.planned = changed;
    const row = planIn(laptop).rows[0]?.id ?? '';
    laptop.does({ kind: 'write-plan', what: { group: 0, row, field: 'who' }, text: '' });
    expect(textIn(planIn(laptop).rows[0]?.texts ?? {}, 'who')).toBe('');
    const asked = laptop.ask({ kind: 'write-plan', what: { group: 0, row, field: 'partners' }, text: 'x' });
    expect(isRefusal(asked) && asked.refused).toBe('no-such-plan-field');
  });

  test('the room reads the new field under its short name, and not the old one', () => {
    const laptop = written();
    laptop.planned = changed;
    const row = planIn(laptop).rows[0]?.id ?? '';
    laptop.does(
      { kind: 'write-plan', what: { group: 0, row, field: 'cupboard' }, text: 'left' },
      { kind: 'show-plan', group: 0, confirmed: false },
    );
    const { scene } = trainingView(laptop.context()).audience;
    expect(scene).toMatchObject({ kind: 'plan', row: { goal: 'Signs', parts: [{ name: 'Cupboard', text: 'left' }] } });
    expect(JSON.stringify(scene)).not.toContain('pedagogue');
  });
});

test('a programme without a plan asks for none, and loses nothing of what is there', () => {
  const laptop = written();
  laptop.planned = withFields([]);
  const added = laptop.ask({ kind: 'add-plan-row', group: 0 });
  expect(isRefusal(added) && added.refused).toBe('no-such-plan-field');
  const { groups } = trainingView(laptop.context());
  expect(groups.asksForPlans).toBe(false);
  expect(JSON.stringify(groups.plans)).toContain('the pedagogue');
});
