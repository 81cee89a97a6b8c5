/** How much of a reason the room reads while people stand. */
import { expect, test } from 'vitest';
import { glanceProblems } from '../../../../../main/content/lint/at-a-glance';
import { told } from '../small-content';
import { filesWith, saidOf } from './files-with';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const withReason = (reason: string) =>
  filesWith([], {
    'statements.yaml': `statements:
  - id: 1
    answer: agree
    text: { en: Text, sr: Tekst }
    short: { en: Yes., sr: Da. }
    reason:
      en: Short enough.
      sr: |-
${reason.replaceAll(/^(?=.)/gmu, '        ')}
    sources: [S1]
`,
  });

test('a paragraph of 25 words can be read at once, one more is told with its line', () => {
  expect(glanceProblems(withReason(words(25)))).toEqual([]);
  const problems = glanceProblems(withReason(words(26)));
  expect(saidOf(problems)).toEqual([
    'the room would read 26 words of the reason at once: leave an empty line after at most 25, the rest is for the trainer',
  ]);
  expect(problems.map(told)).toEqual([expect.objectContaining({ file: 'statements.yaml', line: 8 })]);
});

test('what follows an empty line is for the trainer, however long it is', () => {
  expect(glanceProblems(withReason(`${words(20)}\n\n${words(90)}`))).toEqual([]);
});
