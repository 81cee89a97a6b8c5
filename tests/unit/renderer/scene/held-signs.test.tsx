/** The long name of an organiser takes two lines on the last picture: neither begins with a dash or a dot. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ThanksScene } from '../../../../renderer/scene/around-days-scenes';
import { SceneWordsProvider } from '../../../../renderer/scene/scene-words';

test('in the thanks no line begins with the dash of a name, or with the dot before it', () => {
  const scene = {
    kind: 'thanks',
    title: 'Safe school',
    owner: 'ASTRA – Anti-Trafficking Action',
    certificates: false,
    helplines: [],
    drawing: undefined,
  } as const;
  const page = renderToStaticMarkup(
    <SceneWordsProvider language="en">
      <ThanksScene scene={scene} />
    </SceneWordsProvider>,
  );
  expect(page).toContain('Safe school\u00a0· ASTRA\u00a0– Anti-Trafficking Action');
});
