/** The server as whoever started it hears of it: messages in, messages out, whichever process it runs in. */

import type { RoomAct, RoomAnswer } from '../../domain/telephones/page';
import type { FromTelephones, Opening, ToTelephones } from './messages';
import type { PageFiles } from './page-files';
import { openServer, type Server } from './server';

export interface Serving {
  readonly hear: (message: ToTelephones) => void;
  readonly close: () => Promise<void>;
}

const faultOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

export function serve(files: () => Promise<PageFiles>, say: (message: FromTelephones) => void): Serving {
  const waiting = new Map<number, (answer: RoomAnswer) => void>();
  let asked = 0;
  let server: Promise<Server> | undefined;

  const act = (as: string, given: RoomAct): Promise<RoomAnswer> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      say({ kind: 'asked', id: asked, as, act: given });
    });

  async function open(opening: Opening): Promise<void> {
    try {
      server = files().then((read) =>
        openServer(opening, read, {
          act,
          there: (count) => say({ kind: 'there', count }),
          remote: (told) => say({ kind: 'remote', told }),
        }),
      );
      const { port } = await server;
      say({ kind: 'opened', port });
    } catch (error) {
      server = undefined;
      say({ kind: 'not-opened', fault: faultOf(error) });
    }
  }

  return {
    hear: (message) => {
      switch (message.kind) {
        case 'open':
          void open(message);
          return;
        case 'show':
          void server?.then(
            ({ show }) => show(message.pages),
            () => {},
          );
          return;
        case 'remote':
          void server?.then(
            ({ remote }) => remote(message.said),
            () => {},
          );
          return;
        case 'answer':
          waiting.get(message.id)?.(message.answer);
          waiting.delete(message.id);
          return;
      }
    },
    close: async () => {
      const open = await server?.catch(() => undefined);
      await open?.close();
    },
  };
}
