/** Keeps the start short: what reads, parses or draws files is loaded by whoever needs it, when it is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Of packages that a start needs. */
const needed = ['electron', 'electron-log/node', 'i18next', 'lowdb', 'zod'];

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';$/gmu)].map(([, from = '']) => from);

/** A module of types only leaves nothing to be loaded; the compiler takes out what of an import is types. */
const onlyTypes = (path: string, from: string): boolean => {
  const found = new RegExp(`^import \\{([^}]*)\\} from '${from.replaceAll('.', '\\.')}';$`, 'mu').exec(readFileSync(path, 'utf8'));
  return found?.[1]?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
};

/** Packages that are loaded with a module, by whatever it imports. */
function packagesFrom(start: string): ReadonlySet<string> {
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
  return packages;
}

const withoutNode = (packages: ReadonlySet<string>): readonly string[] =>
  [...packages].filter((name) => !name.startsWith('node:')).toSorted();

test('until the window is on its way, nothing but Electron and the log is loaded', () => {
  expect(withoutNode(packagesFrom('main/main.ts'))).toEqual(['electron', 'electron-log/node']);
});

test('a start loads nothing that parses content, reads lists or draws sheets', () => {
  expect(withoutNode(packagesFrom('main/shell/start.ts'))).toEqual(needed);
});
