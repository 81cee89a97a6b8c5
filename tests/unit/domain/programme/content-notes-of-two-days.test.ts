/** How often the shipped programme tells the room in full that a hard subject comes: walked through by Next, both days. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { noteSteps } from '../../../../domain/programme/build-steps';
import { deckOf } from '../../../../domain/programme/deck';
import type { DayNumber, Programme } from '../../../../domain/programme/programme';
import { trainingInSight } from '../../../../domain/training/view';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { Laptop } from '../training/laptop';

const folder = fileURLToPath(new URL('../../../../content/prevention-of-trafficking', import.meta.url));
let programme: Programme;
beforeAll(async () => {
  programme = await knownProgramme(folder);
});

interface Walk {
  /** Blocks in which the note stood in full, one for each time. */
  readonly full: readonly string[];
  /** Marked slides that had only their line. */
  readonly line: readonly string[];
}

function walked(day: DayNumber): Walk {
  const laptop = Laptop.withTraining();
  laptop.planned = programme;
  laptop.does({ kind: 'start-day', day });
  const full: string[] = [];
  const marked = new Set<string>();
  for (let run = laptop.run; ; run = laptop.run) {
    const { scene } = laptop.room();
    const { block = '', slide = '' } = run.slide ?? {};
    if (scene.kind === 'content-note') full.push(block);
    if (scene.kind === 'slide' && scene.contentNote) marked.add(`${block} ${slide}`);
    laptop.does({ kind: 'next' });
    if (laptop.run.barometer.phase === 'voices' && laptop.run.slide?.slide === 'barometer') laptop.does({ kind: 'reveal-answer' });
    if (laptop.run.slide === run.slide && laptop.run.step === run.step && laptop.run.barometer === run.barometer) break;
  }
  return { full, line: [...marked] };
}

test('in full before the first hard slide and once after each long pause; every other marked slide has its line', () => {
  const days = ([1, 2] as const).map(walked);
  const all = ([1, 2] as const).map((day) =>
    deckOf(programme, day).filter(({ slide }) => noteSteps(slide) > 0 && slide.hidden === undefined),
  );
  expect(days.map(({ full }) => full)).toEqual([
    ['d1-opening', 'd1-session-2', 'd1-session-3'],
    ['d2-session-6', 'd2-school-duty', 'd2-session-8'],
  ]);
  expect(days.map(({ line }) => line.length)).toEqual(all.map(({ length }) => length));
});

test('the trainer can show it in full where it is not', () => {
  const laptop = Laptop.withTraining();
  laptop.planned = programme;
  laptop.does({ kind: 'start-day', day: 1 });
  const canShow = (): boolean => trainingInSight(laptop.context()).run.canShowNote;
  while (!canShow()) laptop.does({ kind: 'next' });
  const { slide } = laptop.run;
  if (!slide) throw new Error('no slide is on the screen');
  laptop.does({ kind: 'go-to', slide });
  expect(laptop.room().scene.kind).toBe('content-note');
  expect(canShow()).toBe(false);
  laptop.does({ kind: 'next' });
  expect(laptop.room().scene.kind).toBe('slide');
});
