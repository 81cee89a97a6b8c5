/** Papers for Word as another program draws them: the words of the paper that the kit prints, in the kit's own type, and no page for nothing. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { noLetterhead } from '../../../../domain/letterhead/letterhead';
import { canBeAdapted } from '../../../../domain/programme/paper';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { letterheadOnPaper } from '../../../../main/export/letterhead-on-paper';
import { paperDocx } from '../../../../main/export/paper-docx';
import { paperForWord } from '../../../../main/export/paper-for-word';
import { papersPdf } from '../../../../main/export/paper-pdf';
import { readFontFiles } from '../../../../main/typeset/fonts';
import { isInstalled } from '../../../../scripts/outside-programs.mjs';
import { drawnByOffice, facesIn, outside, pagesOf, wordsIn } from '../../../drawn-by-office';
import { skipWithout } from '../../skipping';
import { rgbPngOf } from './pictures';

skipWithout('soffice');
skipWithout('pdftotext');
skipWithout('pdffonts');

/** Lists with numbers and boxes, tables, forms, pages that begin anew: in whichever script what is wrong with them would be seen. */
const papers = [
  ['steps-on-suspicion', 'sr-Cyrl'],
  ['facilitation', 'sr-Latn'],
  ['case-key', 'sr-Latn'],
  ['record-of-facts', 'en'],
  ['consents', 'sr-Cyrl'],
  ['glossary', 'en'],
] as const;
const named = papers.map(([id, language]) => `${id}.${language}`);

/* A4 upright, in points, without the foot of the page; a date is broken where the line ends. */
const aboveFoot = ['-x', '0', '-y', '0', '-W', '596', '-H', '780'];
const wordsOf = (pdf: string): readonly string[] => [...new Set(wordsIn(pagesOf(pdf, ...aboveFoot).join('\n')))];

let ours = '';
let office = '';

beforeAll(async () => {
  if (!isInstalled('soffice')) return;
  ours = mkdtempSync(join(tmpdir(), 'facilitator-kit-papers-'));
  const programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
  const fonts = await readFontFiles(resolve('content'));
  const letterhead = letterheadOnPaper(
    { ...noLetterhead, name: 'Centar Nada & Đurđa', seat: 'Niš, Čegarska', donor: 'Uz podršku Fonda', colour: 'plum' },
    { logo: rgbPngOf(800, 200), donorLogo: rgbPngOf(300, 200) },
  );
  const stationery = { ...fonts, letterhead };
  for (const [id, language] of papers) {
    const paper = programme.papers.filter(canBeAdapted).find((each) => each.id === id);
    if (!paper) throw new Error(`There is no paper ${id}`);
    const { bytes } = await paperDocx({ paper: paperForWord(paper, { programme, language, letterhead }), stationery });
    writeFileSync(join(ours, `${id}.${language}.docx`), bytes);
    writeFileSync(
      join(ours, `${id}.${language}.pdf`),
      await papersPdf([paper], programme, language, { ...stationery, created: new Date(0) }),
    );
  }
  /* No type but what lies in them. */
  office = drawnByOffice(
    named.map((name) => join(ours, `${name}.docx`)),
    [],
  );
}, 120_000);

describe.each(named)('%s', (name) => {
  it('has the words of the printed paper, and none outside the page', () => {
    const drawn = join(office, `${name}.pdf`);
    expect(wordsOf(drawn)).toEqual(wordsOf(join(ours, `${name}.pdf`)));
    expect(outside(drawn)).toEqual([]);
  });

  it('has no empty page, and each says which it is, in one line', () => {
    const pages = pagesOf(join(office, `${name}.pdf`));
    expect(pagesOf(join(office, `${name}.pdf`), ...aboveFoot).filter((page) => page.trim() === '')).toEqual([]);
    for (const [index, page] of pages.entries()) expect(page).toMatch(new RegExp(`\\S+ ${index + 1} \\S+ ${pages.length}$`, 'mu'));
  });

  it('is set in the kit’s own type, which lies in the file', () => {
    expect(['Literata-SemiBold', 'NotoSans-Bold', 'NotoSans-Regular', 'OpenSymbol']).toEqual(
      expect.arrayContaining([...facesIn(join(office, `${name}.pdf`))]),
    );
    expect(facesIn(join(office, `${name}.pdf`))).toEqual(expect.arrayContaining(['Literata-SemiBold', 'NotoSans-Regular']));
  });
});
