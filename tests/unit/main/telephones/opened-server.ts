/** The server that speaks with telephones, on loopback, with a kit that says the same to everything. */
import { onTestFinished } from 'vitest';
import type { RoomAct, RoomAnswer, RoomPage } from '../../../../domain/telephones/page';
import type { Opening } from '../../../../main/telephones/messages';
import type { FromRemote, ToRemote } from '../../../../main/telephones/remote-messages';
import { openServer } from '../../../../main/telephones/server';
import { newKey } from '../../../../main/telephones/tokens';

const nothing: RoomPage = { usual: 'sr-Latn', task: { kind: 'nothing' }, box: false };
const pages = { en: nothing, 'sr-Latn': nothing, 'sr-Cyrl': nothing };
const files = { script: 'void 0;', style: 'body{}', 'remote-script': 'void 0;', 'remote-style': 'body{}' };
export const word = 'lipa 47';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Returns other spellings of a token: of 32 bytes the last of 43 letters has two bits that say nothing, so three other texts are read as
 * the same bytes.
 */
export function otherSpellings(token: string): readonly string[] {
  const last = letters.indexOf(token.at(-1) ?? '');
  return [1, 2, 3].map((idle) => `${token.slice(0, -1)}${letters[last ^ idle]}`);
}

export interface Opened {
  readonly host: string;
  readonly asked: readonly { readonly as: string; readonly act: RoomAct }[];
  readonly there: readonly number[];
  /** What the kit is told of the trainer's telephone, and what it says. */
  readonly told: readonly FromRemote[];
  readonly remote: (said: ToRemote) => void;
  readonly show: (page: RoomPage) => void;
}

export async function opened(answer: RoomAnswer = 'done', key = newKey()): Promise<Opened> {
  const asked: { readonly as: string; readonly act: RoomAct }[] = [];
  const there: number[] = [];
  const told: FromRemote[] = [];
  const opening: Opening = { kind: 'open', address: '127.0.0.1', ports: [0], key, word, pages };
  const server = await openServer(opening, files, {
    act: async (as, given) => {
      asked.push({ as, act: given });
      return answer;
    },
    there: (count) => there.push(count),
    remote: (each) => told.push(each),
  });
  onTestFinished(() => server.close());
  const show = (page: RoomPage): void => server.show({ en: page, 'sr-Latn': page, 'sr-Cyrl': page });
  return { host: `127.0.0.1:${server.port}`, asked, there, told, remote: (said) => server.remote(said), show };
}
