/** A plot or diagram of a programme as data, in one language. What is still to come is not in it: `undefined` keeps its place. */
import { assertNever } from '../../kernel/assert-never';
import type { Sign } from './signs';

export const figureMarks = ['second-hand', 'calculated'] as const;
/** How well a number is known: read in press or a third party's summary, or worked out from figures that were read. */
export type FigureMark = (typeof figureMarks)[number];

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly mark: FigureMark | undefined;
  /** How many of the value are the figure's `part`. */
  readonly part: { readonly value: number; readonly mark: FigureMark | undefined } | undefined;
}

export interface Share {
  readonly label: string;
  /** The percentage, of a hundred. */
  readonly percent: number;
  readonly mark: FigureMark | undefined;
}

export interface Station {
  readonly who: string;
  readonly does: string;
  /** Whose sign it has; its number without one. */
  readonly place: Sign | undefined;
}

export interface FigureSet {
  readonly title: string;
  readonly items: readonly string[];
  /** Why this one may be missing ("not needed for a child"). */
  readonly exception: string | undefined;
}

export const unitMarks = ['person', 'dot'] as const;
/** How each one of those that are counted is drawn. */
export type UnitMark = (typeof unitMarks)[number];

/** Some of those that are counted, drawn one by one. */
export interface UnitGroup {
  readonly label: string;
  readonly value: number;
  readonly mark: FigureMark | undefined;
}

export const chatSides = ['them', 'child'] as const;
export interface ChatMessage {
  readonly from: (typeof chatSides)[number];
  readonly text: string;
}

/** Some days of a school week, in some of its rows: missing, or with a note on them. */
export interface WeekEntry {
  /** From 1, a Monday. */
  readonly day: number;
  /** The last of its days. */
  readonly through: number;
  /** The first and the last row, from 1. */
  readonly from: number;
  readonly to: number;
  /** Without one they are missing. */
  readonly text: string | undefined;
}

type InPlace<Item> = readonly (Item | undefined)[];

interface Described {
  /** What is shown; read out, not drawn: the slide has its heading. */
  readonly title: string;
  /** Stands below the picture. */
  readonly note: string | undefined;
}

export type Figure = Described &
  (
    | {
        readonly kind: 'bars';
        /** The end of the scale. */
        readonly top: number;
        /** What the highlighted part of a bar is. */
        readonly part: string | undefined;
        /** Some of all its bars have one, whether they are there already or not. */
        readonly hasMarks: boolean;
        /** A bar is a pile of them, one for each of its value; without it, a plain bar. */
        readonly unit: UnitMark | undefined;
        readonly items: InPlace<Bar>;
      }
    | { readonly kind: 'shares'; readonly items: InPlace<Share> }
    | { readonly kind: 'path'; readonly items: InPlace<Station> }
    | { readonly kind: 'sets'; readonly items: InPlace<FigureSet> }
    | {
        readonly kind: 'units';
        readonly unit: UnitMark;
        /** How many there are; those that are in no group are drawn pale. */
        readonly of: number;
        /** How many marks there is room for in each of all its groups, in fives: it tells no number that is still to come. */
        readonly rooms: readonly number[];
        /** How well every number of several groups is known, where it is the same of all: it is said once. */
        readonly mark: FigureMark | undefined;
        /** What the pale ones are. */
        readonly rest: string | undefined;
        readonly items: InPlace<UnitGroup>;
      }
    /** `with`: as the telephone names whoever writes to the child. */
    | { readonly kind: 'chat'; readonly with: string; readonly items: InPlace<ChatMessage> }
    | { readonly kind: 'advert'; readonly headline: string; readonly contact: string; readonly items: InPlace<string> }
    | {
        readonly kind: 'week';
        /** Lessons of a day, or weeks. */
        readonly rows: number;
        /** What it means that something is missing. */
        readonly missing: string | undefined;
        readonly items: InPlace<WeekEntry>;
      }
  );
