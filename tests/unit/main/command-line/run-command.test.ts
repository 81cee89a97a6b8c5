import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { machineClock } from '../../../../main/clock';
import { usualDataFolder } from '../../../../main/data-folder';
import { takeLock } from '../../../../main/store/lock';
import { contentThat, notesOf } from '../content/lint/files-with';
import { contentWithLogo, writeSmallContent } from '../content/small-content';
import { belgradeList, newTraining, terminal } from './terminal';

describe('a training from the command line', () => {
  it('is made, listed, filled from a list, marked and exported', async () => {
    const shell = terminal();
    const { folder, run } = shell;
    const id = await newTraining(shell);
    expect((await run('list')).printed).toEqual([`${id}\t2023-10-11\t2023-10-12\tplanned\t0\tBeograd\t`]);

    const trial = await run('import-list', id, belgradeList, '--dry-run');
    expect(trial.printed).toHaveLength(13);
    expect(trial.printed[0]).toMatch(/^2\tnew\tŽivojin Šćepanović\t/u);
    expect(JSON.parse((await run('list', '--json')).printed[0] ?? '')).toMatchObject([{ id, participants: 0 }]);

    expect(await run('import-list', id, belgradeList)).toMatchObject({ exitCode: 0, told: '13 participants imported' });
    const again = await run('import-list', id, belgradeList, '--json');
    expect(JSON.parse(again.printed[0] ?? '')).toMatchObject({ imported: 0, rows: expect.arrayContaining([]) });
    expect(again.exitCode).toBe(0);

    const marked = await run('mark', id, '--participant', 'zivojin scepanovic', '--half-day', 'd1am', '--state', 'late', '--at', '9:20');
    expect(marked).toMatchObject({ exitCode: 0, printed: [expect.stringMatching(/\tŽivojin Šćepanović\td1am\tlate\t09:20$/u)] });
    const reversed = await run('mark', id, '--participant', 'Стојановић Светлана', '--half-day', 'd1am', '--state', 'present');
    expect(reversed.exitCode).toBe(0);

    const out = join(folder, 'lists');
    const exported = await run('export', id, 'participants', '--format', 'CSV', '--out', out, '--language', 'en', '--json');
    const [{ file, rows }] = JSON.parse(exported.printed[0] ?? '');
    expect(rows).toBe(13);
    expect(readFileSync(file, 'utf8')).toMatch(/Živojin;Šćepanović;.*late;09:20;/u);
  });

  it('says what of a list is never taken', async () => {
    const shell = terminal();
    const id = await newTraining(shell);
    const { exitCode, printed, told } = await shell.run('import-list', id, resolve('tests/samples/jmbg.csv'));
    expect({ exitCode, count: printed.length }).toEqual({ exitCode: 0, count: 60 });
    expect(printed.join('\n')).not.toMatch(/\d{13}/u);
    expect(told).toContain('Left out: JMBG. The kit never takes personal numbers');
  });

  it('takes in nobody who may be here already, and marks nobody whose name could be that of two', async () => {
    const shell = terminal();
    const { run } = shell;
    const id = await newTraining(shell);
    const other = await newTraining(shell);
    const list = join(shell.folder, 'list.csv');
    writeFileSync(list, 'Ime;Prezime;Ustanova;Mesto\nAna;Anić;Prva škola;Niš\nAna;Anic;Druga škola;Niš\nАна;Анић;;\nBez;;Prva škola;Niš\n');
    const { exitCode, printed, told } = await run('import-list', id, list);
    expect({ exitCode, told }).toEqual({ exitCode: 1, told: '2 participants imported' });
    expect(printed).toEqual([
      expect.stringMatching(/^2\tnew\t/u),
      expect.stringMatching(/^3\tnew\t/u),
      expect.stringMatching(/^4\tdoubtful\t.*the same person\?/u),
      expect.stringMatching(/^5\trefused\t.*name is missing/u),
    ]);

    const half = ['--half-day', 'd2pm', '--state', 'present'];
    expect(await run('mark', id, '--participant', 'Nikola Nikolić', ...half)).toEqual({
      exitCode: 1,
      printed: [],
      told: 'Nobody on the list is called “Nikola Nikolić”. Nothing was marked.',
    });
    const two = await run('mark', id, '--participant', 'ana anic', ...half);
    expect(two).toMatchObject({ exitCode: 1, printed: [] });
    const choices = two.told.split('\n').slice(1);
    expect(choices).toEqual([expect.stringContaining('\tDruga škola\t'), expect.stringContaining('\tPrva škola\t')]);
    const [chosen = ''] = choices[0]?.split('\t') ?? [];
    const one = await run('mark', id, '--participant', chosen, ...half, '--json');
    expect(JSON.parse(one.printed[0] ?? '')).toEqual({ participant: chosen, name: 'Ana Anic', halfDay: 'd2pm', state: 'present', at: '' });

    const settings = JSON.parse(readFileSync(join(shell.folder, 'data', 'settings.json'), 'utf8'));
    expect(settings.openTraining, 'the training that was open before stays the open one').toBe(other);
  });

  it('is refused with the option to mend, and an unknown one with where it was sought', async () => {
    const { run } = terminal();
    const late = ['--programme', 'small', '--place', 'Niš', '--days', '2023-10-12,2023-10-11', '--language', 'en'];
    expect(await run('new', ...late)).toMatchObject({ exitCode: 1, told: '--days: The second day must come after the first.' });
    expect(await run('import-list', 'no-such', belgradeList)).toMatchObject({ exitCode: 1, told: expect.stringContaining('“no-such”') });
  });
});

