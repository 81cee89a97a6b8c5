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

/** Who drew it, and under which licence others may use it. */
const origin = { by: text.optional(), licence: text.optional() };

export const themeSchema = z.strictObject({
  worlds: z.record(name, z.strictObject({ ground: colour, light: colour, wall: colour })),
  usual: name,
  blocks: z.record(z.string(), name).default({}),
  drawings: z.strictObject(origin).default({}),
  scenes: z.record(name, z.strictObject({ ...localized.shape, ...origin })).default({}),
});
type ThemeFile = z.output<typeof themeSchema>;

/** As far as a reader of the file can follow it: cut, so that 6.99 is not told as 7. */
const told = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

function problemsInWorlds({ worlds }: ThemeFile, lineOf: LineOf): readonly ContentProblem[] {
  return Object.entries(worlds).flatMap(([world, colours]) =>
    problemsOfWorld(colours).map(({ part, words, on, ratio }): ContentProblem => {
      const values = { world, words, ground: on, ratio: told(ratio), least: leastContrast };
      return { file: themeFile, line: lineOf(['worlds', world, part]), key: part === 'wall' ? 'theme-wall' : 'theme-contrast', values };
    }),
  );
}

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

/** Who drew a scene, and its licence: its own, or those of all drawings. */
export const originOf = (
  { drawings }: Pick<ThemeFile, 'drawings'>,
  { by, licence }: ThemeFile['scenes'][string],
): ThemeFile['drawings'] => ({
  by: by ?? drawings.by,
  licence: licence ?? drawings.licence,
});

/** Of each drawing it is known who drew it and what may be done with it. */
function problemsInOrigins(file: ThemeFile, lineOf: LineOf): readonly ContentProblem[] {
  return Object.entries(file.scenes).flatMap(([scene, seen]): readonly ContentProblem[] => {
    const { by, licence } = originOf(file, seen);
    return by !== undefined && licence !== undefined
      ? []
      : [{ file: themeFile, line: lineOf(['scenes', scene]), key: 'scene-origin', values: { scene } }];
  });
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
  const unreadable = problemsInWorlds(file, lineOf);
  const problems = [...unreadable, ...problemsInNames(file, lineOf, blocks), ...problemsInOrigins(file, lineOf)];
  const scenes = Object.entries(file.scenes).flatMap(([scene, { en, sr }]) => {
    const path = `${scenesFolder}/${scene}.svg`;
    const svg = drawing(path);
    if (svg === undefined) return [];
    const problem = problemInDrawing(path, svg);
    if (problem) problems.push(problem);
    return problem ? [] : [[scene, { svg, description: { en, sr } }] as const];
  });
  const worldNamed = (world: string): ColourWorld | undefined => (Object.hasOwn(file.worlds, world) ? file.worlds[world] : undefined);
  const usual = worldNamed(file.usual);
  const ofBlocks = Object.entries(file.blocks).flatMap(([block, world]) => {
    const colours = worldNamed(world);
    return colours ? [[block, colours] as const] : [];
  });
  const theme =
    usual && unreadable.length === 0 ? { usual, ofBlocks: Object.fromEntries(ofBlocks), scenes: Object.fromEntries(scenes) } : undefined;
  return { theme, scenes: Object.keys(file.scenes), problems };
}
