/** What a room reads between the two days: thanks for the one that was, and the plan of the other under its own name. */
import { expect, test } from 'vitest';
import type { LocalDate } from '../../../../domain/kernel/time';
import { WaitingScene } from '../../../../renderer/scene/around-days-scenes';
import { readScene } from './read-scene';

function read(says: 'welcome-back' | 'evening'): string {
  const blocks = [{ time: '08:45', name: 'Recap', isPause: false }];
  const date = '2023-10-12' as LocalDate;
  const coming = { says, day: 'Day 2', place: 'Niš', date, blocks, part: 'evening', drawing: undefined } as const;
  return readScene(<WaitingScene scene={{ kind: 'waiting', title: 'Safe school', owner: 'ASTRA', coming }} />, 'en');
}

test('in the evening of day 1 thanks are for it, and day 2 is named where its plan begins', () => {
  expect(read('evening')).toContain('Safe school · Niš Thank you for today Day 2 · 12 October 2023 08:45 Recap');
});

test('in the morning the day stands above the welcome', () => {
  expect(read('welcome-back')).toContain('Day 2 · Niš · 12 October 2023 Good to see you again Safe school 08:45 Recap');
});
