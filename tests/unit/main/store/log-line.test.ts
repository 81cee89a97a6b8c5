import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import type { StoredEvent } from '../../../../domain/training/event';
import { orderText } from '../../../../main/store/bounds';
import { formatVersion } from '../../../../main/store/format-version';
import { decodeLine, encodeAct, encodeFirstLine, eventId } from '../../../../main/store/log-line';
import { personNamed } from '../../builders';
import { now } from './notebook';

const stamp = (sequence: number): Pick<StoredEvent, 'id' | 'device' | 'start' | 'sequence' | 'order' | 'moment'> => ({
  id: eventId('laptop', 'first', sequence),
  device: 'laptop',
  start: 'first',
  sequence,
  order: orderText({ instant: now.instant, count: sequence }),
  moment: now,
});
const hashBefore = 'a'.repeat(64);
const anotherHash = 'b'.repeat(64);
const id = 'p-1' as ParticipantId;
const arrived: StoredEvent = {
  type: 'participant-added',
  body: { participant: id },
  personal: { person: personNamed('Ana', 'Žikić') },
  ...stamp(1),
};
const encoded = encodeAct([arrived], hashBefore);
const line = encoded.text.trimEnd();
const changed = (change: (fields: Record<string, unknown>) => void, text = line): string => {
  const fields: Record<string, unknown> = JSON.parse(text);
  change(fields);
  return JSON.stringify(fields);
};

describe('a line of a log', () => {
  test('is read back as the event that was written', () => {
    expect(decodeLine(line)).toEqual({
      kind: 'sound',
      line: {
        device: 'laptop',
        start: 'first',
        sequence: 1,
        part: [1, 1],
        before: hashBefore,
        hash: encoded.hash,
        isEmptied: false,
        content: { kind: 'event', event: arrived },
      },
    });
  });

  test('carries any text that a person can type, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const event: StoredEvent = {
          type: 'participant-added',
          body: { participant: id },
          personal: { person: personNamed(text, text) },
          ...stamp(1),
        };
        const written = encodeAct([event], '').text;
        expect(written.indexOf('\n')).toBe(written.length - 1);
        expect(decodeLine(written.trimEnd())).toMatchObject({ kind: 'sound', line: { content: { event } } });
      }),
    );
  });

  test('is not believed when any character of it was changed', () => {
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom('0', 'x', ' ', '"', '}'), (index, other) => {
        fc.pre(line[index] !== other);
        const decoded = decodeLine(line.slice(0, index) + other + line.slice(index + 1));
        expect(decoded.kind).toBe('damaged');
      }),
      { numRuns: 500 },
    );
  });

  test('is not believed when it is cut anywhere', () => {
    for (let length = 0; length < line.length; length += 1) expect(decodeLine(line.slice(0, length)).kind, `${length}`).toBe('damaged');
  });

  test('of a newer kit is told apart from a damaged one', () => {
    expect(
      decodeLine(
        changed((fields) => {
          fields.v = formatVersion + 1;
          fields['something-new'] = true;
        }),
      ).kind,
    ).toBe('newer');
  });

  test('names the hash of the line before in its own hash', () => {
    const plain: StoredEvent = { type: 'day-ended', body: { day: 1 }, ...stamp(1) };
    expect(encodeAct([plain], anotherHash).hash).not.toBe(encodeAct([plain], hashBefore).hash);
    expect(
      decodeLine(
        changed((fields) => {
          fields.before = anotherHash;
        }),
      ).kind,
    ).toBe('damaged');
  });
});

describe('the lines of an act', () => {
  const act = [1, 2, 3].map((sequence): StoredEvent => ({ type: 'day-ended', body: { day: 1 }, ...stamp(sequence) }));
  const { text, hash } = encodeAct(act, hashBefore);
  const lines = text
    .trimEnd()
    .split('\n')
    .map(decodeLine)
    .map((decoded) => (decoded.kind === 'sound' ? decoded.line : undefined));

  test('each say which of how many they are, and follow each other', () => {
    expect(lines.map((one) => one?.part)).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(lines.map((one) => one?.before)).toEqual([hashBefore, lines[0]?.hash, lines[1]?.hash]);
    expect(lines[2]?.hash).toBe(hash);
  });

  test('are not believed when it is changed how many they are', () => {
    expect(
      decodeLine(
        changed((fields) => {
          fields.part = [1, 2];
        }),
      ),
    ).toEqual({ kind: 'damaged', why: 'wrong-hash' });
  });
});

describe('erasing persons', () => {
  const { personal: _, ...erasedEvent } = arrived;
  const erased = changed((fields) => {
    delete fields.personal;
    delete fields.salt;
  });

  test('leaves the line’s hash as it was, so that the chain still holds', () => {
    expect(decodeLine(erased)).toMatchObject({
      kind: 'sound',
      line: { hash: encoded.hash, content: { event: erasedEvent } },
    });
  });

  test('leaves nothing of the person', () => {
    expect(erased).not.toMatch(/Žikić|Ana|Niš|Vuk/u);
  });

  test('can’t be turned into putting another person there', () => {
    expect(
      decodeLine(
        changed((fields) => {
          fields.personal = { person: personNamed('Ana', 'Another') };
        }),
      ).kind,
    ).toBe('damaged');
    expect(
      decodeLine(
        changed((fields) => {
          fields.personal = { person: personNamed('Ana', 'Another') };
          fields.salt = 'own';
        }, erased),
      ).kind,
    ).toBe('damaged');
  });

  test('can’t be guessed back: one person twice has two hashes', () => {
    const hashOf = (text: string): unknown => JSON.parse(text).personalHash;
    expect(hashOf(encodeAct([arrived], '').text)).not.toBe(hashOf(encodeAct([arrived], '').text));
  });
});

test('the first line of a log names the last hash of every log that was there', () => {
  const { text, hash } = encodeFirstLine(stamp(0), { 'other.ndjson': hashBefore });
  expect(decodeLine(text.trimEnd())).toMatchObject({
    kind: 'sound',
    line: { sequence: 0, hash, content: { kind: 'opening', heads: { 'other.ndjson': hashBefore } } },
  });
});
