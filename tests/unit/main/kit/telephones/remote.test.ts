/** The trainer's telephone and the kit: paired on the desk alone, its keys are the desk's, and both together count once. */
import { expect, test } from 'vitest';
import { minutes } from '../../../../../domain/kernel/time';
import type { RemoteAnswer, RemoteControlView, RemoteKey, RemoteShown } from '../../../../../domain/telephones/remote';
import type { BeginTelephones, TelephonesEar, ToTelephones } from '../../../../../main/telephones/messages';
import type { FromRemote, ToRemote } from '../../../../../main/telephones/remote-messages';
import { act, type Bench, contentFolder, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

interface Hall {
  readonly bench: Bench;
  /** What the telephone was told. */
  readonly said: readonly ToRemote[];
  readonly tells: (told: FromRemote) => void;
}

const morning = Date.parse('2023-10-11T07:30:00Z');

async function hall(): Promise<Hall> {
  const said: ToRemote[] = [];
  let ear: TelephonesEar = { heard: () => {}, ended: () => {} };
  const beginTelephones: BeginTelephones = (given) => {
    ear = given;
    return {
      say: (message: ToTelephones) => {
        if (message.kind === 'open') given.heard({ kind: 'opened', port: 8080 });
        if (message.kind === 'remote') said.push(message.said);
      },
      end: () => {},
    };
  };
  const roomAddresses = () => [{ name: 'test', address: '127.0.0.1' }];
  const bench = await openInFolder(emptyFolder(), contentFolder, morning, 1_000_000, { beginTelephones, roomAddresses });
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-sample']();
  await act(bench, { kind: 'start-day', day: 1 });
  await bench.kit.requests['start-telephones']('127.0.0.1');
  return { bench, said, tells: (told) => ear.heard({ kind: 'remote', told }) };
}

function control({ bench }: Hall): RemoteControlView {
  const { telephones } = desk(bench);
  if (telephones.state !== 'on') throw new Error('The telephones are off.');
  return telephones.remote;
}

async function paired(): Promise<Hall> {
  const room = await hall();
  expect(await room.bench.kit.requests['pair-remote']()).toEqual({ done: true });
  room.tells({ kind: 'paired' });
  room.tells({ kind: 'there', isThere: true });
  return room;
}

function shown({ said }: Hall): RemoteShown {
  const latest = said.findLast((each) => each.kind === 'show');
  if (latest?.kind !== 'show') throw new Error('The telephone was shown nothing.');
  return latest.shown;
}

let presses = 0;

/** Pressed on what it shows now, or on that stamp. */
async function press(room: Hall, key: RemoteKey, on = shown(room).picture): Promise<RemoteAnswer | undefined> {
  presses += 1;
  const id = presses;
  room.tells({ kind: 'pressed', id, press: { key, on, number: id } });
  const answer = () => room.said.find((each) => each.kind === 'answer' && each.id === id);
  await expect.poll(answer).toBeDefined();
  const told = answer();
  return told?.kind === 'answer' ? told.answer : undefined;
}

const slideOf = ({ bench }: Hall) => {
  const { slide, step } = training(bench).run;
  return JSON.stringify([slide, step]);
};

test('the code and the number stand on the desk alone: neither the room nor a desk in sight has them', async () => {
  const room = await hall();
  await room.bench.kit.requests['pair-remote']();
  const pairing = control(room);
  const told = room.said.find((each) => each.kind === 'pair');
  if (pairing.state !== 'pairing' || told?.kind !== 'pair') throw new Error('Nobody pairs.');
  expect(pairing.pin).toMatch(/^\d{6}$/u);
  expect(told).toMatchObject({ pin: pairing.pin, secret: expect.stringMatching(/^[\w-]{22}$/u) });
  const code = JSON.stringify(pairing.code);
  await room.bench.kit.requests['show-telephones'](true);
  const seen = JSON.stringify(room.bench.kit.audienceView());
  await room.bench.kit.requests['answer-room'](true);
  for (const view of [seen, JSON.stringify(room.bench.kit.audienceView()), JSON.stringify(room.bench.kit.deskView())]) {
    expect(view).not.toContain(code);
    expect(view).not.toContain(told.secret);
    expect(view).not.toContain(`"${pairing.pin}"`);
  }
});

test('a code that waits when the room comes to see the desk counts no more; a telephone that is paired stays so', async () => {
  const room = await hall();
  const { requests } = room.bench.kit;
  await requests['pair-remote']();
  await requests['answer-room'](true);
  expect(room.said.at(-1)).toEqual({ kind: 'end' });
  room.tells({ kind: 'paired' });
  await requests['answer-room'](false);
  expect(control(room)).toEqual({ state: 'none', ended: 'in-sight' });
  await requests['pair-remote']();
  room.tells({ kind: 'paired' });
  for (const canSee of [true, false]) await requests['answer-room'](canSee);
  expect(control(room)).toEqual({ state: 'paired', isThere: false });
});

test('wrong numbers are told on the desk, and the last ends it with a word', async () => {
  const room = await hall();
  await room.bench.kit.requests['pair-remote']();
  room.tells({ kind: 'tried', left: 4 });
  expect(control(room)).toMatchObject({ state: 'pairing', left: 4 });
  room.tells({ kind: 'tried', left: 0 });
  expect(control(room)).toEqual({ state: 'none', ended: 'tries' });
  room.tells({ kind: 'paired' });
  expect(control(room)).toEqual({ state: 'none', ended: 'tries' });
});

test('a code that nobody used counts no more after three minutes', async () => {
  const room = await hall();
  await room.bench.kit.requests['pair-remote']();
  room.bench.advance(180_000);
  await room.bench.kit.tick();
  expect(control(room)).toEqual({ state: 'none', ended: 'too-late' });
  expect(room.said.at(-1)).toEqual({ kind: 'end' });
});

test('one remote at a time, ended by one press, and what it presses after that does nothing', async () => {
  const room = await paired();
  expect(control(room)).toEqual({ state: 'paired', isThere: true });
  expect(await room.bench.kit.requests['pair-remote']()).toMatchObject({ refused: 'remote-is-paired' });
  await room.bench.kit.requests['end-remote']();
  expect(room.said.at(-1)).toEqual({ kind: 'end' });
  const before = slideOf(room);
  expect(await press(room, 'next')).toBe('ended');
  expect(slideOf(room)).toBe(before);
  await room.bench.kit.requests['stop-telephones']();
  await room.bench.kit.requests['start-telephones']('127.0.0.1');
  expect(control(room)).toEqual({ state: 'none', ended: undefined });
});

test('next, back, black and the timer are the desk’s own', async () => {
  const room = await paired();
  const first = shown(room).view;
  expect(first.slide?.title).toBeTruthy();
  expect(await press(room, 'next')).toBe('done');
  expect(shown(room).view.slide).not.toEqual(first.slide);
  room.bench.advance(2_000);
  expect(await press(room, 'back')).toBe('done');
  expect(shown(room).view.slide).toEqual(first.slide);
  expect(await press(room, 'black')).toBe('done');
  expect(training(room.bench).run.cover).toBe('black');
  expect(shown(room).view.cover).toBe('black');
  expect(await press(room, 'timer', shown(room).timer)).toBe('done');
  expect(training(room.bench).run.timerRunning).toBe(true);
  expect(await press(room, 'timer', shown(room).timer - 1)).toBe('late');
  expect(training(room.bench).run.timerRunning).toBe(true);
});

test('a press on what isn’t there any more does nothing, and says so', async () => {
  const room = await paired();
  const { picture } = shown(room);
  await act(room.bench, { kind: 'next' });
  room.bench.advance(5_000);
  const there = slideOf(room);
  expect(await press(room, 'next', picture)).toBe('late');
  expect(await press(room, 'black', picture)).toBe('late');
  expect(slideOf(room)).toBe(there);
});

test.each(['remote', 'desk'] as const)('Next at both ends within a moment is one step, the %s first', async (first) => {
  const room = await paired();
  const before = shown(room);
  const atDesk = () => room.bench.kit.requests.press('next');
  const atRemote = () => press(room, 'next', before.picture);
  await (first === 'desk' ? atDesk() : atRemote());
  const there = slideOf(room);
  expect(there).not.toBe(JSON.stringify([before.view.slide, 0]));
  room.bench.advance(200);
  const second = await (first === 'desk' ? atRemote() : atDesk());
  expect(second).toEqual(first === 'desk' ? 'done' : { done: true });
  expect(slideOf(room)).toBe(there);
  /* Later it is another press. */
  room.bench.advance(1_000);
  await atDesk();
  expect(slideOf(room)).not.toBe(there);
});

test('black at both ends within a moment stays black', async () => {
  const room = await paired();
  await press(room, 'black');
  room.bench.advance(200);
  await act(room.bench, { kind: 'cover', cover: 'black' });
  expect(training(room.bench).run.cover).toBe('black');
});

test('at the barometer it counts, and reveals what Next alone never does', async () => {
  const room = await paired();
  const { barometerAhead } = training(room.bench).run;
  const overview = await room.bench.kit.requests['list-slides']();
  if ('refused' in overview) throw new Error(overview.refused);
  for (const { slide } of overview.slides.filter((each) => each.slide.block === barometerAhead)) {
    await act(room.bench, { kind: 'go-to', slide });
    if (training(room.bench).run.barometer) break;
  }
  const statement = training(room.bench).run.barometer?.statements.find(({ kind }) => kind === 'programme')?.id;
  if (typeof statement !== 'number') throw new Error('There is no statement.');
  await act(room.bench, { kind: 'go-to-statement', statement });
  room.bench.advance(2_000);
  expect(shown(room).view.barometer).toMatchObject({ number: 1, canCount: false, canReveal: false });
  expect(await press(room, 'agree-more')).toBe('late');
  for (const phase of ['places', 'voices']) {
    expect(await press(room, 'next')).toBe('done');
    expect(training(room.bench).run.barometer?.phase).toBe(phase);
  }
  for (const key of ['agree-more', 'agree-more', 'disagree-more', 'agree-less'] as const) expect(await press(room, key)).toBe('done');
  expect(shown(room).view.barometer?.counts).toEqual({ agree: 1, unsure: 0, disagree: 1 });
  expect(shown(room).view.canNext).toBe(false);
  const on = shown(room).picture;
  expect([await press(room, 'next', on), await press(room, 'next', on)]).toEqual(['late', 'late']);
  expect(training(room.bench).run.barometer?.phase).toBe('voices');
  expect(await press(room, 'reveal', on)).toBe('done');
  expect(training(room.bench).run.barometer?.phase).toBe('answer');
  expect(await press(room, 'reveal', on)).toBe('late');
});

test('what it is shown is told when it became another, and the time only when it goes otherwise than a clock', async () => {
  const room = await paired();
  const count = (kind: ToRemote['kind']) => room.said.filter((each) => each.kind === kind).length;
  await room.bench.kit.tick();
  const before = { show: count('show'), times: count('times') };
  for (let seconds = 0; seconds < 20; seconds += 1) {
    room.bench.advance(1_000);
    await room.bench.kit.tick();
  }
  expect(count('show')).toBe(before.show);
  expect(count('times')).toBe(before.times);
  await act(room.bench, { kind: 'start-timer', length: minutes(2) });
  expect(count('show')).toBe(before.show + 1);
  expect(count('times')).toBe(before.times + 1);
});

test('a page that comes again is told the times as they are by then', async () => {
  const room = await paired();
  await act(room.bench, { kind: 'start-timer', length: minutes(30) });
  const times = () => {
    const told = room.said.filter((each) => each.kind === 'times').map((each) => each.times);
    return { count: told.length, latest: told.at(-1) };
  };
  const before = times();
  expect(before.latest).toMatchObject({ activityLeft: minutes(30), activityRuns: true });
  room.bench.advance(minutes(12));
  room.tells({ kind: 'there', isThere: true });
  const { blockLeft, activityLeft } = room.bench.kit.deskTime();
  expect(activityLeft).toBe(minutes(18));
  expect(times().count).toBe(before.count + 1);
  expect(times().latest).toMatchObject({ blockLeft, activityLeft });
  await act(room.bench, { kind: 'pause-timer' });
  room.bench.advance(minutes(5));
  room.tells({ kind: 'there', isThere: true });
  expect(times().latest).toMatchObject({ activityLeft: minutes(18), activityRuns: false });
});
