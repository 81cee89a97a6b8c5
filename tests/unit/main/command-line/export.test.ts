/** Whatever the window can make of a training, the command line can, with the same choices. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeskRequests } from '../../../../domain/contract';
import { listedDocuments } from '../../../../domain/export/documents';
import type { DocumentRequest, PapersRequest } from '../../../../domain/export/requests';
import { contentWithEvidence, contentWithLogo, writeSmallContent } from '../content/small-content';
import { readBack } from '../typeset/read-back';
import { belgradeList, newTraining, nothingDrawn, type Terminal, terminal } from './terminal';

async function withPeople(): Promise<Terminal & { readonly id: string; readonly out: string }> {
  const shell = terminal();
  writeSmallContent(join(shell.folder, 'content'), contentWithEvidence);
  const id = await newTraining(shell);
  expect((await shell.run('import-list', id, belgradeList)).exitCode).toBe(0);
  return { ...shell, id, out: join(shell.folder, 'out') };
}

/** What a window makes of the open training as a file: who adds one decides here by which command it is made, or why by none. */
type MakesFile = Extract<
  keyof DeskRequests,
  `export-${string}` | `save-${string}` | `copy-${string}` | `make-${string}` | `print-${string}`
>;
const commandFor: Readonly<Record<MakesFile, readonly [command: string, option: string] | 'nothing of a training'>> = {
  'export-across': ['indicators', '--everything'],
  'export-attendance': ['export', 'DOCUMENT'],
  'export-handout': ['export', '--block'],
  'export-presentation': ['export', '--notes'],
  'export-key': ['certificate-key export', '--out'],
  'export-papers': ['papers', '--as-one'],
  'export-plan': ['export', '--group'],
  'export-room-paper': ['export', 'DOCUMENT'],
  'copy-literature': ['literature', '--languages'],
  'copy-programme': 'nothing of a training',
  'make-evidence': ['evidence', '--zip'],
  'make-key': ['certificate-key make', '--name'],
  'save-bundle': ['bundle', '--out'],
  'save-document': ['export', '--format'],
  'save-documents': ['export', '--format'],
  'save-each-certificate': ['export', '--each'],
  'save-public-part': ['certificate-key public', '--out'],
  'save-sealed-bundle': ['bundle', '--seal'],
  'print-public-page': 'nothing of a training',
  'save-certificate': 'nothing of a training',
  'save-seal-card': 'nothing of a training',
  'save-slide-words': 'nothing of a training',
  'save-statement': 'nothing of a training',
  'save-own-slide': 'nothing of a training',
};

/** What a window may ask of a document, and of papers: who adds a choice decides here by which option it is made. */
const optionFor: Readonly<Record<keyof DocumentRequest, string>> = {
  document: 'DOCUMENT',
  format: '--format',
  language: '--language',
  separator: '--separator',
  personalData: '--without-personal-data',
  scope: '--all-trainings',
  withoutCode: '--without-code',
  isLargePrint: '--large-print',
};
const paperOptionFor: Readonly<Record<keyof PapersRequest, string>> = {
  papers: '--only',
  language: '--language',
  asOne: '--as-one',
  isLargePrint: '--large-print',
};

describe('what a window can make', () => {
  it.each([
    ['export', optionFor],
    ['papers', paperOptionFor],
  ])('kit %s has an option for each choice', async (command, options) => {
    const { printed } = await terminal().run(command, '--help');
    for (const option of Object.values(options)) expect(printed.join('\n')).toContain(option);
  });

  it.each(Object.entries(commandFor).filter(([, way]) => typeof way !== 'string'))(
    '%s has a command and its choices',
    async (_channel, way) => {
      const [command = '', option] = way;
      const { exitCode, printed } = await terminal().run(...command.split(' '), '--help');
      expect([exitCode, printed.join('\n')]).toEqual([0, expect.stringContaining(option ?? '')]);
    },
  );
});

