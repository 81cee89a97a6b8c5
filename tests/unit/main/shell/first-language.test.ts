import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { firstLanguage, inFirstLanguage } from '../../../../main/shell/first-language';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facilitator-kit-language-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(languages)('%s is the first language when it was chosen', (language) => {
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ hints: false, language }));
  expect(firstLanguage(folder, language === 'en' ? 'sr-Latn' : 'en')).toBe(language);
});

test.each([
  ['are empty', ''],
  ['are damaged', '{"language":"sr-Cy'],
  ['are null', 'null'],
  ['are a list', '["sr-Cyrl"]'],
  ['are a text', '"sr-Cyrl"'],
  ['name no language', '{"hints":false}'],
  ['name one of a later version', '{"language":"sq"}'],
  ['name several', '{"language":["sr-Cyrl"]}'],
])('the usual language is the first where the settings %s', (_how, text) => {
  writeFileSync(join(folder, 'settings.json'), text);
  expect(firstLanguage(folder, 'sr-Latn')).toBe('sr-Latn');
});

test('the usual language is the first where there are no settings, or a folder in their place', () => {
  expect(firstLanguage(folder, 'sr-Latn')).toBe('sr-Latn');
  mkdirSync(join(folder, 'settings.json'));
  expect(firstLanguage(folder, 'sr-Latn')).toBe('sr-Latn');
});

const page = (name: string): string => readFileSync(join('renderer', name), 'utf8');

test('the desk’s page is in the language of the moment at which it is loaded', () => {
  const given = [...languages];
  const next = () => given.shift() ?? 'en';
  for (const language of languages) expect(inFirstLanguage('desk.html', page('desk.html'), next)).toContain(`<html lang="${language}">`);
});

test.each(['audience.html', 'sign-in.html', 'drawing.html', 'pdf.html'])('%s stays as it was built', (name) => {
  expect(inFirstLanguage(name, page(name), () => 'sr-Cyrl')).toBe(page(name));
});
