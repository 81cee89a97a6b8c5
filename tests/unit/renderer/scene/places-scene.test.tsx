/** The floor is open until somebody is counted: nought at each sign would be read as a result. */
import { expect, test } from 'vitest';
import { type Counts, noCounts } from '../../../../domain/barometer/state';
import { PlacesScene } from '../../../../renderer/scene/barometer-scenes';
import { readScene } from './read-scene';

const read = (counts: Counts | undefined): string =>
  readScene(
    <PlacesScene
      scene={{
        kind: 'places',
        text: 'A child can agree.',
        swapped: false,
        cards: false,
        timer: false,
        second: false,
        voices: true,
        counts,
      }}
    />,
    'en',
  );

test('counts of nobody are drawn as no counts, and the first who is counted brings them', () => {
  expect(read(noCounts)).toBe(read(undefined));
  expect(read({ ...noCounts, agree: 1 })).toMatch(/1.*0.*0/u);
});
