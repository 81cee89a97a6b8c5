import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { programmeTimes } from '../../../../domain/agenda/times/programme-times';
import type { TimeReport } from '../../../../domain/agenda/times/report';
import { trainingTimes } from '../../../../domain/agenda/times/training-times';
import { languages } from '../../../../domain/kernel/language';
import type { TrainingCommand } from '../../../../domain/training/command';
import { csvBytes, valueRows } from '../../../../main/export/attendance-csv';
import { tableWidth } from '../../../../main/export/sheet-measures';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import { timesSheet } from '../../../../main/export/times-sheet';
import { timesTable } from '../../../../main/export/times-table';
import { momentAt, smallProgramme } from '../../builders';
import { Laptop } from '../../domain/training/laptop';
import { press } from '../typeset/press';
import { details } from './register';

/** A first day whose opening took four minutes too long, and whose first break was left out. */
function held(): Laptop {
  const laptop = Laptop.withTraining().does({ kind: 'edit-agenda', day: 1, edit: { edit: 'remove', block: 'break-1' } });
  const acts: readonly (readonly [string, TrainingCommand])[] = [
    ['08:30', { kind: 'start-day', day: 1 }],
    ['08:57', { kind: 'go-to', slide: { block: 'opening', slide: 'only' } }],
    ['09:41', { kind: 'end-day' }],
  ];
  for (const [time, command] of acts) {
    laptop.now = momentAt(time);
    laptop.does(command);
  }
  return laptop;
}

const laptop = held();
const times = trainingTimes(laptop.training, smallProgramme, laptop.now);
const one: TimeReport = { of: 'this', times };
const all: TimeReport = { of: 'all', times: programmeTimes(smallProgramme, [times, times]), unread: 1 };
const sheetOf = (report: TimeReport, language: (typeof languages)[number] = 'en') =>
  timesSheet(smallProgramme, details, report, { language, proof: undefined });

describe('a time report on paper', () => {
  it('has each block with its minutes and what became of it, and the day in all', () => {
    const { rows } = sheetOf(one);
    expect(rows.find(([title]) => title === 'opening')).toEqual(['opening', '', '40', '44', '+4', '', '']);
    expect(rows.find(([title]) => title === 'break-1')?.at(-1)).toBe('left out, 20 min (by hand, before the day)');
    expect(rows.find(([title]) => title === 'Day 1 in all')?.slice(2, 5)).toEqual(['470', '71', '−399']);
  });

  it('has a bar for each block, and none for a day', () => {
    const { rows, bars } = sheetOf(one);
    expect(bars?.rows).toHaveLength(rows.length);
    expect(bars?.rows.filter((bar) => bar === undefined)).toHaveLength(4);
  });

  it('says of several trainings how many they are, and names no place', () => {
    const sheet = sheetOf(all);
    const texts = JSON.stringify(sheet);
    expect(texts).toContain('From 2 trainings');
    expect(texts).toContain('1 training is left out');
    expect(texts).not.toContain(details.place);
    for (const trainer of details.trainers) expect(texts).not.toContain(trainer);
  });

  it('fits the table, and two pages in every language', async () => {
    for (const language of languages) {
      const sheet = sheetOf(one, language);
      expect(sheet.columns.reduce((sum, { width }) => sum + width, 0)).toBe(tableWidth);
      const document = await PDFDocument.load(await sheetPdf(sheet, await press()));
      expect(document.getPageCount()).toBe(2);
    }
  });
});

describe('a time report as a table', () => {
  it('has numbers that a spreadsheet can count with, also below zero', async () => {
    const text = new TextDecoder().decode(await csvBytes(valueRows(timesTable(one, 'en')), ';'));
    expect(text).toContain('1;registration;registration;30;27;-3;;;');
    expect(text.split('\r\n')[0]).toBe('Day;Block;Kind;Planned;Actual;Difference;Slides;Discussion;What happened');
  });

  it('has the shortest and the longest of several trainings', () => {
    const { columns, rows } = timesTable(all, 'en');
    expect(columns.map(({ heading }) => heading)).toContain('Shortest');
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
