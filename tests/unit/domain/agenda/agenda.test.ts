import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsOf, isAccredited, timesOf, withAgenda } from '../../../../domain/agenda/agenda';
import { edited } from '../../../../domain/agenda/agenda-edit';
import type { AgendaEdit } from '../../../../domain/agenda/schema';
import type { AgendaDay } from '../../../../domain/agenda/state';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { formatLocalTime } from '../../../../domain/kernel/time';
import { smallProgramme, timeOfDay } from '../../builders';
import { anyDay, day1, newBlock } from './any-agenda';

/** The day after these edits; a refusal is a mistake of the test. */
const dayAfter = (...edits: readonly AgendaEdit[]): AgendaDay =>
  edits.reduce((day, edit) => {
    const result = edited(day, edit, newBlock);
    if (isRefusal(result)) throw new Error(result.refused);
    return result;
  }, day1);

const startOf = (day: AgendaDay, block: string): string | undefined => {
  const found = timesOf(day).find(({ row }) => row.block === block);
  return found && formatLocalTime(found.start);
};
const refused = (edit: AgendaEdit): string | undefined => {
  const result = edited(day1, edit, newBlock);
  return isRefusal(result) ? result.refused : undefined;
};

test('a day that nobody changed is the programme’s own', () => {
  expect(withAgenda(smallProgramme, {}, 'sr-Latn')).toBe(smallProgramme);
  const { days } = withAgenda(smallProgramme, { 1: day1 }, 'sr-Latn');
  expect(days[0].blocks.map(({ id, start, length, halfDay, slides }) => [id, start, length, halfDay, slides])).toEqual(
    smallProgramme.days[0].blocks.map(({ id, start, length, halfDay, slides }) => [id, start, length, halfDay, slides]),
  );
});

describe('times', () => {
  test('follow from the rows, and what is pinned waits for its time', () => {
    const day = dayAfter(
      { edit: 'minutes', block: 'opening', minutes: 30 },
      { edit: 'pin', block: 'session-1', start: timeOfDay('09:45') },
    );
    expect([startOf(day, 'session-1'), startOf(day, 'break-1')]).toEqual(['09:45', '10:45']);
  });

  test('a pin that the rows above leave no room is late, and said so', () => {
    const day = dayAfter({ edit: 'minutes', block: 'opening', minutes: 52 });
    expect(startOf(day, 'lunch')).toBe('12:57');
    expect(conflictsOf(day)).toEqual([
      { block: 'lunch', kind: 'pin-missed', values: { at: timeOfDay('12:45'), minutes: 12 } },
      { block: 'summary', kind: 'past-end-of-day', values: { at: timeOfDay('16:40'), minutes: 12 } },
    ]);
  });

  test('two pins that stand in the wrong order can’t both hold', () => {
    const day = dayAfter({ edit: 'pin', block: 'session-3', start: timeOfDay('12:00') });
    expect(conflictsOf(day)[0]).toMatchObject({ block: 'session-3', kind: 'pins-out-of-order', values: { other: { en: 'lunch' } } });
  });

  test('half-days follow the meal', () => {
    const day = dayAfter({ edit: 'move', block: 'lunch', to: 3 });
    const [first] = withAgenda(smallProgramme, { 1: day }, 'sr-Latn').days;
    expect(first.blocks.find(({ id }) => id === 'break-1')?.halfDay).toBe('d1pm');
  });
});

describe('a row that was added', () => {
  test('has a slide with its title, and a break one that says when work goes on', () => {
    const day = dayAfter(
      { edit: 'insert', at: 2, kind: 'break', title: 'Кафа', minutes: 10 },
      { edit: 'insert', at: 4, kind: 'activity', title: 'Energiser', minutes: 5 },
    );
    const [first] = withAgenda(smallProgramme, { 1: day }, 'sr-Latn').days;
    expect([first.blocks[2], first.blocks[4]].map((block) => block?.slides.map(({ layout }) => layout))).toEqual([['break'], ['section']]);
    expect(first.blocks[2]?.title.sr).toBe('Kafa');
  });

  test('may be taken out again; what is accredited may not', () => {
    expect(refused({ edit: 'remove', block: 'session-1' })).toBe('session-stays');
    expect(refused({ edit: 'droppable', block: 'summary', droppable: true })).toBe('session-stays');
    expect(refused({ edit: 'minutes', block: 'session-1', minutes: 59 })).toBe('session-too-short');
    expect(refused({ edit: 'remove', block: 'break-1' })).toBeUndefined();
    const doubled = dayAfter({ edit: 'duplicate', block: 'session-1' });
    expect(isRefusal(edited(doubled, { edit: 'remove', block: doubled.rows[3]?.block ?? '' }, newBlock))).toBe(false);
  });
});

test('a split keeps the minutes, and what the programme asks for', () => {
  const day = dayAfter({ edit: 'split', block: 'session-2', minute: 40 });
  const [first, second] = day.rows.slice(4, 6);
  expect([first?.minutes, second?.minutes]).toEqual([40, 65]);
  expect((first?.asPlanned?.least ?? 0) + (second?.asPlanned?.least ?? 0)).toBe(105);
  expect(second && isAccredited(second)).toBe(true);
});

describe('whatever was edited', () => {
  test('blocks never overlap, and a pin holds or a conflict says that it does not', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const timed = timesOf(day);
        const told = new Set(conflictsOf(day).map(({ block }) => block));
        for (const [index, { row, start, end }] of timed.entries()) {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(timed[index - 1]?.end ?? day.opens);
          if (row.start !== null && row.start !== start) expect(told).toContain(row.block);
        }
      }),
    );
  });

  test('the accredited sessions are all there, none shorter than it may be', () => {
    fc.assert(
      fc.property(anyDay, ({ rows }) => {
        for (const planned of day1.rows.filter(isAccredited)) {
          const row = rows.find(({ block }) => block === planned.block);
          expect(row?.minutes).toBeGreaterThanOrEqual(row?.asPlanned?.least ?? Number.POSITIVE_INFINITY);
        }
        expect(new Set(rows.map(({ block }) => block)).size).toBe(rows.length);
        expect(rows.every(({ least, minutes: length }) => least <= length)).toBe(true);
      }),
    );
  });
});
