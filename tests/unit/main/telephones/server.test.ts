import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { RoomAct } from '../../../../domain/telephones/page';
import { mostStrangers } from '../../../../main/telephones/bounds';
import { newKey } from '../../../../main/telephones/tokens';
import { act, answerOf, ask, join, listen, post } from '../../../telephones';
import { opened, word } from './opened-server';

const sheet: RoomAct = { kind: 'hand-in', collection: 'test-d1am', sheet: { code: 'ma07', answers: { t1: 'a' } } };

test('the page comes whole, with nothing from elsewhere, and asks the telephone to keep nothing', async () => {
  const { host } = await opened();
  const { status, headers, text } = await ask(host, { path: '/' });
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/u);
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  expect(Object.keys(headers).filter((name) => /^(?:set-cookie|access-control-|server|x-powered-by)/u.test(name))).toEqual([]);
  expect(text).toContain('<html lang="sr-Latn">');
  expect(text).toContain('Ne tražimo ime');
  expect(text).toContain('Не тражимо име');
  expect(text.match(/(?:src|href)="[^"]*"/gu)).toEqual(['href="/page.css"', 'src="/page.js"']);
});

test('it answers on the address that was chosen, and on no other one of this computer', async () => {
  const { host } = await opened();
  const port = host.split(':')[1];
  await expect(ask(`127.0.0.2:${port}`, { path: '/' })).rejects.toThrow('ECONNREFUSED');
});

test.each([
  ['another name that leads here', { path: '/', headers: { host: 'evil.example:8080' } }],
  ['this address without its port', { path: '/', headers: { host: '127.0.0.1' } }],
  ['another page’s script', { path: '/', headers: { origin: 'http://evil.example' } }],
  [
    'a form of a page without origin',
    { method: 'POST', path: '/join', body: '{"word":"lipa 47"}', headers: { origin: 'null', 'content-type': 'text/plain' } },
  ],
  ['what asks for leave to come from elsewhere', { method: 'OPTIONS', path: '/act', headers: { origin: 'http://evil.example' } }],
] as const)('%s is not heard', async (_who, asking) => {
  const { host, asked } = await opened();
  const told = await ask(host, asking);
  expect(told.status).toBe(421);
  expect(told.text).toBe('');
  expect(asked).toEqual([]);
});

test('who changes something without saying from which page is not heard', async () => {
  const { host } = await opened();
  const told = await ask(host, {
    method: 'POST',
    path: '/join',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ word }),
  });
  expect(told.status).toBe(421);
});

test('the word lets in, however it is typed; another one doesn’t, and many are not looked at any more', async () => {
  const { host } = await opened();
  for (const typed of ['lipa 47', ' LIPA47 ', 'липа 47', 'Lipa-47']) expect((await join(host, typed)).length).toBe(43);
  const wrong = await post(host, '/join', { word: 'lipa 48' });
  expect([wrong.status, answerOf(wrong)]).toEqual([403, { locked: 'word' }]);
  for (let tries = 0; tries < 19; tries += 1) await post(host, '/join', { word: `lipa ${tries}` });
  expect(answerOf(await post(host, '/join', { word: 'lipa 49' }))).toEqual({ locked: 'busy' });
});

test('a token that was made up, or made with the key of another half-day, is not heard, and told that it is old', async () => {
  const { host, asked } = await opened();
  const other = await opened();
  const old = await join(other.host, word);
  const own = await join(host, word);
  const changed = `${own.startsWith('A') ? 'B' : 'A'}${own.slice(1)}`;
  for (const token of [old, changed, '', 'x'.repeat(43)]) {
    expect(await act(host, token, sheet)).toEqual({ locked: 'old' });
    const heard = await listen(host, token);
    expect(heard.events).toEqual(['locked']);
  }
  expect(asked).toEqual([]);
});

test('one telephone is the same whenever it sends one form, and another for each form', async () => {
  const key = newKey();
  const [before, after] = [await opened('done', key), await opened('done', key)];
  const [one, two] = [await join(before.host, word), await join(before.host, word)];
  expect(await act(before.host, one, sheet)).toEqual({ answer: 'done' });
  /* The kit was killed and started in between. */
  expect(await act(after.host, one, sheet)).toEqual({ answer: 'done' });
  await act(after.host, one, { ...sheet, collection: 'evaluation-d2pm' });
  await act(after.host, two, sheet);
  const [first, again, otherForm, otherTelephone] = [...before.asked, ...after.asked].map(({ as }) => as);
  expect(again).toBe(first);
  expect(new Set([first, otherForm, otherTelephone]).size).toBe(3);
  expect(first).toMatch(/^[0-9a-f]{32}$/u);
});

