import { expect, test } from 'vitest';
import { erasedLine } from '../../../../main/store/log-line';
import { logKeyOf } from '../../../../main/store/signatures';
import { type LogUnion, logCopy, unionOf } from '../../../../main/transfer/log-union';
import { trainingId } from '../../builders';
import { bytesOf, denyingLine, fileOf, flipped, logLines } from '../store/log-text';

const lines = logLines([['Anić'], ['Borić', 'Verić'], ['Gligorić']]);
const name = 'laptop-first.ndjson';
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const union = (here: Uint8Array | undefined, coming: Uint8Array, from: 'outside' | 'this-laptop' = 'outside'): LogUnion =>
  unionOf(name, here && logCopy(name, here), logCopy(name, coming), { from });

function joinedOf(here: Uint8Array | undefined, coming: Uint8Array) {
  const joined = union(here, coming);
  if (joined.kind !== 'more') throw new Error(joined.kind);
  return { ...joined, text: textOf(joined.joined.bytes), returning: joined.returning.map(({ id }) => id) };
}

test('a log that is not here comes as it is', () => {
  const bytes = fileOf(lines);
  expect(joinedOf(undefined, bytes)).toMatchObject({ text: textOf(bytes), damaged: undefined, returning: [] });
});

test('the longer copy is kept, whichever it is', () => {
  const whole = fileOf(lines);
  for (let length = 0; length < whole.length; length += 7) {
    expect(union(whole, whole.subarray(0, length)).kind).toBe('nothing-new');
    expect(joinedOf(whole.subarray(0, length), whole)).toMatchObject({ text: textOf(whole), damaged: undefined });
  }
});

test('of each line the version is kept that has its personal part, whichever it is, and what is new comes all the same', () => {
  const here = fileOf([...lines.slice(0, 2), ...lines.slice(2, 4).map(erasedLine)]);
  const coming = fileOf([...lines.slice(0, 2).map(erasedLine), ...lines.slice(2)]);
  expect(joinedOf(here, coming)).toMatchObject({ text: textOf(fileOf(lines)), returning: ['laptop/first/2', 'laptop/first/3'] });
  expect(joinedOf(coming, here)).toMatchObject({ text: textOf(fileOf(lines)), returning: ['laptop/first/1'] });
  expect(union(fileOf(lines), coming).kind).toBe('nothing-new');
});

test('a line that stands twice is used with its personal part', () => {
  const twice = fileOf([...lines.slice(0, 1), ...lines.map(erasedLine).slice(1), ...lines.slice(1)]);
  expect(joinedOf(fileOf(lines.slice(0, 1)), twice).joined.log.used.map(({ isEmptied }) => isEmptied)).toEqual(lines.map(() => false));
});

test('a damaged copy is replaced by the sound one, and given back to be kept aside', () => {
  const whole = fileOf(lines);
  const damaged = flipped(whole, Math.floor(whole.length / 2), 3);
  const joined = joinedOf(damaged, whole);
  expect(joined.text).toBe(textOf(whole));
  expect(joined.damaged).toBe(damaged);
  expect(union(whole, damaged).kind).toBe('nothing-new');
});

test('an act here that is not finished yet is given back too, when the copy is put together anew', () => {
  const act = lines.slice(2, 3);
  const here = fileOf([...lines.slice(0, 2).map(erasedLine), ...act]);
  expect(joinedOf(here, fileOf(lines.slice(0, 2))).damaged).toBe(here);
});

test('copies that went on differently have parted', () => {
  const here = fileOf(logLines([['Anić'], ['Borić']]));
  const coming = fileOf(logLines([['Anić'], ['Verić']]));
  expect(union(here, coming).kind).toBe('parted');
});

test('of copies that have parted the one stands that its laptop signed where the other isn’t; nothing of a newer kit’s gives way', () => {
  const signed = fileOf(logLines([['Anić']], 'laptop', 'first', { key: logKeyOf('a'.repeat(43)), training: trainingId }));
  const bare = fileOf(logLines([['Verić'], ['Borić']]));
  const newer = bytesOf(`${JSON.stringify({ v: 99 })}\n`);
  const met = (here: Uint8Array, coming: Uint8Array): LogUnion =>
    unionOf(name, logCopy(name, here), logCopy(name, coming), { from: 'outside', isProven: ({ proof }) => proof.kind === 'signed' });
  expect(met(bare, signed)).toMatchObject({ kind: 'more', joined: { bytes: signed }, damaged: bare, returning: [] });
  expect([met(signed, bare).kind, met(newer, signed).kind, met(bare, bare.slice(0, -1)).kind]).toEqual(['parted', 'parted', 'nothing-new']);
});

test('one that goes on from the one here and denies its last line has parted from it', () => {
  const forged = fileOf([...lines, denyingLine(lines.length)]);
  expect(union(fileOf(lines), forged).kind).toBe('parted');
  expect(union(fileOf(lines.slice(0, -1)), forged).kind).toBe('more');
});

test('a log that only a newer kit can read is joined by its beginning alone', () => {
  const newer = (text: string): Uint8Array => bytesOf(`${JSON.stringify({ v: 99, text })}\n`);
  expect(union(newer('one'), newer('other')).kind).toBe('parted');
  expect(union(newer('one'), bytesOf(`${textOf(newer('one'))}${textOf(newer('more'))}`)).kind).toBe('more');
});
