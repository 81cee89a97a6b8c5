/** Whatever colours a theme gives its blocks, a room can read what is written in them: in a bright room and in a dark one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomLights, type SceneColours, sceneColoursIn } from '../../../../domain/programme/scene-colours';
import { type ColourWorld, contrastOf, isColour, leastContrast, plainTheme, problemsOfWorld } from '../../../../domain/programme/theme';

const words: readonly (keyof SceneColours)[] = ['ink', 'soft', 'accent', 'over', 'agree', 'unsure', 'disagree'];
const pairs: readonly (readonly [keyof SceneColours, keyof SceneColours])[] = [
  ...words.flatMap((word) => [[word, 'paper'] as const, [word, 'tint'] as const]),
  ['on-accent', 'accent'],
  ['on-ground', 'ground'],
  ['on-ground-soft', 'ground'],
  ['light', 'ground'],
];

const unreadable = (world: ColourWorld): readonly string[] =>
  roomLights.flatMap((room) => {
    const colours = sceneColoursIn(room, world);
    return pairs.flatMap(([word, ground]) =>
      contrastOf(colours[word], colours[ground]) < leastContrast
        ? [`${room}: ${word} ${colours[word]} on ${ground} ${colours[ground]}`]
        : [],
    );
  });

test('a programme without a theme can be read', () => {
  expect(unreadable(plainTheme.usual)).toEqual([]);
});

test('whatever the content check lets pass can be read', () => {
  const part = (least: number, most: number) => fc.integer({ min: least, max: most }).map((value) => value.toString(16).padStart(2, '0'));
  const colour = (least: number, most: number) =>
    fc.tuple(part(least, most), part(least, most), part(least, most)).map((parts) => `#${parts.join('')}`);
  const world = fc.record({ ground: colour(0, 110), light: colour(120, 255), wall: colour(120, 255) });
  fc.assert(
    fc.property(
      world.filter((each) => problemsOfWorld(each).length === 0),
      (each) => {
        expect(unreadable(each)).toEqual([]);
        for (const room of roomLights) for (const made of Object.values(sceneColoursIn(room, each))) expect(isColour(made)).toBe(true);
      },
    ),
  );
});
