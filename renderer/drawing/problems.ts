/**
 * Finds what keeps a room from reading a picture: text that runs out of its place or into other text, text and pictures that are too
 * small. The measures are those of the design: body text a 28th of the picture's height, statements an 11th.
 */
import type { FitProblem, PictureSize } from '../../domain/stage/drawing';
import { type Box, linesIn, type TextLine } from './lines';

/** Shares of the picture's height. */
const leastText = 1 / 28;
const leastStatement = 1 / 11;
/** Pixels that rounding may take. */
const tolerance = 1.5;
const mostWords = 40;

const statements = '.scene-statement-text, .scene-places-text';
/** Sources of a text stand small, for people who want to write them down. */
const sources = '.scene-sources, .scene-sources-list';

const said = (text: string): string => {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  return plain.length <= mostWords ? plain : `${plain.slice(0, mostWords).trimEnd()}…`;
};

const textOf = ({ block }: TextLine): string => said(block.textContent ?? '');

function shrunk({ left, top, right, bottom }: Box, by: { readonly [Side in keyof Box]: string }): Box {
  const length = (text: string): number => Number.parseFloat(text) || 0;
  return { left: left + length(by.left), top: top + length(by.top), right: right - length(by.right), bottom: bottom - length(by.bottom) };
}

/** Inside the padding. */
function contentBox(element: Element): Box {
  const { paddingLeft: left, paddingTop: top, paddingRight: right, paddingBottom: bottom } = getComputedStyle(element);
  return shrunk(element.getBoundingClientRect(), { left, top, right, bottom });
}

const hasEdge = (element: Element): boolean => {
  const { overflowX, overflowY, backgroundColor, borderTopWidth, borderBottomWidth } = getComputedStyle(element);
  return (
    overflowX !== 'visible' ||
    overflowY !== 'visible' ||
    !/^(?:transparent|rgba\(.*, 0\))$/u.test(backgroundColor) ||
    (Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderBottomWidth) > 0)
  );
};

/** What a line must stay within: its block, what has an edge that is seen or cuts, its part of the picture, the page, the picture. */
function placesOf({ block }: TextLine, scene: HTMLElement): ReadonlySet<Element> {
  const places = new Set<Element>([block, scene]);
  for (let element: Element | null = block; element && element !== scene; element = element.parentElement) {
    const isPage = element.parentElement === scene;
    const isPart = element.parentElement?.parentElement === scene;
    if (isPage || isPart || hasEdge(element)) places.add(element);
    /* What hangs in a corner is bound by the picture alone. */
    if (!isPage && getComputedStyle(element).position === 'absolute') break;
  }
  return places;
}

function linesByPlace(lines: readonly TextLine[], scene: HTMLElement): ReadonlyMap<Element, readonly TextLine[]> {
  const byPlace = new Map<Element, TextLine[]>();
  for (const line of lines) {
    for (const place of placesOf(line, scene)) {
      const others = byPlace.get(place);
      if (others) others.push(line);
      else byPlace.set(place, [line]);
    }
  }
  return byPlace;
}

/** The page of a picture keeps its margins free. */
const roomOf = (place: Element, scene: HTMLElement): Box =>
  place.parentElement === scene ? contentBox(place) : place.getBoundingClientRect();

type Excess = Extract<FitProblem, { readonly pixels: number; readonly kind: 'too-tall' | 'too-wide' }>;

/** How far the lines of a place together run out of it. */
function excessOf(place: Element, lines: readonly TextLine[], scene: HTMLElement): readonly Excess[] {
  const room = roomOf(place, scene);
  const by = (distance: (box: Box) => number): number => Math.max(0, ...lines.map(({ box }) => distance(box)));
  const text = said(place === scene || place.parentElement === scene ? textOf(lines[0] as TextLine) : (place.textContent ?? ''));
  const tall = by(({ top }) => room.top - top) + by(({ bottom }) => bottom - room.bottom);
  const wide = by(({ left }) => room.left - left) + by(({ right }) => right - room.right);
  return [
    { kind: 'too-tall' as const, pixels: tall, text },
    { kind: 'too-wide' as const, pixels: wide, text },
  ].filter(({ pixels }) => pixels > tolerance);
}

/** The worst of each kind: one text that is too long pushes others out of their places too. */
function worstExcess(lines: readonly TextLine[], scene: HTMLElement): readonly FitProblem[] {
  const all = [...linesByPlace(lines, scene)].flatMap(([place, within]) => excessOf(place, within, scene));
  return (['too-tall', 'too-wide'] as const).flatMap((kind) => {
    const [worst] = all.filter((excess) => excess.kind === kind).toSorted((one, other) => other.pixels - one.pixels);
    return worst ? [{ ...worst, pixels: Math.ceil(worst.pixels) }] : [];
  });
}

const meet = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > tolerance &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > tolerance;

function firstOverlap(lines: readonly TextLine[]): readonly FitProblem[] {
  for (const [index, line] of lines.entries()) {
    const other = lines.slice(index + 1).find((each) => each.block !== line.block && meet(line.letters, each.letters));
    if (other) return [{ kind: 'overlap', text: textOf(line), other: textOf(other) }];
  }
  return [];
}

function smallestTexts(lines: readonly TextLine[], height: number): readonly FitProblem[] {
  const problemOf = (what: 'text' | 'statement', least: number, ofKind: readonly TextLine[]): readonly FitProblem[] => {
    const [smallest] = ofKind.toSorted((one, other) => one.size - other.size);
    if (!smallest || smallest.size >= least * height - 0.01) return [];
    return [{ kind: 'too-small', what, pixels: Math.round(smallest.size), least: Math.ceil(least * height), text: textOf(smallest) }];
  };
  const isStatement = ({ block }: TextLine): boolean => block.matches(statements);
  const isSource = ({ block }: TextLine): boolean => block.closest(sources) !== null;
  return [
    ...problemOf('statement', leastStatement, lines.filter(isStatement)),
    ...problemOf(
      'text',
      leastText,
      lines.filter((line) => !isStatement(line) && !isSource(line)),
    ),
  ];
}

/** A drawing without pixels may be as large as it likes. */
const hasPixels = ({ src }: HTMLImageElement): boolean => !/^data:image\/svg|\.svg$/iu.test(src);

function coarsePictures(scene: HTMLElement): readonly FitProblem[] {
  return [...scene.querySelectorAll('img')].flatMap((image): readonly FitProblem[] => {
    const { naturalWidth, naturalHeight, clientWidth, clientHeight } = image;
    if (naturalWidth === 0 || !hasPixels(image)) return [];
    const needs = Math.min(clientWidth, (clientHeight * naturalWidth) / naturalHeight);
    return needs <= naturalWidth + tolerance
      ? []
      : [{ kind: 'coarse-picture', has: naturalWidth, needs: Math.ceil(needs), text: said(image.alt) }];
  });
}

export function problemsOf(scene: HTMLElement, { height }: PictureSize): readonly FitProblem[] {
  const lines = linesIn(scene);
  return [...worstExcess(lines, scene), ...firstOverlap(lines), ...smallestTexts(lines, height), ...coarsePictures(scene)];
}
