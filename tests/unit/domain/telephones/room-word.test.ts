import { expect, test } from 'vitest';
import { toCyrillic } from '../../../../domain/kernel/cyrillic';
import { plainRoomWord, roomWord } from '../../../../domain/telephones/room-word';
import { passphraseWords } from '../../../../words/passphrase-words';

test('every word lets in as it stands on the projector, in either script', () => {
  for (const word of passphraseWords.sr) {
    expect(plainRoomWord(toCyrillic(roomWord(word, 47)))).toBe(`${word}47`);
  }
  for (const word of [...passphraseWords.sr, ...passphraseWords.en]) expect(plainRoomWord(roomWord(word, 47))).toBe(`${word}47`);
});
