/** The pictures of docs/sharing.md are those of the window, in English. `vitest -u` writes them anew. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StepPicture, steps } from '../../../../renderer/sharing/step-picture';
import { sharing } from '../../../../words/sharing';

test.each(steps)('step %i is drawn in the guide as in the window', async (step) => {
  const { 'door-a': doorA, 'door-b': doorB, title, choose } = sharing.en;
  const words = { doorA, doorB, title, choose };
  const drawn = renderToStaticMarkup(createElement(StepPicture, { step, words, label: sharing.en[`step-${step}`] }));
  await expect(`${drawn.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../../../docs/sharing/step-${step}.svg`);
});
