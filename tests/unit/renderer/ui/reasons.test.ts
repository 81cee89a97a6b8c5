/** A reason is asked for only where somebody can give it; nothing that was asked stays without an answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TrainingCommand } from '../../../../domain/training/command';

const refused = { refused: 'day-certified' } as const;
const command: TrainingCommand = { kind: 'undo', place: 'register' };

async function start() {
  vi.resetModules();
  vi.stubGlobal('window', { kit: { dispatch: async () => refused } });
  return import('../../../../renderer/ui/reasons');
}

let reasons: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  reasons = await start();
});
afterEach(() => vi.unstubAllGlobals());

test('where nobody asks for it, the refusal comes at once and no question is left for later', async () => {
  await expect(reasons.dispatch(command)).resolves.toEqual(refused);
  expect(reasons.reasonWanted.get()).toBeUndefined();
});

test('a second change while one is asked about is refused at once, and the question stays with the first', async () => {
  reasons.askForReasons();
  const first = reasons.dispatch(command);
  await vi.waitFor(() => expect(reasons.reasonWanted.get()).toBeDefined());
  const asked = reasons.reasonWanted.get();
  await expect(reasons.dispatch({ kind: 'redo', place: 'register' })).resolves.toEqual(refused);
  expect(reasons.reasonWanted.get()).toBe(asked);
  if (asked) reasons.settleReason(asked, { done: true });
  await expect(first).resolves.toEqual({ done: true });
  expect(reasons.reasonWanted.get()).toBeUndefined();
});

test('whoever asks may go: what was asked is refused, and nothing more is asked', async () => {
  const stop = reasons.askForReasons();
  const first = reasons.dispatch(command);
  await vi.waitFor(() => expect(reasons.reasonWanted.get()).toBeDefined());
  stop();
  await expect(first).resolves.toEqual(refused);
  expect(reasons.reasonWanted.get()).toBeUndefined();
  await expect(reasons.dispatch(command)).resolves.toEqual(refused);
});
