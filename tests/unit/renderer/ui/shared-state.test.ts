/** What keys and buttons share: everybody hears of a change, and only of a change. */
import { expect, test, vi } from 'vitest';
import { sharedState } from '../../../../renderer/ui/shared-state';

test('who listens hears each change once, and nothing after leaving', () => {
  const state = sharedState(1);
  const heard = vi.fn();
  const leave = state.subscribe(heard);
  state.set(2);
  state.set(2);
  expect(heard).toHaveBeenCalledTimes(1);
  leave();
  state.set(3);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(state.get()).toBe(3);
});
