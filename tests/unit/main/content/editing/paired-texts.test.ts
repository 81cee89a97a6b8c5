import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { PartOfChange } from '../../../../../domain/programme/design';
import { newFileChange } from '../../../../../domain/programme/design-changes';
import { plainAt } from '../../../../../domain/programme/design-entries';
import { dataOfPair, placeInPair } from '../../../../../main/content/editing/paired-texts';
import { editedBy } from '../../../../../main/kit/programme/design/changes';

const en = `---
# said once
title: "Crossing: a card"
language: en
kind: handout
sources: [S1]
---

Stop. **Look.**

- Walk.
`;
const sr = en.replace('Crossing: a card', 'Prelaz').replace('language: en', 'language: sr').replace('Stop. **Look.**', 'Stani.');
const texts: Readonly<Record<string, string>> = { 'papers/crossing.en.md': en, 'papers/crossing.sr.md': sr };
const file = 'papers/crossing.md';

function changed(...changes: readonly PartOfChange[]): { readonly en: string | undefined; readonly sr: string | undefined } {
  const edited = editedBy(changes, (name) => texts[name]);
  if (isRefusal(edited)) throw new Error(edited.refused);
  const text = (name: string): string | undefined => {
    const now = edited.has(name) ? edited.get(name) : texts[name];
    return typeof now === 'string' ? now : undefined;
  };
  return { en: text('papers/crossing.en.md'), sr: text('papers/crossing.sr.md') };
}

test('two files are one text: what both say once, the rest in each language', () => {
  expect(dataOfPair(file, { en, sr })).toEqual({
    title: { en: 'Crossing: a card', sr: 'Prelaz' },
    kind: 'handout',
    sources: ['S1'],
    text: { en: 'Stop. **Look.**\n\n- Walk.', sr: 'Stani.\n\n- Walk.' },
  });
  expect(dataOfPair(file, { en, sr: undefined })).toBeNull();
  expect(dataOfPair(file, { en: undefined, sr: undefined })).toBeUndefined();
});

describe('a change', () => {
  test('of words in one language touches no sign of anything else', () => {
    const now = changed({ kind: 'yaml-value', file, path: ['text', 'sr'], value: 'Stani, vidi.\n\n- Kreni.' });
    expect(now).toEqual({ en, sr: sr.replace('Stani.\n\n- Walk.', 'Stani, vidi.\n\n- Kreni.') });
    expect(changed({ kind: 'yaml-value', file, path: ['title', 'en'], value: 'Card' })).toEqual({
      en: en.replace('Crossing: a card', 'Card'),
      sr,
    });
    expect(changed({ kind: 'yaml-value', file, path: ['text', 'en'], value: 'Stop. **Look.**\n\n- Walk.' })).toEqual({ en, sr });
  });

  test('of what both say is made in both, and taken out of both', () => {
    const now = changed(
      { kind: 'yaml-value', file, path: ['kind'], value: 'poster' },
      { kind: 'yaml-added', file, path: ['sources'], at: 1, value: 'S2' },
      { kind: 'yaml-added', file, path: [], at: 'note', value: 'content' },
    );
    for (const text of [now.en, now.sr]) expect(text).toMatch(/kind: poster\nsources: \[S1, S2\]\nnote: content\n---\n/u);
    const without = changed({ kind: 'yaml-removed', file, path: ['sources'] });
    expect(without.en).not.toContain('S1');
    expect(without.sr).not.toContain('S1');
  });

  test('brings what only the file of a language lacked, and takes it out where one has it', () => {
    const review = { en: 'to be confirmed', sr: 'treba potvrditi' };
    const now = changed({ kind: 'yaml-added', file, path: [], at: 'review', value: review });
    expect(now.en).toContain('review: to be confirmed\n---');
    expect(now.sr).toContain('review: treba potvrditi\n---');
    expect(changed({ kind: 'yaml-removed', file, path: ['review'] })).toEqual({ en, sr });
  });

  test('makes both files, and takes both away', () => {
    const begun = newFileChange('papers/new.md', { title: { en: 'New', sr: 'Novo' }, kind: 'handout', text: { en: '', sr: '' } });
    if (begun.kind !== 'several') throw new Error('It begins with one file.');
    const made = editedBy(begun.changes, (name) => texts[name]);
    if (isRefusal(made)) throw new Error(made.refused);
    expect(made.get('papers/new.en.md')).toBe('---\ntitle: "New"\nkind: "handout"\nlanguage: en\n---\n');
    expect(made.get('papers/new.sr.md')).toBe('---\ntitle: "Novo"\nkind: "handout"\nlanguage: sr\n---\n');
    expect(changed({ kind: 'file-removed', file })).toEqual({ en: undefined, sr: undefined });
  });
});

test('what the check finds in a line is told at its field', () => {
  expect(placeInPair(en, 3, 'en')).toEqual({ path: ['title', 'en'] });
  expect(placeInPair(sr, 5, 'sr')).toEqual({ path: ['kind'] });
  expect(placeInPair(sr, 11, 'sr')).toEqual({ path: ['text', 'sr'], line: expect.any(Number) });
  for (const [index, row] of sr.split('\n').entries()) {
    const { path, line } = placeInPair(sr, index + 1, 'sr');
    if (path[0] !== 'text' || line === undefined || row.trim() === '') continue;
    expect(String(plainAt(dataOfPair('papers/one.md', { en, sr }), ['text', 'sr'])).split('\n')[line - 1]).toBe(row);
  }
  expect(placeInPair('no beginning', 1, 'en')).toEqual({ path: [] });
});
