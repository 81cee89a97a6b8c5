import { test } from './launch';

for (let i = 0; i < 5; i += 1)
  test(`bare ${i}`, async ({ launchKit }) => {
    await launchKit();
  });
