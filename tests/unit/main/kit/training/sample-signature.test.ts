import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pad } from '../../../../../domain/signing/drawn';
import { extentOf } from '../../../../../domain/signing/ink';
import { strokes } from '../../../../../domain/signing/schema';
import { samplePeople } from '../../../../../main/kit/training/sample';
import { sampleSignature } from '../../../../../main/kit/training/sample-signature';

test('each invented person signs in their own way, the same each time, and within the pad', async () => {
  const people = await samplePeople(resolve('content'));
  const signed = people.map(sampleSignature);
  expect(people.map(sampleSignature)).toEqual(signed);
  expect(new Set(signed.map((each) => JSON.stringify(each))).size).toBe(people.length);
  for (const each of signed) {
    expect(strokes.safeParse(each)).toMatchObject({ success: true });
    expect(extentOf(each)?.right).toBeLessThan(pad.width);
  }
});
