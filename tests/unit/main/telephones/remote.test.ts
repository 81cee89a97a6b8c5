/** The trainer's own telephone at the port: who becomes it, what it may send, and what nobody else gets. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration } from '../../../../domain/kernel/time';
import { mostTries, type RemotePress, type RemoteTimes } from '../../../../domain/telephones/remote';
import { answerOf, ask, join, listen, post, type Told } from '../../../telephones';
import { type Opened, opened, otherSpellings, word } from './opened-server';

const secret = 'c2VjcmV0LW9mLXRlc3Rz';
const pin = '041207';

async function pairing(): Promise<Opened> {
  const room = await opened();
  room.remote({ kind: 'pair', secret, pin, language: 'sr-Latn' });
  return room;
}

const pair = (host: string, given: object = { secret, pin }) => post(host, '/remote/pair', given);

async function paired() {
  const room = await pairing();
  const { token } = JSON.parse((await pair(room.host)).text);
  return { ...room, token: String(token), press: (press: object, by = token) => post(room.host, '/remote/press', { token: by, press }) };
}

const next: RemotePress = { key: 'next', on: 3, number: 1 };
const noTimes: RemoteTimes = { blockLeft: undefined, activityLeft: undefined, activityRuns: false, behind: undefined, dayEnds: undefined };

/** Answers each press as it comes. */
const answering = ({ told, remote }: Opened): void => {
  for (const each of told) if (each.kind === 'pressed') remote({ kind: 'answer', id: each.id, answer: 'done' });
};

test('who knows code and number is let in, once, and nobody after that', async () => {
  const { host, told } = await pairing();
  const first = await pair(host);
  expect(first.status).toBe(200);
  expect(answerOf(first)).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/u) });
  expect(told).toEqual([{ kind: 'paired' }]);
  expect(answerOf(await pair(host))).toEqual({ locked: 'over' });
  expect(told).toHaveLength(1);
});

test('a wrong number is told with what is left, and the last one ends it for everybody', async () => {
  const { host, told } = await pairing();
  const answers: unknown[] = [];
  for (let tries = 0; tries < mostTries; tries += 1) answers.push(answerOf(await pair(host, { secret, pin: '000000' })));
  expect(answers).toEqual([
    { locked: 'pin', left: 4 },
    { locked: 'pin', left: 3 },
    { locked: 'pin', left: 2 },
    { locked: 'pin', left: 1 },
    { locked: 'pin-over', left: 0 },
  ]);
  expect(answerOf(await pair(host))).toEqual({ locked: 'over' });
  expect(told.map((each) => each.kind === 'tried' && each.left)).toEqual([4, 3, 2, 1, 0]);
});

test('who doesn’t know the code uses up no try, whatever number they type', async () => {
  const { host, told } = await pairing();
  for (const other of ['', 'x', secret.slice(1), `${secret}a`]) {
    expect(answerOf(await pair(host, { secret: other, pin }))).toEqual({ locked: 'over' });
  }
  expect(told).toEqual([]);
  expect((await pair(host)).status).toBe(200);
});

test('while nobody pairs there is no way in, though the page is there', async () => {
  const { host } = await opened();
  expect((await ask(host, { path: '/remote' })).status).toBe(200);
  expect(answerOf(await pair(host))).toEqual({ locked: 'over' });
  expect(answerOf(await pair(host, { secret: '', pin: '' }))).toEqual({ locked: 'over' });
});

test('its page says no name, holds nothing from elsewhere and none of what it is paired by', async () => {
  const { host } = await pairing();
  const { text, headers } = await ask(host, { path: '/remote' });
  expect(text).toContain('<html lang="sr-Latn">');
  expect(text.match(/(?:src|href)="[^"]*"/gu)).toEqual(['href="/remote.css"', 'src="/remote.js"']);
  expect(text).not.toContain(secret);
  expect(text).not.toContain(pin);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/u);
});

test('a telephone of the room can’t press, and the remote can’t hand in', async () => {
  const room = await paired();
  const member = await join(room.host, word);
  const pressed = await room.press(next, member);
  expect([pressed.status, answerOf(pressed)]).toEqual([403, { answer: 'ended' }]);
  expect(room.told).toEqual([{ kind: 'paired' }]);
  const sheet = { kind: 'hand-in', collection: 'test-d1am', sheet: { code: '', answers: {} } };
  expect(answerOf(await post(room.host, '/act', { token: room.token, act: sheet }))).toEqual({ locked: 'old' });
  const heard = await listen(room.host, room.token);
  expect(heard.events).toEqual(['locked']);
  expect(room.asked).toEqual([]);
});

