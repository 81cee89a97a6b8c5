/** Keeps the start short: what reads, parses or draws files is loaded by whoever needs it, when it is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The packages that a start needs. */
const needed = ['electron', 'electron-log/node', 'i18next', 'lowdb', 'zod'];

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';$/gmu)].map(([, from = '']) => from);

/** A module of types only leaves nothing to be loaded; the compiler takes out what of an import is types. */
const onlyTypes = (path: string, from: string): boolean => {
  const found = new RegExp(`^import \\{([^}]*)\\} from '${from.replaceAll('.', '\\.')}';$`, 'mu').exec(readFileSync(path, 'utf8'));
  return found?.[1]?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
};

interface Loaded {
  readonly packages: ReadonlySet<string>;
  /** Our own, by their paths. */
  readonly modules: ReadonlySet<string>;
}

/** What is loaded with a module, by whatever it imports. */
function loadedWith(start: string): Loaded {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const from of importsOf(path).filter((each) => !onlyTypes(path, each) && !each.endsWith('.json'))) {
      if (!from.startsWith('.')) packages.add(from);
      else visit([`${join(dirname(path), from)}.ts`, join(dirname(path), from, 'index.ts')].find(existsSync) ?? from);
    }
  };
  visit(resolve(start));
  return { packages, modules: seen };
}

const withoutNode = ({ packages }: Loaded): readonly string[] => [...packages].filter((name) => !name.startsWith('node:')).toSorted();

/** In their order. */
const pieces = [...readFileSync('main/shell/load-start.ts', 'utf8').matchAll(/\(\) => import\('([^']+)'\)/gu)].map(([, from = '']) =>
  resolve('main/shell', `${from}.ts`),
);

test('until the window is on its way, nothing but Electron and the log is loaded', () => {
  expect(withoutNode(loadedWith('main/main.ts'))).toEqual(['electron', 'electron-log/node']);
});

test('a start loads nothing that parses content, reads lists or draws sheets', () => {
  expect(withoutNode(loadedWith('main/shell/start.ts'))).toEqual(needed);
});

test('it comes in pieces, each of which it needs and none of which brings most of it at once', () => {
  const { modules } = loadedWith('main/shell/start.ts');
  expect(pieces.filter((piece) => !modules.has(piece))).toEqual([]);
  const there = new Set<string>();
  const brought = [...pieces, resolve('main/shell/start.ts')].map((piece) => {
    const added = [...loadedWith(piece).modules].filter((path) => !there.has(path));
    for (const path of added) there.add(path);
    return { piece, share: added.length / modules.size };
  });
  expect(brought.filter(({ share }) => share === 0 || share > 1 / 4)).toEqual([]);
});

test('whoever draws or writes one file loads what that file needs, and nothing that reads logs', () => {
  expect(withoutNode(loadedWith('main/export/sheet-process.ts'))).toEqual([]);
  const kinds = [...readFileSync('main/export/sheet-process.ts', 'utf8').matchAll(/await import\('([^']+)'\)/gu)].map(
    ([, from = '']) => from,
  );
  expect(kinds).toHaveLength(6);
  expect(kinds.filter((from) => loadedWith(`${join('main/export', from)}.ts`).packages.has('zod'))).toEqual([]);
});
