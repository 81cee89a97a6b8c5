/** Agendas as the world makes them come out as the blocks that went in; a line that is none is said to be left out. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { type LocalDate, parseLocalDate } from '../../../../domain/kernel/time';
import { isProblem, linesOfDay, understandAgenda } from '../../../../main/lists/read-agenda';
import { readListFile } from '../../../../main/lists/read-list';
import type { Row } from '../../../../main/lists/table';
import { type MadeAgenda, type MadeBlock, madeAgendas, madeDates } from '../../../made-files/agendas';

const dates = madeDates.map((date): LocalDate => {
  const parsed = parseLocalDate(date);
  if (!parsed) throw new Error(`${date} is no date`);
  return parsed;
});

function blocksIn(rows: readonly Row[], day: 1 | 2): readonly MadeBlock[] {
  const reading = understandAgenda(rows);
  return linesOfDay(reading, day, dates).lines.flatMap(({ block }) =>
    isProblem(block)
      ? []
      : [
          {
            title: block.title,
            minutes: block.minutes,
            lead: block.lead,
            start: block.start === undefined ? undefined : block.start / 60_000,
          },
        ],
  );
}

const csvOf = ({ rows }: MadeAgenda, separator: string): string =>
  rows
    .map((cells) => cells.map((cell) => (/["\n;,\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator))
    .join('\r\n');

async function rowsIn(content: string | Uint8Array, file = 'agenda.csv'): Promise<readonly Row[]> {
  const list = await readListFile({ kind: 'agenda', file, content });
  if (isRefusal(list)) throw new Error(list.refused);
  return list.sheets[list.likeliest]?.rows ?? [];
}

function isAsMade(rows: readonly Row[], { days }: MadeAgenda): void {
  for (const day of [1, 2] as const) {
    const made = days[day - 1] ?? [];
    if (day === 2 && made.length === 0) continue;
    expect(blocksIn(rows, day)).toEqual(made);
  }
}

describe('an agenda as the world makes it', () => {
  it('comes out as the blocks that went in, day by day', () => {
    fc.assert(
      fc.property(madeAgendas, (agenda) => {
        isAsMade(
          agenda.rows.map((cells, index) => ({ line: index + 1, cells })),
          agenda,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('comes out of a text with any separator', async () => {
    const files = fc.sample(fc.tuple(madeAgendas, fc.constantFrom(';', ',', '\t')), { seed: 20, numRuns: 80 });
    for (const [agenda, separator] of files) isAsMade(await rowsIn(csvOf(agenda, separator)), agenda);
  });

  it('with Od and Do is read from the file', async () => {
    expect(blocksIn(await rowsIn(readFileSync('tests/samples/sr-od-do.csv')), 1)).toEqual([
      { title: 'Otvaranje', start: 540, minutes: 40, lead: 'A' },
      { title: 'Zakonski okvir', start: 600, minutes: 40, lead: 'B' },
      { title: 'Pauza', start: 640, minutes: 20, lead: '' },
      { title: 'Radionica', start: 660, minutes: 60, lead: 'C' },
    ]);
  });
});
