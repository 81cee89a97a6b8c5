import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roomListsView } from '../../../../domain/room/lists-view';
import type { RoomListName } from '../../../../domain/room/schema';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight, trainingView } from '../../../../domain/training/view';
import { personNamed, smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const started = (): Laptop =>
  Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Đorđe', 'Živković') }, { kind: 'start-day', day: 1 });
const add = (list: RoomListName, text: string, block: string | null = null): TrainingCommand => ({
  kind: 'add-line',
  list,
  text,
  block,
  confirmed: false,
});
const view = ({ run }: Laptop) => roomListsView({ programme: smallProgramme, run, language: 'en' }, 'en');
const textsOf = (laptop: Laptop, list: RoomListName): readonly string[] => view(laptop).lists[list].map(({ text }) => text);

function lineOf(laptop: Laptop, list: RoomListName, text: string): string {
  const found = view(laptop).lists[list].find((line) => line.text === text);
  if (!found) throw new Error(`there is no line “${text}”`);
  return found.id;
}

describe('a question', () => {
  test('is parked with the block that the room is in, and not seen by the room', () => {
    const laptop = started().does(add('questions', '  What is   a guardian? '));
    expect(view(laptop).lists.questions).toMatchObject([{ text: 'What is a guardian?', day: 1, isAnswered: false }]);
    expect(view(laptop).lists.questions[0]?.block).toBe('registration');
    expect(JSON.stringify(laptop.room())).not.toContain('guardian');
  });

  test('that was answered is not open on the projector any more, over a restart and into day 2', () => {
    const laptop = started().does(add('questions', 'First'), add('questions', 'Second'));
    laptop.does(
      { kind: 'answer-question', line: lineOf(laptop, 'questions', 'First'), isAnswered: true, text: 'Yes', confirmed: false },
      { kind: 'end-day' },
      { kind: 'start-day', day: 2 },
      { kind: 'show-list', list: { name: 'questions', page: 0, line: null } },
    );
    expect(laptop.restarted().room().scene).toMatchObject({ kind: 'room-list', groups: [{ lines: ['Second'] }], page: 1, of: 1 });
    const again: TrainingCommand = {
      kind: 'answer-question',
      line: lineOf(laptop, 'questions', 'First'),
      isAnswered: false,
      text: '',
      confirmed: false,
    };
    expect(laptop.does(again).room().scene).toMatchObject({ groups: [{ lines: ['First', 'Second'] }] });
  });

  test('that holds a participant’s name is asked about once, and so is an answer', () => {
    const laptop = started();
    expect(laptop.ask(add('questions', 'What did Đorđe ask?'))).toEqual({
      refused: 'line-holds-name',
      field: 'text',
      values: { word: 'Đorđe' },
    });
    laptop.does(add('questions', 'May I?'));
    const line = lineOf(laptop, 'questions', 'May I?');
    expect(laptop.ask({ kind: 'answer-question', line, isAnswered: true, text: 'Ask Živković', confirmed: false })).toMatchObject({
      refused: 'line-holds-name',
    });
    laptop.does({ ...add('questions', 'Đorđe'), confirmed: true } as TrainingCommand);
    expect(textsOf(laptop, 'questions')).toEqual(['May I?', 'Đorđe']);
  });

  test('shown alone and taken back meanwhile leaves no words on the projector', () => {
    const laptop = started().does(add('questions', 'Alone'));
    const line = lineOf(laptop, 'questions', 'Alone');
    laptop.does({ kind: 'show-list', list: { name: 'questions', page: 0, line } });
    expect(laptop.room().scene).toMatchObject({ single: 'Alone' });
    expect(laptop.does({ kind: 'undo', place: 'run' }).room().scene).toMatchObject({ kind: 'room-list', single: '', groups: [] });
    expect(laptop.ask({ kind: 'show-list', list: { name: 'questions', page: 0, line: 'another' } })).toEqual({ refused: 'no-such-line' });
  });
});

describe('an agreement', () => {
  test('begins with the programme’s proposal; lines are changed, moved, added, removed, each with one undo', () => {
    const laptop = started();
    expect(textsOf(laptop, 'agreement')).toEqual(['Speak for yourself', 'Pass at any time']);
    laptop.does(add('agreement', 'Water helps'));
    laptop.does({
      kind: 'change-line',
      line: lineOf(laptop, 'agreement', 'Speak for yourself'),
      text: 'I speak for myself',
      confirmed: false,
    });
    laptop.does({ kind: 'move-line', list: 'agreement', line: lineOf(laptop, 'agreement', 'Water helps'), to: 0 });
    laptop.does({ kind: 'remove-line', line: lineOf(laptop, 'agreement', 'Pass at any time') });
    expect(textsOf(laptop, 'agreement')).toEqual(['Water helps', 'I speak for myself']);
    const undo: TrainingCommand = { kind: 'undo', place: 'run' };
    expect(textsOf(laptop.does(undo), 'agreement')).toEqual(['Water helps', 'I speak for myself', 'Pass at any time']);
    expect(textsOf(laptop.does(undo), 'agreement')).toEqual(['I speak for myself', 'Pass at any time', 'Water helps']);
    expect(textsOf(laptop.does(undo, undo), 'agreement')).toEqual(['Speak for yourself', 'Pass at any time']);
  });

  test('moved in any way keeps all its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -2, max: 9 })), { maxLength: 12 }), (moves) => {
        const laptop = started().does(add('agreement', 'A'), add('agreement', 'B'));
        for (const [from, to] of moves) {
          const line = view(laptop).lists.agreement[from]?.id;
          if (line !== undefined) laptop.does({ kind: 'move-line', list: 'agreement', line, to });
        }
        expect(textsOf(laptop, 'agreement').toSorted()).toEqual(['A', 'B', 'Pass at any time', 'Speak for yourself']);
      }),
      { numRuns: 30 },
    );
  });

  test('is back on the projector at once, and goes when it is asked for again or with Next', () => {
    const show: TrainingCommand = { kind: 'show-list', list: { name: 'agreement', page: 0, line: null } };
    const laptop = started().does(show);
    expect(laptop.room().scene).toMatchObject({ kind: 'room-list', name: 'agreement' });
    expect(laptop.does(show).room().scene.kind).toBe('slide');
    expect(laptop.does(show, { kind: 'next' }).room().scene.kind).toBe('slide');
  });
});

