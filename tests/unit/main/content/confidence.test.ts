/** What a programme's test asks people about themselves, as somebody writes it in `forms.yaml`. */
import { expect, test } from 'vitest';
import { problemsOf, readContent, smallContent } from './small-content';

const asked = (id: string): Readonly<Record<string, string>> => ({
  ...smallContent,
  'forms.yaml': (smallContent['forms.yaml'] ?? '').replace(
    'evaluation:\n',
    `  confidence:\n    title: { en: About you, sr: O Vama }\n    items: [{ id: c1, text: { en: I can, sr: Umem } }, { id: ${id}, text: { en: I know, sr: Znam } }]\nevaluation:\n`,
  ),
});

test('it is read in its order, and a programme may do without', async () => {
  const { forms } = await readContent(asked('c2'));
  expect(forms.test.confidence?.items.map(({ id, text }) => [id, text.en])).toEqual([
    ['c1', 'I can'],
    ['c2', 'I know'],
  ]);
  expect((await readContent(smallContent)).forms.test.confidence).toBeUndefined();
});

test.each(['q1', 'c1'])('an id that stands on the sheet already, %s, is told with its line: answers are found by it', async (id) => {
  expect(await problemsOf(asked(id))).toEqual([{ file: 'forms.yaml', line: 12, message: expect.stringMatching(/this id, too/u) }]);
});
