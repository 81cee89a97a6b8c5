import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { act, type Bench, belgrade, cards, contentFolder, desk, emptyFolder, newLines, openInFolder, training } from './open-in-folder';
import { dell, laptop, plugIn } from './plug-in';

const sample = (name: string): string => resolve('tests/samples', name);

async function openBelgrade(bench: Bench): Promise<void> {
  expect(await bench.kit.requests['create-training'](belgrade)).toMatchObject({ id: expect.any(String) });
  await bench.kit.requests['answer-room'](false);
}

async function importBelgrade(bench: Bench): Promise<void> {
  bench.choose = sample('belgrade-2023-10-11.csv');
  const preview = await bench.kit.requests['preview-list']();
  if (!preview || isRefusal(preview)) throw new Error('no preview');
  expect(await bench.kit.requests['import-list'](preview.preview, newLines(preview))).toEqual({ imported: 13, completed: 0 });
}

describe('a training', () => {
  it('is on the disk once it was created, and open again after a restart', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    const again = await bench.again();
    expect(await cards(again)).toMatchObject([{ place: 'Beograd', stage: 'planned' }]);
    expect(training(again).details).toMatchObject({
      place: 'Beograd',
      days: ['2023-10-11', '2023-10-12'],
      trainers: ['Mira Mirić', 'Petar Perić'],
    });
  });

  it('keeps its own text of the programme, whatever a later version of the kit ships', async () => {
    const content = join(emptyFolder(), 'content');
    await cp(contentFolder, content, { recursive: true });
    const bench = await openInFolder(emptyFolder(), content);
    await openBelgrade(bench);
    writeFileSync(join(content, 'prevention-of-trafficking', 'agenda.yaml'), 'days: []');
    const again = await bench.again();
    expect(training(again).agenda[0].blocks.length).toBeGreaterThan(8);
    expect(desk(again).notices).toMatchObject([
      { notice: 'programme-unreadable', values: { problem: expect.stringContaining('agenda.yaml, line 1') } },
    ]);
  });

  it('is refused with the field that is missing, and nothing is made', async () => {
    const bench = await openInFolder();
    expect(await bench.kit.requests['create-training']({ ...belgrade, place: ' ' })).toEqual({ refused: 'place-missing', field: 'place' });
    expect(existsSync(join(bench.folder, 'trainings'))).toBe(false);
  });

  it('can be tried with a sample, with people on its list', async () => {
    const bench = await openInFolder();
    expect(await bench.kit.requests['create-sample']()).toMatchObject({ id: expect.any(String) });
    expect(await cards(bench)).toMatchObject([{ place: 'Sample training', participants: 13 }]);
  });
});

describe('a restart in the middle of the day', () => {
  it('finds the same slide, counts and remaining time', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    await act(bench, { kind: 'start-day', day: 1 });
    const barometer = training(bench).agenda[0].blocks.find(({ number }) => number === 2)?.firstSlide;
    if (!barometer) throw new Error('no session 2');
    await act(bench, { kind: 'go-to', slide: barometer });
    for (let steps = 0; training(bench).run.barometer === undefined && steps < 30; steps += 1) await act(bench, { kind: 'next' });
    await act(bench, { kind: 'next' }, { kind: 'count', position: 'agree', change: 1 }, { kind: 'count', position: 'disagree', change: 1 });
    bench.advance(12 * 60_000);
    const before = { run: training(bench).run, left: bench.kit.deskTime().blockLeft };
    const again = await bench.again();
    again.advance(3 * 60_000);
    await again.kit.requests['answer-room'](false);
    expect(training(again).run.barometer?.counts).toEqual({ agree: 1, unsure: 0, disagree: 1 });
    expect(training(again).run.slide).toEqual(before.run.slide);
    expect(again.kit.deskTime().blockLeft).toBe((before.left ?? 0) - 3 * 60_000);
  });
});

describe('a list', () => {
  it('is imported only when its preview is confirmed, and taken back by one undo', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    bench.choose = sample('belgrade-2023-10-11.csv');
    expect(await bench.kit.requests['preview-list']()).toMatchObject({ file: 'belgrade-2023-10-11.csv', rows: { length: 13 } });
    expect(training(bench).register.rows).toHaveLength(0);
    await importBelgrade(bench);
    expect(training(bench).register.rows).toHaveLength(13);
    expect(await bench.kit.requests.dispatch({ kind: 'undo', place: 'register' })).toEqual({ done: true, act: 'participants-imported' });
    expect(training(bench).register.rows).toHaveLength(0);
    await act(bench, { kind: 'redo', place: 'register' });
    expect(training(bench).register.rows).toHaveLength(13);
  });

  it('that was imported before adds nobody', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    await importBelgrade(bench);
    const preview = await bench.kit.requests['preview-list']();
    if (!preview || isRefusal(preview)) throw new Error('no preview');
    expect(preview.rows.every(({ verdict }) => verdict === 'already-here')).toBe(true);
    expect(await bench.kit.requests['import-list'](preview.preview, newLines(preview))).toEqual({ refused: 'nobody-to-import' });
  });

  it('of 200 MB is refused by its size', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    const film = join(bench.folder, 'film.csv');
    writeFileSync(film, '');
    const { truncate } = await import('node:fs/promises');
    await truncate(film, 200_000_000);
    bench.choose = film;
    expect(await bench.kit.requests['preview-list']()).toEqual({
      refused: 'list-too-large',
      values: { file: 'film.csv', size: 200, most: 5 },
    });
  });

  it('is not shown while the room may see the screen', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    await importBelgrade(bench);
    await bench.kit.requests['answer-room'](true);
    expect(await bench.kit.ask('preview-list', [])).toEqual({ refused: 'room-can-see' });
    expect(JSON.stringify(bench.kit.deskView())).not.toContain('Šćepanović');
  });
});

