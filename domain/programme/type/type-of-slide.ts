/**
 * How large a slide is set: as large as its words can stand in the room that its layout leaves them. From the words alone, for a picture of
 * 4:3 and for one of 16:9; between the two the sheet reckons. What doesn't fit even at the least that a room can read stays at that size, and
 * the content check finds that it runs out of its place.
 */
import { plainText } from '../plain-text';
import type { Layout, TextBlock } from '../slide';
import { between, choicesOfColumns, displayLines, heightOf, longestDisplayed, type Place } from './heights';

/** Hundredths of the picture's height. */
export interface Size {
  readonly narrow: number;
  readonly wide: number;
}

export interface SlideType {
  readonly heading: Size;
  readonly body: Size;
  /** How many of a list stand side by side, where its layout draws it so. */
  readonly columns: Size;
  /** What is still to come will take so many ems of the body's type. */
  readonly later: number;
}

export interface SlideWords {
  readonly layout: Layout;
  /** The whole of it. */
  readonly body: readonly TextBlock[];
  /** Build steps that are over. */
  readonly step: number;
  /** A drawn scene, a pane with the time, a figure or a picture stands beside them. */
  readonly beside: 'drawing' | 'pane' | 'half' | undefined;
  /** Letters of the content note's line and of the sources. */
  readonly noteLetters: number;
  readonly sourceLetters: number;
}

/** Widths of the picture, in hundredths of its height. */
const shapes = { narrow: 400 / 3, wide: 1600 / 9 } as const;
/** A 28th of the picture's height. */
const least = 3.58;
const isNarrow = (width: number): boolean => width < 150;
const precision = 0.05;
const leastHeading = 4.6;
const headingLine = 1.14;
/** Between heading and body. */
const belowHeading = 4;

/** Shares of the width: the margin at the left, and what words leave free at the right. */
const margin = 0.065;
const taken = { drawing: 0.38, pane: 0.29, half: 0.54 } as const;

interface Plan {
  /** The largest heading, and how many lines it may take before it is set smaller. */
  readonly heading: number;
  readonly lines: number;
  readonly body: number;
  /** The heading has the slide to itself, as large as it can stand; what stands below it is quiet. */
  readonly alone?: true;
  /** What the layout's own lines and edges take of the room. */
  readonly inset?: { readonly across?: number; readonly down?: number };
}

const below: Plan = { heading: 8.4, lines: 2, body: 7 };
const plans: Partial<Readonly<Record<Layout, Plan>>> = {
  question: { heading: 15, lines: 5, body: 5.4, alone: true, inset: { across: 10 } },
  sentence: { heading: 14, lines: 6, body: 5, alone: true, inset: { across: 8, down: 16 } },
  title: { heading: 14, lines: 4, body: 5.4, alone: true },
  section: { heading: 14, lines: 4, body: 5.4, alone: true },
  number: { heading: 40, lines: 2, body: 7.4 },
  definition: { heading: 15, lines: 2, body: 11, inset: { down: 25 } },
  quote: { heading: 5, lines: 1, body: 9.4, inset: { across: 16, down: 4 } },
  case: { heading: 8, lines: 1, body: 7, inset: { across: 13, down: 14 } },
  comparison: { heading: 8, lines: 1, body: 6.6, inset: { down: 12 } },
  columns: { heading: 8.4, lines: 2, body: 6.8, inset: { down: 5 } },
  table: { heading: 8, lines: 1, body: 7 },
  cards: { heading: 8, lines: 1, body: 6.4, inset: { down: 6 } },
  stations: { heading: 8, lines: 1, body: 6.4, inset: { down: 2 } },
  timeline: { heading: 8, lines: 1, body: 6.4, inset: { down: 4 } },
  dialogue: { heading: 7.4, lines: 1, body: 6 },
  image: { heading: 7.4, lines: 1, body: 6 },
  film: { heading: 7.4, lines: 1, body: 5 },
  figure: { heading: 6.4, lines: 2, body: 4.2 },
};

/** The largest for which `fits` is true, between `from` and `most`; `from` where it is true of none. */
function largest(most: number, from: number, fits: (size: number) => boolean): number {
  if (fits(most)) return most;
  let [fitting, tooLarge] = [from, most];
  while (tooLarge - fitting > precision) {
    const tried = (fitting + tooLarge) / 2;
    if (fits(tried)) fitting = tried;
    else tooLarge = tried;
  }
  return fitting;
}

/** A line more is taken only where the type gains by it. */
function headingSize(text: string, most: number, mostLines: number, across: number, down: number): number {
  const inLines = (count: number): number =>
    largest(
      most,
      leastHeading,
      (size) => longestDisplayed(text) * size <= across && displayLines(text, size, across) <= count && count * headingLine * size <= down,
    );
  return Array.from({ length: mostLines }, (_, index) => inLines(index + 1)).reduce((best, size) => (size > best * 1.12 ? size : best), 0);
}

interface Set {
  readonly heading: number;
  readonly body: number;
}

