import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnough } from '../../../../domain/agenda/agenda-fields';
import { type LocalDate, parseLocalDate } from '../../../../domain/kernel/time';
import type { BlockKind } from '../../../../domain/programme/programme';
import { tidyText } from '../../../../domain/training/tidy';
import { kindByTitle, kindOf, minutesOf, spanOf } from '../../../../main/lists/agenda-cells';
import { type AgendaLine, type AgendaOfDay, type ListedBlock, linesOfDay, understandAgenda } from '../../../../main/lists/read-agenda';
import type { Row } from '../../../../main/lists/table';
import { timeOfDay } from '../../builders';

const tableOf = (...rows: readonly (readonly string[])[]): readonly Row[] => rows.map((cells, index) => ({ line: index + 1, cells }));
function dayIn(table: readonly Row[], day: number, days: readonly LocalDate[] = []): AgendaOfDay | undefined {
  const reading = understandAgenda(table);
  return isEnough(reading.heading.fields) ? linesOfDay(reading, day, days) : undefined;
}
const read = (...rows: readonly (readonly string[])[]): readonly AgendaLine[] => dayIn(tableOf(...rows), 1)?.lines ?? [];

describe('a cell of an agenda', () => {
  it.each([
    ['9:00', '09:00', undefined],
    ['09.00', '09:00', undefined],
    ['9 h', '09:00', undefined],
    ['9:00 – 9:40', '09:00', '09:40'],
    ['09:00-09:40 h', '09:00', '09:40'],
    ['9 do 10', '09:00', '10:00'],
    ['1899-12-30T12:45:00.000Z', '12:45', undefined],
    ['0.53125', '12:45', undefined],
    ['2023-10-11T08:29:59.999Z', '08:30', undefined],
    ['45210.354166666664', '08:30', undefined],
    ['9:00:00', '09:00', undefined],
    ['9:00 sati', '09:00', undefined],
    ['9⁰⁰ – 9⁴⁵', '09:00', '09:45'],
    ['2:15:00 PM', '14:15', undefined],
    ['12:05 a.m.', '00:05', undefined],
    ['11:30 – 1:15 pm', '11:30', '13:15'],
    ['1:00 – 1:45 PM', '13:00', '13:45'],
    ['од 9.00 до 9.40 часова', '09:00', '09:40'],
    ['11.10.2023. 9:00', '09:00', undefined],
    ['2023-10-11 09:00:00', '09:00', undefined],
  ])('“%s” is a time of day', (cell, start, end) => {
    expect(spanOf(cell)).toEqual({ start: timeOfDay(start), end: end === undefined ? undefined : timeOfDay(end) });
  });

  it.each(['', 'ujutru', '25:00', '9:00–8:00', '9:00–9:20–9:40', '2026-11-25'])('“%s” is no time of day', (cell) => {
    expect(spanOf(cell)).toBeUndefined();
  });

  it.each([
    ['40', 40],
    ['40 min.', 40],
    ['40 минута', 40],
    ['1:30', 90],
    ['0:05', 5],
    ['1 h 30 min', 90],
    ['2 sata', 120],
    ['0:40:00', 40],
    ['1899-12-30T00:39:59.999Z', 40],
    ['12:40:00 AM', 40],
    ['1 sat i 30 minuta', 90],
    ['1 сат и 30 минута', 90],
    ['jedan sat', 60],
    ['sat i po', 90],
    ['pola sata', 30],
    ['1,5 h', 90],
    ['2x45', 90],
    ['45’', 45],
    ['1 hour and 15 minutes', 75],
    ['PT1H15M', 75],
  ])('“%s” is a length', (cell, length) => {
    expect(minutesOf(cell)).toBe(length);
  });

  it.each(['', 'dugo', '-5', '1.5', '40 učesnika'])('“%s” is no length', (cell) => {
    expect(minutesOf(cell)).toBeUndefined();
  });

  it('names a kind in the words of both languages and scripts', () => {
    expect(['Break', 'pauza', 'Пауза', 'Ručak', 'SESIJA', 'закључак'].map(kindOf)).toEqual<BlockKind[]>([
      'break',
      'break',
      'break',
      'meal',
      'session',
      'summary',
    ]);
    expect(kindOf('something else')).toBeUndefined();
  });

  it('that is missing makes a break of what is called one, and an activity of everything else', () => {
    expect(['Kratka pauza', 'Ručak u školi', 'Upoznavanje'].map(kindByTitle)).toEqual(['break', 'meal', 'activity']);
  });
});

