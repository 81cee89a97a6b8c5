/** The notice of a clock that was set lies over each place until it was read beside the clock in Run, or somebody closes it. */
import { expect, test } from 'vitest';
import type { NoticeKey } from '../../../../domain/desk/notice';
import { Notices } from '../../../../renderer/desk/notices';
import { asked, show } from '../shown';

/** What was asked to be closed once it stood there for so many seconds. */
function closedAfter(seconds: number, notice: NoticeKey, run: { readonly dateDiffers: boolean } | undefined): readonly string[] {
  const notices = [{ id: notice, notice, values: { was: '08:30', is: '09:30' } }];
  const { timeIs } = show(<Notices notices={notices} hasMore={false} run={run} />, { 'close-notice': async () => ({ done: true }) });
  for (let second = 1; second <= seconds; second++) timeIs({ clock: `09:41:${String(second).padStart(2, '0')}` });
  return asked('close-notice').map(([id]) => id);
}

test('it goes after twenty seconds in Run, once', () => {
  expect(closedAfter(19, 'clock-set', { dateDiffers: false })).toEqual([]);
  expect(closedAfter(50, 'clock-set', { dateDiffers: false })).toEqual(['clock-set']);
});

test('in another place nobody sees the clock beside it, and it stays', () => {
  expect(closedAfter(50, 'clock-set', undefined)).toEqual([]);
});

test('a date that is not the day’s would be on every mark, and is told until somebody closes it or sets it right', () => {
  expect(closedAfter(50, 'date-set', { dateDiffers: true })).toEqual([]);
  expect(closedAfter(50, 'date-set', { dateDiffers: false }), 'set right').toEqual(['date-set']);
});

test('other notices wait for a person', () => {
  expect(closedAfter(50, 'set-aside', { dateDiffers: false })).toEqual([]);
});