describe('what was typed wrong', () => {
  it.each([
    [[], 'Name a command.'],
    [['dance'], 'There is no command “dance”.'],
    [['list', '--loud'], "Unknown option '--loud'"],
    [['list', 'all'], '“all” is one word too many.'],
    [['new', '--days', '2023-10-11'], '--days needs two dates'],
    [['new', '--days', '2023-10-11,2023-10-12'], '--programme is missing.'],
    [['import-list', 'some-id'], 'FILE is missing.'],
    [
      ['mark', 'some-id', '--participant', 'A', '--half-day', 'd3am', '--state', 'present'],
      '--half-day must be one of: d1am d1pm d2am d2pm.',
    ],
    [['mark', 'some-id', '--participant', 'A', '--half-day', 'd1am', '--state', 'present', '--at', '9:00'], '--at only goes with'],
    [['export', 'some-id', 'certificates', '--each'], '--out is missing.'],
    [['export', 'some-id', 'badges', 'handout', '--out', 'x', '--day', '1'], '--day only goes with: handout, presentation.'],
    [['export', 'some-id', 'presentation', '--out', 'x', '--per-page', '2'], '--per-page only goes with: handout.'],
    [['export', 'some-id', 'handout', '--out', 'x', '--day', '3'], '--day must be one of: 1 2.'],
    [['export', 'some-id', 'handout', '--out', 'x', '--day', '1', '--block', 'one'], '--day and --block don’t go together.'],
    [['export', 'some-id', 'action-plans', '--out', 'x', '--group', '0'], '--group'],
  ])('%j is told with the usage, and nothing is opened', async (typed, message) => {
    const { run } = terminal({ dataFolder: '/nowhere' });
    const { exitCode, printed, told } = await run(...typed);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: [] });
    expect(told).toContain(message);
    expect(told).toContain('kit ');
  });
});

it('messages keep what was typed as it was, in each script', async () => {
  expect((await terminal({ language: 'sr-Cyrl' }).run('dance')).told).toContain('Нема наредбе „dance”.');
});

