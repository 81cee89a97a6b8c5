import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaDayOf, timesOf } from '../../../../domain/agenda/agenda';
import type { AgendaDay, AgendaRow } from '../../../../domain/agenda/state';
import { formatLocalTime, type LocalTime, later, minutes } from '../../../../domain/kernel/time';
import { type JudgedAgenda, judgeAgenda } from '../../../../main/lists/agenda-preview';
import { linesOfDay, understandAgenda } from '../../../../main/lists/read-agenda';
import { smallProgramme, timeOfDay } from '../../builders';

const planned = agendaDayOf(smallProgramme, {}, 1);

/** What importing this table would do with the day. */
function judged(rows: readonly (readonly string[])[], before: AgendaDay = planned, removed: readonly AgendaRow[] = []): JudgedAgenda {
  const table = rows.map((cells, index) => ({ line: index + 1, cells }));
  let ids = 0;
  return judgeAgenda(linesOfDay(understandAgenda(table), 1).lines, before, removed, () => {
    ids += 1;
    return `new-${ids}`;
  });
}

const headings = ['start', 'minutes', 'title', 'kind', 'lead', 'material', 'goal'];
const listOf = (day: AgendaDay): readonly (readonly string[])[] => [
  headings,
  ...timesOf(day).map(({ row, start }) => [
    formatLocalTime(start),
    String(row.minutes),
    row.title.en,
    row.kind,
    row.leadTrainer,
    row.material,
    row.goal,
  ]),
];

describe('an agenda that is imported', () => {
  it('keeps the blocks that are known by their title or short title, with all that the list doesn’t say', () => {
    const { rows, after } = judged([
      ['minutes', 'title', 'lead'],
      ['30', 'Registration', ''],
      ['50', '2. opening', 'Ana Anić'],
    ]);
    expect(rows.map(({ understood }) => understood.verdict)).toEqual(['known', 'known']);
    expect(after.rows[1]).toEqual({ ...planned.rows[1], minutes: 50, leadTrainer: 'Ana Anić' });
  });

  it('finds two blocks of one name one after the other', () => {
    const twice: AgendaDay = {
      ...planned,
      rows: planned.rows.map((row) => (row.kind === 'break' ? { ...row, title: { en: 'Break', sr: 'Pauza' } } : row)),
    };
    const { after } = judged(
      [
        ['minutes', 'title'],
        ['10', 'Pauza'],
        ['12', 'Pauza'],
        ['14', 'Pauza'],
      ],
      twice,
    );
    expect(after.rows.map(({ block, minutes: length }) => [block, length])).toEqual([
      ['break-1', 10],
      ['break-2', 12],
      ['new-1', 14],
    ]);
  });

  it('brings a block back that was taken out, and says which go out', () => {
    const [first, ...others] = planned.rows;
    if (!first) throw new Error('the day is empty');
    const { after, gone } = judged(
      [
        ['minutes', 'title'],
        ['30', 'registration'],
      ],
      { ...planned, rows: others },
      [first],
    );
    expect(after.rows.map(({ slidesOf }) => slidesOf)).toEqual(['registration']);
    expect(gone.map(({ en }) => en)).toContain('opening');
  });

  it('says which sessions of the programme are missing, one that would be too short among them', () => {
    const { missing, rows } = judged(
      listOf(planned)
        .filter(([, , title]) => title !== 'session-2')
        .map((cells) => (cells[2] === 'session-1' ? ['', '5', 'session-1', '', '', '', ''] : cells)),
    );
    expect(missing.map(({ en }) => en)).toEqual(['session-1', 'session-2']);
    expect(rows.find(({ title }) => title === 'session-1')?.understood).toEqual({ verdict: 'refused', problem: 'too-short', least: 60 });
  });

  it('begins with its first start, and pins what doesn’t follow from the line above', () => {
    const { after, rows } = judged([
      ['start', 'minutes', 'title'],
      ['9:00', '30', 'registration'],
      ['9:30', '30', 'opening'],
      ['10:15', '60', 'session-1'],
    ]);
    expect(after.opens).toBe(timeOfDay('09:00'));
    expect(after.rows.map(({ start }) => start)).toEqual([null, null, timeOfDay('10:15')]);
    expect(rows[2]?.understood).toMatchObject({ start: '10:15', isPinned: true });
  });

  it('is the same again when the list was written from it', () => {
    const change = fc.record({
      minutes: fc.integer({ min: 50, max: 70 }),
      wait: fc.integer({ min: 1, max: 10 }),
      isPinned: fc.boolean(),
      leadTrainer: fc.constantFrom('', 'Ana Anić'),
      material: fc.constantFrom('', 'markeri; papir'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: planned.rows.length, maxLength: planned.rows.length }), (changes) => {
        let free: LocalTime = planned.opens;
        const rows = planned.rows.map((row, index): AgendaRow => {
          const { minutes: length = 60, wait = 1, isPinned = false, leadTrainer = '', material = '' } = changes[index] ?? {};
          const start = isPinned && index > 0 ? later(free, minutes(wait)) : null;
          free = later(start ?? free, minutes(length));
          return { ...row, minutes: length, start, leadTrainer, material, least: Math.min(row.least, length) };
        });
        const longSessions = rows.map((row) =>
          row.asPlanned && row.minutes < row.asPlanned.least ? { ...row, minutes: row.asPlanned.least } : row,
        );
        const day: AgendaDay = { ...planned, rows: longSessions };
        const { after, missing, gone } = judged(listOf(day), day);
        expect({ missing, gone }).toEqual({ missing: [], gone: [] });
        expect(timesOf(after).map(({ start }) => start)).toEqual(timesOf(day).map(({ start }) => start));
        expect(after.rows.map(({ start, ...row }) => row)).toEqual(day.rows.map(({ start, ...row }) => row));
      }),
    );
  });
});