test('what is shown reaches every open page at once, and telephones are counted, not pages', async () => {
  const { host, there, show } = await opened();
  const [one, two] = [await join(host, word), await join(host, word)];
  const listening = [await listen(host, one), await listen(host, one), await listen(host, two)];
  await expect.poll(() => there.at(-1)).toBe(2);
  const form = { collection: 'test-d1am', title: 'Test', takesCode: true, questions: [] } as const;
  show({ usual: 'en', task: { kind: 'form', form }, box: false });
  for (const { shown } of listening) await expect.poll(() => shown.at(-1)?.task).toEqual({ kind: 'form', form });
  for (const { close } of listening) close();
  await expect.poll(() => there.at(-1)).toBe(0);
});

test('a page that comes later begins in the language that the training speaks by then', async () => {
  const { host, show } = await opened();
  expect((await ask(host, { path: '/' })).text).toContain('<html lang="sr-Latn">');
  show({ usual: 'en', task: { kind: 'nothing' }, box: false });
  expect((await ask(host, { path: '/' })).text).toContain('<html lang="en">');
});

test('what the kit says of a form comes with a status of its own, and a closed one is no success', async () => {
  for (const [answer, status] of [
    ['done', 200],
    ['already', 200],
    ['closed', 409],
    ['unfit', 422],
    ['not-saved', 503],
  ] as const) {
    const { host } = await opened(answer);
    const told = await post(host, '/act', { token: await join(host, word), act: sheet });
    expect([told.status, answerOf(told)]).toEqual([status, { answer }]);
  }
});

test('whatever is sent, nothing but a whole form of a known kind reaches the kit, and the server goes on', async () => {
  const { host, asked } = await opened();
  const token = await join(host, word);
  const headers = { origin: `http://${host}`, 'content-type': 'application/json' };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((act) => JSON.stringify({ token, act })),
      ),
      async (body) => {
        const told = await ask(host, { method: 'POST', path: '/act', headers, body });
        expect([400, 403]).toContain(told.status);
      },
    ),
    { numRuns: 60 },
  );
  expect((await ask(host, { method: 'POST', path: '/act', headers, body: 'x'.repeat(200_000) })).status).toBe(413);
  expect((await ask(host, { path: '/../../etc/passwd' })).status).toBe(404);
  expect((await ask(host, { method: 'PUT', path: '/act', headers, body: '{}' })).status).toBe(404);
  expect(asked).toEqual([]);
  expect(await act(host, token, sheet)).toEqual({ answer: 'done' });
});

test('a thousand connections of a stranger are bounded, and keep no telephone out', async () => {
  const { host } = await opened();
  const [address, port] = host.split(':');
  const token = await join(host, word);
  const known = await listen(host, token);
  const open = new Set<object>();
  const strangers = Array.from({ length: 1000 }, () => {
    const socket = connect(Number(port), address);
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.write('GET /room HTTP/1.1\r\nHost: ');
    return socket;
  });
  onTestFinished(() => {
    for (const socket of strangers) socket.destroy();
  });
  await expect.poll(() => open.size).toBeLessThanOrEqual(mostStrangers);
  expect(await act(host, token, sheet)).toEqual({ answer: 'done' });
  expect((await join(host, word)).length).toBe(43);
  expect(known.events).toEqual(['page']);
});

test('one telephone that opens a thousand connections keeps no other one out', async () => {
  const { host } = await opened();
  const [address, port] = host.split(':');
  const token = await join(host, word);
  const open = new Set<object>();
  const many = Array.from({ length: 1000 }, () => {
    const socket = connect(Number(port), address);
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.resume();
    socket.write(`GET /room?token=${token}&language=en HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    return socket;
  });
  onTestFinished(() => {
    for (const socket of many) socket.destroy();
  });
  await expect.poll(() => open.size).toBeLessThanOrEqual(mostStrangers);
  expect(await act(host, await join(host, word), sheet)).toEqual({ answer: 'done' });
});

test('a telephone that sends without end is told to wait', async () => {
  const { host, asked } = await opened('unfit');
  const token = await join(host, word);
  const answers: unknown[] = [];
  for (let count = 0; count < 35; count += 1) answers.push(await act(host, token, sheet));
  expect(answers.at(-1)).toEqual({ locked: 'busy' });
  expect(asked.length).toBe(30);
});
