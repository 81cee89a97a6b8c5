/** Which slides the demo shows: of each layout that day 1 has, the one with the most text, for there it is that something is cut off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../command.mjs';

const content = join(root, 'content', 'prevention-of-trafficking');
const beginsSlide = /^::slide\{#([\w-]+) layout=(\w+)([^}]*)\}$/mu;

/** Id, layout and amount of text of each slide of a block; the Serbian text is the longer one, and notes are not for the room. */
function slidesOf(block) {
  const [, ...pieces] = readFileSync(join(content, 'slides', `${block}.sr.md`), 'utf8').split(new RegExp(beginsSlide, 'gmu'));
  return Array.from({ length: pieces.length / 4 }, (_, index) => {
    const [slide, layout, attributes, text] = pieces.slice(index * 4, index * 4 + 4);
    return { block, slide, layout, isMarked: attributes.includes('note=content'), amount: text.split(':::notes')[0].trim().length };
  });
}

const minutesOf = (time) => {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The blocks of day 1 in their order, with planned start and end in minutes since midnight, and what is to be shown of each. */
export function blocksToShow() {
  const [day] = parse(readFileSync(join(content, 'agenda.yaml'), 'utf8')).days;
  let end = minutesOf(day.starts);
  const blocks = day.blocks.map(({ id, minutes }) => {
    const start = end;
    end += minutes;
    return { id, start, end, slides: slidesOf(id) };
  });
  const fullest = new Map();
  for (const slide of blocks.flatMap(({ slides }) => slides)) {
    if (slide.amount >= (fullest.get(slide.layout)?.amount ?? 0)) fullest.set(slide.layout, slide);
  }
  return blocks.map(({ slides, ...block }) => ({
    ...block,
    first: slides[0],
    shown: slides.filter((slide) => fullest.get(slide.layout) === slide),
  }));
}
