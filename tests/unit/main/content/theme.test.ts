/** A programme's theme as it is read: colours that a room can read, names that are there, drawings that hold nothing but shapes. */
import { expect, test } from 'vitest';
import { inLook } from '../../../../domain/programme/theme';
import { problemInDrawing } from '../../../../main/content/scene-drawing';
import { problemsOf, readContent, smallContent } from './small-content';

const theme = `worlds:
  sea: { ground: "#1d3640", light: "#f4c870", wall: "#f0d9b5" }
usual: sea
blocks: { one: sea }
drawings: { by: N. N., licence: MIT }
scenes:
  hill: { en: A hill., sr: Brdo. }
`;
const told = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await problemsOf(files)).map(({ file, line, message }) => `${file}:${line}: ${message}`);

const hill = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n<rect fill="var(--wall)" width="10" height="10"/>\n</svg>\n';
const files: Readonly<Record<string, string>> = smallContent;
const content = { ...smallContent, 'theme.yaml': theme, 'scenes/hill.svg': hill };

test('a theme is read with its drawings; a programme without one has none', async () => {
  const read = await readContent(content);
  expect(read.theme?.ofBlocks.one?.ground).toBe('#1d3640');
  expect(read.theme?.scenes.hill).toEqual({ svg: hill, description: { en: 'A hill.', sr: 'Brdo.' } });
  expect((await readContent(smallContent)).theme).toBeUndefined();
});

const withLook = (worlds: string): string => `${theme}looks:\n  cool:\n    title: { en: Cool, sr: Hladno }\n    worlds: ${worlds}\n`;

test('a look has the programme’s worlds in other colours, which are checked as its own are', async () => {
  const cool = '{ sea: { ground: "#16304d", light: "#94d2f7", wall: "#d9e6f1" } }';
  const read = await readContent({ ...content, 'theme.yaml': withLook(cool) });
  expect(inLook(read, 'cool').theme).toMatchObject({ ofBlocks: { one: { ground: '#16304d' } }, scenes: { hill: { svg: hill } } });
  expect(inLook(read, 'warm')).toBe(read);
  expect(await told({ ...content, 'theme.yaml': withLook('{}') })).toContainEqual(
    expect.stringMatching(/^theme\.yaml:\d+: .*“cool” lacks.*“sea”/u),
  );
  const pale = withLook(cool.replace('#16304d', '#8aa0b4'));
  expect(await told({ ...content, 'theme.yaml': pale })).toContainEqual(expect.stringMatching(/7:1/u));
});

test.each([
  ['a file with nothing in it', '# nothing yet\n', /^theme\.yaml:1: .*write lines with a name and a colon/u],
  ['a ground on which nothing can be read', theme.replace('#1d3640', '#7a9aa8'), /^theme\.yaml:2: .*2\.\d:1.*7:1/u],
  ['a wall on which nothing can be read', theme.replace('#f0d9b5', '#80705a'), /^theme\.yaml:2: .*wall #80705a.*2\.\d:1.*7:1/u],
  ['a colour that is none', theme.replace('"#1d3640"', 'teal'), /^theme\.yaml:2: .*hexadecimal/u],
  ['a block that is not there', theme.replace('one: sea', 'eleven: sea'), /^theme\.yaml:4: .*no block/u],
  ['a world that is not there', theme.replace('one: sea', 'one: dusk'), /^theme\.yaml:4: .*worlds/u],
  ['a drawing under no licence', theme.replace(', licence: MIT', ''), /^theme\.yaml:7: .*“hill”.*licence/u],
])('%s is told', async (_, changed, words) => {
  expect(await told({ ...content, 'theme.yaml': changed })).toContainEqual(expect.stringMatching(words));
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="alert(1)"></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="https://example.org/a.png"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect fill="url(https://example.org)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect fill="var(--secret)"/></svg>',
  '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg><rect width="1"/>',
  'a letter',
  '',
])('a drawing that holds more than shapes is told: %s', (svg) => {
  expect(problemInDrawing('scenes/a.svg', svg)).toMatchObject({ key: 'scene-holds' });
});

const drawn = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n${inside}\n</svg>`;

test.each([
  ['an attribute twice', '<rect x="1" x="2"/>'],
  ['a comment with dashes in it', '<!-- hill -- and sky -->'],
  ['a space that is none to XML', '<rect\u00a0x="1"/>'],
  ['a sign that XML does not know', '<!-- \u0001 -->'],
])('what is not well-formed, and would leave the place empty, is told with its line: %s', (_, inside) => {
  expect(problemInDrawing('scenes/a.svg', drawn(inside))).toMatchObject({ key: 'scene-holds', line: 2 });
  expect(problemInDrawing('scenes/a.svg', drawn('<!-- a hill - and a sky -->\r\n<rect x="1" y="2"/>'))).toBeUndefined();
});

test.each([
  '<svg viewBox="0 0 10 10"></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 10"></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="10"></svg>',
])('a drawing without a size, or that is no image by itself, is told how it begins: %s', async (svg) => {
  expect(await told({ ...content, 'scenes/hill.svg': svg })).toEqual([
    expect.stringMatching(/^scenes\/hill\.svg:1: .*viewBox="0 0 1000 1000"/u),
  ]);
});

test('groups without end are told', () => {
  expect(problemInDrawing('scenes/a.svg', drawn(`${'<g>\n'.repeat(300)}${'</g>'.repeat(300)}`))).toMatchObject({
    key: 'scene-deep',
    line: 101,
  });
});

test('a drawing of nothing but digits is told at once, not after minutes', { timeout: 5_000 }, () => {
  for (const shape of [`<rect x="${'1'.repeat(150_000)}x"/>`, `<polygon points="${'1'.repeat(150_000)}x"/>`])
    expect(problemInDrawing('scenes/a.svg', drawn(shape))).toMatchObject({ key: 'scene-holds', line: 2 });
});

test('a slide names a scene that is there, and only beside words', async () => {
  const named = (attributes: string) =>
    Object.fromEntries(
      (['en', 'sr'] as const).map((language) => {
        const file = `slides/one.${language}.md`;
        return [file, (files[file] ?? '').replace('layout=text', attributes)];
      }),
    );
  expect((await readContent({ ...content, ...named('layout=section scene=hill') })).days[0].blocks[0]?.slides[0]?.scene).toBe('hill');
  expect(await told({ ...content, ...named('layout=section scene=hil') })).toContainEqual(expect.stringContaining('“hil”'));
  expect(await told({ ...content, ...named('layout=barometer scene=hill') })).toContainEqual(expect.stringContaining('layout=section'));
});
