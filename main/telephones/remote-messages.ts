/** What the kit and the process that speaks with telephones say to each other about the trainer's own. */
import { z } from 'zod';
import type { Language } from '../../domain/kernel/language';
import { mostTries, type RemoteAnswer, type RemoteShown, type RemoteTimes, remoteKeys } from '../../domain/telephones/remote';

export const remotePress = z.strictObject({
  key: z.enum(remoteKeys),
  on: z.int().min(0),
  number: z.int().min(1),
});

export type ToRemote =
  /** From now on one telephone may come that knows both; until then, and again after `end`, none may. */
  | { readonly kind: 'pair'; readonly secret: string; readonly pin: string; readonly language: Language }
  | { readonly kind: 'end' }
  | { readonly kind: 'show'; readonly shown: RemoteShown }
  | { readonly kind: 'times'; readonly times: RemoteTimes }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: RemoteAnswer };

export const fromRemote = z.discriminatedUnion('kind', [
  /* Somebody who knew the code typed another number; with nought left pairing is over. */
  z.strictObject({ kind: z.literal('tried'), left: z.int().min(0).max(mostTries) }),
  z.strictObject({ kind: z.literal('paired') }),
  /* Said for every page that comes, which has to be told the times, and when the last one went. */
  z.strictObject({ kind: z.literal('there'), isThere: z.boolean() }),
  z.strictObject({ kind: z.literal('pressed'), id: z.int().min(1), press: remotePress }),
]);
export type FromRemote = z.output<typeof fromRemote>;
