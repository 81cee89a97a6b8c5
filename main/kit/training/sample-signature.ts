/** A signature as the invented people of the sample training might give it: made of the name, the same each time. */
import { fullName } from '../../../domain/register/person';
import type { Person } from '../../../domain/register/schema';
import { pad, strokesOf } from '../../../domain/signing/drawn';
import type { Point } from '../../../domain/signing/ink';
import type { Strokes } from '../../../domain/signing/schema';

const pointsInLetter = 14;
const letterWidth = 3400;
const baseline = pad.height * 0.68;
const tall = new Set('bdfhkltđбвђ');
const deep = new Set('gjpqyzžруфцщ');

/** From 0 to 1: how this hand differs from others, and at this letter from itself. */
const chance = (name: string, at: number): number => {
  let mixed = 2166136261 ^ at;
  for (const letter of name) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 0x1_0000_0000;
};

/** Above the baseline, of the pad. */
function heightOf(letter: string): number {
  if (letter !== letter.toLowerCase()) return 0.56;
  return tall.has(letter) ? 0.44 : 0.18;
}

/** Loops along the baseline, one for each letter, leaning forward. */
function written(word: string, name: string, from: number): readonly Point[] {
  let x = from;
  return [...word].flatMap((letter, index) => {
    const width = letterWidth * (0.75 + 0.6 * chance(name, index)) * (index === 0 ? 1.5 : 1);
    const height = pad.height * heightOf(letter) * (0.85 + 0.3 * chance(name, index + 50));
    const depth = deep.has(letter) ? pad.height * 0.16 : 0;
    const begins = x;
    x += width;
    return Array.from({ length: pointsInLetter }, (_, step): Point => {
      const turn = (2 * Math.PI * step) / pointsInLetter;
      const rise = (1 - Math.cos(turn)) / 2;
      const fall = Math.max(0, -Math.sin(turn)) * depth;
      const lean = rise * height * 0.3;
      return [begins + (width * step) / pointsInLetter - 0.5 * width * Math.sin(turn) + lean, baseline - rise * height + fall];
    });
  });
}

/** A long name is written narrower, so that it ends on the pad. */
function onPadOf(end: number): (point: Point) => Point {
  const narrower = Math.min(1, (0.95 * pad.width) / end);
  return ([x, y]) => [Math.round(Math.max(0, x * narrower)), Math.round(Math.min(Math.max(0, y), pad.height))];
}

export function sampleSignature(person: Person): Strokes {
  const name = fullName(person);
  const start = pad.width * (0.05 + 0.06 * chance(name, 1));
  const first = written(person.firstName.slice(0, 1 + Math.round(2 * chance(name, 2))), name, start);
  const last = written(person.lastName, name, (first.at(-1)?.[0] ?? start) + 2600);
  const end = last.at(-1)?.[0] ?? start;
  const flourish = Array.from({ length: 20 }, (_, step): Point => {
    const share = step / 19;
    return [end - share * (end - start) * 0.7, baseline + 2200 + 900 * Math.sin(share * Math.PI) * (chance(name, 3) + 0.5)];
  });
  const isUnderlined = chance(name, 4) < 0.5;
  return strokesOf([first, last, ...(isUnderlined ? [flourish] : [])].map((line) => line.map(onPadOf(end + letterWidth))));
}
