/** Two tabs of one telephone write lines while questions and answers are lost and the kit is killed: each is written once, or its writer hears that it wasn't. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noneWaiting, type WaitingLines, wasWritten, withoutWaiting, withWaiting } from '../../../../domain/room/waiting';
import type { RoomAnswer } from '../../../../domain/telephones/page';
import { afterLine, unwritten, type WritingLine } from '../../../../domain/telephones/writing-line';
import { purposeOf } from '../../../../main/telephones/acts';
import { newKey, Tokens } from '../../../../main/telephones/tokens';

const fates = ['answered', 'question-lost', 'answer-lost', 'locked', 'not-saved', 'closed'] as const;
type Fate = (typeof fates)[number];

/** The laptop, whose disk stays whenever it is killed, and a telephone with two tabs. */
class Room {
  readonly #tokens = new Tokens(newKey());
  readonly #token = this.#tokens.issue();
  #lines: WaitingLines = noneWaiting;
  readonly #came = new Set<string>();
  readonly #tabs = new Map<number, WritingLine>();
  readonly pressed = new Set<string>();
  readonly refused = new Set<string>();

  tab(number: number): WritingLine {
    return this.#tabs.get(number) ?? unwritten;
  }

  /** By its words, whatever it is known by. */
  isWritten(text: string): boolean {
    return this.#came.has(text);
  }

  get texts(): readonly string[] {
    return this.#lines.lines.map(({ text }) => text);
  }

  type(number: number, text: string): void {
    const tab = this.tab(number);
    if (!tab.isHandingIn) this.#tabs.set(number, { ...tab, text, isThanked: false });
  }

  press(number: number, fate: Fate): void {
    const tab = this.tab(number);
    if (tab.text === '' || tab.isHandingIn) return;
    this.pressed.add(tab.text);
    this.#tabs.set(number, { ...tab, isHandingIn: true });
    this.send(number, fate);
  }

  /** Also when the laptop is heard again: whatever is on its way goes once more. */
  send(number: number, fate: Fate): void {
    const { text, isHandingIn } = this.tab(number);
    if (!isHandingIn) return;
    const told = this.#told(text, fate);
    const after = afterLine(this.tab(number), text, told);
    if (after.isThanked) expect(this.isWritten(text)).toBe(true);
    if (!after.isThanked && !after.isHandingIn) {
      expect(after.text).toBe(text);
      /* A telephone that asks too often is told that, and nothing of the line. */
      if (told !== 'locked') expect(this.isWritten(text)).toBe(false);
      this.refused.add(text);
    }
    this.#tabs.set(number, after);
  }

  remove(number: number): void {
    const line = this.#lines.lines[number];
    if (line) this.#lines = withoutWaiting(this.#lines, [line.id]);
  }

  #told(text: string, fate: Fate): RoomAnswer | 'away' | 'locked' {
    if (fate === 'question-lost') return 'away';
    if (fate === 'locked') return 'locked';
    const answer = this.#answer(text, fate);
    return fate === 'answer-lost' ? 'away' : answer;
  }

  /** Answers like main/kit/room/waiting-lines.ts. */
  #answer(text: string, fate: Fate): RoomAnswer {
    const id = this.#tokens.as(this.#token, purposeOf({ kind: 'write-line', list: 'questions', text }));
    if (wasWritten(this.#lines, id)) return 'already';
    if (fate === 'closed' || fate === 'not-saved') return fate;
    this.#lines = withWaiting(this.#lines, { id, list: 'questions', block: null, text });
    this.#came.add(text);
    return 'done';
  }
}

const tab = fc.integer({ min: 0, max: 1 });
const fate = fc.constantFrom(...fates);
const step = fc.oneof(
  fc.tuple(fc.constant('type' as const), tab, fc.constantFrom('One', 'Two', 'Three', 'Four')),
  fc.tuple(fc.constant('press' as const), tab, fate),
  fc.tuple(fc.constant('send' as const), tab, fate),
  fc.tuple(fc.constant('remove' as const), fc.integer({ min: 0, max: 3 })),
);

test('each line is written once, or whoever wrote it still has it and was told', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const room = new Room();
      for (const each of steps) {
        if (each[0] === 'type') room.type(each[1], each[2]);
        else if (each[0] === 'remove') room.remove(each[1]);
        else room[each[0]](each[1], each[2]);
        expect(new Set(room.texts).size).toBe(room.texts.length);
      }
      for (const number of [0, 1]) room.send(number, 'answered');
      for (const text of room.pressed) {
        const isHeld = [0, 1].some((number) => room.tab(number).text === text);
        expect(room.isWritten(text) || room.refused.has(text) || isHeld).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is told twice of one line changes nothing that was typed since', () => {
  const thanked = afterLine({ ...unwritten, text: 'One', isHandingIn: true }, 'One', 'done');
  expect(thanked).toEqual({ text: '', written: 1, isHandingIn: false, isThanked: true });
  const typing = { ...thanked, text: 'Two', isThanked: false };
  expect(afterLine(typing, 'One', 'already')).toBe(typing);
});
