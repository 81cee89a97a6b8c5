/** The rule of who is told, and when, is one rule of the shipped programme; a text that says it otherwise is told with its line. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Files, readFiles } from '../../../../../main/content/content-files';
import { pageProblems } from '../../../../../main/content/lint/one-page';
import { ruleProblems } from '../../../../../main/content/lint/rules';
import { readTerms, termProblems } from '../../../../../main/content/lint/terms';
import { filesWith, saidOf } from './files-with';

let shipped: Files;
let list: string;
beforeAll(async () => {
  shipped = await readFiles(resolve('content/prevention-of-trafficking'));
  const terms = shipped.get('terms.yaml');
  if (typeof terms !== 'string') throw new Error('The list of terms can be read');
  list = terms;
});

function rulesOf(files: Files) {
  const read = readTerms(files);
  if (!read || 'problems' in read) throw new Error('The list of terms can be read');
  return read.value;
}

function saidOn(serbian: string, english = 'Words'): readonly string[] {
  const files = filesWith([{ id: 'a', body: [english, serbian] }], { 'terms.yaml': list });
  return saidOf(termProblems(files, rulesOf(files)));
}

/** What is said of one place of the shipped programme once these words are gone from its file. */
function withoutIn(place: string, file: string, words: string): readonly string[] {
  const text = shipped.get(file);
  if (typeof text !== 'string') throw new Error(`${file} can be read`);
  const alone = new Map([...shipped].filter(([name]) => name.startsWith(file.replace('.sr.md', ''))));
  const rules = rulesOf(shipped).rules.filter((rule) => rule.in.includes(place));
  return saidOf(
    ruleProblems(
      new Map([...alone, [file, text.replaceAll(words, 'Nešto drugo')]]),
      rules.map((rule) => ({ ...rule, in: [place] })),
    ),
  );
}

describe('a contradiction', () => {
  test.each([
    ['the family only once somebody said yes', 'Porodica se zove tek kada neko od njih kaže da li bi to moglo da ugrozi dete.'],
    ['the parent at the same time', 'Istovremeno: roditelj, centar za socijalni rad, tužilaštvo.'],
    ['the parent first in the row', '| Sumnja na drugu odraslu osobu | roditelja, centar za socijalni rad i tužilaštvo |'],
    ['the parents where a pupil is suspected', 'Kada se sumnja na drugu odraslu osobu ili na učenika, jesmo.'],
    ['the family not called', '„Obavestili smo Tim i direktora škole. Porodicu nismo zvali.”'],
    ['the family not yet', 'odmah prijaviti, porodicu još ne zvati'],
    ['parents together with the child', 'Roditelje zajedno s detetom, osim ako bi ga to ugrozilo.'],
    ['police or the Centre', '**Prijavite** policiji ili Centru za zaštitu žrtava.'],
    ['police or prosecutor', 'Direktor škole odmah obaveštava policiju ili tužilaštvo.'],
    ['advice before a talk with the parents', 'S kim se škola savetuje pre razgovora s roditeljima?'],
    ['a code that is made up', 'Smislite šifru koju znate samo vi'],
    ['one sign for stopping', 'Reč je „stop”. Može da je izgovori svako.'],
    ['another sign for stopping', 'Niko ne glumi bol. Podignuta ruka prekida krug.'],
    ['somebody who plays the child', '**Kartica** čita rečenicu, zatim govori malo'],
    ['imagine it were you', '„Šta biste vi prvog dana želeli od kolega i koleginica?”'],
    ['a Team that investigates', '**Tim, danas** prikuplja činjenice i procenjuje rizik'],
    ['an uncle whom nobody checked', 'Bio je to ujak; roditelji se razvode.'],
  ])('is told: %s', (_, text) => {
    expect(saidOn(text)).toHaveLength(1);
  });

  test.each([
    'The family is called only when one of them has said so.',
    'Report to the police or the Centre for the Protection of Victims.',
    'The principal informs the police or the prosecutor at once.',
    'We have told the Team. The family has not been called.',
    'It was an uncle; the parents are separating.',
    'Make a code that only you know',
  ])('is told in English, too: %s', (text) => {
    expect(saidOn('Reči', text)).toHaveLength(1);
  });

  test('is not: the rule itself', () => {
    const { rules } = rulesOf(shipped);
    expect(rules.flatMap(({ say }) => saidOn(`${say.sr}.`, `${say.en}.`))).toEqual([]);
  });
});

describe('a sentence of a rule', () => {
  test('is missed where it has to stand', () => {
    expect(withoutIn('papers/school-duty', 'papers/school-duty.sr.md', 'Direktor škole odmah obaveštava')).toEqual([
      expect.stringMatching(/^this sentence of a rule is missing here: “Direktor škole odmah/u),
    ]);
    expect(withoutIn('d2-school-duty/levels', 'slides/d2-school-duty.sr.md', 'uvek uzimamo kao treći nivo')).toEqual([
      expect.stringContaining('treći nivo'),
    ]);
  });

  test('is found across the ends of lines and in bold words', () => {
    const text = 'terms: []\nrules:\n  - say: { en: We ask first, sr: Najpre pitamo ih }\n    in: [one/a, papers/one]\n';
    const paper = (language: string, words: string) => `---\ntitle: T\nlanguage: ${language}\nkind: handout\n---\n\n${words}\n`;
    const files = filesWith([{ id: 'a', body: ['**We** ask\nfirst.', 'Mi. **Najpre** pitamo\nih.'] }], {
      'terms.yaml': text,
      'papers/one.en.md': paper('en', '- We ask first.'),
      'papers/one.sr.md': paper('sr', 'Najpre ih pitamo.'),
    });
    expect(saidOf(ruleProblems(files, rulesOf(files).rules))).toEqual(['this sentence of a rule is missing here: “Najpre pitamo ih”']);
  });

  test('is told where its place does not exist', () => {
    const text = 'terms: []\nrules:\n  - say: { en: A, sr: B }\n    in: [one/none]\n';
    const files = filesWith([{ id: 'a' }], { 'terms.yaml': text });
    const said = 'there is no one/none, where a sentence of a rule should stand';
    expect(saidOf(ruleProblems(files, rulesOf(files).rules))).toEqual([said, said]);
  });
});

test('one page is trusted in one way', () => {
  const source = (key: string, status: string) =>
    `${key}: { name: { en: S, sr: S }, year: "2024", title: T, address: https://example.org/a, status: ${status} }\n`;
  const saidFor = (status: string) => saidOf(pageProblems(filesWith([], { 'sources.yaml': source('S1', 'ok') + source('S2', status) })));
  expect(saidFor('second-hand')).toEqual(['the same page as S1, with another status: keep one of them']);
  expect(saidFor('ok')).toEqual([]);
});