describe('kit export', () => {
  it('lists every document of the training with how far it is', async () => {
    const { run, id } = await withPeople();
    const { exitCode, printed, told } = await run('export', id);
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
    const ids = printed.map((line) => line.split('\t')[0] ?? '');
    /* The small programme has no certificate. */
    const expected = listedDocuments.filter((each) => !each.startsWith('certificate'));
    expect(ids.slice(0, expected.length)).toEqual(expected);
    expect(ids).toEqual(expect.arrayContaining(['handout', 'paper:form-test', 'paper:form-evaluation']));
    expect(printed).toContain('attendance-1\tafter\tPDF\tnobody noted on day 1');
  });

  it('makes those that are named, in the format that is asked for', async () => {
    const { run, id, out } = await withPeople();
    const both = await run('export', id, 'attendance-2', 'participants', '--out', out);
    expect(both.printed).toEqual([join(out, 'beograd-2023-10-12-lista-prisutnih.pdf'), join(out, 'beograd-2023-10-11-prisustvo.xlsx')]);
    const table = await run('export', id, 'participants', '--format', 'CSV', '--without-personal-data', '--out', out);
    expect(table.printed).toEqual([join(out, 'beograd-2023-10-11-prisustvo-bez-podataka-o-ličnosti.csv')]);
    expect(readdirSync(out)).toHaveLength(3);
    const serbian = await run('export', id, 'participants', 'paper:form-test', '--language', 'sr-Latn', '--out', out);
    expect(serbian.printed.map((path) => basename(path))).toEqual(['beograd-2023-10-11-prisustvo.xlsx', expect.stringContaining('-test')]);
  });

  it('makes in large print what participants read', async () => {
    const { run, id, out } = await withPeople();
    const made = await run('export', id, 'agenda', 'paper:form-test', '--large-print', '--out', out);
    expect(made).toMatchObject({
      exitCode: 0,
      printed: [join(out, 'beograd-2023-10-11-agenda-krupna-slova.pdf'), expect.stringMatching(/-krupna-slova\.pdf$/u)],
    });
    const papers = await run('papers', '--training', id, '--language', 'sr-Cyrl', '--only', 'form-test', '--large-print', '--out', out);
    expect(papers.printed).toEqual([expect.stringMatching(/-крупна-слова\.pdf$/u)]);
    const unfit = await run('export', id, 'badges', '--large-print', '--out', out);
    expect([unfit.exitCode, unfit.told]).toEqual([2, expect.stringContaining('--large-print only goes with: agenda, ')]);
  });

  it('makes every document in each of its formats', async () => {
    const { run, id, out } = await withPeople();
    const listed = await run('export', id);
    const { printed } = await run('export', id, '--out', out, '--format', 'all');
    /* The first two have nothing to be made of; the others are drawn, and no Electron was given. */
    const passedBy = ['signed-sheets', 'action-plans', 'handout', 'presentation'];
    const wanted = listed.printed
      .map((line) => line.split('\t'))
      .flatMap(([document = '', , formats = '']) => (passedBy.includes(document) ? [] : formats.split(',')));
    const endings = (all: readonly string[]): readonly string[] => all.map((one) => (one.split('.').at(-1) ?? '').toLowerCase()).toSorted();
    expect(endings(printed)).toEqual(endings(wanted));
    for (const path of printed) expect(readFileSync(path).length).toBeGreaterThan(50);
  });

  it('names nobody without personal data, and puts itself whole over a file of its name', async () => {
    const { run, id, out } = await withPeople();
    const [, ...people] = readFileSync(belgradeList, 'utf8')
      .trim()
      .split(/\r?\n/u)
      .map((line) => line.split(';')[1] ?? '');
    const file = join(out, 'beograd-2023-10-11-prisustvo-bez-podataka-o-ličnosti.csv');
    mkdirSync(out);
    writeFileSync(file, 'before '.repeat(10_000));
    const { printed } = await run('export', id, 'participants', '--format', 'CSV', '--out', out, '--without-personal-data');
    expect(printed).toEqual([file]);
    const text = readFileSync(file, 'utf8');
    expect(people).toHaveLength(13);
    expect(people.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toContain('before');
    expect(text).toContain('Svi učesnici;;13\r\n');
  });

  it.each([
    ['attendance-1', '--without-personal-data'],
    ['follow-ups', '--without-personal-data'],
    ['participants', '--without-contacts'],
  ])('refuses to make %s %s', async (document, option) => {
    const { run, id, out } = await withPeople();
    const { exitCode, told } = await run('export', id, document, '--out', out, option);
    expect([exitCode, told]).toEqual([2, expect.stringContaining(`${option} only goes with: `)]);
  });

  it('names the blocks there are when slides of another are asked for', async () => {
    const shell = terminal({ drawer: () => nothingDrawn });
    const id = await newTraining(shell);
    const slidesOf = (block: string) => shell.run('export', id, 'presentation', '--block', block, '--out', join(shell.folder, 'slides'));
    expect(await slidesOf('three')).toMatchObject({ exitCode: 2, told: expect.stringContaining('--block must be one of: one two.') });
    expect((await slidesOf('one')).exitCode).toBe(0);
  });

  it('tells of a logo that is missing, and makes the sheet all the same', async () => {
    const shell = terminal();
    writeSmallContent(join(shell.folder, 'content'), contentWithLogo('ours.png'));
    const id = await newTraining(shell);
    const { exitCode, printed, told } = await shell.run('export', id, 'blank-attendance-1', '--out', shell.folder);
    expect([exitCode, existsSync(printed[0] ?? '')]).toEqual([0, true]);
    expect(told).toContain(join(shell.folder, 'data', 'trainings', id, 'programme', 'ours.png'));
  });

  it('says why one that was named can’t be made, and makes the others', async () => {
    const { run, id, out } = await withPeople();
    const { exitCode, printed, told } = await run('export', id, 'signed-sheets', 'agenda', '--out', out);
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: [join(out, 'beograd-2023-10-11-agenda.pdf')] });
    expect(told).toMatch(/^Signed sheets, scans: could not be made\. .*Attach them in Register first/u);
  });

  it('refuses a document that there is none of, and a choice that fits none', async () => {
    const { run, id, out } = await withPeople();
    const unknown = await run('export', id, 'attendance-3', '--out', out);
    expect([unknown.exitCode, unknown.told]).toEqual([2, expect.stringContaining('DOCUMENT must be one of: agenda ')]);
    const unfit = await run('export', id, 'agenda', '--separator', ',', '--out', out);
    expect([unfit.exitCode, unfit.told]).toEqual([2, expect.stringContaining('--separator only goes with: forms, ')]);
    expect(existsSync(out)).toBe(false);
  });
});

