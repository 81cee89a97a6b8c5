import { expect, test } from 'vitest';
import { erasedLine } from '../../../main/store/log-line';
import { unionOf } from '../../../main/transfer/log-union';
import { bytesOf, fileOf, flipped, logLines } from '../store/log-text';

const lines = logLines([['Anić'], ['Borić', 'Verić'], ['Gligorić']]);
const name = 'laptop-first.ndjson';
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a log that is not here comes as it is', () => {
  const bytes = fileOf(lines);
  expect(unionOf(name, undefined, bytes)).toEqual({ kind: 'more', bytes, damaged: undefined });
});

test('the longer copy is kept, whichever it is', () => {
  const whole = fileOf(lines);
  for (let length = 0; length < whole.length; length += 7) {
    expect(unionOf(name, whole, whole.subarray(0, length)).kind).toBe('nothing-new');
    expect(unionOf(name, whole.subarray(0, length), whole)).toEqual({ kind: 'more', bytes: whole, damaged: undefined });
  }
});

test('of lines whose persons were erased on one laptop, the erased ones are kept, and what is new comes all the same', () => {
  const erased = [...lines.slice(0, 2).map(erasedLine), ...lines.slice(2, 4)];
  const joined = unionOf(name, fileOf(erased), fileOf(lines));
  if (joined.kind !== 'more') throw new Error(joined.kind);
  expect(textOf(joined.bytes)).toBe(textOf(fileOf([...erased, ...lines.slice(4)])));
  expect(textOf(joined.bytes)).not.toContain('"lastName":"Anić"');
  expect(unionOf(name, fileOf(lines), fileOf(erased))).toEqual(joined);
  expect(unionOf(name, joined.bytes, fileOf(lines)).kind).toBe('nothing-new');
});

test('a damaged copy is replaced by the sound one, and given back to be kept aside', () => {
  const whole = fileOf(lines);
  const damaged = flipped(whole, Math.floor(whole.length / 2), 3);
  const joined = unionOf(name, damaged, whole);
  if (joined.kind !== 'more') throw new Error(joined.kind);
  expect(textOf(joined.bytes)).toBe(textOf(whole));
  expect(joined.damaged).toBe(damaged);
  expect(unionOf(name, whole, damaged).kind).toBe('nothing-new');
});

test('copies that went on differently have parted', () => {
  const here = fileOf(logLines([['Anić'], ['Borić']]));
  const coming = fileOf(logLines([['Anić'], ['Verić']]));
  expect(unionOf(name, here, coming).kind).toBe('parted');
});

test('a log that only a newer kit can read is joined by its beginning alone', () => {
  const newer = (text: string): Uint8Array => bytesOf(`${JSON.stringify({ v: 99, text })}\n`);
  expect(unionOf(name, newer('one'), newer('other')).kind).toBe('parted');
  expect(unionOf(name, newer('one'), bytesOf(`${textOf(newer('one'))}${textOf(newer('more'))}`)).kind).toBe('more');
});
