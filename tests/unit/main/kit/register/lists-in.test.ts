/** A list on its way in, as the desk asks for it: chosen or pasted, understood otherwise, and imported line by line. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import type { ListChange, ListPreview } from '../../../../../domain/desk/previews';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import type { ListField } from '../../../../../domain/register/list';
import { type Bench, belgrade, emptyFolder, newLines, openInFolder, training } from '../open-in-folder';

async function openBelgrade(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  return bench;
}

function shownIn(preview: ListPreview | Refusal | undefined): ListPreview {
  if (!preview || isRefusal(preview)) throw new Error(`no preview: ${preview?.refused}`);
  return preview;
}

async function preview(bench: Bench, name: string, content: string | Uint8Array): Promise<ListPreview> {
  bench.choose = join(bench.folder, name);
  writeFileSync(bench.choose, content);
  return shownIn(await bench.kit.requests['preview-list']());
}

const peopleIn = (bench: Bench): readonly (readonly string[])[] =>
  training(bench).register.rows.map(({ person }) => [person.firstName, person.lastName, person.school]);

describe('the rows of a previewed list', () => {
  const list = 'Ime;Prezime;Ustanova;Mesto\nAna;Anić;Gimnazija;Niš\nAna;Anić;;\nIva;Ivić;Gimnazija;Pirot\n;;Gimnazija;Pirot\n';

  it('come in when their lines are named, doubtful ones too', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', list);
    expect(shown.rows.map(({ line, verdict, reason }) => [line, reason ?? verdict])).toEqual([
      [2, 'new'],
      [3, 'same-name'],
      [4, 'new'],
      [5, 'no-name'],
    ]);
    expect(await bench.kit.requests['import-list'](shown.preview, [3, 4])).toEqual({ imported: 2, completed: 0 });
    expect(peopleIn(bench)).toHaveLength(2);
  });

  it('come in as one act however many they are: one line of the log, and one Undo', async () => {
    const bench = await openBelgrade();
    const people = Array.from({ length: 1000 }, (_, index) => `Ana;Anić;Gimnazija ${index};Niš`);
    const shown = await preview(bench, 'long.csv', ['Ime;Prezime;Ustanova;Mesto', ...people].join('\n'));
    const logs = join(bench.folder, 'trainings', training(bench).id, 'logs');
    const lines = (): number => readdirSync(logs).reduce((sum, name) => sum + readFileSync(join(logs, name), 'utf8').split('\n').length, 0);
    const before = lines();
    expect(await bench.kit.requests['import-list'](shown.preview, newLines(shown))).toEqual({ imported: 1000, completed: 0 });
    expect(peopleIn(bench)).toHaveLength(1000);
    expect(lines()).toBe(before + 1);
    await bench.kit.requests.dispatch({ kind: 'undo', place: 'register' });
    expect(peopleIn(bench)).toEqual([]);
  });

  it('stay out when they were refused, whatever is named', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', list);
    expect(await bench.kit.requests['import-list'](shown.preview, [5, 99])).toEqual({ refused: 'nobody-to-import' });
    expect(peopleIn(bench)).toEqual([]);
  });

  it('come in once: a preview that was imported is over', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', list);
    expect(await bench.kit.requests['import-list'](shown.preview, newLines(shown))).toEqual({ imported: 2, completed: 0 });
    expect(await bench.kit.requests['import-list'](shown.preview, [3])).toEqual({ refused: 'wrong-message' });
  });
});

describe('the columns of a previewed list', () => {
  it('can be said to hold something else; nothing is imported by that', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', 'Ime;Prezime;Ustanova;Razno\nAnić;Ana;Ada;Gimnazija\n');
    expect(shown.columns).toMatchObject([
      { heading: 'Ime', samples: ['Anić'], neverTaken: false, field: 'firstName' },
      { heading: 'Prezime', samples: ['Ana'], neverTaken: false, field: 'lastName' },
      { heading: 'Ustanova', samples: ['Ada'], neverTaken: false, field: 'school' },
      { heading: 'Razno', samples: ['Gimnazija'], neverTaken: false, field: 'unused' },
    ]);
    const fields = ['lastName', 'firstName', 'town', 'school'] as const;
    const changed = shownIn(
      await bench.kit.requests['change-preview'](shown.preview, { kind: 'columns', fields, nameOrder: 'first-last' }),
    );
    expect(peopleIn(bench)).toEqual([]);
    expect(await bench.kit.requests['import-list'](shown.preview, [2])).toEqual({ refused: 'wrong-message' });
    expect(await bench.kit.requests['import-list'](changed.preview, [2])).toEqual({ imported: 1, completed: 0 });
    expect(peopleIn(bench)).toEqual([['Ana', 'Anić', 'Gimnazija']]);
  });

  it('are shown when names aren’t found, so that a person can point to them', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', 'ana anić;12\niva ivić;13\n');
    expect(shown.columns.map(({ field }) => field)).toEqual(['unused', 'unused']);
    const fields = ['wholeName', 'unused'] as const;
    const changed = shownIn(
      await bench.kit.requests['change-preview'](shown.preview, { kind: 'columns', fields, nameOrder: 'first-last' }),
    );
    expect(changed.rows.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['ana anić', 'new'],
      ['iva ivić', 'new'],
    ]);
  });

  it('can’t be said to hold one thing twice, nor for another list', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', 'Ime;Prezime\nAna;Anić\n');
    const change = { kind: 'columns', nameOrder: 'first-last' } as const;
    const ask = bench.kit.requests['change-preview'];
    expect(await ask(shown.preview, { ...change, fields: ['firstName', 'firstName'] })).toEqual({ refused: 'wrong-message' });
    expect(await ask(shown.preview, { ...change, fields: ['firstName'] })).toEqual({ refused: 'wrong-message' });
    expect(await ask('another', { ...change, fields: ['firstName', 'lastName'] })).toEqual({ refused: 'wrong-message' });
  });
});

describe('what a person chose for a heading', () => {
  it('is offered for the same heading next time, in either script, once the list was imported', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', 'Ime;Prezime;Šifra\nAna;Nađ;Prva\n');
    expect(shown.columns[2]?.field).toBe('unused');
    const fields = ['firstName', 'lastName', 'school'] as const;
    const ask = bench.kit.requests['change-preview'];
    const changed = shownIn(await ask(shown.preview, { kind: 'columns', fields, nameOrder: 'first-last' }));
    expect((await preview(bench, 'list.csv', 'Ime;Prezime;Šifra\nAna;Nađ;Prva\n')).columns[2]?.field).toBe('unused');
    expect(await bench.kit.requests['import-list'](changed.preview, [2])).toEqual({ refused: 'wrong-message' });
    const again = await preview(bench, 'list.csv', 'Ime;Prezime;Šifra\nAna;Nađ;Prva\n');
    const said = shownIn(await ask(again.preview, { kind: 'columns', fields, nameOrder: 'first-last' }));
    expect(await bench.kit.requests['import-list'](said.preview, [2])).toEqual({ imported: 1, completed: 0 });
    expect((await preview(bench, 'list.csv', 'Презиме;Име;Шифра\nКиш;Ива;Друга\n')).columns.map(({ field }) => field)).toEqual([
      'lastName',
      'firstName',
      'school',
    ]);
    const kept = readFileSync(join(bench.folder, 'settings.json'), 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ listHeadings: [{ heading: 'sifra', holds: 'school' }] });
    expect(kept).not.toContain('Prva');
  });

  const columnsOf = (shown: ListPreview) => shown.columns.map(({ field }) => field);

  /** Imports the list with its columns as a person says. */
  async function importAs(bench: Bench, content: string, change: ListChange): Promise<void> {
    const shown = await preview(bench, 'list.csv', content);
    const said = shownIn(await bench.kit.requests['change-preview'](shown.preview, change));
    expect(await bench.kit.requests['import-list'](said.preview, newLines(said))).toMatchObject({ imported: expect.any(Number) });
  }

  it('is told in the preview, and forgotten when it is taken back', async () => {
    const bench = await openBelgrade();
    const said = (field: ListField): ListChange => ({ kind: 'columns', fields: ['firstName', 'lastName', field], nameOrder: 'first-last' });
    await importAs(bench, 'Ime;Prezime;Šifra\nAna;Nađ;Prva\n', said('school'));
    const again = await preview(bench, 'list.csv', 'Ime;Prezime;Šifra\nIva;Kiš;Prva\n');
    expect(again.columns.map(({ isRemembered }) => isRemembered)).toEqual([false, false, true]);
    await importAs(bench, 'Ime;Prezime;Šifra\nIva;Kiš;Prva\n', said('unused'));
    expect(columnsOf(await preview(bench, 'list.csv', 'Ime;Prezime;Šifra\nMia;Balog;Prva\n'))[2]).toBe('unused');
  });

  it('is never the order of names, which each list’s own cells tell', async () => {
    const bench = await openBelgrade();
    const fields = ['wholeName', 'school'] as const;
    await importAs(bench, 'Ime i prezime;Škola\nIlić Vera;Prva\n', { kind: 'columns', fields, nameOrder: 'last-first' });
    const names = ['unused', 'unused', 'wholeName'] as const;
    await importAs(bench, 'Ime;Prezime;Oznaka\nx;y;Popov Lea\n', { kind: 'columns', fields: names, nameOrder: 'last-first' });
    const shown = await preview(bench, 'list.csv', 'Ime i prezime;Škola\nAna Nađ;Prva\nIva Kiš;Prva\n');
    expect(shown.nameOrder).toBe('first-last');
    expect(readFileSync(join(bench.folder, 'settings.json'), 'utf8')).not.toMatch(/oznaka|last-first/u);
  });

  it('gives way to what the list tells by itself, and locks no list out', async () => {
    const bench = await openBelgrade();
    const first = 'Ime;Prezime;Oznaka;Šifra\nAna;Nađ;Prva;Druga\n';
    const fields = ['firstName', 'lastName', 'school', 'town'] as const;
    await importAs(bench, first, { kind: 'columns', fields, nameOrder: 'first-last' });
    expect(columnsOf(await preview(bench, 'list.csv', 'Škola;Oznaka;Ime;Prezime\nTreća;x;Iva;Kiš\n'))).toEqual([
      ...['school', 'unused', 'firstName', 'lastName'],
    ]);
    const shown = await preview(bench, 'list.csv', 'Oznaka;Šifra\na1;d1\nb2;e2\nc3;f3\n');
    expect(columnsOf(shown)).toEqual(['school', 'town']);
  });

  it('keeps nothing of a row of somebody that was said to be the heading', async () => {
    const bench = await openBelgrade();
    const content = 'Ime;Prezime;Šifra\nAna;Petra;Selena\nIva;Kiš;Prva\nMia;Balog;Prva\n';
    const shown = await preview(bench, 'list.csv', content);
    const ask = bench.kit.requests['change-preview'];
    const headed = shownIn(await ask(shown.preview, { kind: 'heading', line: 2 }));
    const fields = ['firstName', 'lastName', 'school'] as const;
    const said = shownIn(await ask(headed.preview, { kind: 'columns', fields, nameOrder: 'first-last' }));
    await bench.kit.requests['import-list'](said.preview, newLines(said));
    await importAs(bench, 'Ime;Prezime;Jovana Petra\nEva;Lukić;Druga\n', { kind: 'columns', fields, nameOrder: 'first-last' });
    expect(readFileSync(join(bench.folder, 'settings.json'), 'utf8')).not.toMatch(/selena|jovana/iu);
  });
});