interface SetInPlace extends Set {
  readonly place: Place;
  /** True when nothing runs out of its place. */
  readonly isWhole: boolean;
}

/** So much larger that two rows are better than one. */
const worthwhile = 1.08;

/** Side by side, or in rows: what lets the words be larger. */
function setIn(words: SlideWords, width: number): SetInPlace {
  const list = words.body.find((block) => block.kind === 'list');
  const choices = list ? choicesOfColumns(words.layout, list.items.length, isNarrow(width)) : [1];
  const [first, ...others] = choices.map((columns) => setBeside(words, width, columns));
  return others.reduce((best, each) => (each.body > best.body * worthwhile ? each : best), first ?? setBeside(words, width, 1));
}

function setBeside(words: SlideWords, width: number, columns: number): SetInPlace {
  const { layout, body, beside, noteLetters, sourceLetters } = words;
  const plan = plans[layout] ?? below;
  const inset = { across: 0, down: 0, ...plan.inset };
  const full = width * (1 - margin - (beside === undefined ? margin : taken[beside]));
  const across = full - inset.across;
  const foot = sourceLetters === 0 ? 0 : 2 + 3.2 * Math.ceil((sourceLetters * 0.52 * 2.5) / full);
  const note = noteLetters === 0 ? 0 : 1.8 + 4.7 * Math.ceil((noteLetters * 0.56 * least) / full);
  /* Beside a figure the time stands below the task. */
  const time = layout === 'activity' && beside === 'half' ? 11 : 0;
  const down = 100 - 7 - 4.5 - inset.down - foot - note - time;
  const [first, ...others] = body;
  const heading = first?.kind === 'heading' ? plainText(first.content) : '';
  const rest = first?.kind === 'heading' ? others : body;
  const place: Place = { layout, across, columns, isNarrow: isNarrow(width) };
  const restAt = (size: number): number => (rest.length === 0 ? 0 : heightOf(rest, size, place));
  if (plan.alone) {
    const quiet = largest(plan.body, least, (size) => restAt(size) <= 0.4 * down);
    const left = down - restAt(quiet) - belowHeading;
    const alone = headingSize(heading, plan.heading, plan.lines, across, left);
    return { place, heading: alone, body: quiet, isWhole: displayLines(heading, alone, across) * headingLine * alone <= left };
  }
  /* The heading takes a third at most, a figure half. */
  const share = layout === 'number' || layout === 'definition' ? 0.55 : 0.34;
  let size = headingSize(heading, plan.heading, plan.lines, full - (layout === 'case' ? inset.across : 0), share * down);
  const free = (): number => down - (heading === '' ? 0 : displayLines(heading, size, full) * headingLine * size + belowHeading);
  const setBody = (): number => largest(plan.body, least, (each) => restAt(each) <= free());
  let bodySize = setBody();
  /* A heading gives way before the words below it have to be small. */
  while (bodySize < 4.4 && size > 5.6) {
    size = Math.max(5.6, size - 0.4);
    bodySize = setBody();
  }
  return { place, heading: size, body: bodySize, isWhole: restAt(bodySize) <= free() };
}

/** In ems, of the parts that are still to come below what is there. */
function laterOf({ body, step }: SlideWords, { body: size, place }: SetInPlace): number {
  const missing = body.filter((block) => (block.step ?? 0) > step);
  return missing.reduce((sum, block) => sum + Math.min(20, heightOf([block], size, place) / size) + between, 0);
}

const rounded = (size: number): number => Math.round(size * 100) / 100;

type Whole = Omit<SlideType, 'later'> & { readonly set: SetInPlace };

function wholeOf(words: SlideWords): Whole {
  const [narrow, wide] = [setIn(words, shapes.narrow), setIn(words, shapes.wide)];
  const both = (which: keyof Set): Size => ({ narrow: rounded(Math.min(narrow[which], wide[which])), wide: rounded(wide[which]) });
  return {
    heading: both('heading'),
    body: both('body'),
    columns: { narrow: narrow.place.columns, wide: wide.place.columns },
    set: wide,
  };
}

/** All of it stands in its place, on a picture of either shape, at a size that a room can read. */
export const fitsOnSlide = (words: Pick<SlideWords, 'layout' | 'body' | 'beside'>): boolean =>
  Object.values(shapes).every((width) => setIn({ ...words, step: 0, noteLetters: 0, sourceLetters: 0 }, width).isWhole);

/** A slide is asked for at each of its steps, and each time that anything on the desk changes. */
const known = new WeakMap<SlideWords['body'], Map<string, Whole>>();

export function typeOfSlide(words: SlideWords): SlideType {
  const { body, layout, beside, noteLetters, sourceLetters } = words;
  const ofBody = known.get(body) ?? new Map<string, Whole>();
  known.set(body, ofBody);
  const around = [layout, beside, noteLetters, sourceLetters].join();
  const whole = ofBody.get(around) ?? wholeOf(words);
  ofBody.set(around, whole);
  const { set, ...type } = whole;
  return { ...type, later: rounded(laterOf(words, set)) };
}
