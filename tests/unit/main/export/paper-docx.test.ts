/** Papers of the programme as Word opens them: real headings, points and tables, in the paper's own language, to be changed there. */
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canBeAdapted, readableBody } from '../../../../domain/programme/paper';
import { plainText } from '../../../../domain/programme/plain-text';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { paperDocx } from '../../../../main/export/paper-docx';
import { paperForWord } from '../../../../main/export/paper-for-word';
import { readFontFiles } from '../../../../main/typeset/fonts';

const programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
const fonts = await readFontFiles(resolve('content'));
const adaptable = programme.papers.filter(canBeAdapted);

async function packedFilesOf(id: string, language: 'en' | 'sr-Cyrl'): Promise<Readonly<Record<string, Uint8Array>>> {
  const paper = adaptable.find((each) => each.id === id);
  if (!paper) throw new Error(`There is no paper ${id}`);
  const { bytes } = await paperDocx({
    paper: paperForWord(paper, { programme, language, letterhead: undefined }),
    stationery: fonts,
  });
  return unzipSync(bytes);
}

async function filesOf(id: string, language: 'en' | 'sr-Cyrl'): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(await packedFilesOf(id, language)).map(([name, content]) => [name, strFromU8(content)]));
}

/** ECMA-376, part 1, 17.8.1: the first 32 bytes of a font are mixed with its key, from the end. */
function unmixed(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  return font.map((byte, at) => (at < 32 ? byte ^ (bytes[at % 16] ?? 0) : byte));
}

describe('a paper for Word', () => {
  it('has its title, headings and points in Word’s own styles', async () => {
    const { 'word/document.xml': text = '', 'word/numbering.xml': numbering = '' } = await filesOf('steps-on-suspicion', 'en');
    expect(text).toMatch(/<w:pStyle w:val="Title"\/>/u);
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>/u);
    expect(text).toMatch(/<w:numPr>/u);
    expect(numbering).toContain('w:numFmt w:val="decimal"');
  });

  it('keeps tables, with a head that is repeated and rows with room for a pen', async () => {
    const { 'word/document.xml': text = '' } = await filesOf('record-of-facts', 'en');
    expect(text).toContain('<w:tbl>');
    expect(text).toContain('<w:trHeight');
  });

  it('is in the language in which it is asked for, in its own script', async () => {
    const { 'word/document.xml': text = '', 'word/styles.xml': styles = '' } = await filesOf('steps-on-suspicion', 'sr-Cyrl');
    expect(styles).toContain('sr-Cyrl-RS');
    expect(text).toMatch(/[а-шђјљњћџ]{4}/u);
  });

  it('says everything that the paper says, whichever it is', async () => {
    for (const { id } of adaptable) {
      const { 'word/document.xml': text = '' } = await filesOf(id, 'en');
      const paper = programme.papers.find((each) => each.id === id);
      const words = (paper ? readableBody(paper, 'en') : []).flatMap((block) => (block.kind === 'list' ? block.items.map(plainText) : []));
      const plain = [...text.matchAll(/<w:t(?: [^>]*)?>(?<words>[^<]*)<\/w:t>/gu)]
        .map(({ groups }) => groups?.words ?? '')
        .join('')
        .replaceAll('&amp;', '&');
      expect([id, words.filter((each) => !plain.includes(each))]).toEqual([id, []]);
    }
  });

  it('has its type in it, each font whole under its own key', async () => {
    const files = await packedFilesOf('steps-on-suspicion', 'en');
    const keys = [...strFromU8(files['word/fontTable.xml'] ?? Uint8Array.of()).matchAll(/w:fontKey="\{(?<key>[\dA-F-]{36})\}"/gu)];
    const inFile = keys.map(({ groups }, index) =>
      unmixed(files[`word/fonts/font${index + 1}.odttf`] ?? Uint8Array.of(), groups?.key ?? ''),
    );
    expect(inFile.map((font) => Buffer.from(font).toString('base64'))).toEqual(
      [fonts.regular, fonts.bold, fonts.serif].map((font) => Buffer.from(font).toString('base64')),
    );
  });
});

it('what is made of the programme or hangs on a wall stays a PDF', () => {
  const ids = adaptable.map(({ id }) => id);
  expect(ids).toContain('steps-on-suspicion');
  expect(ids).not.toContain('trainer-guide');
  expect(programme.papers.filter(({ kind }) => kind === 'poster').some((paper) => canBeAdapted(paper))).toBe(false);
});