describe('the heading of a previewed list', () => {
  it('can be chosen wherever the kit itself looks for one', async () => {
    const bench = await openBelgrade();
    const titles = Array.from({ length: 15 }, (_, index) => `Napomena broj ${index + 1};;`);
    const shown = await preview(bench, 'list.csv', [...titles, 'Ime;Prezime;Škola', 'Ana;Nađ;Prva', 'Iva;Kiš;Prva'].join('\n'));
    expect([shown.heading, shown.top.map(({ line }) => line).includes(16)]).toEqual([16, true]);
  });

  it('is shown, can be said to be in another row or nowhere, and nothing is imported by that', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', 'Spisak;\nTeilnehmer Namen;Kod\nAna Nađ;ab\nIva Kiš;cd\n0101970711000;\nMia Balog;ef\n');
    expect(shown.top.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'Spisak'],
      [2, 'Teilnehmer Namen', 'Kod'],
      [3, 'Ana Nađ', 'ab'],
      [4, 'Iva Kiš', 'cd'],
      [5],
      [6, 'Mia Balog', 'ef'],
    ]);
    expect(shown.rows.find(({ name }) => name === 'Teilnehmer Namen')).toMatchObject({ verdict: 'doubtful', reason: 'perhaps-nobody' });
    const ask = bench.kit.requests['change-preview'];
    const headed = shownIn(await ask(shown.preview, { kind: 'heading', line: 2 }));
    expect([headed.heading, headed.columns[0]?.heading]).toEqual([2, 'Teilnehmer Namen']);
    expect(headed.rows.filter(({ verdict }) => verdict === 'new').map(({ name }) => name)).toEqual(['Ana Nađ', 'Iva Kiš', 'Mia Balog']);
    const bare = shownIn(await ask(headed.preview, { kind: 'heading', line: null }));
    expect(bare.heading).toBeUndefined();
    expect(await ask(bare.preview, { kind: 'heading', line: 99 })).toEqual({ refused: 'wrong-message' });
    expect(peopleIn(bench)).toEqual([]);
  });
});

