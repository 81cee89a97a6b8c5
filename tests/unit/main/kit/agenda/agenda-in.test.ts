/** An agenda on its way in, as the desk asks for it: read, previewed, and taken for a day in one act that Undo takes back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import type { AgendaChange, AgendaFields } from '../../../../../domain/agenda/agenda-fields';
import type { AgendaPreview } from '../../../../../domain/desk/previews';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { type Bench, belgrade, openInFolder, training } from '../open-in-folder';

async function openBelgrade(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function previewed(bench: Bench, name: string, content: string | Uint8Array): Promise<AgendaPreview | Refusal | undefined> {
  bench.choose = join(bench.folder, name);
  writeFileSync(bench.choose, content);
  return bench.kit.requests['preview-agenda'](1);
}

function shownIn(shown: AgendaPreview | Refusal | undefined): AgendaPreview {
  if (!shown || isRefusal(shown)) throw new Error(`no preview: ${shown?.refused}`);
  return shown;
}

const preview = async (bench: Bench, name: string, content: string | Uint8Array): Promise<AgendaPreview> =>
  shownIn(await previewed(bench, name, content));

const dayOne = (bench: Bench) => training(bench).agenda[0];

/** All sessions of the first day, with an energiser between them. */
const list = [
  'Početak;Minuta;Naslov;Vrsta;Vodi',
  '9:00;30;Registracija;;',
  ';60;Zakonski okvir;;Ana Anić',
  ';10;Vežba razgibavanja;aktivnost;',
  ';105;Lanac i barometar;;',
  '12:45;45;Ručak;;',
  ';50;Mitovi i predrasude;;',
  ';dugo;Kafa;;',
  ';60;Vrbovanje i internet;;',
  ';40;Internet u prevenciji;;',
  ';25;Rezime prvog dana;;',
].join('\r\n');

