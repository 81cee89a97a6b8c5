/** Signed sheets of a half-day: looked at before they are attached, and taken off only after a question. */
import { expect, test } from 'vitest';
import { refuse } from '../../../../domain/kernel/refusal';
import type { SignedSheetView } from '../../../../domain/signing/view';
import { SignedSheetsDialog } from '../../../../renderer/signing/signed-sheets-dialog';
import { calendarDay } from '../../builders';
import { type Answers, asked, press, screen, show, told } from '../shown';

const attached: SignedSheetView = { sheet: 'one', pages: 2, halfDays: ['d1am', 'd1pm'], date: calendarDay('2026-11-25'), time: '16:45' };

const showSheets = (sheets: readonly SignedSheetView[], answers: Answers = {}): void =>
  void show(<SignedSheetsDialog halfDay="d1am" sheets={sheets} unit="day" onClose={() => {}} />, {
    'choose-signed-sheet': () => ({ file: 'list.pdf', pages: 3 }),
    'attach-signed-sheet': () => ({ done: true }),
    'leave-signed-sheet': () => ({ done: true }),
    'signed-sheet-page': () => ({ picture: 'data:image/png;base64,' }),
    dispatch: () => ({ done: true }),
    ...answers,
  });

const text = (): string => screen.getByRole('dialog').textContent ?? '';

test('a file is looked at first, and attached for the whole day or the half-day alone', async () => {
  showSheets([]);
  await press('Attach signed sheet…');
  expect(text()).toContain('list.pdf');
  expect(asked('attach-signed-sheet')).toEqual([]);
  await press('Day 1 morning only', 'radio');
  await press('Attach');
  expect(asked('attach-signed-sheet')).toEqual([[['d1am']]]);
  expect(told()).toHaveLength(1);
});

test('it goes to the day for which people sign, unless somebody says otherwise', async () => {
  showSheets([]);
  await press('Attach signed sheet…');
  await press('Attach');
  expect(asked('attach-signed-sheet')).toEqual([[['d1am', 'd1pm']]]);
});

test('a file that can’t be read is told, and nothing is in hand', async () => {
  showSheets([], { 'choose-signed-sheet': () => refuse('sheet-not-drawn') });
  await press('Attach signed sheet…');
  expect(told()).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Attach' })).toBeNull();
});

test('a sheet is taken off only after a question, of which the harmless answer has the keyboard', async () => {
  showSheets([attached]);
  expect(text()).toContain('16:45');
  await press('Take off…');
  expect(asked('dispatch')).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Cancel');
  await press('Take off');
  expect(asked('dispatch')).toEqual([[{ kind: 'take-off-signed-sheet', sheet: 'one' }]]);
});