test('a press is passed on with what it was pressed on, and answered as the kit says', async () => {
  const room = await paired();
  const waiting = room.press(next);
  await expect.poll(() => room.told.at(-1)).toEqual({ kind: 'pressed', id: 1, press: next });
  room.remote({ kind: 'answer', id: 1, answer: 'late' });
  const told = await waiting;
  expect([told.status, answerOf(told)]).toEqual([409, { answer: 'late' }]);
});

test('a press that comes twice is passed on once, and one that was overtaken not at all', async () => {
  const room = await paired();
  const twice = [room.press({ ...next, number: 2 }), room.press({ ...next, number: 2 })];
  await expect.poll(() => room.told.some(({ kind }) => kind === 'pressed')).toBe(true);
  answering(room);
  expect((await Promise.all(twice)).map(answerOf)).toEqual([{ answer: 'done' }, { answer: 'done' }]);
  expect(answerOf(await room.press({ ...next, number: 1 }))).toEqual({ answer: 'late' });
  expect(room.told.filter(({ kind }) => kind === 'pressed')).toHaveLength(1);
});

test.each([
  ['key', { key: 'black' }],
  ['stamp', { on: 4 }],
] as const)('another press under the number of the one before, by its %s, is too late and not said to be done', async (_what, other) => {
  const room = await paired();
  const first = room.press(next);
  await expect.poll(() => room.told.at(-1)?.kind).toBe('pressed');
  answering(room);
  expect(answerOf(await first)).toEqual({ answer: 'done' });
  expect(answerOf(await room.press({ ...next, ...other }))).toEqual({ answer: 'late' });
  expect(answerOf(await room.press(next))).toEqual({ answer: 'done' });
  expect(room.told.filter(({ kind }) => kind === 'pressed')).toHaveLength(1);
});

test('its token counts in one spelling', async () => {
  const room = await paired();
  for (const other of otherSpellings(room.token)) expect(answerOf(await room.press(next, other))).toEqual({ answer: 'ended' });
});

test('a page that comes is shown the picture at once, and no time that was told to another before', async () => {
  const room = await paired();
  const opens = () => ask(room.host, { path: `/remote/shown?token=${room.token}` });
  const comings = () => room.told.filter((each) => each.kind === 'there' && each.isThere).length;
  const times = (blockLeft: number): RemoteTimes => ({ ...noTimes, blockLeft: duration(blockLeft) });
  const pages = [opens()];
  await expect.poll(comings).toBe(1);
  room.remote({ kind: 'times', times: times(1_800_000) });
  pages.push(opens());
  /* The kit hears of each, and says the times anew. */
  await expect.poll(comings).toBe(2);
  room.remote({ kind: 'times', times: times(1_080_000) });
  room.remote({ kind: 'end' });
  const left = ({ text }: Told) => [...text.matchAll(/"blockLeft":(\d+)/gu)].map(([, told]) => Number(told));
  expect((await Promise.all(pages)).map(left)).toEqual([[1_800_000, 1_080_000], [1_080_000]]);
});

test('ended: what waits is answered so, the page is told so, and its token is nothing any more', async () => {
  const room = await paired();
  const events: string[] = [];
  const shown = ask(room.host, { path: `/remote/shown?token=${room.token}` }).then(({ text }) => events.push(text));
  await expect.poll(() => room.told.at(-1)).toEqual({ kind: 'there', isThere: true });
  const waiting = room.press(next);
  await expect.poll(() => room.told.at(-1)?.kind).toBe('pressed');
  room.remote({ kind: 'end' });
  expect(answerOf(await waiting)).toEqual({ answer: 'ended' });
  await shown;
  expect(events.join('')).toContain('event: ended');
  expect(answerOf(await room.press({ ...next, number: 2 }))).toEqual({ answer: 'ended' });
  expect((await ask(room.host, { path: `/remote/shown?token=${room.token}` })).text).toBe('event: ended\ndata: 1\n\n');
});

test('whatever else is sent to its ways in is refused, and nothing of it reaches the kit', async () => {
  const room = await paired();
  const before = room.told.length;
  const presses = fc.oneof(
    fc.anything(),
    fc.record({ key: fc.string(), on: fc.anything(), number: fc.anything() }),
    fc.record({ key: fc.constant('next'), on: fc.constant(-1), number: fc.integer() }),
    fc.record({ key: fc.constant('next'), on: fc.nat(), number: fc.constant(1), more: fc.string() }),
  );
  await fc.assert(
    fc.asyncProperty(presses, async (press) => {
      const told = await post(room.host, '/remote/press', { token: room.token, press });
      expect(told.status).toBe(400);
    }),
    { numRuns: 40 },
  );
  expect((await pair(room.host, { secret, pin: '1'.repeat(3_000) })).status).toBe(413);
  expect((await ask(room.host, { path: '/remote/shown?token=a&token=b' })).status).toBe(400);
  expect((await ask(room.host, { path: '/remote', headers: { host: 'evil.example' } })).status).toBe(421);
  expect(room.told).toHaveLength(before);
});
