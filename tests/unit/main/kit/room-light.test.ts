/** How the room's pictures look is this laptop's: light and colours are known before a training is open and after a restart. */
import { expect, it } from 'vitest';
import { belgrade, openInFolder, training } from './open-in-folder';

it('is bright until a person says otherwise, and is remembered', async () => {
  const bench = await openInFolder();
  expect(bench.kit.audienceView().room).toBe('bright');
  await bench.kit.requests['change-settings']({ room: 'dark' });
  const { kit } = await bench.again();
  expect([kit.audienceView().room, kit.deskView().settings.room]).toEqual(['dark', 'dark']);
});

it('shows a programme in a look that it brings, chosen by a person, also after a restart; one that it hasn’t changes nothing', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  const own = bench.kit.audienceView().scene.world;
  const [look] = training(bench).looks;
  if (!own || !look) throw new Error('The programme has no look of its own, or no other');
  await bench.kit.requests['change-settings']({ look: look.name });
  const again = await bench.again();
  const chosen = again.kit.audienceView().scene.world;
  expect(chosen).toBeDefined();
  expect(chosen).not.toEqual(own);
  await again.kit.requests['change-settings']({ look: 'of-another-programme' });
  expect(again.kit.audienceView().scene.world).toEqual(own);
});
