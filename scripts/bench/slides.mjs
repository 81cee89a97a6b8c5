/**
 * The same slides for the kit and for reveal.js: a title and three points each, with notes that only the trainer sees; two of five have a
 * picture of their own beside the points.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writePictures } from './pictures.mjs';

/** The block of the shipped programme whose slides give way; Next goes through them from the first to the last. */
const block = 'd1-session-1';
const languages = ['en', 'sr'];

const slides = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `slide-${index + 1}`,
    title: `Slide ${index + 1} of ${count}`,
    points: [
      `What a school sees first, part ${index + 1}`,
      'Whom to ask, and what not to promise',
      'What is written down, and who may read it',
    ],
    picture: index % 5 < 2 ? `picture-${index + 1}.png` : undefined,
    notes: `Say it in your own words, then ask the room. Remark ${index + 1}.`,
  }));

const firstLines = (language) => `---\nblock: ${block}\nlanguage: ${language}\n---\n`;

const markdown = ({ id, title, points, picture, notes }) =>
  `\n::slide{#${id} layout=${picture ? 'image picture=right' : 'text'} sources="S25"}\n\n# ${title}\n\n${points
    .map((point) => `- ${point}`)
    .join('\n')}\n\n${picture ? `![Colours](media/${picture})\n\n` : ''}:::notes\n${notes}\n:::\n`;

/** `programme` is a copy of the shipped one. Gives the first of the slides, as the kit names it. */
export function fillProgramme(programme, count) {
  const all = slides(count);
  writePictures(join(programme, 'media'), all);
  for (const language of languages) {
    const text = firstLines(language) + all.map(markdown).join('');
    writeFileSync(join(programme, 'slides', `${block}.${language}.md`), text);
  }
  return { block, slide: 'slide-1' };
}

const html = ({ title, points, picture, notes }) =>
  `<section><h2>${title}</h2><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>${
    picture ? `<img data-src="media/${picture}" alt="">` : ''
  }<aside class="notes">${notes}</aside></section>`;

/** Writes `deck.html` and what it needs. Without a transition, which would only make it slower. */
export function writeRevealDeck(folder, count) {
  const distribution = dirname(createRequire(import.meta.url).resolve('reveal.js'));
  cpSync(distribution, join(folder, 'reveal'), { recursive: true });
  const all = slides(count);
  writePictures(join(folder, 'media'), all);
  const deck = readFileSync(join(import.meta.dirname, 'reveal-app', 'deck.html'), 'utf8');
  writeFileSync(join(folder, 'deck.html'), deck.replace('<!-- slides -->', all.map(html).join('\n')));
}
