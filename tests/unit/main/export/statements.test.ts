import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { programmeStatements, type StatementReport, trainingStatements } from '../../../../domain/barometer/statement-report';
import { languages } from '../../../../domain/kernel/language';
import { csvBytes, valueRows } from '../../../../main/export/attendance-csv';
import { tableWidth } from '../../../../main/export/sheet-measures';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import { statementsSheet } from '../../../../main/export/statements-sheet';
import { statementsTable } from '../../../../main/export/statements-table';
import { personNamed, smallProgramme } from '../../builders';
import { atVoices } from '../../domain/training/laptop';
import { press } from '../typeset/press';
import { details } from './register';

/** One agreed and one disagreed; then both disagreed. */
const { run } = atVoices().does(
  { kind: 'add-participant', person: personNamed('Ana', 'Anić-Secret') },
  { kind: 'note-argument', side: 'agree', text: 'said-in-the-room', confirmed: false },
  { kind: 'second-round' },
  { kind: 'count', position: 'disagree', change: 1 },
  { kind: 'count', position: 'disagree', change: 1 },
);
const one = trainingStatements(smallProgramme, run.barometer);
const all = programmeStatements(smallProgramme, [run.barometer, run.barometer], 1);
const sheetOf = (report: StatementReport, language: (typeof languages)[number] = 'en') =>
  statementsSheet(smallProgramme, details, report, { language, proof: undefined });

describe('where the room stood, on paper', () => {
  test('each statement that was counted has its rounds as numbers and as bars, and what stood against the answer', () => {
    const { rows, rounds } = sheetOf(one);
    expect(rows).toEqual([['1', 'statement-1', 'disagree', '', '+ 1   ? 0   − 1', '+ 0   ? 0   − 2', '50%', '50%']]);
    expect(rounds?.rows[0]).toEqual([
      [
        { position: 'agree', from: 0.25, to: 0.5 },
        { position: 'disagree', from: 0.5, to: 0.75 },
      ],
      [{ position: 'disagree', from: 0.5, to: 1 }],
    ]);
  });

  test('over several trainings it says how many they are, names no place, and holds nothing that was said', () => {
    const texts = JSON.stringify(sheetOf(all));
    expect(texts).toContain('From 2 trainings');
    expect(texts).not.toContain(details.place);
    expect(JSON.stringify([sheetOf(one), texts])).not.toMatch(/Secret|said-in-the-room/u);
  });

  test('of one training it says nothing of which trainings: its place and days stand there', () => {
    const labels = (report: StatementReport): readonly string[] => sheetOf(report).facts.map(({ label }) => label);
    expect(labels(one)).not.toContain('Trainings');
    expect(labels(all)).toContain('Trainings');
  });

  test.each(languages)('it is drawn on one sheet, no wider than its table, in %s', async (language) => {
    const sheet = sheetOf(all, language);
    expect(sheet.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(tableWidth);
    const document = await PDFDocument.load(await sheetPdf(sheet, await press()));
    expect(document.getPageCount()).toBe(1);
  });
});

test('as a table it has a row for each statement, with counts and shares as numbers', async () => {
  const lines = new TextDecoder()
    .decode(await csvBytes(valueRows(statementsTable(all, 'en')), ';'))
    .trim()
    .split(/\r?\n/u);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/1;statement-1;disagree;2;0;2;0;0;4;50;50;2$/u);
});
