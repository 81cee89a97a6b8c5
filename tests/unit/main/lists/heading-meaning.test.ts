/** Headings are understood by the words in them, in both languages and scripts. */
import { describe, expect, it } from 'vitest';
import { toCyrillic } from '../../../../domain/kernel/cyrillic';
import { meaningOf } from '../../../../main/lists/heading-meaning';
import { fieldHeadings, namePairs, otherHeadings, wholeNames } from '../../../made-files/headings';

const fieldOf = (heading: string): string | undefined => meaningOf(heading)?.field;

/** Those that aren't understood so, with what they are taken for. */
const unlike = (headings: readonly string[], isRight: (heading: string) => boolean): readonly string[] =>
  headings.filter((heading) => !isRight(heading)).map((heading) => `${heading}: ${fieldOf(heading) ?? 'nothing'}`);

describe('a heading', () => {
  it.each(Object.entries(fieldHeadings))('of %s is known, also without diacritics', (field, headings) => {
    const bare = headings.map((heading) =>
      heading
        .normalize('NFD')
        .replaceAll(/\p{Mark}/gu, '')
        .replaceAll('đ', 'dj'),
    );
    expect(unlike([...headings, ...bare], (heading) => fieldOf(heading) === field)).toEqual([]);
  });

  it.each(Object.entries(wholeNames))('of whole names is known (%s)', (order, headings) => {
    const isRight = (heading: string): boolean => {
      const meaning = meaningOf(heading);
      return meaning?.field === 'wholeName' && (meaning.order ?? 'untold') === order;
    };
    expect(unlike(headings, isRight)).toEqual([]);
  });

  it('of each part of a name is known', () => {
    const [firsts, lasts] = [namePairs.map(([first]) => first), namePairs.map(([, last]) => last)];
    const isFirst = (heading: string): boolean => {
      const meaning = meaningOf(heading);
      return meaning?.field === 'firstName' || (meaning?.field === 'wholeName' && meaning.order === undefined);
    };
    expect(unlike(firsts, isFirst)).toEqual([]);
    expect(unlike(lasts, (heading) => fieldOf(heading) === 'lastName')).toEqual([]);
  });

  it('about something or somebody else is not taken for a participant’s', () => {
    expect(unlike(otherHeadings, (heading) => fieldOf(heading) === undefined)).toEqual([]);
  });

  it('in Latin script is the same in Cyrillic', () => {
    const serbian = Object.values(fieldHeadings)
      .flat()
      .filter((heading) => /^[A-ZČĆŠĐŽ][a-zčćšđž]+( [a-zčćšđž]+)*\??$/u.test(heading) && !/[qwxy]/iu.test(heading));
    expect(unlike(serbian.map(toCyrillic), (heading) => fieldOf(heading) !== undefined)).toEqual([]);
  });
});
