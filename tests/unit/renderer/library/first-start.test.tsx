/** What the Library says while it has no training: at the very first start, and while those that there are lie in a folder that isn't there. */
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsIn } from '../../../../domain/kernel/words-in';
import { translateIn } from '../../../../main/translate';
import { FirstStart } from '../../../../renderer/library/first-start';

void i18next.init({ resources: { en: wordsIn('en') }, lng: 'en', initAsync: false, keySeparator: false });

const shown = (elsewhere: 'away' | 'back' | undefined): string =>
  renderToStaticMarkup(
    <FirstStart elsewhere={elsewhere} onTry={() => {}} onCreate={() => {}}>
      {null}
    </FirstStart>,
  );

test('whose shared folder is away is not welcomed as if there had never been a training', () => {
  expect(shown(undefined)).toContain('<h2>Welcome</h2>');
  expect(shown('away')).toContain('<h2>Your trainings are in the shared folder</h2>');
  expect(shown('away')).not.toContain('Welcome');
  expect(shown('back')).toContain('That folder is there again.');
});

test.each([
  ['en', 'not there'],
  ['sr-Latn', 'nije tu'],
] as const)('in %s it is said once that the folder is away', (language, away) => {
  const t = translateIn(language);
  const problem = t('fault:shared-away');
  for (const said of [t('notice:shared-away', { folder: '/office', problem }), t('sharing:away', { problem })])
    expect(said.split(away)).toHaveLength(2);
});