describe('an agenda from a file', () => {
  it('becomes the day’s in one act, keeps slides and is taken back by one undo', async () => {
    const bench = await openBelgrade();
    const before = dayOne(bench);
    const shown = await preview(bench, 'agenda.csv', `\u{feff}${list}`);
    expect(shown.rows.map(({ understood }) => understood.verdict)).toEqual([
      'known',
      'known',
      'new',
      'known',
      'known',
      'known',
      'refused',
      'known',
      'known',
      'known',
    ]);
    expect(shown.rows[6]).toMatchObject({ line: 8, title: 'Kafa', understood: { problem: 'no-length' } });
    expect(shown.missing).toEqual([]);
    expect(dayOne(bench)).toEqual(before);

    expect(await bench.kit.requests['import-agenda'](shown.preview)).toEqual({ imported: 9 });
    const after = dayOne(bench);
    expect(after.blocks.map(({ planned }) => planned).slice(0, 5)).toEqual(['09:00', '09:30', '10:30', '10:40', '12:45']);
    expect(after.blocks[3]?.firstSlide).toEqual(before.blocks[4]?.firstSlide);
    expect(after.plan.rows[1]?.leadTrainer).toBe('Ana Anić');

    await bench.kit.requests.dispatch({ kind: 'undo', place: 'prepare' });
    expect(dayOne(bench)).toEqual(before);
  });

  it('is read from a workbook whose times are times', async () => {
    const bench = await openBelgrade();
    const cell = (value: string | number, format?: string) => ({ value, ...(format === undefined ? {} : { format }) });
    const rows = [['Start', 'Minutes', 'Title'].map((heading) => cell(heading)), [cell(0.375, 'hh:mm'), cell(30), cell('Registration')]];
    const blob = await writeWorkbook(rows, {}).toBlob();
    const shown = await preview(bench, 'agenda.xlsx', new Uint8Array(await blob.arrayBuffer()));
    expect(shown.rows[0]?.understood).toMatchObject({ verdict: 'known', start: '09:00', minutes: 30 });
  });

  it('of both days on sheets of their own is read for the day that is asked for', async () => {
    const bench = await openBelgrade();
    const sheet = (name: string, at: Date) => ({
      sheet: name,
      data: [
        [{ value: 'Vreme' }, { value: 'Trajanje' }, { value: 'Sadržaj rada' }],
        [{ value: at, format: 'hh:mm' }, { value: 30 / 1440, format: 'h:mm' }, { value: name }],
      ],
    });
    const times = [new Date('2026-11-25T08:30:00Z'), new Date('2026-11-26T09:05:00Z')] as const;
    const blob = await writeWorkbook([sheet('Dan 1', times[0]), sheet('Dan 2', times[1])]).toBlob();
    bench.choose = join(bench.folder, 'agenda.xlsx');
    writeFileSync(bench.choose, new Uint8Array(await blob.arrayBuffer()));
    for (const [day, start] of [
      [1, '08:30'],
      [2, '09:05'],
    ] as const) {
      const shown = await bench.kit.requests['preview-agenda'](day);
      expect(shown).toMatchObject({ rows: [{ title: `Dan ${day}`, understood: { start, minutes: 30 } }], otherDays: 0 });
    }
  });

  it('reads each five-minute time of a dated workbook to the minute', async () => {
    const bench = await openBelgrade();
    const fives = Array.from({ length: 288 }, (_, index) => index * 5);
    const heading = ['Start', 'Minutes', 'Title'].map((value) => ({ value }));
    for (const date of ['2026-11-25', '2023-10-11', '2024-02-29']) {
      for (const part of [fives.slice(1, 96), fives.slice(96, 192), fives.slice(192)]) {
        const rows = part.map((minute) => [
          { value: new Date(Date.parse(`${date}T00:00:00Z`) + minute * 60_000), format: 'yyyy-mm-dd hh:mm' },
          { value: 5 },
          { value: `${Math.floor(minute / 60)}h${minute % 60}` },
        ]);
        const blob = await writeWorkbook([heading, ...rows]).toBlob();
        const shown = await preview(bench, 'agenda.xlsx', new Uint8Array(await blob.arrayBuffer()));
        const told = shown.rows.map(({ understood }) => (understood.verdict === 'refused' ? understood.problem : understood.start));
        expect(told).toEqual(
          part.map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
        );
      }
    }
  });

  it('with headings that say nothing asks what the columns hold, and line by line what comes in', async () => {
    const bench = await openBelgrade();
    const asked = await preview(bench, 'agenda.csv', 'A;B;C\n9:00;30;Registracija\n9:30;60;Zakonski okvir\n10:30;15;Igra\n');
    expect(asked.rows).toEqual([]);
    expect(asked.columns.map(({ field, samples }) => [field, samples[0]])).toEqual([
      ['unused', 'A'],
      ['unused', 'B'],
      ['unused', 'C'],
    ]);
    const change = async (from: AgendaPreview, how: AgendaChange): Promise<AgendaPreview> => {
      const changed = await bench.kit.requests['change-agenda-preview'](from.preview, how);
      if (isRefusal(changed)) throw new Error(changed.refused);
      return changed;
    };
    const named = await change(asked, { kind: 'columns', fields: ['start', 'minutes', 'title'] });
    expect(named.rows.map(({ understood }) => understood.verdict)).toEqual(['refused', 'known', 'known', 'new']);
    const without = await change(named, { kind: 'line', line: 4, isTaken: false });
    expect(without.rows[3]?.understood).toMatchObject({ problem: 'unticked' });
    const again = await change(without, { kind: 'line', line: 4, isTaken: true });
    expect(again.rows).toEqual(named.rows);
    const ask = bench.kit.requests['change-agenda-preview'];
    expect(await ask(again.preview, { kind: 'columns', fields: ['title', 'title', 'start'] })).toEqual({ refused: 'wrong-message' });
    expect(await ask(asked.preview, { kind: 'line', line: 2, isTaken: false })).toEqual({ refused: 'wrong-message' });
  });

  it('that lacks sessions of the programme changes nothing', async () => {
    const bench = await openBelgrade();
    const before = dayOne(bench);
    const shown = await preview(bench, 'agenda.csv', 'minutes,title\n30,Registration\n');
    expect(shown.missing).toHaveLength(6);
    expect(await bench.kit.requests['import-agenda'](shown.preview)).toEqual({ refused: 'agenda-lacks-sessions' });
    expect(dayOne(bench)).toEqual(before);
  });

  it('that waits for a yes takes nothing away that was changed meanwhile, and nothing comes into another training', async () => {
    const bench = await openBelgrade();
    const first = training(bench).id;
    const stale = await preview(bench, 'agenda.csv', `\u{feff}${list}`);
    const edit = { edit: 'text', block: 'd1-summary', field: 'leadTrainer', text: 'Mira Mirić' } as const;
    expect(await bench.kit.requests.dispatch({ kind: 'edit-agenda', day: 1, edit })).toMatchObject({ done: true });
    const changed = dayOne(bench);
    expect(await bench.kit.requests['import-agenda'](stale.preview)).toEqual({ refused: 'agenda-changed-meanwhile' });
    expect(dayOne(bench)).toEqual(changed);

    const shown = await preview(bench, 'agenda.csv', `\u{feff}${list}`);
    await bench.kit.requests['create-training']({ ...belgrade, place: 'Niš' });
    expect(await bench.kit.requests['import-agenda'](shown.preview)).toEqual({ refused: 'agenda-changed-meanwhile' });
    await bench.kit.requests['open-training'](first);
    expect(await bench.kit.requests['import-agenda'](shown.preview)).toEqual({ imported: 9 });
  });

  it('with its days beside each other can be taken from the other columns', async () => {
    const bench = await openBelgrade();
    bench.choose = join(bench.folder, 'beside.csv');
    writeFileSync(bench.choose, 'Dan 1;;Dan 2;\nVreme;Tema;Vreme;Tema\n9:00–10:00;Uvod;8:30–9:00;Kafa\n10:00–11:00;Igra;9:00–10:00;Film\n');
    const shown = shownIn(await bench.kit.requests['preview-agenda'](2));
    expect(shown.rows).toEqual([]);
    const ask = (preview: string, fields: AgendaFields) =>
      bench.kit.requests['change-agenda-preview'](preview, { kind: 'columns', fields });
    const half = shownIn(await ask(shown.preview, ['unused', 'title', 'start', 'unused']));
    const other = shownIn(await ask(half.preview, ['unused', 'unused', 'start', 'title']));
    expect(other.rows.map(({ title, understood }) => [title, understood])).toMatchObject([
      ['Kafa', { start: '08:30', minutes: 30 }],
      ['Film', { start: '09:00', minutes: 60 }],
    ]);
  });

  it('that is none is refused with a reason', async () => {
    const bench = await openBelgrade();
    expect(await previewed(bench, 'people.csv', 'ime;prezime\nAna;Anić\n')).toMatchObject({ refused: 'agenda-without-headings' });
    expect(await previewed(bench, 'other-day.csv', 'dan;minuta;naslov\n2;30;Uvod\n')).toMatchObject({ refused: 'agenda-empty' });
    expect(await previewed(bench, 'film.csv', new Uint8Array([0, 1, 2, 3]))).toMatchObject({ refused: 'list-not-text' });
    expect(await bench.kit.requests['import-agenda']('another')).toEqual({ refused: 'wrong-message' });
  });

  it('can’t change what already happened', async () => {
    const bench = await openBelgrade();
    await bench.kit.requests.dispatch({ kind: 'start-day', day: 1 });
    const shown = await preview(bench, 'agenda.csv', list.split('\r\n').toSpliced(1, 1).join('\n'));
    expect(await bench.kit.requests['import-agenda'](shown.preview)).toEqual({ refused: 'past-stays' });
  });
});
