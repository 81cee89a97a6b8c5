/** A programme in which each slide has one fault that the content check tells of, and one slide has none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngOf } from '../export/pictures';
import { smallContent, writeSmallContent } from './small-content';

const points = Array.from({ length: 5 }, (_, index) => `- Whom to ask, what not to promise, what is written down, ${index + 1}`).join('\n');
const notes = ':::notes\nSay this.\n:::\n';

const slides = (language: 'en' | 'sr'): string => `---
block: one
language: ${language}
---

::slide{#sound layout=text sources="S1"}

# Heading

${points}

${notes}
::slide{#too-long layout=text sources="S1"}

# Ten points

${points}

And then there is more to say.

${points}

${notes}
::slide{#coarse layout=image sources="S1"}

# Picture

![A small square](media/small.png)

${notes}
::slide{#no-notes layout=text sources="S1"}

# Heading

${points}

::slide{#no-source layout=title}

# Title

As many as 62 % of teachers.

${notes}
`;

const english = `${slides('en')}
::slide{#english-only layout=text sources="S1"}

# Heading

${notes}`;

const longStatement = Array.from({ length: 12 }, () => 'whoever says this says too much').join(', ');

/** Returns the line on which a slide begins in `slides/one.en.md`. */
export const lineOfSlide = (id: string): number => english.split('\n').findIndex((line) => line.startsWith(`::slide{#${id} `)) + 1;

export function writeUnfitContent(contentFolder: string): void {
  writeSmallContent(contentFolder, {
    ...smallContent,
    'slides/one.en.md': english,
    'slides/one.sr.md': slides('sr'),
    'slides/two.en.md': (smallContent['slides/two.en.md'] ?? '').replace('layout=text', 'layout=barometer'),
    'slides/two.sr.md': (smallContent['slides/two.sr.md'] ?? '').replace('layout=text', 'layout=barometer'),
    'statements.yaml': (smallContent['statements.yaml'] ?? '').replace('en: Text', `en: "${longStatement}"`),
  });
  mkdirSync(join(contentFolder, 'small', 'media'));
  writeFileSync(join(contentFolder, 'small', 'media', 'small.png'), pngOf(40, 40));
}
