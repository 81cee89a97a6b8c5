/**
 * Serbian is written once, in Latin script. Where nj, lj or dž stand at a seam of a word they may be two letters: every such word
 * of the programme and of the kit stands here with what was decided.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toCyrillic } from '../../../../domain/kernel/cyrillic';
import { wordsIn } from '../../../../domain/kernel/words-in';

/** After these beginnings j may belong to what follows; dž is rare enough to look at every word that has it. */
const atASeam = /^(?:ne|za|po|iz|pre)?(?:in|kon|van|an|tan|ben|fin)(?=j)|dž/iu;

const decided: Readonly<Record<string, string>> = {
  bedž: 'беџ',
  bedža: 'беџа',
  bedževi: 'беџеви',
  bedžu: 'беџу',
  džemperom: 'џемпером',
  džezva: 'џезва',
  hadži: 'хаџи',
  karadžić: 'караџић',
  narandžasto: 'наранџасто',
  narandžastu: 'наранџасту',
  tanjir: 'тањир',
  tanjug: 'танјуг',
  udžbenik: 'уџбеник',
};

function serbianFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.sr\.md$|\.yaml$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/gu, ' ');

const ownWords = Object.values(wordsIn('sr-Latn')).flatMap((section) => Object.values(section));

test('each word with a doubtful nj, lj or dž is written in Cyrillic as it was decided', () => {
  const texts = [...serbianFiles(resolve('content')), ...ownWords].map(withoutAddresses).join('\n');
  const doubtful = new Set((texts.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => atASeam.test(word)));
  expect(Object.fromEntries([...doubtful].toSorted().map((word) => [word, toCyrillic(word)]))).toEqual(decided);
});
