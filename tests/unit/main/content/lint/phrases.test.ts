import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrase } from '../../../../../main/content/lint/phrases';

const found = (phrase: string, text: string): readonly string[] => findPhrase(phrase, text).map(({ text: each }) => each);

test.each([
  ['trgovc*', 'Trgovca i trgovcima, ne trgovine', ['Trgovca', 'trgovcima']],
  ['lista prisutnosti', 'Na stolu je Lista\nprisutnosti.', ['Lista prisutnosti']],
  ['lista prisutnosti', 'Na stolu je lista\n\nprisutnosti.', []],
  ['Centar', 'U centar ili u Centar', ['Centar']],
  ['art', 'party, art-house', ['art']],
  ['sumnj* … dovoljn*', 'Sumnja je dovoljna. Sumnja postoji. Dovoljno.', ['Sumnja je dovoljna']],
  ['(n.d.)', 'Source (n.d.), Source (nxd)', ['(n.d.)']],
] as const)('“%s” in “%s”', (phrase, text, words) => {
  expect(found(phrase, text)).toEqual(words);
});

test('finds itself between other words, at the place it says', () => {
  const word = fc.stringMatching(/^[a-zčćšđž]{2,8}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), word, (words, around) => {
      const text = `${around}, ${words.join(' ')}; ${around}`;
      for (const { from, to, text: at } of findPhrase(words.join(' '), text)) expect(text.slice(from, to)).toBe(at);
      expect(found(words.join(' '), text)).toContain(words.join(' '));
    }),
  );
});