export type FigureKind = Figure['kind'];
export type FigureOf<Kind extends FigureKind> = Extract<Figure, { readonly kind: Kind }>;

/** A round number that no bar is higher than; it doesn't tell how high the highest is. */
export function topOfScale(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 7, 8].find((each) => each * power >= most) ?? 10;
  return step * power;
}

/** A mark for each one: no bar has more, and it doesn't tell how many the highest has. */
export const topOfPiles = (values: readonly number[]): number => Math.ceil(Math.max(1, ...values) / 10) * 10;

/** Room for so many marks that it doesn't tell how many there are. */
export const roomInFives = (value: number): number => Math.max(5, Math.ceil(value / 5) * 5);

const kept = <Item>(items: InPlace<Item>, isThere: (index: number) => boolean): InPlace<Item> =>
  items.map((item, index) => (isThere(index) ? item : undefined));

/** The figure with only those of its items; its scale and its places stay. */
export function withItems(figure: Figure, isThere: (index: number) => boolean): Figure {
  switch (figure.kind) {
    case 'bars':
      return { ...figure, items: kept(figure.items, isThere) };
    case 'shares':
      return { ...figure, items: kept(figure.items, isThere) };
    case 'path':
      return { ...figure, items: kept(figure.items, isThere) };
    case 'sets':
      return { ...figure, items: kept(figure.items, isThere) };
    case 'units':
      return { ...figure, items: kept(figure.items, isThere) };
    case 'chat':
      return { ...figure, items: kept(figure.items, isThere) };
    case 'advert':
      return { ...figure, items: kept(figure.items, isThere) };
    case 'week':
      return { ...figure, items: kept(figure.items, isThere) };
    default:
      return assertNever(figure, 'figure');
  }
}

const mapped = <Item>(items: InPlace<Item>, change: (item: Item) => Item): InPlace<Item> => items.map((item) => item && change(item));

/** The figure with every text of it changed, as for another script. */
export function withTexts(figure: Figure, change: (text: string) => string): Figure {
  const described = { ...figure, title: change(figure.title), note: figure.note === undefined ? undefined : change(figure.note) };
  switch (described.kind) {
    case 'bars': {
      const part = described.part === undefined ? undefined : change(described.part);
      return { ...described, part, items: mapped(described.items, (bar) => ({ ...bar, label: change(bar.label) })) };
    }
    case 'shares':
      return { ...described, items: mapped(described.items, (share) => ({ ...share, label: change(share.label) })) };
    case 'path':
      return { ...described, items: mapped(described.items, ({ who, does, place }) => ({ who: change(who), does: change(does), place })) };
    case 'sets':
      return {
        ...described,
        items: mapped(described.items, ({ title, items, exception }) => ({
          title: change(title),
          items: items.map(change),
          exception: exception === undefined ? undefined : change(exception),
        })),
      };
    case 'units': {
      const rest = described.rest === undefined ? undefined : change(described.rest);
      return { ...described, rest, items: mapped(described.items, (group) => ({ ...group, label: change(group.label) })) };
    }
    case 'chat':
      return {
        ...described,
        with: change(described.with),
        items: mapped(described.items, ({ from, text }) => ({ from, text: change(text) })),
      };
    case 'advert':
      return {
        ...described,
        headline: change(described.headline),
        contact: change(described.contact),
        items: mapped(described.items, change),
      };
    case 'week':
      return {
        ...described,
        missing: described.missing === undefined ? undefined : change(described.missing),
        items: mapped(described.items, (entry) => ({ ...entry, text: entry.text === undefined ? undefined : change(entry.text) })),
      };
    default:
      return assertNever(described, 'figure');
  }
}

/** Everything that is written in a figure, to be searched in. */
export function wordsOfFigure(figure: Figure): string {
  const words: string[] = [];
  withTexts(figure, (text) => {
    words.push(text);
    return text;
  });
  return words.join(' ');
}
