/** The drawn scenes that are shipped: each is there, is a drawing and nothing else, and can be told to whoever can't see it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Programme } from '../../../../domain/programme/programme';
import { namesOfWorldColours, type Theme } from '../../../../domain/programme/theme';
import { landscapes } from '../../../../domain/stage/break-scene';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { problemInDrawing } from '../../../../main/content/scene-drawing';
import { originOf, themeSchema } from '../../../../main/content/theme-file';

const folder = fileURLToPath(new URL('../../../../content/prevention-of-trafficking', import.meta.url));
const files = readdirSync(join(folder, 'scenes')).filter((file) => file.endsWith('.svg'));
let programme: Programme;
let scenes: Theme['scenes'];
beforeAll(async () => {
  programme = await knownProgramme(folder);
  scenes = programme.theme?.scenes ?? {};
});

test('every drawing is named in theme.yaml, and every name has its drawing', () => {
  expect(Object.keys(scenes).toSorted()).toEqual(files.map((file) => file.replace('.svg', '')).toSorted());
});

test('every scene is seen in the two days: beside a slide’s words, or in a break', () => {
  const seen = new Set(Object.values(landscapes));
  for (const { slides } of programme.days.flatMap(({ blocks }) => blocks))
    for (const { scene } of slides) if (scene !== undefined) seen.add(scene);
  expect(Object.keys(scenes).filter((name) => !seen.has(name))).toEqual([]);
});

test('no picture wears out: tilted cards, the way and the bare question mark stand seven times at most, a scene four times', () => {
  const slides = programme.days.flatMap(({ blocks }) => blocks.flatMap((block) => block.slides));
  const pictures = slides.flatMap(({ layout, scene }) => {
    if (scene !== undefined) return [{ name: scene, most: 4 }];
    return layout === 'cards' || layout === 'stations' || layout === 'question' ? [{ name: `layout ${layout}`, most: 7 }] : [];
  });
  const timesOf = (name: string): number => pictures.filter((each) => each.name === name).length;
  expect(pictures.filter(({ name, most }) => timesOf(name) > most)).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const svg = readFileSync(join(folder, 'scenes', file), 'utf8');

  test('holds shapes only, is square, and is small enough to stand in a window as an address', () => {
    expect(problemInDrawing(file, svg)).toBeUndefined();
    expect(svg).toContain('viewBox="0 0 1000 1000"');
    expect(svg.length).toBeLessThan(40_000);
  });

  test('takes its colours from the block it stands in', () => {
    const named = new Set([...svg.matchAll(/var\(--([a-z-]+)\)/gu)].map(([, colour]) => colour));
    expect(named.size).toBeGreaterThanOrEqual(3);
    expect([...named].filter((colour) => !namesOfWorldColours.includes(colour ?? ''))).toEqual([]);
  });

  test('is told in a sentence in both languages', () => {
    const { description } = scenes[file.replace('.svg', '')] ?? {};
    for (const language of ['en', 'sr'] as const) expect(description?.[language], language).toMatch(/^\p{Lu}.{20,160}\.$/u);
  });
});

const head = `# Drawn scenes

What the programme’s slides show beside their words, whose drawings they are, and under which licence anyone may use them. The files lie in
[content/prevention-of-trafficking/scenes](../content/prevention-of-trafficking/scenes). This page is made from
[theme.yaml](../content/prevention-of-trafficking/theme.yaml): \`npx vitest run scenes -u\`.

`;

test('docs/drawn-scenes.md has every drawing with its licence', async () => {
  const theme = themeSchema.parse(parse(readFileSync(join(folder, 'theme.yaml'), 'utf8')));
  const rows = Object.entries(theme.scenes).map(([name, scene]) => {
    const { by, licence } = originOf(theme, scene);
    return `- \`${name}\`: ${scene.en} By ${by}, ${licence}.\n`;
  });
  await expect([head, ...rows].join('')).toMatchFileSnapshot(resolve('docs/drawn-scenes.md'));
});
