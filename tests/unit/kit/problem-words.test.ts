import { describe, expect, test } from 'vitest';
import { readSlideFile } from '../../../main/content/slide-file';
import { explained } from '../../../main/kit/problem-words';
import { sayIn } from '../../../main/words';

const many = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');

/** Each is a slide with one fault; the check's own words for it must be known to the kit, in every language. */
const faults: readonly (readonly [name: string, layout: string, body: string])[] = [
  ['no heading', 'text', 'Words'],
  ['a long heading', 'text', `# ${'long '.repeat(12)}`],
  ['a long paragraph', 'text', `# A\n\n${'long '.repeat(40)}`],
  ['a long point', 'text', `# A\n\n- ${'long '.repeat(20)}`],
  ['many points', 'text', `# A\n\n${many(6, '- x')}`],
  ['a long quotation', 'quote', `# A\n\n> ${'long '.repeat(60)}`],
  ['no quotation', 'quote', '# A'],
  ['a quotation elsewhere', 'text', '# A\n\n> x'],
  ['a picture elsewhere', 'text', '# A\n\n![x](media/x.png)'],
  ['no picture', 'image', '# A'],
  ['no table', 'table', '# A'],
  ['no list', 'diagram', '# A'],
  ['a short diagram', 'diagram', '# A\n\n- x'],
  ['steps where none are', 'agenda', '# A\n\n::step\n\nx'],
  ['HTML', 'text', '# A\n\n<b>x</b>'],
  ['a ruler', 'text', '# A\n\n***'],
  ['an unknown mark', 'text', '# A\n\n~~x~~'],
  ['an unknown directive', 'text', '# A\n\n:cyrillic[x]'],
  ['a point of two paragraphs', 'text', '# A\n\n- x\n\n  y'],
  ['a small heading', 'text', '# A\n\n### x'],
  ['a quotation of two paragraphs', 'quote', '# A\n\n> x\n>\n> y'],
  ['an empty step', 'text', '# A\n\n::step'],
  ['a heading below a step', 'text', '::step\n\n# A'],
  ['a picture from elsewhere', 'image', '# A\n\n![x](http://example.org/x.png)'],
  ['a picture without words', 'image', '# A\n\n![](media/x.png)'],
];

describe.each(['en', 'sr-Latn', 'sr-Cyrl'] as const)('in %s', (language) => {
  const say = sayIn(language);
  test.each(faults)('%s is said in the kit’s own words', (_name, layout, body) => {
    const file = `---\nblock: b\nlanguage: en\n---\n\n::slide{#a layout=${layout} sources="S1"}\n\n${body}\n\n:::notes\nx\n:::\n`;
    const { problems } = readSlideFile('slides/b.en.md', file, { block: 'b', language: 'en' });
    expect(problems).not.toEqual([]);
    for (const { message } of problems) {
      const own = message.replace(/^slide “[^”]*”:? /u, '');
      expect(explained(own, say)).not.toBe(own);
    }
  });
});