describe('a second list', () => {
  const firstList = 'Ime;Prezime;Ustanova;Mesto;Radno mesto\nAna;Anić;Gimnazija;Niš;pedagog\nIva;Ivić;Gimnazija;Niš;\n';
  const secondList = [
    'Ime;Prezime;Ustanova;Mesto;Radno mesto;Pol;Imejl',
    'Ana;Anić;Gimnazija;Niš;psiholog;ženski;ana@example.org',
    'Iva;Ivić;;;nastavnik;ženski;',
    'Oto;Otić;Prva;Niš;nastavnik;muški;',
  ].join('\n');
  const known = (bench: Bench) =>
    training(bench).register.rows.map(({ person }) => [person.firstName, person.role, person.sex, person.contact]);
  const before = [
    ['Ana', 'pedagog', 'unknown', ''],
    ['Iva', '', 'unknown', ''],
  ];

  async function secondOf(bench: Bench): Promise<ListPreview> {
    const first = await preview(bench, 'first.csv', firstList);
    await bench.kit.requests['import-list'](first.preview, newLines(first));
    return preview(bench, 'second.csv', secondList);
  }

  it('says what it knows of people who are here, and what it says otherwise', async () => {
    const bench = await openBelgrade();
    const shown = await secondOf(bench);
    expect(shown.rows.map(({ completion }) => completion)).toEqual([
      {
        fills: [
          { field: 'contact', value: 'ana@example.org' },
          { field: 'sex', value: 'female' },
        ],
        differs: [{ field: 'role', here: 'pedagog', listed: 'psiholog' }],
        certified: [],
      },
      {
        fills: [
          { field: 'role', value: 'nastavnik' },
          { field: 'sex', value: 'female' },
        ],
        differs: [],
        certified: [],
      },
      undefined,
    ]);
  });

  it('fills in where a person says so, along with those who are new, and one Undo takes all of it back', async () => {
    const bench = await openBelgrade();
    const shown = await secondOf(bench);
    expect(await bench.kit.requests['import-list'](shown.preview, newLines(shown), [2, 3])).toEqual({ imported: 1, completed: 2 });
    expect(known(bench)).toEqual([
      ['Ana', 'pedagog', 'female', 'ana@example.org'],
      ['Iva', 'nastavnik', 'female', ''],
      ['Oto', 'nastavnik', 'male', ''],
    ]);
    const after = known(bench);
    await bench.kit.requests.dispatch({ kind: 'undo', place: 'register' });
    expect(known(bench)).toEqual(before);
    await bench.kit.requests.dispatch({ kind: 'redo', place: 'register' });
    expect(known(bench)).toEqual(after);
    await bench.kit.requests.dispatch({ kind: 'undo', place: 'register' });
    await bench.kit.requests.dispatch({ kind: 'undo', place: 'register' });
    expect(known(bench), 'the first list').toEqual([]);
  });

  it('fills in nothing that nobody said yes to, and with nothing said imports nothing', async () => {
    const bench = await openBelgrade();
    const shown = await secondOf(bench);
    expect(await bench.kit.requests['import-list'](shown.preview, [2, 3], [])).toEqual({ imported: 1, completed: 0 });
    expect(known(bench).slice(0, 2)).toEqual(before);
  });
});