describe('an answer about the room', () => {
  const privacy = ({ kit }: Bench): string => kit.deskView().projector.privacy;

  async function answered(): Promise<Bench> {
    const bench = await openInFolder();
    await openBelgrade(bench);
    await importBelgrade(bench);
    plugIn(bench, [laptop]);
    await bench.kit.requests['answer-room'](false);
    expect(privacy(bench)).toBe('private');
    expect(JSON.stringify(bench.kit.deskView())).toContain('Šćepanović');
    return bench;
  }

  function expectAsked(bench: Bench): void {
    expect(bench.kit.deskView().projector).toMatchObject({ privacy: 'unasked', isAskedAgain: true });
    expect(JSON.stringify(bench.kit.deskView())).not.toMatch(/Šćepanović|Mira Mirić/u);
  }

  it('is asked for before any name is shown', async () => {
    const bench = await openInFolder();
    plugIn(bench, [laptop]);
    expect(bench.kit.deskView().projector).toMatchObject({ privacy: 'unasked', isAskedAgain: false });
  });

  it('holds until the displays change', async () => {
    const bench = await answered();
    plugIn(bench, [laptop, dell]);
    expect(privacy(bench)).toBe('private');
    plugIn(bench, [laptop]);
    expectAsked(bench);
  });

  it('holds until the screens may be others, and is painted as given anew', async () => {
    const bench = await answered();
    let painted = 0;
    bench.kit.watch(() => {
      painted += 1;
    });
    bench.kit.askAboutRoom();
    expect(painted).toBe(1);
    expectAsked(bench);
    await bench.kit.requests['answer-room'](true);
    expect(bench.kit.deskView().projector).toMatchObject({ privacy: 'shared', isAskedAgain: false });
    bench.kit.askAboutRoom();
    expectAsked(bench);
  });

  it('holds until another day comes', async () => {
    const bench = await answered();
    bench.advance(15 * 60 * 60_000);
    await bench.kit.tick();
    expect(privacy(bench)).toBe('private');
    bench.advance(60 * 60_000);
    await bench.kit.tick();
    expectAsked(bench);
  });

  it('is not asked for where the projector has a screen of its own', async () => {
    const bench = await answered();
    plugIn(bench, [laptop, dell]);
    bench.kit.askAboutRoom();
    expect(privacy(bench)).toBe('private');
  });
});

it('paints nothing while nothing happens, whatever is looked after meanwhile', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['create-sample']();
  await bench.kit.tick();
  let painted = 0;
  bench.kit.watch(() => {
    painted += 1;
  });
  for (let second = 0; second < 60; second += 1) {
    bench.advance(1000);
    await bench.kit.tick();
  }
  expect(painted).toBe(0);
});

describe('a data folder', () => {
  it('belongs to one kit at a time', async () => {
    const bench = await openInFolder();
    await expect(openInFolder(bench.folder)).rejects.toThrow('held');
    await bench.close();
    await openInFolder(bench.folder);
  });

  it('holds no name outside the training’s log', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    await importBelgrade(bench);
    await bench.close();
    const files = readdirSync(bench.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const withName = files.filter((file) => readFileSync(join(file.parentPath, file.name), 'utf8').includes('Šćepanović'));
    expect(withName.map(({ name }) => name)).toEqual([expect.stringMatching(/\.ndjson$/u)]);
    expect(files.some(({ name }) => name.includes('Šćepanović'))).toBe(false);
  });

  it('of a newer kit is left alone and told of', async () => {
    const bench = await openInFolder();
    const logs = join(bench.folder, 'trainings', 'from-tomorrow', 'logs');
    await bench.close();
    mkdirSync(logs, { recursive: true });
    const line = `${JSON.stringify({ v: 99 })}\n`;
    writeFileSync(join(logs, 'other-1.ndjson'), line);
    const again = await openInFolder(bench.folder);
    expect(desk(again).unreadable).toMatchObject([{ id: 'from-tomorrow', trouble: { file: 'logs/other-1.ndjson', line: 1 } }]);
    expect(readFileSync(join(logs, 'other-1.ndjson'), 'utf8')).toBe(line);
  });
});

describe('an export', () => {
  it('that can’t be written says so, and leaves nothing half', async () => {
    const bench = await openInFolder();
    await openBelgrade(bench);
    await importBelgrade(bench);
    const nowhere = join(bench.folder, 'stick');
    bench.choose = join(nowhere, 'list.csv');
    expect(
      await bench.kit.requests['export-attendance']({ as: 'csv', separator: ';', language: 'en', day: 1, personalData: true }),
    ).toMatchObject({
      refused: 'export-failed',
    });
    mkdirSync(nowhere);
    chmodSync(nowhere, 0o700);
    expect(
      await bench.kit.requests['export-attendance']({ as: 'csv', separator: ';', language: 'en', day: 1, personalData: true }),
    ).toEqual({
      file: 'list.csv',
      rows: 13,
    });
    expect(readdirSync(nowhere)).toEqual(['list.csv']);
    expect(await bench.kit.requests['open-exported']('open')).toEqual({ done: true });
    expect(bench.opened).toEqual([join(nowhere, 'list.csv')]);
  });
});
