/** The groups' timer tells the room its end alone: not before, not while it stands still, and not for ever. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Duration, duration } from '../../../../domain/kernel/time';
import { audienceTimeOf } from '../../../../domain/stage/audience-time';

const nothing = {
  clock: '08:20:15',
  blockLeft: undefined,
  blockLength: undefined,
  activityLeft: undefined,
  filmAt: undefined,
  goesOn: undefined,
};
const isOver = (groupLeft: Duration | undefined): boolean => audienceTimeOf({ ...nothing, groupLeft }).groupsAreOver === true;

test.each<[string, number | undefined, boolean]>([
  ['no timer', undefined, false],
  ['a second left', 1000, false],
  ['its end', 0, true],
  ['a minute over', -60_000, true],
  ['two minutes over', -120_000, false],
])('%s', (_what, left, over) => {
  expect(isOver(left === undefined ? undefined : duration(left))).toBe(over);
});

test('how much is left the room never learns', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 600_000 }), (left) => {
      const { groupsAreOver: _over, ...seen } = audienceTimeOf({ ...nothing, groupLeft: duration(left) });
      expect(seen).toEqual({ clock: '08:20', progress: undefined, activityLeft: undefined, filmAt: undefined });
    }),
  );
});
