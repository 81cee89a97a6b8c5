/** A second programme, with other names, blocks and sources and without a barometer: what the kit does it does from the files alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { deckOf, refOf } from '../../../../domain/programme/deck';
import type { Programme } from '../../../../domain/programme/programme';
import { slideScene } from '../../../../domain/stage/scene';
import { emptyTraining } from '../../../../domain/training/state';
import { trainingView } from '../../../../domain/training/view';
import { readProgramme } from '../../../../main/content/programme-folder';
import { papersPdf } from '../../../../main/export/paper-pdf';
import { momentAt, trainingId } from '../../builders';
import { Laptop } from '../../domain/training/laptop';
import { press } from '../typeset/press';
import { problemsOf, smallContent } from './small-content';

const folder = resolve('content/examples/first-aid');
let programme: Programme;
beforeAll(async () => {
  programme = await readProgramme(folder);
});

describe('a second programme', () => {
  test('has a deck for each day, with its sources at the end', () => {
    expect(deckOf(programme, 1).map(({ slide }) => slide.id)).toEqual(['accidents', 'press', 'sources.1']);
    expect(deckOf(programme, 2).map(({ slide }) => slide.id)).toEqual(['side', 'sources.1']);
  });

  test('is drawn in every language with words of its own alone', () => {
    for (const language of languages) {
      const now = momentAt('10:00');
      const context = { programme, run: emptyTraining(trainingId).run, language, now, media: '', localNumbers: [] };
      const scenes = ([1, 2] as const).flatMap((day) => deckOf(programme, day).map((each) => slideScene(refOf(each), 9, day, context)));
      expect(JSON.stringify(scenes)).not.toMatch(/traffick|trgovin|трговин|ASTRA|АСТРА/iu);
    }
  });

  test('prints its papers', async () => {
    const bytes = await papersPdf(programme.papers, programme, 'sr-Cyrl', await press());
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('%PDF');
  });

  test('needs no barometer; a slide that plays one does', async () => {
    expect(programme.statements).toEqual([]);
    const without = (text = ''): string => text.replace('barometer: [1]\n', '');
    const files = {
      ...smallContent,
      'programme.yaml': without(smallContent['programme.yaml']),
      'slides/one.en.md': (smallContent['slides/one.en.md'] ?? '').replace('layout=text', 'layout=barometer'),
      'slides/one.sr.md': (smallContent['slides/one.sr.md'] ?? '').replace('layout=text', 'layout=barometer'),
    };
    expect(await problemsOf(files)).toContainEqual({
      file: 'slides/one.en.md',
      line: 6,
      message: 'slide “one”: programme.yaml names no statement for the barometer',
    });
  });

  test('is presented from the first slide to the last', () => {
    const laptop = Laptop.withTraining();
    laptop.planned = programme;
    laptop.does({ kind: 'start-day', day: 1 });
    for (let step = 0; step < 5; step += 1) laptop.does({ kind: 'next' });
    expect(laptop.room().scene).toMatchObject({ kind: 'slide' });
    const last = laptop.room().scene;
    laptop.does({ kind: 'next' });
    expect(laptop.room().scene).toEqual(last);
    const sources = deckOf(programme, 1).findLast(({ slide }) => slide.layout === 'sources');
    if (!sources) throw new Error('The programme names sources');
    laptop.does({ kind: 'go-to', slide: refOf(sources) });
    expect(laptop.room().scene).toMatchObject({ kind: 'sources' });
    expect(trainingView(laptop.context()).run.barometer).toBeUndefined();
  });
});

/** Comments aside: they may give it as an example. */
test('no line of code names the shipped programme, its blocks or its owner', () => {
  const files = ['domain', 'main', 'renderer'].flatMap((place) =>
    readdirSync(resolve(place), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => join(place, name)),
  );
  const own = /prevention-of-trafficking|\bd[12]-(?:session|opening|lunch|break|closing)|\bASTRA\b|11[6] ?\d{3}\b/u;
  const naming = files.filter((file) => own.test(readFileSync(resolve(file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '')));
  expect(naming).toEqual([]);
});
