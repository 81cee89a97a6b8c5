/** Telephones as tests play them: plain requests to the room's page, over loopback alone, as the page itself makes them. */
import { type ClientRequest, type IncomingHttpHeaders, request } from 'node:http';
import type { RoomAct, RoomPage } from '../domain/telephones/page';

export interface Told {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'OPTIONS' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** `host`: as in `127.0.0.1:8080`. Rejects when nobody answers. */
export function ask(host: string, { method = 'GET', path, headers = {}, body }: Asking): Promise<Told> {
  const [address, port] = host.split(':');
  return new Promise((resolve, reject) => {
    const asked = request({ host: address, port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Posts like the page's script. */
export const post = (host: string, path: string, body: unknown): Promise<Told> =>
  ask(host, {
    method: 'POST',
    path,
    headers: { origin: `http://${host}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export const answerOf = ({ text }: Told): unknown => JSON.parse(text);

export async function join(host: string, word: string): Promise<string> {
  const told = await post(host, '/join', { word });
  const { token } = JSON.parse(told.text);
  if (typeof token !== 'string') throw new Error(`Not let in: ${told.text}`);
  return token;
}

export const act = async (host: string, token: string, given: RoomAct): Promise<unknown> =>
  answerOf(await post(host, '/act', { token, act: given }));

/** A page that is open, and what it was shown so far. */
export interface Listening {
  readonly shown: readonly RoomPage[];
  readonly events: readonly string[];
  readonly close: () => void;
}

export function listen(host: string, token: string, language = 'en'): Promise<Listening> {
  const [address, port] = host.split(':');
  const shown: RoomPage[] = [];
  const events: string[] = [];
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request(
      { host: address, port, path: `/room?token=${token}&language=${language}`, agent: false },
      (answer) => {
        let rest = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          const blocks = (rest + part).split('\n\n');
          rest = blocks.pop() ?? '';
          for (const block of blocks) {
            const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/su.exec(block) ?? [];
            events.push(event);
            if (event === 'page') shown.push(JSON.parse(data));
          }
          resolve({ shown, events, close: () => asked.destroy() });
        });
        answer.on('error', () => {});
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