describe('the data folder', () => {
  it('is the one of the app, unless the environment names another', () => {
    expect(usualDataFolder({ XDG_CONFIG_HOME: '/configuration' }, 'linux')).toBe(join('/configuration', 'Facilitator Kit'));
    expect(usualDataFolder({}, 'linux')).toBe(join(homedir(), '.config', 'Facilitator Kit'));
    expect(usualDataFolder({ APPDATA: '/roaming', LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'Facilitator Kit'));
    expect(usualDataFolder({ APPDATA: '/roaming' }, 'win32')).toBe(join(homedir(), 'AppData', 'Local', 'Facilitator Kit'));
    expect(usualDataFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Application Support', 'Facilitator Kit'));
    expect(usualDataFolder({ FACILITATOR_KIT_DATA: '/stick', XDG_CONFIG_HOME: '/configuration' }, 'linux')).toBe(resolve('/stick'));
  });

  it('that is open elsewhere is refused with the process that holds it, except by the doctor', async () => {
    const { folder, run } = terminal();
    const data = join(folder, 'data');
    mkdirSync(data);
    const lock = await takeLock(data, machineClock().boot);
    if ('heldBy' in lock) throw new Error('The new folder is held');
    onTestFinished(lock.release);
    const { exitCode, printed, told } = await run('list');
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: [] });
    expect(told).toContain(`Process ${process.pid} has the folder ${data} open.`);
    const doctor = await run('doctor', '--json');
    expect(doctor.exitCode).toBe(0);
    expect(JSON.parse(doctor.printed[0] ?? '')).toMatchObject({ version: '1.2.3', dataFolder: data, writable: true, heldBy: process.pid });
  });

  it('that can not be made is told by the doctor', async () => {
    const { folder, run } = terminal();
    writeFileSync(join(folder, 'file'), '');
    const { exitCode, told } = await run('doctor', '--data', join(folder, 'file', 'below'));
    expect(exitCode).toBe(1);
    expect(told).toContain('could not be written');
  });
});

describe('check-content', () => {
  it('finds nothing in content that is sound, named by its own folder or by the one above', async () => {
    const { folder, run } = terminal();
    writeSmallContent(join(folder, 'content'), contentThat([{ id: 'one' }]));
    expect(await run('check-content')).toEqual({ exitCode: 0, printed: [], told: '' });
    expect(await run('check-content', join(folder, 'content', 'small'))).toEqual({ exitCode: 0, printed: [], told: '' });
  });

  it('lists each problem with its file and line', async () => {
    const { folder, run } = terminal();
    const programme = join(folder, 'content', 'small');
    rmSync(join(programme, 'agenda.yaml'));
    const { exitCode, printed } = await run('check-content');
    expect(exitCode).toBe(1);
    expect(printed).toContain(`${join(programme, 'agenda.yaml')}:1: the file is missing`);
  });

  it('lists what is only a warning as such, and refuses nothing for it', async () => {
    const { folder, run } = terminal();
    const programme = join(folder, 'content', 'small');
    writeSmallContent(join(folder, 'content'), contentThat([{ id: 'one', notes: notesOf(59) }]));
    const full = '“one”: its slides take 59 of 60 minutes; leave a tenth free, they may take 54: shorten, hide or move a slide';
    const file = join(programme, 'agenda.yaml');
    expect(await run('check-content')).toEqual({ exitCode: 0, printed: [`${file}:5: warning: ${full}`], told: '' });
    const { printed } = await run('check-content', '--json');
    expect(JSON.parse(printed.join('\n'))).toMatchObject({ problems: [], warnings: [{ file, line: 5, message: full }] });
    rmSync(join(programme, 'slides', 'two.sr.md'));
    const { exitCode, printed: both } = await run('check-content');
    expect(exitCode).toBe(1);
    expect(both.map((line) => line.includes(': warning: '))).toEqual([false, true]);
  });

  it('lists a logo that is not there, beside all else', async () => {
    const { folder, run } = terminal();
    const programme = join(folder, 'content', 'small');
    const { 'programme.yaml': withLogo = '' } = contentWithLogo('ours.png');
    writeSmallContent(join(folder, 'content'), contentThat([{ id: 'one' }], { 'programme.yaml': withLogo }));
    const { exitCode, printed } = await run('check-content');
    expect({ exitCode, printed }).toEqual({
      exitCode: 1,
      printed: [expect.stringContaining(`${join(programme, 'programme.yaml')}:8: the logo ours.png`)],
    });
  });
});
