import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KitEvent } from '../../../domain/event';
import type { ParticipantId } from '../../../domain/person';
import { decodeLine, encodeEvent, encodeOpening, eventId, logVersion } from '../../../main/store/log-line';
import { personNamed } from '../builders';
import { now } from './notebook';

const stamp = (sequence: number): Pick<KitEvent, 'id' | 'device' | 'start' | 'sequence' | 'order' | 'moment'> => ({
  id: eventId('laptop', 'first', sequence),
  device: 'laptop',
  start: 'first',
  sequence,
  order: `000-${sequence}`,
  moment: now,
});
const id = 'p-1' as ParticipantId;
const arrived: KitEvent = {
  type: 'participant-added',
  body: { participant: id },
  personal: { person: personNamed('Ana', 'Žikić') },
  ...stamp(1),
};
const encoded = encodeEvent(arrived, 'hash-before');
const line = encoded.text.trimEnd();
const changed = (change: (fields: Record<string, unknown>) => void, text = line): string => {
  const fields: Record<string, unknown> = JSON.parse(text);
  change(fields);
  return JSON.stringify(fields);
};

describe('a line of a log', () => {
  test('is read back as the event that was written', () => {
    expect(decodeLine(line)).toEqual({ kind: 'event', event: arrived, hash: encoded.hash });
  });

  test('carries any text that a person can type, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const event: KitEvent = {
          type: 'participant-added',
          body: { participant: id },
          personal: { person: personNamed(text, text) },
          ...stamp(1),
        };
        const written = encodeEvent(event, '').text;
        expect(written.indexOf('\n')).toBe(written.length - 1);
        expect(decodeLine(written.trimEnd())).toMatchObject({ kind: 'event', event });
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
          fields.v = logVersion + 1;
          fields['something-new'] = true;
        }),
      ).kind,
    ).toBe('newer');
  });

  test('names the hash of the line before in its own hash', () => {
    const plain: KitEvent = { type: 'day-ended', body: { day: 1 }, ...stamp(1) };
    expect(encodeEvent(plain, 'another').hash).not.toBe(encodeEvent(plain, 'hash-before').hash);
    expect(
      decodeLine(
        changed((fields) => {
          fields.before = 'another';
        }),
      ).kind,
    ).toBe('damaged');
  });
});

describe('erasing persons', () => {
  const erased = changed((fields) => {
    delete fields.personal;
    delete fields.salt;
  });

  test('leaves the line’s hash as it was, so that the chain still holds', () => {
    expect(decodeLine(erased)).toEqual({ kind: 'event', event: { ...arrived, personal: undefined }, hash: encoded.hash });
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
    expect(hashOf(encodeEvent(arrived, '').text)).not.toBe(hashOf(encodeEvent(arrived, '').text));
  });
});

test('the first line of a log names the last hash of every log that was there', () => {
  const { text, hash } = encodeOpening(stamp(0), { 'other.ndjson': 'its-last-hash' });
  expect(text).toContain('"other.ndjson":"its-last-hash"');
  expect(decodeLine(text.trimEnd())).toEqual({ kind: 'opening', hash });
});
