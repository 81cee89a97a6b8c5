/** Notes as fields: what stands in them comes back as it was, and the two languages stand side by side. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteFieldsOf, noteRowsOf, notesOfFields, notesOfRows } from '../../../../../domain/programme/guide/note-fields';
import { slideTextsIn } from '../../../../../main/content/editing/slide-segments';

const folder = 'content/prevention-of-trafficking/slides';
const notesIn = (block: string, language: 'en' | 'sr') =>
  slideTextsIn(readFileSync(join(folder, `${block}.${language}.md`), 'utf8')).map(({ id, source }) => ({ id, notes: source.notes }));
const blocks = [...new Set(readdirSync(folder).map((name) => name.split('.')[0] ?? ''))];

/** Without empty lines, which mean nothing but the end of a paragraph. */
const packed = (notes: string): string => notes.replaceAll(/\n{2,}/gu, '\n\n').trim();

test('the notes of every slide that is shipped come back as they were', () => {
  let seen = 0;
  for (const block of blocks) {
    const serbian = new Map(notesIn(block, 'sr').map(({ id, notes }) => [id, notes]));
    for (const { id, notes: en } of notesIn(block, 'en')) {
      const sr = serbian.get(id) ?? '';
      expect(packed(notesOfFields(noteFieldsOf(en, 'en'), 'en'))).toBe(packed(en));
      expect(notesOfRows(noteRowsOf({ en, sr })).en).toBe(notesOfFields(noteFieldsOf(en, 'en'), 'en'));
      expect(packed(notesOfRows(noteRowsOf({ en, sr })).sr)).toBe(packed(sr));
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(150);
});

const anyNotes = (words: readonly string[]) => fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((lines) => lines.join('\n'));

test('nothing that was typed is lost, whatever order the languages have', () => {
  fc.assert(
    fc.property(
      anyNotes(['**Say.** One', '**Do.** Two', 'three', '', '**Ask.** “Why?”', '**Say.** Four']),
      anyNotes(['**Recite.** Jedan', '**Uradite.** Dva', 'tri', '', '**Izbegavajte.** Četiri', '**Recite.** Pet']),
      (en, sr) => {
        const rows = noteRowsOf({ en, sr });
        const words = (text: string): readonly string[] =>
          text
            .split(/\s+/u)
            .filter((word) => word !== '')
            .toSorted();
        expect(words(notesOfRows(rows).en)).toEqual(words(en));
        expect(words(notesOfRows(rows).sr)).toEqual(words(sr));
      },
    ),
  );
});
