import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readSlideFile } from '../../../../main/content/slide-file';
import { breakingLine, slideSourceIn, withSlideSource } from '../../../../main/content/slide-source';

const folder = resolve('content/prevention-of-trafficking/slides');
const files = readdirSync(folder).map((name) => {
  const [, block = '', language = ''] = /^(.*)\.(en|sr)\.md$/u.exec(name) ?? [];
  return { name, block, language: language === 'sr' ? ('sr' as const) : ('en' as const), text: readFileSync(join(folder, name), 'utf8') };
});

test.each(files)(
  'every slide of $name that is taken out and put back is the same slide, and so are all the others',
  ({ name, text, ...expected }) => {
    const before = readSlideFile(name, text, expected).slides;
    const put = before.reduce((so, { id }) => {
      const source = slideSourceIn(so, id);
      return (source && withSlideSource(so, id, source)?.text) ?? '';
    }, text);
    const after = readSlideFile(name, put, expected);
    expect(after.problems).toEqual([]);
    expect(after.slides.map(({ line, pictures, ...slide }) => slide)).toEqual(before.map(({ line, pictures, ...slide }) => slide));
  },
);

const file = `---
block: b
language: en
---

::slide{#one layout=text sources="S1"}

# One

First text.

:::notes
Say it.
:::

::slide{#two layout=text sources="S1"}

# Two

:::notes
Say that.
:::
`;

describe('a slide in its file', () => {
  it('is changed without touching the others, and says at which lines it stands', () => {
    const put = withSlideSource(file, 'one', { body: '# Other\n\nWords', notes: 'Say more.' });
    const lines = put?.text.split('\n') ?? [];
    expect(lines[(put?.lines.body ?? 0) - 1]).toBe('# Other');
    expect(lines[(put?.lines.notes ?? 0) - 1]).toBe('Say more.');
    expect(slideSourceIn(put?.text ?? '', 'two')).toEqual({ body: '# Two', notes: 'Say that.' });
  });

  it('that is not there is not made', () => {
    expect(slideSourceIn(file, 'three')).toBeUndefined();
    expect(withSlideSource(file, 'three', { body: '', notes: '' })).toBeUndefined();
  });

  it.each([
    [
      { body: '# One\n::slide{#more layout=text}', notes: 'x' },
      { part: 'body', line: 2 },
    ],
    [
      { body: '# One\n\n:::notes\nx', notes: 'x' },
      { part: 'body', line: 3 },
    ],
    [
      { body: '# One', notes: 'x\n:::' },
      { part: 'notes', line: 2 },
    ],
    [{ body: ':::column\n## A\n:::', notes: 'x' }, undefined],
  ])('can’t be ended from inside its own fields: %j', (source, expected) => expect(breakingLine(source)).toEqual(expected));
});
