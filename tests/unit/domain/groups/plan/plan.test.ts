/** Plans of groups: written field by field, taken back, read by the room row by row, promised, and erased. */
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../../../domain/groups/plan/plan';
import { inOrderOfDates, promisedIn } from '../../../../../domain/groups/plan/promised';
import type { Plan } from '../../../../../domain/groups/state';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { trainingView } from '../../../../../domain/training/view';
import { calendarDay, personNamed } from '../../../builders';
import { Laptop } from '../../training/laptop';

const planIn = (laptop: Laptop): Plan => planOf(laptop.state.plans, 0);
const rowIn = (laptop: Laptop, at = 0): string => {
  const row = planIn(laptop).rows[at];
  if (!row) throw new Error('the plan has no such row');
  return row.id;
};
const room = (laptop: Laptop) => trainingView(laptop.context()).audience.scene;

function running(): Laptop {
  return Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Đorđe', 'Živković') }, { kind: 'start-day', day: 1 });
}
/** Two goals, one of them by a date. */
function planned(): Laptop {
  const laptop = running().does({ kind: 'add-plan-row', group: 0 }, { kind: 'add-plan-row', group: 0 });
  return laptop.does(
    { kind: 'write-plan', what: { group: 0, row: rowIn(laptop), field: 'goal' }, text: '  All staff know   the signs ' },
    { kind: 'write-plan', what: { group: 0, row: rowIn(laptop, 1), field: 'goal' }, text: 'Pupils know whom to tell' },
    { kind: 'write-plan', what: { group: 0, row: null, field: 'school' }, text: 'Škola „Vuk”, Niš' },
    { kind: 'date-plan', what: { group: 0, row: rowIn(laptop), field: 'by' }, text: '2026-12-20' },
  );
}

describe('a plan', () => {
  test('keeps what was written, tidied, and has it after a restart', () => {
    const laptop = planned().restarted();
    expect(planIn(laptop).rows.map(({ texts, by }) => [texts.goal, by])).toEqual([
      ['All staff know the signs', '2026-12-20'],
      ['Pupils know whom to tell', null],
    ]);
    expect(planIn(laptop).texts.school).toBe('Škola „Vuk”, Niš');
  });

  test('goes back act by act, and what was written there already is no act', () => {
    const laptop = planned();
    const write = { kind: 'write-plan', what: { group: 0, row: rowIn(laptop), field: 'who' }, text: 'the pedagogue' } as const;
    laptop.does(write);
    expect(laptop.ask(write)).toEqual([]);
    laptop.does({ kind: 'undo', place: 'groups' });
    expect(planIn(laptop).rows[0]?.texts.who).toBeUndefined();
    laptop.does({ kind: 'redo', place: 'groups' });
    expect(planIn(laptop).rows[0]?.texts.who).toBe('the pedagogue');
  });

  test('refuses a row that is gone, a text that is too long, and what is no date; nothing of it is lost or changed', () => {
    const laptop = planned();
    const before = planIn(laptop);
    const asked = [
      laptop.ask({ kind: 'write-plan', what: { group: 0, row: 'gone', field: 'goal' }, text: 'x' }),
      laptop.ask({ kind: 'write-plan', what: { group: 0, row: rowIn(laptop), field: 'goal' }, text: 'x'.repeat(301) }),
      laptop.ask({ kind: 'date-plan', what: { group: 0, row: null, field: 'review' }, text: 'soon' }),
      laptop.ask({ kind: 'remove-plan-row', group: 0, row: 'gone' }),
    ];
    expect(asked.map((answer) => isRefusal(answer) && answer.refused)).toEqual([
      'no-such-plan-row',
      'text-too-long',
      'keep-until-no-date',
      'no-such-plan-row',
    ]);
    expect(planIn(laptop)).toEqual(before);
  });

  test('of two laptops has the rows of both', () => {
    const one = running();
    const other = new Laptop('laptop-b').sees(one);
    one.does({ kind: 'add-plan-row', group: 0 });
    other.does({ kind: 'add-plan-row', group: 0 });
    expect(planIn(one.sees(other)).rows).toHaveLength(2);
    expect(planIn(other.sees(one))).toEqual(planIn(one));
  });
});

