/** The light in the room is the laptop's: the projector and the desk know it, before a training is open and after a restart. */
import { expect, it } from 'vitest';
import { openInFolder } from './open-in-folder';

it('is bright until a person says otherwise, and is remembered', async () => {
  const bench = await openInFolder();
  expect(bench.kit.audienceView().room).toBe('bright');
  await bench.kit.requests['change-settings']({ room: 'dark' });
  const { kit } = await bench.again();
  expect([kit.audienceView().room, kit.deskView().settings.room]).toEqual(['dark', 'dark']);
});
