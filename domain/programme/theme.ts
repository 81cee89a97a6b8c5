/** What a programme looks like to the room: colour worlds, drawn scenes, and how colours get into a drawing. */
import type { Localized } from '../kernel/language';

/** The colours of one block: hexadecimal, `#rrggbb`. */
export interface ColourWorld {
  /** The dark panel that words stand on. */
  readonly ground: string;
  /** The accent on the ground. */
  readonly light: string;
  /** A tint for walls and skies. */
  readonly wall: string;
}

export interface DrawnScene {
  /** An SVG image whose colours may be names of {@link worldColours}: `var(--wall)`. */
  readonly svg: string;
  /** For whoever can't see it. */
  readonly description: Localized;
}

/** The colours of a whole programme. */
interface Palette {
  /** The colours of a block that has none of its own. */
  readonly usual: ColourWorld;
  /** By the block's id. */
  readonly ofBlocks: Readonly<Record<string, ColourWorld>>;
}

/** Other colours for the same programme, to be chosen by a person. */
export interface Look extends Palette {
  readonly title: Localized;
}

export interface Theme extends Palette {
  /** By the name under which a choice is kept. */
  readonly looks?: Readonly<Record<string, Look>>;
  /** By the name that slides give them. */
  readonly scenes: Readonly<Record<string, DrawnScene>>;
}

/** Words on a ground, as paper would be in the same light. */
export const paperWhite = '#faf8f4';

/** The theme of a programme without one. */
export const plainTheme: Theme = {
  usual: { ground: '#22333b', light: '#f6c667', wall: '#f0d8b4' },
  ofBlocks: {},
  scenes: {},
};

const colour = /^#[0-9a-f]{6}$/u;
export const isColour = (text: string): boolean => colour.test(text);

const partsOf = (hex: string): readonly number[] => [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));

const hexOf = (parts: readonly number[]): string => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(hex)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How two colours stand out from each other, 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [more = 0, less = 0] = [luminance(one), luminance(other)].toSorted((first, second) => second - first);
  return (more + 0.05) / (less + 0.05);
}

/** What the room has to be able to read: WCAG AAA. */
export const leastContrast = 7;

/** Two colours of a world that stand too close; `part`: the one that the file names it by. */
export interface WorldProblem {
  readonly part: keyof ColourWorld;
  readonly words: string;
  readonly on: string;
  readonly ratio: number;
}

/** Light words stand on the ground, and words in the ground's colour on the walls. */
export function problemsOfWorld({ ground, light, wall }: ColourWorld): readonly WorldProblem[] {
  const pairs = [
    { part: 'ground', words: paperWhite, on: ground },
    { part: 'light', words: light, on: ground },
    { part: 'wall', words: ground, on: wall },
  ] as const;
  return pairs.map((pair) => ({ ...pair, ratio: contrastOf(pair.words, pair.on) })).filter(({ ratio }) => ratio < leastContrast);
}

/** `share` of the other colour in the one. */
export function mixed(one: string, other: string, share: number): string {
  const others = partsOf(other);
  const parts = partsOf(one).map((part, index) => Math.round(part * (1 - share) + (others[index] ?? part) * share));
  return hexOf(parts);
}

/** A colour further from grey, and so many times as light. */
export function livelier(colour: string, light: number): string {
  const parts = partsOf(colour);
  const grey = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return hexOf(parts.map((part) => Math.round(Math.min(255, Math.max(0, (grey + (part - grey) * 1.25) * light)))));
}

/** What a drawing and a style sheet may name of a world, by its name. */
export const worldColours = {
  ground: ({ ground }: ColourWorld) => ground,
  light: ({ light }: ColourWorld) => light,
  wall: ({ wall }: ColourWorld) => wall,
  'wall-pale': ({ wall }: ColourWorld) => mixed(wall, '#fffaf0', 0.6),
  'wall-deep': ({ wall, ground }: ColourWorld) => mixed(wall, ground, 0.2),
  'wall-shade': ({ wall, ground }: ColourWorld) => mixed(wall, ground, 0.45),
  'ground-soft': ({ ground, wall }: ColourWorld) => mixed(ground, wall, 0.25),
  'light-pale': ({ light }: ColourWorld) => mixed(light, '#fffaf0', 0.55),
} satisfies Readonly<Record<string, (world: ColourWorld) => string>>;

const isWorldColour = (name: string): name is keyof typeof worldColours => Object.hasOwn(worldColours, name);
export const namesOfWorldColours: readonly string[] = Object.keys(worldColours);

/** The drawing in the colours of a world; a name that is none of {@link namesOfWorldColours} stays as it is. */
export const paintedScene = (svg: string, world: ColourWorld): string =>
  svg.replaceAll(/var\(--(?<name>[a-z-]+)\)/gu, (whole, name: string) => (isWorldColour(name) ? worldColours[name](world) : whole));

/** A drawing stands in few worlds, and is asked for each time that anything on the desk changes. */
const known = new WeakMap<DrawnScene, Map<string, string>>();

/** Returns an image's address that contains it all: nothing has to be fetched, and an image runs and loads nothing. */
export function sceneAddress(drawn: DrawnScene, world: ColourWorld): string {
  const inWorlds = known.get(drawn) ?? new Map<string, string>();
  known.set(drawn, inWorlds);
  const name = [world.ground, world.light, world.wall].join(' ');
  const address = inWorlds.get(name) ?? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(paintedScene(drawn.svg, world))}`;
  inWorlds.set(name, address);
  return address;
}

/** `block`: undefined before a day and after it. */
export const worldOf = (theme: Theme | undefined, block: string | undefined): ColourWorld => {
  const { usual, ofBlocks } = theme ?? plainTheme;
  return (block !== undefined && Object.hasOwn(ofBlocks, block) ? ofBlocks[block] : undefined) ?? usual;
};

const lookNamed = (theme: Theme | undefined, name: string | null): Look | undefined =>
  name !== null && theme?.looks && Object.hasOwn(theme.looks, name) ? theme.looks[name] : undefined;

/** The programme in the colours of a look; as it is where it has no look of that name. */
export function inLook<Themed extends { readonly theme?: Theme | undefined }>(programme: Themed, name: string | null): Themed {
  const look = lookNamed(programme.theme, name);
  return look && programme.theme ? { ...programme, theme: { ...programme.theme, usual: look.usual, ofBlocks: look.ofBlocks } } : programme;
}

/** Undefined for a name that none has. */
export const sceneNamed = (theme: Theme | undefined, name: string | undefined): DrawnScene | undefined =>
  theme && name !== undefined && Object.hasOwn(theme.scenes, name) ? theme.scenes[name] : undefined;
