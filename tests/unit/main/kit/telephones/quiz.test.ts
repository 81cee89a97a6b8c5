/** The quiz by telephone: the question that the room sees, one choice each, and numbers only with the answer. */
import { expect, test } from 'vitest';
import { act, desk } from '../open-in-folder';
import { askedBy, type Held, heldMorning } from './held-telephones';

async function answered(held: Held, ...asked: readonly unknown[]): Promise<readonly string[]> {
  const before = held.answers.length;
  for (const each of asked) held.ear.heard(each);
  await expect.poll(() => held.answers.length).toBe(before + asked.length);
  return held.answers.slice(before);
}

test('each telephone counts once with its last choice, nobody sees numbers before the answer, nothing counts after it, and numbers stay once telephones are off', async () => {
  const { bench, start } = await heldMorning();
  const held = await start();
  expect(desk(bench).telephones).toMatchObject({ there: 2 });
  await bench.kit.requests['open-on-telephones']({ kind: 'quiz' });
  expect(held.shown.at(-1)?.en.task).toEqual({ kind: 'nothing' });
  const cards = await bench.kit.requests['list-cards']();
  const question = 'quiz' in cards ? (cards.quiz[0]?.id ?? '') : '';
  const card = { kind: 'quiz', question } as const;
  await act(bench, { kind: 'show-card', card: { ...card, revealed: false } });
  const task = held.shown.at(-1)?.en.task;
  if (task?.kind !== 'quiz') throw new Error('No question is shown.');
  expect(JSON.stringify(task)).not.toMatch(/isRight|key|reason/u);
  const [one, two] = [task.options[0]?.id ?? '', task.options[1]?.id ?? ''];
  const choose = (id: number, as: string, option: string, of = question) => askedBy(id, as, { kind: 'answer-quiz', question: of, option });
  expect(
    await answered(held, choose(1, 'a', one), choose(2, 'b', one), choose(3, 'c', 'forged'), choose(4, 'd', one, 'of yesterday')),
  ).toEqual(['done', 'done', 'unfit', 'closed']);
  expect(await answered(held, choose(5, 'a', two))).toEqual(['done']);
  expect(JSON.stringify(bench.kit.audienceView())).not.toContain('"count"');
  await act(bench, { kind: 'show-card', card: { ...card, revealed: true } });
  const { scene } = bench.kit.audienceView();
  expect(scene.kind === 'quiz' && scene.options.map(({ count }) => count)).toEqual(
    task.options.map(({ id }) => (id === one || id === two ? 1 : 0)),
  );
  expect(held.shown.at(-1)?.en.task).toMatchObject({ kind: 'quiz', isRevealed: true });
  expect(await answered(held, choose(6, 'e', two))).toEqual(['closed']);
  await bench.kit.requests['open-on-telephones'](null);
  expect(await answered(held, choose(7, 'e', two))).toEqual(['closed']);
  await bench.kit.requests['stop-telephones']();
  expect(bench.kit.audienceView().scene).toEqual(scene);
  await act(bench, { kind: 'end-day' }, { kind: 'start-day', day: 2 });
  await act(bench, { kind: 'show-card', card: { ...card, revealed: false } }, { kind: 'show-card', card: { ...card, revealed: true } });
  expect(bench.kit.audienceView().scene.kind).toBe('quiz');
  expect(JSON.stringify(bench.kit.audienceView())).not.toContain('"count"');
});