describe('a column of personal numbers', () => {
  const sample = readFileSync('tests/samples/jmbg.csv', 'utf8');

  it('is told in the preview without one of them, and can’t be said to hold anything', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', sample);
    expect(shown.columns[2]).toMatchObject({ heading: 'JMBG', samples: [], neverTaken: true, field: 'unused' });
    const change = { kind: 'columns', nameOrder: 'first-last', fields: ['firstName', 'lastName', 'contact', 'school'] } as const;
    expect(await bench.kit.requests['change-preview'](shown.preview, change)).toEqual({ refused: 'wrong-message' });
  });

  it('leaves nothing on the disk', async () => {
    const bench = await openBelgrade();
    bench.choose = join(emptyFolder(), 'list.csv');
    writeFileSync(bench.choose, sample);
    const shown = shownIn(await bench.kit.requests['preview-list']());
    expect(await bench.kit.requests['import-list'](shown.preview, newLines(shown))).toEqual({ imported: 60, completed: 0 });
    const numbers = [...sample.matchAll(/\d{13}/gu)].map(([number]) => number);
    expect(numbers).toHaveLength(60);
    const kept = readdirSync(bench.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
      .join('\n');
    expect(kept).toContain('Đolović');
    expect(numbers.filter((number) => kept.includes(number) || kept.includes(number.slice(0, 7)))).toEqual([]);
  });

  it('row by row beside contacts is told by the row, and the contacts come in', async () => {
    const bench = await openBelgrade();
    const shown = await preview(bench, 'list.csv', 'Ime;Prezime;Kontakt\nAna;Anić;0101970711000\nIva;Ivić;iva@example.org\n');
    expect(shown.rows.map(({ contact, contactLeftOut }) => [contact, contactLeftOut])).toEqual([
      ['', true],
      ['iva@example.org', false],
    ]);
    await bench.kit.requests['import-list'](shown.preview, newLines(shown));
    expect(training(bench).register.rows.map(({ person }) => person.contact)).toEqual(['', 'iva@example.org']);
  });
});

