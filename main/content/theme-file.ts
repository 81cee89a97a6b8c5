/** Reads how a programme looks to the room: `theme.yaml`, and the drawings in its folder `scenes`. */
import { z } from 'zod';
import { type ColourWorld, isColour, leastContrast, problemsOfWorld, type Theme } from '../../domain/programme/theme';
import { because, type ContentProblem } from './content-problem';
import { problemInDrawing } from './scene-drawing';
import { localized, text } from './schemas';
import type { LineOf } from './yaml-file';

export const themeFile = 'theme.yaml';
const scenesFolder = 'scenes';

const name = z.string(because('theme-name')).regex(/^[a-z0-9-]+$/u, because('theme-name'));
const colour = z.string(because('theme-colour')).refine(isColour, because('theme-colour'));

/** The person who drew it, and the licence under which others may use it. */
const origin = { by: text.optional(), licence: text.optional() };

const worlds = z.record(name, z.strictObject({ ground: colour, light: colour, wall: colour }));

export const themeSchema = z.strictObject({
  worlds,
  usual: name,
  blocks: z.record(z.string(), name).default({}),
  looks: z.record(name, z.strictObject({ title: localized, worlds })).default({}),
  drawings: z.strictObject(origin).default({}),
  scenes: z.record(name, z.strictObject({ ...localized.shape, ...origin })).default({}),
});
type ThemeFile = z.output<typeof themeSchema>;

/** Writes a ratio so that a reader of the file can follow it: cut, so that 6.99 is not shown as 7. */
const told = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

type Worlds = ThemeFile['worlds'];

const problemsInWorlds = (worlds: Worlds, lineOf: LineOf, path: readonly string[]): readonly ContentProblem[] =>
  Object.entries(worlds).flatMap(([world, colours]) =>
    problemsOfWorld(colours).map(({ part, words, on, ratio }): ContentProblem => {
      const values = { world, words, ground: on, ratio: told(ratio), least: leastContrast };
      const line = lineOf([...path, 'worlds', world, part]);
      return { file: themeFile, line, key: part === 'wall' ? 'theme-wall' : 'theme-contrast', values };
    }),
  );

/** A look has each world that the programme has: else a block would keep its colours among others. */
const problemsInLooks = ({ worlds, looks }: ThemeFile, lineOf: LineOf): readonly ContentProblem[] =>
  Object.entries(looks).flatMap(([look, other]) =>
    Object.keys(worlds).flatMap((world): readonly ContentProblem[] =>
      Object.hasOwn(other.worlds, world)
        ? []
        : [{ file: themeFile, line: lineOf(['looks', look, 'worlds']), key: 'theme-look-lacks', values: { look, world } }],
    ),
  );

/** What is named is there. */
function problemsInNames(
  { worlds, usual, blocks }: ThemeFile,
  lineOf: LineOf,
  known: readonly string[] | undefined,
): readonly ContentProblem[] {
  const noWorld = (world: string, path: readonly string[]): readonly ContentProblem[] =>
    Object.hasOwn(worlds, world) ? [] : [{ file: themeFile, line: lineOf(path), key: 'theme-no-world', values: { world } }];
  const noBlock = (block: string): readonly ContentProblem[] =>
    known === undefined || known.includes(block)
      ? []
      : [{ file: themeFile, line: lineOf(['blocks', block]), key: 'theme-no-block', values: { block } }];
  return [
    ...noWorld(usual, ['usual']),
    ...Object.entries(blocks).flatMap(([block, world]) => [...noWorld(world, ['blocks', block]), ...noBlock(block)]),
  ];
}

/** Returns who drew a scene, and its licence: its own, or those of all drawings. */
export const originOf = (
  { drawings }: Pick<ThemeFile, 'drawings'>,
  { by, licence }: ThemeFile['scenes'][string],
): ThemeFile['drawings'] => ({
  by: by ?? drawings.by,
  licence: licence ?? drawings.licence,
});

/** Checks that each drawing says who drew it and what may be done with it. */
function problemsInOrigins(file: ThemeFile, lineOf: LineOf): readonly ContentProblem[] {
  return Object.entries(file.scenes).flatMap(([scene, seen]): readonly ContentProblem[] => {
    const { by, licence } = originOf(file, seen);
    return by !== undefined && licence !== undefined
      ? []
      : [{ file: themeFile, line: lineOf(['scenes', scene]), key: 'scene-origin', values: { scene } }];
  });
}

/** Undefined without a usual world. */
function paletteOf({ usual, blocks }: Pick<ThemeFile, 'usual' | 'blocks'>, among: Worlds) {
  const worldNamed = (world: string): ColourWorld | undefined => (Object.hasOwn(among, world) ? among[world] : undefined);
  const ofBlocks = Object.entries(blocks).flatMap(([block, world]) => {
    const colours = worldNamed(world);
    return colours ? [[block, colours] as const] : [];
  });
  const colours = worldNamed(usual);
  return colours && { usual: colours, ofBlocks: Object.fromEntries(ofBlocks) };
}

/** A theme, as far as it can be used, and what is wrong. */
export interface ReadTheme {
  readonly theme: Theme | undefined;
  /** That slides may name; undefined when that can't be told. */
  readonly scenes: readonly string[] | undefined;
  readonly problems: readonly ContentProblem[];
}

/** `drawing`: the text of a file, undefined when there is none or it can't be read. `blocks`: those of the agenda, when they are known. */
export function themeOf(
  { value: file, lineOf }: { readonly value: ThemeFile; readonly lineOf: LineOf },
  blocks: readonly string[] | undefined,
  drawing: (file: string) => string | undefined,
): ReadTheme {
  const unreadable = [
    ...problemsInWorlds(file.worlds, lineOf, []),
    ...Object.entries(file.looks).flatMap(([look, { worlds: other }]) => problemsInWorlds(other, lineOf, ['looks', look])),
  ];
  const problems = [
    ...unreadable,
    ...problemsInLooks(file, lineOf),
    ...problemsInNames(file, lineOf, blocks),
    ...problemsInOrigins(file, lineOf),
  ];
  const scenes = Object.entries(file.scenes).flatMap(([scene, { en, sr }]) => {
    const path = `${scenesFolder}/${scene}.svg`;
    const svg = drawing(path);
    if (svg === undefined) return [];
    const problem = problemInDrawing(path, svg);
    if (problem) problems.push(problem);
    return problem ? [] : [[scene, { svg, description: { en, sr } }] as const];
  });
  const palette = paletteOf(file, file.worlds);
  const looks = Object.entries(file.looks).flatMap(([look, { title, worlds: other }]) => {
    const colours = paletteOf(file, other);
    return colours ? [[look, { title, ...colours }] as const] : [];
  });
  const theme =
    palette && unreadable.length === 0 ? { ...palette, looks: Object.fromEntries(looks), scenes: Object.fromEntries(scenes) } : undefined;
  return { theme, scenes: Object.keys(file.scenes), problems };
}
