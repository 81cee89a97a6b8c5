/** Keeps the walls of the house: the domain is pure, and the lint rules for imports do fire where they should. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** A domain that asks for the time or for chance gives another answer to the same question. */
const impure = /\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bnew Date\(\)/u;

const domainFiles = readdirSync(join(root, 'domain'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));

test('the domain takes time and chance from outside', () => {
  expect(domainFiles.length).toBeGreaterThan(0);
  expect(domainFiles.filter((name) => impure.test(readFileSync(join(root, 'domain', name), 'utf8')))).toEqual([]);
});

const mainFiles = readdirSync(join(root, 'main'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));

test('one place knows where the trainings lie', () => {
  const joins = mainFiles.filter((name) => /join\([^()]*'trainings'/u.test(readFileSync(join(root, 'main', name), 'utf8')));
  expect(joins).toEqual([join('store', 'trainings-folder.ts')]);
});

/** Each is a file of one import; they lie in a folder of their own with a copy of the rules. */
const forbidden = [
  ['words/planted.ts', '../domain/kernel/cyrillic'],
  ['domain/room-planted/schema.ts', 'react'],
  ['domain/room-planted/schema.ts', '../../main/clock'],
  ['domain/planted.ts', 'zod'],
  ['domain/planted.ts', '../main/clock'],
  ['domain/decide/planted.ts', '../../renderer/style/theme'],
  ['domain/planted.ts', 'react'],
  ['domain/planted.ts', 'node:fs'],
  ['domain/planted.ts', 'electron'],
  ['renderer/run/planted.tsx', '../../main/clock'],
  ['renderer/planted.ts', '../main/clock'],
  ['renderer/run/planted.tsx', 'electron'],
  ['renderer/run/planted.tsx', 'node:fs'],
  ['main/planted.ts', '../renderer/run/console'],
  ['main/store/planted.ts', 'react'],
  ['main/store/planted.ts', 'electron'],
  ['main/shell/planted.ts', '../../renderer/run/console'],
  ['main/typeset/planted.ts', '../export/sheet'],
  ['main/typeset/planted.ts', '../translate'],
  ['main/typeset/planted.ts', '../../renderer/run/console'],
  ['main/typeset/planted.ts', 'react'],
  ['main/typeset/planted.ts', 'electron'],
] as const;

const allowed = [
  ['domain/barometer/planted.ts', '../kernel/time'],
  ['domain/barometer/planted.ts', '../../words'],
  ['words/planted.ts', './pair'],
  ['domain/other-planted/schema.ts', 'zod'],
  ['renderer/run/planted.tsx', '../../domain/contract'],
  ['renderer/run/planted.tsx', 'react'],
  ['main/store/planted.ts', '../../domain/training/event'],
  ['main/store/planted.ts', 'node:fs'],
  ['main/shell/planted.ts', 'electron'],
  ['main/typeset/planted.ts', './lines'],
  ['main/typeset/planted.ts', '../../domain/kernel/language'],
  ['main/typeset/planted.ts', 'pdfkit'],
] as const;

/** The planted imports in which the linter finds fault. */
function complainedOf(plants: readonly (readonly [file: string, importedFrom: string])[]): readonly (readonly [string, string])[] {
  const folder = mkdtempSync(join(tmpdir(), 'facilitator-kit-lint-'));
  try {
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    const files = plants.map(([file], index) => file.replace('planted', `planted-${index}`));
    plants.forEach(([, importedFrom], index) => {
      const path = join(folder, files[index] ?? '');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `export { planted } from '${importedFrom}';\n`);
    });
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const complaints = stdout.split('\n').filter((line) => /noRestrictedImports|noNodejsModules/u.test(line));
    return plants.filter((_plant, index) => complaints.some((line) => line.includes(files[index] ?? '')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('an import that goes up is an error', () => {
  expect(complainedOf(forbidden)).toEqual(forbidden);
});

test('an import that goes down is allowed', () => {
  expect(complainedOf(allowed)).toEqual([]);
});

/** Value imports of a subject's schema; main alone and other schemas may have them, since zod is no part of a window or of a rule. */
const valueImportOfSchema = /^(?:import|export) (?!type\b)[^;]*? from '(?:\.{1,2}\/)[^']*schema';$/mu;
const onlyTypes = /^import \{(?:\s*type \w+(?: as \w+)?,?)+\s*\} from/u;

const takesSchemaAsValue = (text: string): boolean => {
  const found = valueImportOfSchema.exec(text)?.[0];
  return found !== undefined && !onlyTypes.test(found);
};

test('a schema is a type everywhere but in main', () => {
  expect(takesSchemaAsValue("import { barometerEvents } from '../barometer/schema';\n")).toBe(true);
  expect(takesSchemaAsValue("import type { Position } from '../barometer/schema';\n")).toBe(false);
  expect(takesSchemaAsValue("import { type Position } from '../barometer/schema';\n")).toBe(false);
  const sources = ['domain', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('schema.ts'))
      .map((name) => join(folder, name)),
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((name) => takesSchemaAsValue(readFileSync(join(root, name), 'utf8')))).toEqual([]);
});

test('an import circle is an error, also one of types alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facilitator-kit-circle-'));
  try {
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    mkdirSync(join(folder, 'domain'));
    writeFileSync(join(folder, 'domain', 'one.ts'), "import type { Other } from './other';\n\nexport type One = readonly Other[];\n");
    writeFileSync(join(folder, 'domain', 'other.ts'), "import type { One } from './one';\n\nexport type Other = One | string;\n");
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github'], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line.includes('noImportCycles'))).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every window’s page is denied what all are: Node, its neighbours, and a spelling checker that would fetch dictionaries', () => {
  const files = readdirSync(join(root, 'main'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const windows = files.flatMap(
    (name) => readFileSync(join(root, 'main', name), 'utf8').match(/new BrowserWindow\(\{.*?\n {2}\}\);/gsu) ?? [],
  );
  expect(windows).toHaveLength(2);
  for (const made of windows) expect(made).toMatch(/webPreferences: (?:shut,|\{\s*\.\.\.shut,)/u);
  expect(readFileSync(join(root, 'main', 'shell', 'windows.ts'), 'utf8')).toContain(
    'const shut = { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false } as const;',
  );
});
