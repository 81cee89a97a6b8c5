/** What one language states and the other doesn't is said; what each language says in its own way is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenNumber } from '../../../../../domain/kernel/written-numbers';
import { languageProblems } from '../../../../../main/content/lint/both-languages';
import { differingValues } from '../../../../../main/content/lint/stated-values';
import { readTerms } from '../../../../../main/content/lint/terms';
import { told } from '../small-content';
import { filesWith, type MadeSlide } from './files-with';

describe('says the same', () => {
  test.each([
    ['In 2023, 3,625 of 51.5%', 'U 2023. godini 3.625 od 51,5 odsto'],
    ['four or five voices, twelve cards, twenty-four hours', 'četiri-pet glasova, dvanaest kartica, dvadeset četiri sata'],
    ['the fourth session', 'četvrta sesija'],
    ['article 388', 'član 388'],
    ['Call 116 000 or 011 785 0000', 'Zovite 116 000 ili 011 785 0000'],
    ['on 4 March 2021, as you may know', '4. marta 2021, kao što možda znate'],
    ['at 10:40', 'u 10.40'],
    ['One of them, first', 'Neko od njih, najpre'],
    ['both, in pairs, the second day', 'oba, u paru, drugog dana'],
    ['two-day training', 'dvodnevna obuka'],
    ['sixteen-year-olds', 'šesnaestogodišnjaci imaju šesnaest'],
    ['OSCE and ASTRA’s line', 'OEBS i linija ASTRE'],
    ['Snapchat and Viber', 'na Snapchatu i Viberu'],
    ['an NGO of the early 2000s', 'udruženje s početka veka'],
    ['sources S25 and S26', 'izvori S25 i S26'],
    ['“M., 30”', '„M., 30”'],
    ['L. is tired', 'Dete je umorno'],
    ['L. and M. are tired', 'L. i drugo dete su umorni'],
    ['After June; half past two', 'Posle juna; pola tri'],
    ['In February', 'Februar'],
    ['under-sixteens, in private', 'mlađi od šesnaest, u četiri oka'],
  ])('“%s” and “%s”', (en, sr) => {
    expect(differingValues(en, sr)).toEqual({ en: [], sr: [] });
  });
});

describe('says something else', () => {
  test.each([
    ['62 % of 2023', '62 % iz 2022.', ['2023'], ['2022']],
    ['eight statements', 'deset tvrdnji', ['8'], ['10']],
    ['Call 116 000', 'Zovite 116 111', ['116000'], ['116111']],
    ['on 4 March', '4. maja', ['March'], ['May']],
    ['UNODC says', 'UNHCR kaže', ['UNODC'], ['UNHCR']],
    ['on Snapchat', 'na Viberu', ['Snapchat'], ['Viber']],
    ['L. is fifteen', 'M. ima petnaest', ['L.'], ['M.']],
    ['see S25', 'vidi S26', ['S25'], ['S26']],
    ['on astra.rs', 'na atina.org.rs', ['astra.rs'], ['atina.org.rs']],
    ['3.5 times', '35 puta', ['3.5'], ['35']],
  ])('“%s” and “%s”', (en, sr, onlyEnglish, onlySerbian) => {
    expect(differingValues(en, sr)).toEqual({ en: onlyEnglish, sr: onlySerbian });
  });
});

test('a number is the same as each language writes it, and no other', () => {
  const number = fc.oneof(
    fc.integer({ min: 13, max: 9_999_999 }),
    fc.integer({ min: 130, max: 99_999 }).map((tenths) => tenths / 10),
  );
  fc.assert(
    fc.property(number, number, (one, other) => {
      const [en, sr] = [`about ${writtenNumber(one, 'en')} calls`, `oko ${writtenNumber(other, 'sr-Latn')} poziva`];
      expect(differingValues(en, sr).en).toEqual(one === other ? [] : [String(one)]);
      expect(differingValues(en, `oko ${writtenNumber(one, 'sr-Latn')} poziva`)).toEqual({ en: [], sr: [] });
    }),
  );
});

function saidIn(slides: readonly MadeSlide[], changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = filesWith(slides, changes);
  const read = readTerms(files);
  if (read && 'problems' in read) throw new Error('The list of terms can be read');
  return languageProblems(files, read?.value).map((problem) => {
    const { file, line, message } = told(problem);
    return `${file}:${line}: ${message}`;
  });
}

test('slides, their notes and their sources are compared', () => {
  expect(saidIn([{ id: 'a', body: ['In 2023', 'Godine 2022.'] }])).toEqual([
    'slides/one.sr.md:6: slide “a”: the two languages say something else: only in English 2023, only in Serbian 2022',
  ]);
  expect(saidIn([{ id: 'a', notes: ['**Time.** 1 minute. Ask six.', '**Trajanje.** 1 minut. Pitajte.'] }])).toEqual([
    'slides/one.sr.md:6: slide “a”: the notes say something else: only in English 6, only in Serbian –',
  ]);
  const files = filesWith([{ id: 'a', sources: 'S1' }]);
  const english = String(files.get('slides/one.en.md')).replace('sources="S1"', 'sources="S1 S2"');
  expect(languageProblems(new Map([...files, ['slides/one.en.md', english]]), undefined).map(told)).toEqual([
    expect.objectContaining({ message: 'slide “a”: the two languages name other sources: only in English S2, only in Serbian –' }),
  ]);
});

test('points, rows and columns are counted', () => {
  const said = 'slides/one.sr.md:6: slide “a”: another number of points, rows or columns than in English';
  expect(saidIn([{ id: 'a', layout: 'text', body: ['- up\n- down', '- gore'] }])).toEqual([said]);
  expect(saidIn([{ id: 'a', layout: 'table', body: ['| A |\n|---|\n| x |\n| y |', '| A |\n|---|\n| x |'] }])).toEqual([said]);
  expect(saidIn([{ id: 'a', layout: 'text', body: ['- up\n- down', '- gore\n- dole'] }])).toEqual([]);
});

test('papers and texts of other files are compared, too', () => {
  const paper = (language: string, text: string): string => `---\ntitle: T\nlanguage: ${language}\nkind: handout\n---\n\n${text}\n`;
  const said = saidIn([{ id: 'a' }], {
    'papers/one.en.md': paper('en', '- 1\n- 192'),
    'papers/one.sr.md': paper('sr', '- 193'),
    'activities.yaml': 'activities:\n  - name: { en: Three words, sr: Reči }\n',
  });
  expect(said).toEqual([
    'papers/one.sr.md:1: another number of points, rows or columns than in English',
    'papers/one.sr.md:1: the two languages say something else: only in English 1, 192, only in Serbian 193',
    'activities.yaml:2: the two languages say something else: only in English 3, only in Serbian –',
  ]);
});

test('what somebody found right is not told again', () => {
  const right = (at: string, what: string): Record<string, string> => ({
    'terms.yaml': `terms: []\nmay-differ:\n  - { at: ${at}, what: ["${what}"], because: { en: An idiom., sr: Izraz. } }\n`,
  });
  const slides: readonly MadeSlide[] = [{ id: 'a', body: ['ninety minutes', 'sat i po'] }];
  expect(saidIn(slides)).toHaveLength(1);
  expect(saidIn(slides, right('one/a', '90'))).toEqual([]);
  expect(saidIn(slides, right('one/b', '90'))).toHaveLength(1);
  expect(saidIn(slides, right('one/a', '80'))).toHaveLength(1);
});
