import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from '../../../../domain/training/tidy';

test('what is typed or pasted is kept in one form, without anything that nobody sees', () => {
  expect(tidyText('  Per\u200bić\u00a0\t Nikolić\ufeff ')).toBe('Perić Nikolić');
  expect(tidyText('\u202ećirteP\u202c Ana\u00adMarija')).toBe('ćirteP AnaMarija');
  expect(tidyText('An\u0000a\u001b \u0007 M\ud800ilić\u0085')).toBe('Ana Milić');
  expect(tidyText('Peric\u0301')).toBe('Perić');
  expect(tidyText('👩‍🏫 ❤️')).toBe('👩‍🏫 ❤️');
});

test.each([
  ['a letter that is only a place for one', '\u3164\uffa0\u115f\u1160'],
  ['a sign of dots without a dot', '\u2800 \u2800'],
  ['joiners and what keeps letters apart', '\u200c\u200d\u034f\u2060'],
  ['tags, which can hide a whole sentence', String.fromCodePoint(0xe0068, 0xe0069, 0xe007f)],
  ['a choice of form for nothing', '\ufe0f\ufe0e\u{e0100}'],
  ['accents on nothing', '\u0301\u0308 \u0303'],
])('%s is no text', (_what, text) => {
  expect(tidyText(text)).toBe('');
});

test('between two words what looks like a space is one, and within a word what nobody sees is nothing', () => {
  expect(tidyText('Ana\u3164Milić\u2800 Perić')).toBe('Ana Milić Perić');
  expect(tidyText('Šće\u200cpa\u034fno\u2063vić')).toBe('Šćepanović');
});

test('accents are heaped up no higher than a letter has them', () => {
  expect(tidyText(`a${'\u0323'.repeat(50)}b`)).toBe(`\u1ea1${'\u0323'.repeat(4)}b`);
  expect(tidyText('kȕća, sȅ̄lo, rúka')).toBe('kȕća, sȅ̄lo, rúka'.normalize('NFC'));
});

const pictures = ['👩‍🏫', '👩🏽‍🏫', '❤️', '☎︎', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇷🇸', '1️⃣', '👍🏿', '😀', '©️'];
const letters = [
  ...'abvgdđežzijklljmnnjoprstćufhcčdžšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ',
  ...'абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ',
];
const seen = fc.array(fc.constantFrom(...letters, ...pictures, ...'0123456789.,-–?!„“”’()+'), { minLength: 1, maxLength: 8 });
const hidden = fc.constantFrom('\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u{e0041}', '\u034f');

test('Serbian in both scripts and pictures stay as they were typed, whatever unseen stands between the words', () => {
  fc.assert(
    fc.property(fc.array(seen, { minLength: 1, maxLength: 6 }), hidden, (words, between) => {
      const text = words.map((word) => word.join('')).join(' ');
      expect(tidyText(text)).toBe(text);
      expect(tidyText(words.map((word) => word.join('')).join(`${between} ${between}`))).toBe(text);
    }),
  );
});

test('what is tidy stays so, whatever was typed', () => {
  const anything = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), hidden, fc.constantFrom(...pictures, '\u3164', '\u0301', '\u200d', '\ufe0f', ' ')),
  );
  fc.assert(
    fc.property(anything, (parts) => {
      const once = tidyText(parts.join(''));
      expect(tidyText(once)).toBe(once);
    }),
    { numRuns: 1_000 },
  );
});