describe('the sheets of a workbook', () => {
  it('are all there to choose from; the one with the list is shown first', async () => {
    const bench = await openBelgrade();
    const text = (value: string): { value: string; type: StringConstructor } => ({ value, type: String });
    const row = (...cells: readonly string[]): ReturnType<typeof text>[] => cells.map(text);
    const workbook = await writeWorkbook([
      { data: [row('Napomene'), row('Doći ranije')], sheet: 'Napomene' },
      { data: [row('Ime', 'Prezime'), row('Ana', 'Anić')], sheet: 'Prva grupa' },
      { data: [row('Ime', 'Prezime'), row('Iva', 'Ivić')], sheet: 'Druga grupa' },
    ]).toBlob();
    const shown = await preview(bench, 'list.xlsx', new Uint8Array(await workbook.arrayBuffer()));
    expect(shown).toMatchObject({ sheets: ['Napomene', 'Prva grupa', 'Druga grupa'], sheet: 1, rows: [{ name: 'Ana Anić' }] });
    const ask = bench.kit.requests['change-preview'];
    expect(await ask(shown.preview, { kind: 'sheet', sheet: 2 })).toMatchObject({ sheet: 2, rows: [{ name: 'Iva Ivić' }] });
  });
});

describe('a pasted list', () => {
  it('is previewed like a file', async () => {
    const bench = await openBelgrade();
    const shown = shownIn(await bench.kit.requests['preview-pasted']('Ime\tPrezime\tUstanova\nAna\tAnić\tGimnazija\n'));
    expect(shown).toMatchObject({ file: 'pasted text', rows: [{ name: 'Ana Anić', school: 'Gimnazija', verdict: 'new' }] });
    expect(await bench.kit.requests['import-list'](shown.preview, newLines(shown))).toEqual({ imported: 1, completed: 0 });
  });

  it('that is empty or no list is refused with its reason', async () => {
    const bench = await openBelgrade();
    const ask = bench.kit.requests['preview-pasted'];
    expect(await ask(' \n ')).toMatchObject({ refused: 'list-empty' });
    expect(await ask('dobar dan, kako ste?')).toMatchObject({ refused: 'list-without-names' });
    expect(await ask('Ime;Prezime\n')).toMatchObject({ refused: 'list-empty' });
    expect(await ask('a'.repeat(5_000_001))).toMatchObject({ refused: 'list-too-large' });
  });
});
