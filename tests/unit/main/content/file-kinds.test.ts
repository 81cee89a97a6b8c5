import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isOfProgramme, kindProblems, mayBeGivenAway } from '../../../../main/content/file-kinds';
import { emptyFolder } from '../kit/open-in-folder';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));
const packed = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)])));
/** The mark is packed first and is not made smaller. */
const openDocument = (type: string, ...names: readonly string[]): Uint8Array =>
  zipSync({ mimetype: [strToU8(type), { level: 0 }], ...Object.fromEntries(names.map((name) => [name, strToU8(name)])) });

const png = bytes(0x89, 'PNG\r\n', 0x1a, '\n rest');
const program = bytes('MZ', 0x90, 0, 3, 0, 0, 0);
const types = '[Content_Types].xml';

test.each([
  ['programme.yaml', bytes('id: small\n')],
  ['slides/one.sr.md', bytes('# Čas\n')],
  ['slides/utf-16.md', bytes(0xff, 0xfe, 'i', 0, 'd', 0)],
  ['media/poster.PNG', png],
  ['media/photo.jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['media/drawing.svg', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['media/film.webm', bytes(0x1a, 0x45, 0xdf, 0xa3)],
  ['media/film.en.vtt', bytes('WEBVTT\n')],
  ['literature/leaflet.pdf', bytes('%PDF-1.7\n')],
  ['literature/book.epub', openDocument('application/epub+zip', 'OEBPS/one.xhtml')],
  ['literature/sheet.docx', packed(types, 'word/document.xml', 'word/media/image1.png')],
  ['literature/slides.pptx', packed(types, 'ppt/presentation.xml')],
  ['literature/sheet.odt', openDocument('application/vnd.oasis.opendocument.text', 'content.xml')],
  ['literature/read-me.txt', bytes('Pročitaj\n')],
])('%s is a part of a programme', async (name, content) => {
  expect(await isOfProgramme(name, content)).toBe(true);
});

test.each([
  ['literature/setup.exe', program],
  ['setup.exe', program],
  ['literature/leaflet.pdf', program],
  ['literature/leaflet.pdf', bytes(' %PDF-1.7\n')],
  ['literature/leaflet.pdf.exe', bytes('%PDF-1.7\n')],
  ['literature/read-me.txt', program],
  ['literature/page.html', bytes('<script>alert(1)</script>')],
  ['literature/drawing.svg', bytes('<svg onload="alert(1)"/>')],
  ['literature/poster.png', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['literature/sheet.docx', packed(types, 'word/document.xml', 'word/vbaProject.bin')],
  ['literature/sheet.docx', packed(types, 'word/document.xml', 'word/embeddings/oleObject1.bin')],
  ['literature/sheet.docx', packed('setup.exe', 'word/document.xml', types)],
  ['literature/sheet.docx', packed(types, 'ppt/presentation.xml')],
  ['literature/sheet.docx', packed(types, 'word/document.xml').subarray(0, 40)],
  ['literature/sheet.docm', packed(types, 'word/document.xml')],
  ['literature/sheet.odt', openDocument('application/vnd.oasis.opendocument.text', 'Basic/Standard/Module1.xml')],
  ['literature/book.zip', packed('setup.exe')],
  ['slides/one.en.md', program],
  ['media/toString', png],
  ['media/png', png],
  ['leaflet.pdf', bytes('%PDF-1.7\n')],
])('%s of another content is none', async (name, content) => {
  expect(await isOfProgramme(name, content)).toBe(false);
});

test('what belongs to the programme alone is not given away', async () => {
  expect(await mayBeGivenAway('programme.yaml', bytes('id: small\n'))).toBe(false);
  expect(await mayBeGivenAway('leaflet.pdf', bytes('%PDF-1.7\n'))).toBe(true);
});

test('whoever edits a programme hears of files that would not go along; hidden ones are nobody’s', async () => {
  const folder = emptyFolder();
  const files = { 'programme.yaml': bytes('id: small\n'), 'literature/setup.exe': program, 'notes.docx': program, '.DS_Store': program };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  expect(await kindProblems(folder)).toEqual(
    ['literature/setup.exe', 'notes.docx'].map((file) => ({ file, line: 1, key: 'foreign-file' })),
  );
});
