/** Each laptop signs what it notes: a line that somebody else put there is told apart, whatever it is made to look like. */
import { describe, expect, test } from 'vitest';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { Turns } from '../../../../main/in-turns';
import { erasedLine } from '../../../../main/store/log-line';
import { LogScan } from '../../../../main/store/log-scan';
import { type ReadLog, readLog } from '../../../../main/store/read-log';
import { isSignedBy, logKeyOf } from '../../../../main/store/signatures';
import { trainingId } from '../../builders';
import { type Forged, forgedBy, forgedLines } from './forged-log';
import { fileOf, logLines } from './log-text';

const name = 'laptop-first.ndjson';
const key = logKeyOf('a'.repeat(43));
const otherKey = logKeyOf('b'.repeat(43));
const signedBy = (by: typeof key, training: TrainingId = trainingId) => ({ key: by, training });
const acts = [['Anić'], ['Borić', 'Verić'], ['Gajić']];
const whole = logLines(acts, 'laptop', 'first', signedBy(key));
const inLog = (lines: readonly string[]): ReadLog => readLog(name, fileOf(lines));
const peopleIn = ({ events }: ReadLog): number => events.length;
const withSignature = (line: string, signature: string | undefined): string => JSON.stringify({ ...JSON.parse(line), signature });

test('a log that a laptop signed is read whole, and says whose and of which training it is', () => {
  const log = inLog(whole);
  expect([peopleIn(log), log.disbelieved, log.proof]).toEqual([4, [], { kind: 'signed', key: key.publicKey, training: trainingId }]);
});

test('the last line of each act bears the signature', () => {
  expect(whole.map((line) => JSON.parse(line).signature !== undefined)).toEqual([true, true, false, true, true]);
});

test('a line without what tells who somebody is bears its signature still', () => {
  const log = inLog(whole.map((line, index) => (index === 4 ? erasedLine(line) : line)));
  expect([peopleIn(log), log.disbelieved]).toEqual([4, []]);
});

describe('a stranger who writes into a log of another laptop', () => {
  /** Chained as it should be, with everything but the key. */
  const appended = (by?: typeof key): readonly string[] => {
    const forged = logLines([...acts, ['Stranac']], 'laptop', 'first', by && signedBy(by));
    const line = JSON.parse(forged.at(-1) ?? '');
    return [...whole, JSON.stringify({ ...line, before: JSON.parse(whole.at(-1) ?? '').hash })];
  };

  test.each([
    ['without a signature', withSignature],
    ['with another line’s signature', withSignature],
  ])('%s is found out', (how, change) => {
    const longer = logLines([...acts, ['Stranac']], 'laptop', 'first', signedBy(key));
    const last = longer.at(-1) ?? '';
    const signature = how.startsWith('without') ? undefined : JSON.parse(longer.at(-2) ?? '').signature;
    const log = inLog([...longer.slice(0, -1), change(last, signature)]);
    expect([peopleIn(log), log.disbelieved]).toEqual([4, [{ line: 6, why: 'not-signed' }]]);
  });

  test('with a key of his own is found out', () => {
    const longer = logLines([...acts, ['Stranac']], 'laptop', 'first', signedBy(key));
    const last = JSON.parse(longer.at(-1) ?? '');
    const log = inLog([...longer.slice(0, -1), withSignature(JSON.stringify(last), otherKey.sign(trainingId, last.hash))]);
    expect([peopleIn(log), log.disbelieved]).toEqual([4, [{ line: 6, why: 'not-signed' }]]);
  });

  const begun: Forged = { type: 'day-started', body: { day: 1 } };
  const unsigned = (all: readonly Forged[]): readonly string[] =>
    forgedLines(forgedBy('laptop', 'first', all), { seq: 0, hash: JSON.parse(whole[0] ?? '').hash });
  test.each([
    ['denies the last line', unsigned([{ ...begun, seq: 5, before: '0'.repeat(64) }])],
    ['denies it by the beginning of an act', [...unsigned([{ ...begun, seq: 5, before: '0'.repeat(64), part: [1, 2] }]), '']],
    ['writes others in place of all', unsigned([begun, begun, begun, begun, begun])],
  ])('who %s takes nothing from what is signed', (_how, lines) => {
    const log = inLog([...whole, ...lines]);
    expect(log.hashes).toEqual(inLog(whole).hashes);
    expect(log.disbelieved.map(({ line }) => line)).toEqual(lines.map((_line, index) => whole.length + 1 + index));
  });

  test('who doesn’t make the hash anew is found out by it', () => {
    expect(inLog(appended()).disbelieved).toEqual([{ line: 6, why: 'wrong-hash' }]);
  });

  test('who puts another key into the first line is contradicted by the next line', () => {
    const [first = ''] = logLines(acts, 'laptop', 'first', signedBy(otherKey));
    expect(inLog([first, ...whole.slice(1)]).proof).toMatchObject({ kind: 'beginning-lost' });
  });
});

test('a damaged signature in the middle is covered by those after it; at the end its act is left out', () => {
  const other = key.sign(trainingId, 'something else');
  const middle = inLog(whole.map((line, index) => (index === 1 ? withSignature(line, other) : line)));
  expect([peopleIn(middle), middle.disbelieved]).toEqual([4, []]);
  const end = inLog(whole.map((line, index) => (index === 4 ? withSignature(line, other) : line)));
  expect([peopleIn(end), end.disbelieved]).toEqual([3, [{ line: 5, why: 'not-signed' }]]);
});

test('where lines are missing, what is before and after them is covered each by itself', () => {
  const log = inLog(whole.filter((_, index) => index !== 2 && index !== 3));
  expect([peopleIn(log), log.irregular]).toEqual([2, [{ line: 3, why: 'missing-before' }]]);
});

test('a log whose first line is lost keeps the signatures by which it can be known', () => {
  const { proof, events } = inLog(whole.slice(1));
  expect(events).toHaveLength(4);
  if (proof.kind !== 'beginning-lost') throw new Error(proof.kind);
  expect(proof.ends.map(({ hash, signature }) => isSignedBy({ key: key.publicKey, training: trainingId }, hash, signature))).toEqual([
    true,
  ]);
});

test('read bit by bit it is the same, and an end that isn’t signed is left to the whole reading', async () => {
  const turns = new Turns();
  const scan = new LogScan(name);
  const bytes = fileOf(whole);
  const half = fileOf(whole.slice(0, 2));
  expect((await scan.take(half, turns))?.events).toHaveLength(1);
  const log = await scan.take(bytes.subarray(scan.position), turns);
  expect([log?.events.length, log?.proof]).toEqual([4, inLog(whole).proof]);
  const forged = [...whole.slice(0, -1), withSignature(whole.at(-1) ?? '', otherKey.sign(trainingId, 'x'))];
  expect(await new LogScan(name).take(fileOf(forged), turns)).toBeUndefined();
});

test('bytes that are no key sign nothing', () => {
  expect(isSignedBy({ key: '_'.repeat(43), training: trainingId }, 'hash', key.sign(trainingId, 'hash'))).toBe(false);
});