describe('the essence of a goal', () => {
  const essence = { kind: 'add-plan-goal', group: 0, goal: '  All staff know   the signs ', who: 'pedagogue', by: '2026-12-20' } as const;

  test('is taken in one act, and the rest is written later in the same row', () => {
    const laptop = running().does(essence);
    laptop.does({ kind: 'write-plan', what: { group: 0, row: rowIn(laptop), field: 'who' }, text: 'psychologist' });
    const [row, ...others] = planIn(laptop.restarted()).rows;
    expect(row).toMatchObject({ texts: { goal: 'All staff know the signs', who: 'psychologist' }, by: '2026-12-20' });
    expect(others).toEqual([]);
  });

  test('is one act: one Undo takes it back, with what was written in it since, and one Redo brings it again', () => {
    const laptop = running().does({ ...essence, goal: 'Parents know whom to call' }, essence);
    laptop.does({ kind: 'undo', place: 'groups' });
    expect(planIn(laptop.restarted()).rows.map(({ texts }) => texts.goal)).toEqual(['Parents know whom to call']);
    laptop.does({ kind: 'redo', place: 'groups' });
    expect(planIn(laptop).rows[1]).toMatchObject({ texts: { goal: 'All staff know the signs', who: 'pedagogue' }, by: '2026-12-20' });
  });

  test('asks for the goal alone; what can’t be kept is refused at its field and leaves no row', () => {
    const laptop = running();
    const answers = [{ goal: ' ' }, { by: 'soon' }, { who: 'x'.repeat(301) }, { goal: 'x'.repeat(301) }].map((other) =>
      laptop.ask({ ...essence, ...other }),
    );
    expect(answers.map((answer) => isRefusal(answer) && [answer.refused, answer.field])).toEqual([
      ['plan-goal-missing', 'goal'],
      ['keep-until-no-date', 'by'],
      ['text-too-long', 'who'],
      ['text-too-long', 'goal'],
    ]);
    expect(planIn(laptop).rows).toEqual([]);
    laptop.does({ ...essence, who: '', by: '' });
    expect(planIn(laptop).rows[0]).toMatchObject({ texts: { goal: 'All staff know the signs' }, by: null });
  });

  test('is taken on two laptops at once: each has the goals of both, of other groups and of the same one, in whatever order they meet', () => {
    const desk = running();
    const second = new Laptop('laptop-b').sees(desk);
    desk.does(essence, { ...essence, group: 1, goal: 'Parents know whom to call' });
    second.does({ ...essence, goal: 'Pupils know whom to tell' }, { ...essence, group: 2, goal: 'Rules are on the wall' });
    const seenFirst = new Laptop('laptop-c').sees(second).sees(desk);
    desk.sees(second).sees(second);
    second.sees(desk);
    const goals = (laptop: Laptop) => [0, 1, 2].map((group) => planOf(laptop.state.plans, group).rows.map(({ texts }) => texts.goal));
    expect(goals(desk).map((each) => each.toSorted())).toEqual([
      ['All staff know the signs', 'Pupils know whom to tell'],
      ['Parents know whom to call'],
      ['Rules are on the wall'],
    ]);
    expect(goals(second)).toEqual(goals(desk));
    expect(goals(seenFirst)).toEqual(goals(desk));
  });
});

describe('the room', () => {
  const show = { kind: 'show-plan', group: 0, confirmed: false } as const;

  test('reads one goal on a page; Next and Back turn pages, and Next leaves after the last', () => {
    const laptop = planned().does(show);
    expect(room(laptop)).toMatchObject({ kind: 'plan', school: 'Škola „Vuk”, Niš', page: 1, of: 2, row: { by: '2026-12-20' } });
    expect(room(laptop.does({ kind: 'next' }))).toMatchObject({ page: 2, row: { goal: 'Pupils know whom to tell' } });
    expect(room(laptop.does({ kind: 'back' }))).toMatchObject({ page: 1 });
    expect(room(laptop.does({ kind: 'next' }, { kind: 'next' })).kind).toBe('slide');
    expect(laptop.run.slide?.slide).toBe('only');
  });

  test('reads a participant’s name only when the trainer is sure', () => {
    const laptop = planned();
    laptop.does({ kind: 'write-plan', what: { group: 0, row: rowIn(laptop), field: 'who' }, text: 'Živkovića pitati' });
    expect(trainingView(laptop.context()).groups.plans[0]?.names).toEqual({ [`${rowIn(laptop)} who`]: 'Živkovića' });
    expect(laptop.ask(show)).toMatchObject({ refused: 'plan-holds-name', values: { word: 'Živkovića' } });
    expect(room(laptop).kind).toBe('slide');
    expect(room(laptop.does({ ...show, confirmed: true })).kind).toBe('plan');
  });

  test('is shown no plan without goals', () => {
    expect(running().ask(show)).toMatchObject({ refused: 'plan-empty' });
  });
});

describe('what was promised', () => {
  test('is in the order of its dates, and due from its day on until it is done', () => {
    const laptop = planned();
    const on = (day: string) => inOrderOfDates(promisedIn(laptop.state, calendarDay(day))).map(({ goal, isDue }) => [goal, isDue]);
    expect(on('2026-12-19')).toEqual([
      ['All staff know the signs', false],
      ['Pupils know whom to tell', false],
    ]);
    expect(on('2026-12-20')[0]).toEqual(['All staff know the signs', true]);
    laptop.does({ kind: 'set-plan-row-state', group: 0, row: rowIn(laptop), state: 'done' });
    expect(on('2027-01-01')[0]?.[1]).toBe(false);
  });

  test('has no words left once persons were erased', () => {
    const laptop = planned().does({ kind: 'end-day' }, { kind: 'erase-persons', place: 'Niš' });
    expect(JSON.stringify(laptop.state.plans)).not.toContain('signs');
    expect(planIn(laptop).rows[0]?.by).toBe('2026-12-20');
  });
});
