import { resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { agendaDayOf, withAgenda } from '../../../../domain/agenda/agenda';
import type { AgendaDay, AgendaRow } from '../../../../domain/agenda/state';
import { languages } from '../../../../domain/kernel/language';
import { formatLocalTime, localTime, minutes } from '../../../../domain/kernel/time';
import type { Programme } from '../../../../domain/programme/programme';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { participantsAgenda } from '../../../../main/export/agenda-for-participants';
import { type RunSheetRequest, runSheet } from '../../../../main/export/agenda-run-sheet';
import type { Sheet } from '../../../../main/export/sheet';
import { tableWidth } from '../../../../main/export/sheet-measures';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import type { Press } from '../../../../main/typeset/fonts';
import { smallProgramme, timeOfDay } from '../../builders';
import { press } from '../typeset/press';
import { readBack } from '../typeset/read-back';
import { pressWithLetterhead } from '../typeset/with-letterhead';
import { details } from './register';

const planned = agendaDayOf(smallProgramme, {}, 1);
const withChange = (block: string, change: Partial<AgendaRow>): AgendaDay => ({
  ...planned,
  rows: planned.rows.map((row) => (row.block === block ? { ...row, ...change } : row)),
});
const runSheetOf = (day: AgendaDay, request: Partial<RunSheetRequest> = {}): Sheet =>
  runSheet(smallProgramme, details, day, { day: 1, language: 'en', personalData: true, ...request });
const pagesOf = async (sheet: Sheet, fonts?: Press): Promise<number> =>
  (await PDFDocument.load(await sheetPdf(sheet, fonts ?? (await press())))).getPageCount();
const widthOf = ({ columns }: Sheet): number => columns.reduce((sum, { width }) => sum + width, 0);

describe('a run sheet', () => {
  it('has each block with its span, minutes and title, and room for notes', () => {
    const { rows, columns } = runSheetOf(planned);
    expect(rows.slice(0, 2)).toEqual([
      ['08:30–09:00', '30', 'registration', '', '', '', '', ''],
      ['09:00–09:40', '40', 'opening', '', '', '', '', ''],
    ]);
    expect(columns.map(({ heading }) => heading)).toEqual(['Time', 'Min.', 'What', 'Led by', 'Material', 'Goal', 'If late', 'Notes']);
  });

  it('says who leads, what is needed, and what may give', () => {
    const change = { number: 2, leadTrainer: 'Ana Anić', material: 'markeri', goal: 'razgovor', least: 75, droppable: true };
    const rows = runSheetOf(withChange('session-2', { ...change, start: timeOfDay('11:00') }), { language: 'sr-Latn' }).rows;
    expect(rows[4]?.slice(2)).toEqual([
      '2. session-2',
      'Ana Anić',
      'markeri',
      'razgovor',
      'počinje u 11:00; najmanje 75 min; može da se izostavi',
      '',
    ]);
  });

  it('says what the programme says where nobody wrote anything else, and a trainer who is alone leads', () => {
    const said = (en: string) => ({ en, sr: `${en} sr` });
    const [day, other] = smallProgramme.days;
    const sheet = { material: said('cards'), goal: said('to see signs'), notes: said('groups of four') };
    const programme: Programme = {
      ...smallProgramme,
      days: [{ ...day, blocks: day.blocks.map((block) => (block.id === 'session-2' ? { ...block, sheet } : block)) }, other],
    };
    const rowsWith = (change: Partial<AgendaRow>, trainers: readonly string[]) => {
      const agendaDay = withChange('session-2', change);
      const changed = withAgenda(programme, { 1: agendaDay }, details.language);
      return runSheet(changed, { ...details, trainers }, agendaDay, { day: 1, language: 'en', personalData: true }).rows;
    };
    expect(rowsWith({}, ['Mira Mirić'])[4]?.slice(3)).toEqual([
      'Mira Mirić',
      'cards',
      'to see signs',
      expect.any(String),
      'groups of four',
    ]);
    expect(rowsWith({ material: 'paper' }, ['A', 'B'])[4]?.slice(3, 6)).toEqual(['', 'paper', 'to see signs']);
    expect(rowsWith({}, ['Mira Mirić']).filter((row) => row[3] !== '').length).toBeLessThan(planned.rows.length);
  });

  it('without personal data names no trainer', () => {
    const sheet = runSheetOf(withChange('opening', { leadTrainer: 'Ana Anić' }), { personalData: false });
    const texts = JSON.stringify(sheet);
    expect(texts).not.toContain('Ana Anić');
    for (const trainer of details.trainers) expect(texts).not.toContain(trainer);
  });

  it('fits the table, and a day of eleven blocks one page in every language', async () => {
    for (const language of languages) {
      const sheet = runSheetOf(planned, { language });
      expect(widthOf(sheet)).toBe(tableWidth);
      expect(await pagesOf(sheet)).toBe(1);
    }
  });
});

describe('the agenda for participants', () => {
  it('has both days beside each other, each up to its own end', () => {
    const { columns, rows } = participantsAgenda(smallProgramme, details, 'en');
    expect(columns.map(({ heading }) => heading)).toEqual(['Time', 'Day 1', 'Time', 'Day 2']);
    expect(rows[0]).toEqual(['08:30', 'registration', '08:45', expect.any(String)]);
    expect(rows.flat().filter((cell) => cell === 'End')).toHaveLength(2);
    expect(rows.every((row) => row.length === 4)).toBe(true);
  });

  it('follows what was changed', () => {
    const changed = withAgenda(smallProgramme, { 1: withChange('registration', { minutes: 45 }) }, details.language);
    expect(participantsAgenda(changed, details, 'en').rows[1]?.[0]).toBe('09:15');
  });

  it('names nobody, not even the trainers', () => {
    const texts = JSON.stringify(participantsAgenda(smallProgramme, details, 'en'));
    expect(details.trainers.length).toBeGreaterThan(0);
    for (const trainer of details.trainers) expect(texts).not.toContain(trainer);
  });

  it('fits the table, and one page in every language', async () => {
    for (const language of languages) {
      const sheet = participantsAgenda(smallProgramme, details, language);
      expect(widthOf(sheet)).toBe(tableWidth);
      expect(await pagesOf(sheet)).toBe(1);
    }
  });

  it.each(languages)('of the kit’s own programme is one page, also under a letterhead, in %s', async (language) => {
    const programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
    const sheet = participantsAgenda(programme, details, language);
    expect([await pagesOf(sheet), await pagesOf(sheet, await pressWithLetterhead())]).toEqual([1, 1]);
  });

  it('that is longer than a page leaves no fewer than three rows on either of its pages', async () => {
    const { rows, ...sheet } = participantsAgenda(smallProgramme, details, 'en');
    const timeAt = (index: number): string => formatLocalTime(localTime(minutes(6 * 60 + index)));
    const ofRows = (count: number): Sheet => ({ ...sheet, rows: Array.from({ length: count }, (_, at) => [timeAt(at), 'what', '', '']) });
    const lengths = Array.from({ length: 20 }, (_, index) => rows.length + index);
    const ends = await Promise.all(
      lengths.map(async (count) => {
        const { drawn } = await readBack(await sheetPdf(ofRows(count), await press()));
        return drawn.length === 1 ? [] : drawn.map((page) => page.match(/\b\d\d:\d\d\b/gu)?.length ?? 0);
      }),
    );
    expect(ends.filter((counts) => counts.length === 2).length).toBeGreaterThan(3);
    for (const counts of ends) for (const count of counts) expect(count).toBeGreaterThanOrEqual(3);
  });
});
