import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { cardsOfProgramme } from '../../../../domain/room/cards-view';
import type { ShownCard } from '../../../../domain/room/schema';
import type { TrainingCommand } from '../../../../domain/training/command';
import { personNamed, smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const started = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 });
const show = (card: ShownCard): TrainingCommand => ({ kind: 'show-card', card });
const question = (revealed: boolean): TrainingCommand => show({ kind: 'quiz', question: 'age', revealed });

describe('a question of the quiz', () => {
  test('is shown without its answer, which comes with a second press and goes with the third', () => {
    const laptop = started().does(question(false));
    expect(JSON.stringify(laptop.room())).not.toContain('The law says so');
    expect(laptop.room().scene).toMatchObject({ kind: 'quiz', options: [{ isRight: false }, { isRight: false }], reason: undefined });
    expect(laptop.does(question(true)).room().scene).toMatchObject({
      options: [{ isRight: false }, { text: '18', isRight: true }],
      reason: 'The law says so',
    });
    expect(laptop.restarted().room().scene).toMatchObject({ reason: 'The law says so' });
    expect(laptop.does(question(true)).room().scene.kind).toBe('slide');
  });

  test('is never revealed before the room saw it', () => {
    expect(started().ask(question(true))).toEqual({ refused: 'question-first' });
    expect(started().does(question(false), { kind: 'cover', cover: 'none' }).ask(question(true))).toEqual({ refused: 'question-first' });
    expect(Laptop.withTraining().ask(question(false))).toEqual({ refused: 'no-day-running' });
  });
});

describe('Next and Back in the quiz', () => {
  const two = (): Laptop => {
    const laptop = started();
    const [first] = smallProgramme.quiz;
    if (!first) throw new Error('there is no question');
    laptop.planned = { ...smallProgramme, quiz: [first, { ...first, id: 'second' }] };
    return laptop;
  };
  const at = ({ run: { cover, card } }: Laptop): string =>
    cover === 'card' && card?.kind === 'quiz' ? `${card.question}${card.revealed ? ' answered' : ''}` : cover;

  test('reveal, then ask the next question, then leave, and lead back the same way', () => {
    const laptop = two();
    const { slide } = laptop.does(question(false)).run;
    const seen = [at(laptop)];
    for (let press = 0; press < 4; press += 1) seen.push(at(laptop.does({ kind: 'next' })));
    expect(seen).toEqual(['age', 'age answered', 'second', 'second answered', 'none']);
    expect(laptop.run.slide).toEqual(slide);
    laptop.does(show({ kind: 'quiz', question: 'second', revealed: false }));
    const back = [at(laptop)];
    for (let press = 0; press < 3; press += 1) back.push(at(laptop.does({ kind: 'back' })));
    expect(back).toEqual(['second', 'age answered', 'age', 'none']);
    expect(laptop.run.slide).toEqual(slide);
  });
});

describe('an activity', () => {
  const window = show({ kind: 'activity', activity: 'window' });

  test('is on the projector with its steps, its timer running', () => {
    const laptop = started().does(window);
    expect(laptop.room().scene).toMatchObject({ kind: 'activity-card', name: 'Window', steps: ['Look out'], seated: 'Stay', timer: true });
    expect(laptop.run.timer?.length).toBe(minutes(2));
    expect(laptop.does(window).room().scene.kind).toBe('slide');
  });

  test('is set as large as its steps can stand: few words larger than many', () => {
    const bodyOf = (steps: number): number => {
      const laptop = started();
      const [activity] = smallProgramme.activities;
      const step = activity?.steps[0];
      if (!activity || !step) throw new Error('there is no activity');
      laptop.planned = { ...smallProgramme, activities: [{ ...activity, steps: Array.from({ length: steps }, () => step) }] };
      const { scene } = laptop.does(window).room();
      if (scene.kind !== 'activity-card') throw new Error('the card is not shown');
      return scene.type.body.wide;
    };
    expect(bodyOf(2)).toBeGreaterThan(6);
    expect(bodyOf(9)).toBeLessThan(bodyOf(2));
  });

  test('takes its timer along when it goes from the projector, by its button, by Esc and by Next, also after a restart', () => {
    const off: readonly TrainingCommand[] = [window, { kind: 'cover', cover: 'none' }, { kind: 'next' }];
    for (const away of off) {
      const laptop = started().does(window).wait(minutes(1)).does(away);
      expect(laptop.run.timer, away.kind).toBeUndefined();
      expect(laptop.restarted().run.timer, away.kind).toBeUndefined();
      expect(laptop.does(window).run.timer?.length, away.kind).toBe(minutes(2));
    }
  });

  test('keeps its timer while the room reads the helplines, and leaves the slide’s own alone', () => {
    expect(started().does(window, { kind: 'cover', cover: 'helplines' }).run.timer?.length).toBe(minutes(2));
    for (const cover of ['black', 'helplines', 'quiet'] as const) {
      const interrupted = started().does(window).wait(minutes(1)).does({ kind: 'cover', cover }, { kind: 'cover', cover: 'none' });
      expect(interrupted.run.timer?.length, cover).toBe(minutes(2));
      expect(interrupted.does(window).run.timer?.length, cover).toBe(minutes(2));
      expect(interrupted.does({ kind: 'next' }).run.timer, cover).toBeUndefined();
    }
    const own = started().does({ kind: 'start-timer', length: minutes(7) }, show({ kind: 'thanks' }), { kind: 'next' });
    expect(own.run.timer?.length).toBe(minutes(7));
  });

  test('that the programme has not is refused', () => {
    expect(started().ask(show({ kind: 'activity', activity: 'dance' }))).toEqual({ refused: 'no-such-card' });
  });
});

test('thanks name nobody', () => {
  const { scene } = started()
    .does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') }, show({ kind: 'thanks' }))
    .room();
  expect(scene).toMatchObject({ kind: 'thanks', title: smallProgramme.shortTitle.en, owner: smallProgramme.owner.en });
  expect(JSON.stringify(scene)).not.toMatch(/Ana|Anić/u);
});

test('the desk is told the answers, in its language', () => {
  expect(cardsOfProgramme(smallProgramme, 'sr-Latn').quiz).toMatchObject([{ answer: '18' }]);
});
