/** On a bare machine the set-up brings every program that a script or a test starts: one that it doesn't know is found here, in the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import programs from '../../scripts/outside-programs.json';

const known: readonly string[] = [...Object.keys(programs.partOf), ...Object.keys(programs.packages)];

/** Each starts the program that its first argument names; of `node:child_process` it is what a source imports. */
const starters = [
  ...['runProgram', 'asElectronsUser', 'succeedsAsElectronsUser', 'asAdministrator', 'startDisplayServer'],
  ...['textFrom', 'bytesFrom', 'startOutside', 'skipWithout', 'isInstalled', 'whyMissing'],
];

/** What is started under a name that isn't written where it is started: Node, Electron, or what a caller named. */
const startedByOtherNames: Readonly<Record<string, readonly string[]>> = {
  'scripts/bench/archive.mjs': ['program'],
  'scripts/bench/start-up.mjs': ['program'],
  'scripts/compiled-code.mjs': ['launcher.executable'],
  'scripts/launcher.mjs': ['program', '...task'],
  'scripts/off-screen.mjs': ['program'],
  'scripts/outside-programs.mjs': ['program'],
  'scripts/packaged/packed-app.mjs': ['executable', 'start.program'],
  'scripts/run-program.mjs': ['program'],
  'scripts/start.mjs': ['launcher.executable'],
  'scripts/system-packages.mjs': ['program'],
  'tests/journeys/launch.ts': ['launcher.executable'],
  'tests/outside.ts': ['program'],
  'tests/unit/skipping.ts': ['program'],
};

const importOfStarters = /^import (?:type )?\{([^}]*)\} from 'node:child_process';$/gmu;

const importedInto = (source: string): readonly string[] =>
  [...source.matchAll(importOfStarters)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  );

/** What a source starts and nobody knows. */
function strangersIn(file: string, source: string): readonly string[] {
  const imported = importedInto(source);
  const called = new RegExp(`(?<!function )(?<![.\\w])(${[...starters, ...imported].join('|')})\\(\\s*([^,()]+)`, 'gu');
  const strangers = [...source.matchAll(called)].flatMap(([, starter = '', argument = '']) => {
    const [, name] = /^'(.*)'$/u.exec(argument.trim()) ?? [];
    /* Tests go through the one helper. */
    if (name !== undefined) return known.includes(name) && !(file.startsWith('tests/') && imported.includes(starter)) ? [] : [name];
    return argument.trim() === 'process.execPath' || startedByOtherNames[file]?.includes(argument.trim()) ? [] : [argument.trim()];
  });
  const isHidden = source.replaceAll(importOfStarters, '').includes('child_process');
  return [...strangers, ...(isHidden ? ['child_process, imported in another form'] : [])];
}

const sources = ['scripts', 'tests'].flatMap((folder) =>
  readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:tsx?|[mc]js)$/u.test(file) && file !== 'tests/unit/outside-programs.test.ts'),
);
const textOf = (file: string): string => readFileSync(join(resolve('.'), file), 'utf8');

test('no script and no test starts a program that the set-up doesn’t know', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap((file) => strangersIn(file, textOf(file)).map((stranger) => `${file}: ${stranger}`))).toEqual([]);
});

test('whoever starts one is found', () => {
  const importing = (names: string, call: string): string => `import { ${names} } from 'node:child_process';\n${call}\n`;
  expect(strangersIn('scripts/a.mjs', importing('spawnSync', "spawnSync('pdfinfo', ['-v'])"))).toEqual(['pdfinfo']);
  expect(strangersIn('scripts/a.mjs', importing('spawn', 'spawn(\n  reader,\n  [])'))).toEqual(['reader']);
  expect(strangersIn('scripts/a.mjs', "await runProgram('gimp', [])")).toEqual(['gimp']);
  expect(strangersIn('scripts/a.mjs', importing('exec', 'exec(line)'))).toEqual(['line']);
  expect(strangersIn('scripts/a.mjs', "const { spawn } = require('node:child_process');")).toHaveLength(1);
  expect(strangersIn('tests/a.test.ts', importing('execFileSync, type Child', "execFileSync('pdftotext', [])"))).toEqual(['pdftotext']);
  expect(strangersIn('tests/a.test.ts', "textFrom('pdftotext', [])")).toEqual([]);
  expect(strangersIn('tests/a.test.ts', importing('spawn', 'spawn(process.execPath, [])'))).toEqual([]);
});

/** Whether a unit test needs a program that a package brings, itself or by a helper. */
const needsOutside = (source: string): boolean =>
  /\bskipWithout\(|\bisInstalled\(|\/drawn-by-/u.test(source) ||
  Object.keys(programs.packages).some((program) =>
    new RegExp(`\\b(?:textFrom|bytesFrom|startOutside)\\(\\s*'${program}'`, 'u').test(source),
  );

test('unit tests that need such a program say so in the names of their files, and no others do', () => {
  const unit = sources.filter((file) => /^tests\/unit\/.*\.test\.tsx?$/u.test(file));
  expect(unit.filter((file) => needsOutside(textOf(file)))).toEqual(unit.filter((file) => file.endsWith('.outside.test.ts')));
  expect(needsOutside("import { pngOfPage } from '../drawn-by-poppler';")).toBe(true);
  expect(needsOutside("textFrom('pdftotext', [])")).toBe(true);
  expect(needsOutside("textFrom('sh', [])")).toBe(false);
});

/** The tests of a file, and what it has before and between them, which any of them may call. */
const partsOf = (source: string): readonly string[] => source.split(/^(?=test\()/mu).flatMap((part) => part.split(/(?<=^\}\);$)/mu));

test('a journey that needs such a program has a tag, so that npm test goes without', () => {
  const parts = sources
    .filter((file) => /^tests\/journeys\/.*\.test\.ts$/u.test(file))
    .map((file) => ({ file, parts: partsOf(textOf(file)) }));
  const tagged = (part: string): boolean => /@outside|@electron/u.test(part);
  const untagged = parts.filter(({ parts: [head = '', ...tests] }) =>
    needsOutside(head) ? !tests.some(tagged) : tests.some((part) => needsOutside(part) && part.startsWith('test(') && !tagged(part)),
  );
  expect(untagged.map(({ file }) => file)).toEqual([]);
  expect(partsOf("const a = 1;\n\ntest('b', () => {\n  c();\n});\n\nfunction d() {}\n")).toHaveLength(3);
});

test('every skipped test says why', () => {
  const silent = /\b(?:test|it|describe)\.(?:skipIf|runIf|todo)\b|\b(?:test|it|describe)\.skip\(\s*'/u;
  expect(sources.filter((file) => silent.test(textOf(file)))).toEqual([]);
});
