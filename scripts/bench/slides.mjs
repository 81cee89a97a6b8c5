/** The same slides for the kit and for reveal.js: a title and three points each, with notes that only the trainer sees. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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
    notes: `Say it in your own words, then ask the room. Remark ${index + 1}.`,
  }));

const firstLines = (language) => `---\nblock: ${block}\nlanguage: ${language}\n---\n`;

const markdown = ({ id, title, points, notes }) =>
  `\n::slide{#${id} layout=text sources="S25"}\n\n# ${title}\n\n${points.map((point) => `- ${point}`).join('\n')}\n\n:::notes\n${notes}\n:::\n`;

/** `content` is a copy of the shipped content. Gives the first of the slides, as the kit names it. */
export function fillProgramme(content, count) {
  for (const language of languages) {
    const text = firstLines(language) + slides(count).map(markdown).join('');
    writeFileSync(join(content, 'prevention-of-trafficking', 'slides', `${block}.${language}.md`), text);
  }
  return { block, slide: 'slide-1' };
}

const html = ({ title, points, notes }) =>
  `<section><h2>${title}</h2><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul><aside class="notes">${notes}</aside></section>`;

/** Writes `deck.html` and what it needs. Without a transition, which would only make it slower. */
export function writeRevealDeck(folder, count) {
  const distribution = dirname(createRequire(import.meta.url).resolve('reveal.js'));
  cpSync(distribution, join(folder, 'reveal'), { recursive: true });
  const deck = readFileSync(join(import.meta.dirname, 'reveal-app', 'deck.html'), 'utf8');
  writeFileSync(join(folder, 'deck.html'), deck.replace('<!-- slides -->', slides(count).map(html).join('\n')));
}