describe('impressions', () => {
  test('are counted by session, the most named first', () => {
    const laptop = started().does(
      add('impressions', 'All of it'),
      add('impressions', 'The chain', 'session-1'),
      add('impressions', 'The chain', 'session-1'),
    );
    expect(view(laptop).impressions.map(({ title, count }) => [title, count])).toEqual([
      ['session-1', 2],
      ['', 1],
    ]);
    expect(laptop.ask(add('impressions', 'Lost', 'no-block'))).toEqual({ refused: 'no-such-block' });
  });

  test('fill pages that a room can read, with every line on one of them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 160 }), fc.boolean()), { minLength: 1, maxLength: 40 }), (lengths) => {
        const lines = lengths.map(([length, about], index) =>
          add('impressions', `${index} ${'x'.repeat(length)}`.slice(0, 160), about ? 'session-1' : null),
        );
        const laptop = started().does(...lines);
        const { pages } = view(laptop);
        const seen = Array.from({ length: pages.impressions }, (_, page) => {
          laptop.does({ kind: 'show-list', list: { name: 'impressions', page, line: null } });
          const { scene } = laptop.room();
          if (scene.kind !== 'room-list') throw new Error('there is no list');
          const rows = scene.groups.flatMap((group) => group.lines).reduce((sum, text) => sum + Math.ceil(text.length / 46), 0);
          expect(rows + 1.5 * scene.groups.length).toBeLessThanOrEqual(10);
          return scene.groups.flatMap((group) => group.lines);
        }).flat();
        expect(seen.toSorted()).toEqual(textsOf(laptop, 'impressions').toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('lose their words with the persons, and are still counted', () => {
    const laptop = started().does(
      add('impressions', 'Said by somebody', 'session-1'),
      { kind: 'change-line', line: 'proposed-1', text: 'In our words', confirmed: false },
      { kind: 'end-day' },
      { kind: 'erase-persons', place: 'Niš' },
    );
    expect(JSON.stringify(laptop.training.events)).not.toContain('Said by somebody');
    expect(view(laptop).impressions).toEqual([{ title: 'session-1', count: 1, lines: [] }]);
    expect(textsOf(laptop, 'agreement')).toEqual(['Speak for yourself', 'Pass at any time']);
  });
});

test('while the room may see the desk, nothing that was written is in its view', () => {
  const laptop = started().does(add('questions', 'Only for us'));
  expect(JSON.stringify(trainingInSight(laptop.context()))).not.toContain('Only for us');
  expect(JSON.stringify(trainingView(laptop.context()))).toContain('Only for us');
});
