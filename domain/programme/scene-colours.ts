/** The colours of everything that the room reads, made from a block's world: in a bright room dark words on paper, in a dark one light words. */
import { type ColourWorld, contrastOf, leastContrast, livelier, mixed, paperWhite, worldColours } from './theme';

/** The light in the room: what a trainer chose on this laptop. */
export const roomLights = ['bright', 'dark'] as const;
export type RoomLight = (typeof roomLights)[number];

export const otherLight = (light: RoomLight): RoomLight => (light === 'bright' ? 'dark' : 'bright');

/** By the names that they have in style sheets, without `--scene-`. */
export interface SceneColours {
  /** What a picture stands on. */
  readonly paper: string;
  /** A panel on the paper. */
  readonly tint: string;
  readonly ink: string;
  readonly soft: string;
  /** Hairlines and edges: nothing is written in it. */
  readonly line: string;
  readonly accent: string;
  readonly 'on-accent': string;
  /** The panel that fills: an opener's, a sentence's. */
  readonly ground: string;
  readonly 'on-ground': string;
  readonly 'on-ground-soft': string;
  /** The accent on the ground. */
  readonly light: string;
  /** Time that is over. */
  readonly over: string;
  readonly agree: string;
  readonly unsure: string;
  readonly disagree: string;
}

/** The colour, as far towards the end as it takes to be read on each ground. */
function readable(colour: string, end: string, grounds: readonly string[]): string {
  const reaches = (tried: string): boolean => grounds.every((ground) => contrastOf(tried, ground) >= leastContrast);
  const tries = Array.from({ length: 20 }, (_, index) => mixed(colour, end, index / 20));
  return tries.find(reaches) ?? end;
}

/** The ground as a colour among words: as light and lively as can be read on each of what it stands on. */
function lively(ground: string, on: readonly string[]): string {
  const tries = Array.from({ length: 30 }, (_, index) => livelier(ground, 2.5 - index / 20));
  return tries.find((tried) => on.every((each) => contrastOf(tried, each) >= leastContrast)) ?? ground;
}

/** On the panel that fills, in every room. */
const onGround = ({ ground, light }: ColourWorld): Pick<SceneColours, 'ground' | 'on-ground' | 'on-ground-soft' | 'light'> => ({
  ground,
  'on-ground': paperWhite,
  'on-ground-soft': readable(mixed(paperWhite, ground, 0.14), paperWhite, [ground]),
  light,
});

function inBrightRoom(world: ColourWorld): SceneColours {
  const { ground, wall } = world;
  const paper = mixed('#fdfbf7', wall, 0.24);
  const tint = mixed(paper, wall, 0.6);
  const read = (colour: string): string => readable(colour, '#000000', [paper, tint]);
  const ink = read(mixed('#16181d', ground, 0.35));
  return {
    paper,
    tint,
    ink,
    soft: read(mixed(ink, paper, 0.24)),
    line: mixed(paper, ground, 0.2),
    accent: lively(ground, [paper, tint, paperWhite]),
    'on-accent': paperWhite,
    ...onGround(world),
    over: read('#84220f'),
    agree: read('#1b4884'),
    unsure: read('#454e5c'),
    disagree: read('#6b4506'),
  };
}

function inDarkRoom(world: ColourWorld): SceneColours {
  const { ground, light, wall } = world;
  const paper = mixed(ground, '#000000', 0.45);
  const tint = mixed(paper, ground, 0.8);
  const read = (colour: string): string => readable(colour, '#ffffff', [paper, tint]);
  const ink = read(mixed('#fbf7ef', wall, 0.2));
  return {
    paper,
    tint,
    ink,
    soft: read(mixed(ink, paper, 0.2)),
    line: mixed(paper, wall, 0.3),
    accent: read(light),
    'on-accent': paper,
    ...onGround(world),
    over: read('#ffb09c'),
    agree: read('#a9c8f5'),
    unsure: read('#c9d0da'),
    disagree: read('#eec17a'),
  };
}

export const sceneColoursIn = (room: RoomLight, world: ColourWorld): SceneColours =>
  room === 'bright' ? inBrightRoom(world) : inDarkRoom(world);

/** Returns custom properties: `--world-…` and `--scene-…`. */
export const sceneVariables = (room: RoomLight, world: ColourWorld): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(worldColours).map(([name, of]) => [`--world-${name}`, of(world)])),
  ...Object.fromEntries(Object.entries(sceneColoursIn(room, world)).map(([name, colour]) => [`--scene-${name}`, colour])),
});
