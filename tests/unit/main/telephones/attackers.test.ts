/** Somebody in the room's network who means no good: from loopback addresses, each of which is another computer to the server. */
import { connect, Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { RoomAct } from '../../../../domain/telephones/page';
import { Connections, mostConnections, mostKnown, mostStrangers, mostTokens, PerMinute } from '../../../../main/telephones/bounds';
import { act, join, listen } from '../../../telephones';
import { opened, otherSpellings, word } from './opened-server';

const sheet: RoomAct = { kind: 'hand-in', collection: 'test-d1am', sheet: { code: 'ma07', answers: { t1: 'a' } } };

/** On other systems loopback is one address alone. */
const hasManyAddresses = process.platform === 'linux';

/** A connection from an address of its own, which is destroyed with the test. */
function from(localAddress: string, host: string, says = ''): Socket {
  const [address = '', port] = host.split(':');
  const socket = connect({ host: address, port: Number(port), localAddress });
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  if (says !== '') socket.write(says);
  return socket;
}

/** What is answered until it says something that fits, or nothing more. */
function heardOf(socket: Socket, fits: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      text += part;
      if (fits.test(text)) resolve(text);
    });
    socket.on('close', () => resolve(text));
  });
}

const posted = (host: string, path: string, body: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

const joinFrom = (localAddress: string, host: string): Promise<string> =>
  heardOf(from(localAddress, host, posted(host, '/join', JSON.stringify({ word }))), /\}$/u);

test.each([
  ['an address that nobody can read', (host: string) => `GET /% HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 400],
  ['two names of a host', (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`, 421],
  ['what is said to a proxy', (host: string) => `GET http://evil.example/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 421],
  ['a name with a dot at its end', (host: string) => `GET / HTTP/1.1\r\nHost: ${host}.\r\nConnection: close\r\n\r\n`, 421],
] as const)('%s is not heard, and told nothing', async (_what, says, status) => {
  const { host } = await opened();
  const told = await heardOf(from('127.0.0.1', host, says(host)), /$^/u);
  expect(told).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
  expect(told).toContain('content-security-policy: ');
  expect(told).toMatch(/\r\n\r\n$/u);
});

test('one computer that opens connection after connection closes nobody else’s', async ({ skip }) => {
  skip(!hasManyAddresses, 'this system has one loopback address');
  const { host } = await opened();
  const slow = from('127.0.0.3', host, 'GET /page.css HTTP/1.1\r\n');
  const attacker = Array.from({ length: 3 * mostStrangers }, () => from('127.0.0.2', host, 'GET / HTTP/1.1\r\n'));
  await expect.poll(() => attacker.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(2 * mostStrangers);
  slow.write(`Host: ${host}\r\nConnection: close\r\n\r\n`);
  expect(await heardOf(slow, /body\{\}/u)).toContain('body{}');
});

test('one telephone that joined can’t take all the connections that there are', async ({ skip }) => {
  skip(!hasManyAddresses, 'this system has one loopback address');
  const { host } = await opened();
  const own = await join(host, word);
  const page = await listen(host, own);
  onTestFinished(page.close);
  const [, token] = /"token":"([^"]*)"/u.exec(await joinFrom('127.0.0.2', host)) ?? [];
  const body = JSON.stringify({ token, act: sheet });
  for (let done = 0; done < mostConnections + 50; done += 50) {
    await Promise.all(Array.from({ length: 50 }, () => heardOf(from('127.0.0.2', host, posted(host, '/act', body)), /\}$/u)));
  }
  expect(mostKnown).toBeLessThan(mostConnections - mostStrangers);
  expect(await act(host, own, sheet)).toEqual({ answer: 'done' });
  expect(page.events).toEqual(['page']);
  expect(await joinFrom('127.0.0.3', host)).toContain('"token"');
});

test('one computer that joins and joins is told that it is enough, and others still join', async ({ skip }) => {
  skip(!hasManyAddresses, 'this system has one loopback address');
  const { host } = await opened();
  const told = await Promise.all(Array.from({ length: mostTokens.each + 1 }, () => joinFrom('127.0.0.2', host)));
  expect(told.filter((answer) => answer.includes('"token"')).length).toBe(mostTokens.each);
  expect(told.filter((answer) => answer.includes('"locked":"full"')).length).toBe(1);
  expect(await joinFrom('127.0.0.3', host)).toContain('"token"');
});

test('however much others try, who did little this minute is heard', () => {
  let now = 0;
  const rate = new PerMinute({ each: 3, all: 5, least: 1 }, () => now);
  for (const who of ['a', 'a', 'a', 'b', 'b']) rate.count(who);
  expect(['a', 'b', 'c'].map((who) => rate.isOver(who))).toEqual([true, true, false]);
  rate.count('c');
  expect(rate.isOver('c')).toBe(true);
  now = 60_000;
  expect(['a', 'b', 'c'].map((who) => rate.isOver(who))).toEqual([false, false, false]);
});

test('a token counts in one spelling: nobody makes four telephones of one', async () => {
  const { host, asked } = await opened();
  const token = await join(host, word);
  const others = otherSpellings(token);
  for (const other of others) {
    expect(Buffer.from(other, 'base64url')).toEqual(Buffer.from(token, 'base64url'));
    expect(await act(host, other, sheet)).toEqual({ locked: 'old' });
  }
  expect(asked).toEqual([]);
  expect(await act(host, token, sheet)).toEqual({ answer: 'done' });
});

test('a connection is listened to once, however many tokens it shows, and counts for none of them once it is gone', async () => {
  const connections = new Connections();
  const tokens = Array.from({ length: 20 }, (_, index) => `token-${index}`);
  const comes = (): Socket => {
    const socket = new Socket();
    onTestFinished(() => void socket.destroy());
    connections.came(socket);
    for (const token of tokens) connections.isKnown(socket, token);
    return socket;
  };
  const listeners = new Socket().listenerCount('close');
  const first = comes();
  expect(first.listenerCount('close')).toBe(listeners + 1);
  first.destroy();
  await expect.poll(() => first.closed).toBe(true);
  const six = Array.from({ length: 6 }, comes);
  expect(six.map(({ destroyed }) => destroyed)).toEqual(six.map(() => false));
  comes();
  expect(six.map(({ destroyed }) => destroyed)).toEqual([true, false, false, false, false, false]);
});

test('pages that are asked for one behind the other on one line leave none that nobody holds', async () => {
  const { host, there } = await opened();
  const tokens = await Promise.all(Array.from({ length: 4 }, () => join(host, word)));
  const asks = tokens.map((token) => `GET /room?token=${token}&language=en HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  const line = from('127.0.0.1', host, asks.join(''));
  await expect.poll(() => there.at(-1)).toBe(1);
  line.destroy();
  await expect.poll(() => there.at(-1)).toBe(0);
});

test('who comes and goes without end doesn’t have the desk painted each time', async () => {
  const { host, there } = await opened();
  const token = await join(host, word);
  for (let times = 0; times < 60; times += 1) (await listen(host, token)).close();
  await expect.poll(() => there.at(-1) ?? 0).toBe(0);
  expect(there.length).toBeLessThan(30);
});
