/** The laptop is turned for signing: each person is handed the own line and nothing else, and what they say is on the disk together. */
import { expect, test } from 'vitest';
import type { ParticipantRow } from '../../../../../domain/register/register-view';
import { listAsRead } from '../../../../../domain/signing/changed-list';
import { personNamed } from '../../../builders';
import { act, type Bench, openInFolder, training } from '../open-in-folder';

const pin = '2468';
const strokes = { width: 60_000, height: 18_000, lines: [[100, 100, 400, 900, 1200, 300]] } as const;
const given = { strokes, photoConsent: 'no', contactConsent: 'yes' } as const;

async function turned(purpose: 'signing' | 'test-d1am' = 'signing'): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-sample']();
  await act(bench, { kind: 'add-participant', person: personNamed('Zdravka', 'Ђурић') });
  expect(await bench.kit.requests['turn-to-participants']({ purpose, pin })).toEqual({ done: true });
  return bench;
}

async function rowOf(bench: Bench, lastName: string): Promise<ParticipantRow> {
  await bench.kit.signIn.requests['turn-back'](pin);
  const row = training(bench).register.rows.find(({ person }) => person.lastName === lastName);
  if (!row) throw new Error(`${lastName} is not on the list`);
  return row;
}

const statesIn = (marks: ParticipantRow['marks']) => Object.values(marks).flatMap(({ state }) => (state === 'not-marked' ? [] : [state]));

test('signature, presence and consents of the one who was found are kept together, and Undo takes back that they are here with the signature', async () => {
  const bench = await turned();
  const { requests } = bench.kit.signIn;
  expect(await requests['find-own-line']('zdrav')).toMatchObject({ found: 'one', line: { firstName: 'Zdravka', signedAt: '' } });
  expect(await requests['sign-own-line'](given)).toEqual({ done: true });
  const { signed, person, marks } = await rowOf(bench, 'Ђурић');
  expect(Object.values(signed).filter(Boolean)).toHaveLength(1);
  expect(person).toMatchObject({ photoConsent: 'no', contactConsent: 'yes' });
  expect(statesIn(marks)).toEqual(['present']);
  await act(bench, { kind: 'undo', place: 'register' });
  const unsigned = await rowOf(bench, 'Ђурић');
  expect(Object.values(unsigned.signed).filter(Boolean)).toHaveLength(0);
  expect(statesIn(unsigned.marks)).toEqual([]);
  expect(unsigned.person).toMatchObject({ photoConsent: 'no', contactConsent: 'yes' });
  await act(bench, { kind: 'undo', place: 'register' });
  expect((await rowOf(bench, 'Ђурић')).person).toMatchObject({ photoConsent: 'unknown', contactConsent: 'unknown' });
});

test('who asks to be written otherwise signs on, and the trainer sees the wish in the register', async () => {
  const bench = await turned();
  const { requests } = bench.kit.signIn;
  const wish = { firstName: 'Здравка', lastName: 'Ђурић', school: 'ОШ „Вук Караџић“', town: 'Ниш' };
  expect(await requests['ask-own-correction'](wish)).toMatchObject({ refused: 'nobody-at-hand' });
  await requests['find-own-line']('zdrav');
  expect(await requests['ask-own-correction']({ ...wish, firstName: '' })).toMatchObject({ refused: 'first-name-missing' });
  expect(await requests['ask-own-correction'](wish)).toMatchObject({ found: 'one', line: { firstName: 'Zdravka', asked: wish } });
  expect(await requests['sign-own-line'](given)).toEqual({ done: true });
  const { id, person } = await rowOf(bench, 'Ђурић');
  expect(person.firstName).toBe('Zdravka');
  expect(training(bench).register.corrections).toEqual([{ participant: id, wish }]);
  await act(bench, { kind: 'settle-correction', participant: id, accepted: true });
  expect((await rowOf(bench, 'Ђурић')).person).toMatchObject({ ...wish, contactConsent: 'yes' });
  expect(training(bench).register.corrections).toEqual([]);
});

test('nothing is signed for anybody who is not at hand, nor twice by one press too many', async () => {
  const bench = await turned();
  const { requests } = bench.kit.signIn;
  expect(await requests['sign-own-line'](given)).toMatchObject({ refused: 'nobody-at-hand' });
  await requests['find-own-line']('zdrav');
  await requests['leave-own-line']();
  expect(await requests['sign-own-line'](given)).toMatchObject({ refused: 'nobody-at-hand' });
  await requests['find-own-line']('zdrav');
  await requests['sign-own-line'](given);
  expect(await requests['sign-own-line'](given)).toMatchObject({ refused: 'nobody-at-hand' });
  const found = await requests['find-own-line']('zdrav');
  const signedAt = 'line' in found ? found.line.signedAt : undefined;
  expect(signedAt).toMatch(/^\d\d:\d\d$/u);
  expect(await requests['sign-own-line'](given)).toEqual({ refused: 'signed-already', values: { time: signedAt } });
  expect(await requests['sign-own-line']({ ...given, again: true })).toEqual({ done: true });
  expect(await requests['choose-own-line'](0)).toEqual({ found: 'nobody' });
});

test('a page that comes anew, and the trainer’s coming back, leave the line that was found', async () => {
  const bench = await turned();
  const { requests } = bench.kit.signIn;
  await requests['find-own-line']('zdrav');
  await requests.ready();
  expect(await requests['sign-own-line'](given)).toMatchObject({ refused: 'nobody-at-hand' });
  await requests['find-own-line']('zdrav');
  await requests['turn-back'](pin);
  expect(await requests['sign-own-line'](given)).toMatchObject({ refused: 'not-turned' });
});

test('nobody is asked for a reason there: once the day is certified, whoever comes is sent to the trainer, and so is who stood there', async () => {
  const bench = await turned();
  const { requests } = bench.kit.signIn;
  await requests['find-own-line']('zdrav');
  await requests['turn-back'](pin);
  const read = listAsRead(training(bench).register.rows, 1);
  expect(await bench.kit.requests['certify-day']({ day: 1, name: 'Mira', role: '', strokes, read })).toEqual({ done: true });
  expect(await bench.kit.requests['turn-to-participants']({ purpose: 'signing', pin })).toEqual({ done: true });
  expect(await requests['find-own-line']('zdrav')).toEqual({ found: 'closed' });
  expect(await requests['sign-own-line'](given)).toMatchObject({ refused: 'nobody-at-hand' });
});

test('what the window is shown holds nobody, and the desk hears nothing but the PIN', async () => {
  const bench = await turned();
  const names = JSON.stringify(bench.kit.signIn.view());
  for (const name of ['Zdravka', 'Ђурић', 'Šćepanović']) expect(names).not.toContain(name);
  expect(await bench.kit.ask('participant-history', ['x'])).toMatchObject({ refused: 'turned' });
});

test('turned for a form, nobody’s line is told; turned for signing, no form is handed in', async () => {
  const form = await turned('test-d1am');
  expect(await form.kit.signIn.requests['find-own-line']('zdrav')).toMatchObject({ refused: 'not-turned' });
  const signing = await turned();
  expect(await signing.kit.signIn.requests['hand-in']({ code: '', answers: {} }, false)).toMatchObject({ refused: 'not-turned' });
});

test('while the room may see the screen no name is told', async () => {
  const bench = await turned();
  bench.kit.askAboutRoom();
  expect(bench.kit.isPrivate).toBe(false);
  expect(await bench.kit.signIn.requests['find-own-line']('zdrav')).toMatchObject({ refused: 'room-can-see' });
  expect(bench.kit.signIn.view()).toMatchObject({ isCovered: true });
});
