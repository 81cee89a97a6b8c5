/** What a telephone of the room asks of the trainer's laptop: to be let in, and that something is handed in. */
import type { Locked, RoomAct, RoomAnswer } from '../../domain/telephones/page';
import { ask } from './line';

/** Milliseconds after which an answer doesn't come any more. */
const patience = 20_000;

export async function join(word: string): Promise<{ readonly token: string } | { readonly locked: Locked } | undefined> {
  const answer = await ask('/join', { word }, patience);
  if (typeof answer?.token === 'string') return { token: answer.token };
  return answer ? { locked: answer.locked as Locked } : undefined;
}

export async function act(
  token: string,
  given: RoomAct,
): Promise<{ readonly answer: RoomAnswer } | { readonly locked: Locked } | undefined> {
  const answer = await ask('/act', { token, act: given }, patience);
  if (typeof answer?.answer === 'string') return { answer: answer.answer as RoomAnswer };
  return answer?.locked === undefined ? undefined : { locked: answer.locked as Locked };
}
