import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNewPassphrase, leastPassphrase, mostPassphrase, passphraseOf } from '../../../../domain/training/passphrase';
import { proposedPassphrase } from '../../../../main/transfer/propose-passphrase';
import { passphraseWords } from '../../../../words/passphrase-words';

test('one that is too short or typed otherwise the second time is refused at its field', () => {
  expect(checkNewPassphrase({ passphrase: 'lipa  reka ', again: 'lipa reka' })).toEqual({
    refused: 'passphrase-short',
    field: 'passphrase',
    values: { least: leastPassphrase },
  });
  expect(checkNewPassphrase({ passphrase: 'lipa reka sova', again: 'lipa reka sovo' })).toEqual({
    refused: 'passphrases-differ',
    field: 'again',
  });
  expect(checkNewPassphrase({ passphrase: 'lipa reka sova', again: ' lipa  reka sova' })).toBeUndefined();
  const most = 'x'.repeat(mostPassphrase);
  const longer = `${most}x`;
  expect(checkNewPassphrase({ passphrase: most, again: most })).toBeUndefined();
  expect(checkNewPassphrase({ passphrase: longer, again: longer })).toMatchObject({ refused: 'passphrase-long' });
  expect(checkNewPassphrase({ passphrase: '😀'.repeat(11), again: '😀'.repeat(11) })).toMatchObject({ refused: 'passphrase-short' });
});

test('what counts of a passphrase counts the same when it is taken again', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => passphraseOf(passphraseOf(typed)) === passphraseOf(typed)));
});

test('words are proposed of lists of 256 that every keyboard writes alike, long enough, and never the same', () => {
  for (const list of [passphraseWords.en, passphraseWords.sr]) {
    expect(new Set(list).size).toBe(256);
    for (const word of list) expect(word).toMatch(/^[a-x]{3,}$/u);
  }
  for (const language of ['en', 'sr-Latn', 'sr-Cyrl'] as const) {
    const proposed = Array.from({ length: 20 }, () => proposedPassphrase(language));
    expect(new Set(proposed).size).toBe(20);
    const list = language === 'en' ? passphraseWords.en : passphraseWords.sr;
    for (const passphrase of proposed) {
      expect(passphrase.split(' ').filter((word) => list.includes(word))).toHaveLength(6);
      expect(checkNewPassphrase({ passphrase, again: passphrase })).toBeUndefined();
    }
  }
});
