/** A programme some of whose files have mistakes: what they break is left out and said, and the days can be run with the rest. */
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

async function withTraining(content: string): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), content);
  const made = await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  if (!('id' in made)) throw new Error(JSON.stringify(made));
  return bench;
}

/** Returns the folder in which the open training keeps its own copy. */
function copyIn({ folder }: Bench): string {
  const [name = ''] = readdirSync(join(folder, 'trainings'));
  return join(folder, 'trainings', name, 'programme');
}

test('a shipped one can be chosen, and what is left out is said with file, line and what to write', async () => {
  const content = emptyFolder();
  writeSmallContent(content);
  appendFileSync(join(content, 'small', 'slides', 'one.en.md'), '\n::slide{#two layout=text sources=“S1”}\n\n# Two\n');
  const bench = await withTraining(content);
  expect(desk(bench).programmes.map(({ id }) => id)).toEqual(['small']);
  expect(desk(bench).notices).toMatchObject([
    {
      notice: 'programme-in-part',
      values: {
        programme: 'Small',
        file: join(content, 'small', 'slides/one.en.md'),
        line: 14,
        problem: expect.stringContaining('straight quotation marks'),
      },
    },
    { notice: 'programme-in-part', values: { file: expect.stringContaining(join(bench.folder, 'trainings')) } },
  ]);
  expect(training(bench).details.leftOut).toMatchObject({ slides: 1, ofSlides: 3, mistakes: [{ file: 'slides/one.en.md', line: 14 }] });
});

test('the training’s own copy may lose files between the days: the day is run without them, and whole again once they are mended', async () => {
  const content = emptyFolder();
  writeSmallContent(content);
  const bench = await withTraining(content);
  expect(training(bench).details.leftOut).toBeUndefined();
  await bench.close();
  writeFileSync(join(copyIn(bench), 'slides', 'two.en.md'), '**a*'.repeat(45_000));
  writeFileSync(join(copyIn(bench), 'statements.yaml'), '\tx');

  const without = await bench.again();
  expect(training(without).details).toMatchObject({ place: 'Beograd', leftOut: { slides: 1, ofSlides: 2 } });
  expect(desk(without).notices).toMatchObject([
    { notice: 'programme-in-part', values: { file: expect.stringContaining(join('trainings', '')) } },
  ]);
  await act(without, { kind: 'start-day', day: 2 }, { kind: 'next' }, { kind: 'back' }, { kind: 'end-day' });
  await act(without, { kind: 'start-day', day: 1 }, { kind: 'next' });
  expect(training(without).run.day).toBe(1);
});