describe('an agenda', () => {
  it('is read below whatever stands above its headings, in Serbian', () => {
    const [first, second] = read(
      ['Агенда обуке'],
      ['Почетак', 'Трајање (мин)', 'Тема', 'Врста', 'Води', 'Материјал', 'Циљ'],
      ['9:00', '40', 'Отварање', 'активност', 'Ана', 'маркери', 'упознавање'],
      ['', '20 min', 'Пауза', '', '', '', ''],
    );
    expect(first).toEqual<AgendaLine>({
      line: 3,
      title: 'Отварање',
      block: {
        title: 'Отварање',
        kind: 'activity',
        start: timeOfDay('09:00'),
        minutes: 40,
        lead: 'Ана',
        material: 'маркери',
        goal: 'упознавање',
      },
    });
    expect(second?.block).toMatchObject({ kind: 'break', start: undefined, minutes: 20 });
  });

  it('with starts alone takes the minutes from the next start, and the last from its own span', () => {
    const lines = read(['time', 'title'], ['9:00', 'One'], ['9:50', 'Two'], ['10:20–11:00', 'Three']);
    expect(lines.map(({ block }) => block)).toMatchObject([{ minutes: 50 }, { minutes: 30 }, { minutes: 40 }]);
  });

  it('says of each line that can’t be read what is wrong with it, and reads the others', () => {
    const lines = read(
      ['start', 'minutes', 'title', 'kind'],
      ['9:00', '40', '', 'session'],
      ['soon', '40', 'A', ''],
      ['9:00', 'long', 'B', ''],
      ['9:00', '40', 'C', 'party'],
      ['9:00', '40', 'D'.repeat(201), ''],
      ['10:00', '', 'E', ''],
      ['9:30', '', 'F', ''],
      ['11:00', '30', 'G', ''],
    );
    expect(lines.map(({ block }) => (typeof block === 'string' ? block : block.title))).toEqual([
      'no-title',
      'no-time',
      'no-length',
      'unknown-kind',
      'too-long',
      'overlaps',
      'F',
      'G',
    ]);
    expect(lines.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('of both days gives the day that is asked for', () => {
    const table = tableOf(['dan', 'min', 'naslov'], ['1. dan', '30', 'One'], ['2', '40', 'Two']);
    expect(dayIn(table, 2)).toMatchObject({ lines: [{ line: 3, title: 'Two' }], otherDays: 1 });
  });

  it('of both days is parted by lines, dates or sheets that name the day', () => {
    const days = ['2026-11-25', '2026-11-26'].map((date) => parseLocalDate(date) as LocalDate);
    const titlesOf = (table: readonly Row[], day: number) => dayIn(table, day, days)?.lines.map(({ title }) => title);
    const byLines = tableOf(
      ['Vreme', 'Tema'],
      ['9:00–10:00', 'A'],
      ['DRUGI DAN', ''],
      ['Vreme', 'Tema'],
      ['9:00–10:00', 'Rezime prvog dana'],
    );
    expect([titlesOf(byLines, 1), titlesOf(byLines, 2)]).toEqual([['A'], ['Rezime prvog dana']]);
    const byDate = tableOf(['Datum i vreme', 'Min', 'Tema'], ['26.11.2026. 9:00', '30', 'B'], ['27.11.2026. 9:00', '30', 'C']);
    expect([titlesOf(byDate, 1), titlesOf(byDate, 2)]).toEqual([[], ['B']]);
    const otherYear = tableOf(['Datum', 'Vreme', 'Min', 'Tema'], ['3.3.2021.', '9:00', '30', 'D'], ['4.3.2021.', '9:00', '30', 'E']);
    expect([titlesOf(otherYear, 1), titlesOf(otherYear, 2)]).toEqual([['D'], ['E']]);
  });

  it('of both days is parted by a date alone on a line that could be a time', () => {
    const days = ['2023-10-11', '2023-10-12'].map((date) => parseLocalDate(date) as LocalDate);
    for (const [first, second] of [
      ['11.10.', '12.10.'],
      ['11.10.23.', '12.10.23.'],
    ] as const) {
      const table = tableOf(['Vreme', 'Tema'], [first, ''], ['9.00', 'A'], ['10.10.', 'B'], [second, ''], ['9.00', 'C'], ['12.10.', 'D']);
      expect([1, 2].map((day) => dayIn(table, day, days)?.lines.map(({ title }) => title))).toEqual([
        ['A', 'B'],
        ['C', 'D'],
      ]);
    }
  });

  it('of both days is parted by days of the month, and by numbers of days', () => {
    const days = ['2023-10-11', '2023-10-12'].map((date) => parseLocalDate(date) as LocalDate);
    const titlesOf = (first: string, second: string, of: readonly LocalDate[] = days) => {
      const table = tableOf(['Datum', 'Vreme', 'Tema'], [first, '9:00–10:00', 'A'], [second, '9:00–10:00', 'B']);
      return [1, 2].map((day) => dayIn(table, day, of)?.lines.map(({ title }) => title));
    };
    expect(titlesOf('11.', '12.')).toEqual([['A'], ['B']]);
    expect(titlesOf('12', '11')).toEqual([['B'], ['A']]);
    expect(titlesOf('24.', '25.')).toEqual([['A'], ['B']]);
    expect(titlesOf('1', '2')).toEqual([['A'], ['B']]);
    expect(titlesOf('2', '5')).toEqual([[], ['A']]);
  });

  it('says that an end is no time, and midnight is one', () => {
    const lines = read(
      ['Od', 'Do', 'Tema'],
      ['20:00', '24:00', 'A'],
      ['20:00', 'ponoć', 'B'],
      ['20:00', '0:00', 'C'],
      ['20:00', 'kasno', 'D'],
      ['kasno', '21:00', 'E'],
      ['24:00', '24:00', 'F'],
    );
    expect(lines.map(({ block }) => (typeof block === 'string' ? block : block.minutes))).toEqual([
      ...[240, 240, 240],
      ...['no-end-time', 'no-time', 'no-time'],
    ]);
    expect(read(['Vreme', 'Tema'], ['20:00–24:00', 'A'])[0]?.block).toMatchObject({ minutes: 240 });
  });

  it('has lengths, not hours, where bare numbers do not rise', () => {
    const timesIn = (...numbers: readonly string[]) =>
      read(['Vreme', 'Tema'], ...numbers.map((number) => [number, 'Uvod'])).map(({ block }) =>
        typeof block === 'string' ? block : (block.start ?? block.minutes),
      );
    expect(timesIn('15', '20', '10')).toEqual([15, 20, 10]);
    expect(timesIn('15', '15')).toEqual([15, 15]);
    expect(timesIn('9', '10', '12', '2')[0]).toBe(timeOfDay('09:00'));
    const days = tableOf(['Dan', 'Vreme', 'Tema'], ['1', '9', 'A'], ['', '10', 'B'], ['2', '9', 'C'], ['', '10', 'D']);
    expect(dayIn(days, 2)?.lines[0]?.block).toMatchObject({ start: timeOfDay('09:00') });
  });

  it('has headings over two rows, and columns that are what they hold', () => {
    const twoRows = read(['Vreme', '', 'Sadržaj rada'], ['od', 'do', ''], ['9:00', '9:45', 'Uvod'], ['9:45', '9:30', 'Igra']);
    expect(twoRows.map(({ block }) => block)).toMatchObject([{ title: 'Uvod', minutes: 45 }, 'ends-before']);
    expect(read(['Vreme', 'Tema'], ['30 min', 'Uvod'])[0]?.block).toMatchObject({ start: undefined, minutes: 30 });
    expect(read(['Trajanje', 'Tema'], ['9:00–9:45', 'Uvod'])[0]?.block).toMatchObject({ start: timeOfDay('09:00'), minutes: 45 });
    expect(read(['Vreme', 'Session', 'Title'], ['9:00–9:45', '1', 'Uvod'])[0]?.block).toMatchObject({ title: 'Uvod' });
  });

  it('is none where no line names a title and a time', () => {
    expect(dayIn(tableOf(['ime', 'prezime'], ['Ana', 'Anić']), 1)).toBeUndefined();
    expect(dayIn([], 1)).toBeUndefined();
  });

  it('is read as it was written, whatever its texts are', () => {
    const text = fc.string({ maxLength: 40, unit: 'grapheme' }).map(tidyText);
    const block = fc.record<ListedBlock>({
      title: text.filter((title) => title !== ''),
      kind: fc.constantFrom<BlockKind>('registration', 'session', 'activity', 'break', 'meal', 'summary', 'closing'),
      start: fc.constant(undefined),
      minutes: fc.integer({ min: 1, max: 720 }),
      lead: text,
      material: text,
      goal: text,
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const rows = blocks.map(({ minutes, title, kind, lead, material, goal }) => [String(minutes), title, kind, lead, material, goal]);
        const lines = read(['minutes', 'title', 'kind', 'lead', 'material', 'goal'], ...rows);
        expect(lines.map((line) => line.block)).toEqual(blocks);
      }),
    );
  });
});