describe('papers and plans of a training', () => {
  it('are made as files or as one, of those that are named', async () => {
    const { run, id, out } = await withPeople();
    const one = await run('papers', '--training', id, '--language', 'en', '--only', 'form-test', '--as-one', '--out', out);
    expect(one).toMatchObject({ exitCode: 0, printed: [join(out, 'beograd-2023-10-11-papers.pdf')] });
    const all = await run('papers', '--training', id, '--language', 'en', '--out', out);
    expect(all.printed.length).toBeGreaterThan(1);
    for (const path of all.printed) expect(existsSync(path)).toBe(true);
    expect((await run('papers', '--language', 'en', '--only', 'form-test', '--out', out)).exitCode).toBe(2);
  });

  it('of a programme have the letterhead of the data folder, which is only read', async () => {
    const { run, folder, out } = await withPeople();
    const settings = join(folder, 'data', 'settings.json');
    const said = JSON.parse(readFileSync(settings, 'utf8'));
    const firstPage = async (): Promise<string> => {
      const { printed } = await run('papers', '--programme', 'small', '--language', 'en', '--out', out);
      return (await readBack(readFileSync(printed[0] ?? ''))).drawn[0] ?? '';
    };
    writeFileSync(settings, JSON.stringify({ ...said, letterhead: { name: 'Centre for Youth', seat: 'Niš', donor: '', colour: 'gold' } }));
    const before = readFileSync(settings, 'utf8');
    expect(await firstPage()).toContain('Centre for Youth');
    expect(readFileSync(settings, 'utf8')).toBe(before);
    for (const broken of ['{ "letterhead":', '[]', '{}']) {
      writeFileSync(settings, broken);
      expect(await firstPage()).not.toContain('Centre for Youth');
      expect(readFileSync(settings, 'utf8')).toBe(broken);
    }
    rmSync(join(folder, 'data'), { recursive: true });
    expect(await firstPage()).not.toBe('');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('say that a group wrote no plan', async () => {
    const { run, id, out } = await withPeople();
    expect(await run('export', id, 'action-plans', '--group', '1', '--out', out)).toMatchObject({ exitCode: 1, printed: [] });
  });

  it('copy literature only where the programme names some', async () => {
    const { run, id, out } = await withPeople();
    expect(await run('literature', id, '--out', out)).toMatchObject({ exitCode: 1, told: expect.stringMatching(/names no literature/u) });
    expect((await run('literature', id, '--out', out, '--languages', 'en,de')).exitCode).toBe(2);
  });

  it('make no certificate files where none was issued', async () => {
    const { run, folder } = terminal({ contentFolder: resolve('content') });
    const made = await run(
      'new',
      '--programme',
      'prevention-of-trafficking',
      '--place',
      'Niš',
      '--days',
      '2023-10-11,2023-10-12',
      '--language',
      'en',
      '--json',
    );
    const { id } = JSON.parse(made.printed[0] ?? '');
    const each = await run('export', id, 'certificates', '--each', '--out', folder);
    expect(each).toMatchObject({ exitCode: 1, told: expect.stringMatching(/No certificate was issued/u) });
  });
});
