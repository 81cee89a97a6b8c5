import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it, test } from 'vitest';
import { wordsOfBlocks } from '../../../../../domain/programme/plain-text';
import { readOwnBody } from '../../../../../main/content/own-body';
import { pagesOf } from '../../../../../main/pptx/reading/pages';
import type { Piece } from '../../../../../main/pptx/reading/pieces';
import { readPresentation } from '../../../../../main/pptx/reading/read-presentation';
import {
  bodyShape,
  compoundWith,
  names,
  paragraph,
  partsOf,
  presentationOf,
  relationsXml,
  slideXml,
  titleShape,
  zipped,
} from '../../../../made-files/presentations';

const file = 'talk.pptx';

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const answer = await readPresentation({ kind: 'read', file, bytes });
  return answer.kind === 'refused' ? answer.refusal : answer.kind;
}

const one = [{ shapes: titleShape('One') }];

test('what is no presentation is told apart, with what to do', async () => {
  const values = { file };
  expect(await refusal(strToU8('no archive'))).toEqual({ refused: 'not-a-pptx', values });
  expect(await refusal(new Uint8Array(0))).toEqual({ refused: 'not-a-pptx', values });
  expect(await refusal(compoundWith('EncryptedPackage'))).toEqual({ refused: 'pptx-locked', values });
  expect(await refusal(compoundWith('PowerPoint Document'))).toEqual({ refused: 'pptx-old', values });
  expect(await refusal(compoundWith('WordDocument'))).toEqual({ refused: 'not-a-pptx', values });
  const openDocument = (kind: string): Uint8Array =>
    zipped({
      'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:${kind}/></office:body></office:document-content>`,
    });
  expect(await refusal(openDocument('presentation'))).toEqual({ refused: 'pptx-opendocument', values });
  const manifest = (kind: string): string =>
    `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="9"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
  const locked = (kind: string): Uint8Array => zipped({ 'META-INF/manifest.xml': manifest(kind), 'content.xml': 'no longer XML' });
  expect(await refusal(locked('presentation'))).toEqual({ refused: 'opendocument-locked', values });
  expect(await refusal(locked('text'))).toEqual({ refused: 'not-a-pptx', values });
  expect(await refusal(openDocument('text'))).toEqual({ refused: 'not-a-pptx', values });
  expect(await refusal(zipped({ 'Index/Slide.iwa': 'x' }))).toEqual({ refused: 'pptx-keynote', values });
  expect(await refusal(presentationOf([]))).toEqual({ refused: 'pptx-empty', values });
  const sound = presentationOf(one);
  expect(await refusal(sound.subarray(0, sound.length - 40))).toEqual({ refused: 'pptx-damaged', values });
});

test('a missing part, a slide that is no XML, and one that declares entities are named by their number', async () => {
  const slides = [...one, ...one, ...one];
  const values = { file, slide: 2 };
  const { 'ppt/slides/slide2.xml': _gone, ...without } = partsOf(slides);
  expect(await refusal(zipped(without))).toEqual({ refused: 'pptx-slide-damaged', values });
  const entities = `<!DOCTYPE p:sld [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY far SYSTEM "file:///etc/passwd">]>${slideXml({ shapes: titleShape('&b;&far;') }).replace(/^<\?xml[^>]*>/u, '')}`;
  for (const part of ['<p:sld', 'plain', '', entities, slideXml({ shapes: titleShape('x') }).replace('>x<', '>&far;<')])
    expect(await refusal(presentationOf(slides, { 'ppt/slides/slide2.xml': part }))).toEqual({ refused: 'pptx-slide-damaged', values });
  expect(await refusal(presentationOf(one, { 'ppt/presentation.xml': '<oops' }))).toEqual({ refused: 'pptx-damaged', values: { file } });
});

/** The archive says of its parts how large they are when unpacked, which may be a lie. */
function saying(bytes: Uint8Array, sizes: Readonly<Record<string, number>>): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [name, size] of Object.entries(sizes)) copy.writeUInt32LE(size, copy.lastIndexOf(name) - 46 + 24);
  return copy;
}

test('bombs are refused before they are unpacked: one part, all together, too many, too deep', async () => {
  const tooHeavy = { refused: 'pptx-too-heavy', values: { file } };
  const slide = 'ppt/slides/slide1.xml';
  expect(await refusal(saying(presentationOf(one), { [slide]: 13_000_000 }))).toEqual(tooHeavy);
  const others = Array.from({ length: 9 }, (_, index) => `ppt/slideLayouts/other${index}.xml`);
  const many = presentationOf(one, Object.fromEntries(others.map((name) => [name, ''])));
  expect(await refusal(saying(many, Object.fromEntries(others.map((name) => [name, 11_000_000]))))).toEqual(tooHeavy);
  const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`ppt/x/${index}.bin`, '']));
  expect(await refusal(presentationOf(one, parts))).toEqual(tooHeavy);
  const deep = `${'<p:grpSp>'.repeat(500)}${'</p:grpSp>'.repeat(500)}`;
  expect(await refusal(presentationOf([{ shapes: deep }]))).toEqual(tooHeavy);
  const wide = '<a:x/>'.repeat(410_000);
  expect(await refusal(presentationOf([{ shapes: wide }]))).toEqual(tooHeavy);
});

it('unpacks no more than the archive said, whatever is in it', async () => {
  const bytes = presentationOf(one, { 'ppt/slides/slide1.xml': new Uint8Array(5_000_000) });
  expect(await refusal(saying(bytes, { 'ppt/slides/slide1.xml': 1_000 }))).toMatchObject({ refused: expect.stringMatching(/^pptx-/u) });
});

test('a thousand slides are counted and refused, and so is a file that is too large', async () => {
  const thousand = Array.from({ length: 1_000 }, () => one[0] ?? { shapes: '' });
  expect(await refusal(presentationOf(thousand))).toEqual({ refused: 'pptx-too-long', values: { file, slides: 1_000, most: 200 } });
  const huge = new Uint8Array(200_000_001);
  huge.set(presentationOf(one));
  expect(await refusal(huge)).toEqual({ refused: 'pptx-too-large', values: { file, most: 200 } });
});

it('two hundred full slides are read', async () => {
  const shapes =
    titleShape('Full') + bodyShape(Array.from({ length: 8 }, (_, index) => paragraph(`Point ${index} of this slide`)).join(''));
  expect(await refusal(presentationOf(Array.from({ length: 200 }, () => ({ shapes, notes: paragraph('Say it.') }))))).toBe('read');
});

it('parts that lead in a circle, out of the archive or to nowhere lead no further', async () => {
  const layout = relationsXml([{ id: 'r1', kind: 'slideMaster', target: '../slideLayouts/slideLayout1.xml' }]);
  const circle = relationsXml([
    { id: 'r1', kind: 'slideLayout', target: 'slide1.xml' },
    { id: 'r2', kind: 'notesSlide', target: '../../../../../../etc/passwd' },
  ]);
  const bytes = presentationOf(one, {
    'ppt/slides/_rels/slide1.xml.rels': circle,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': layout,
  });
  const answer = await readPresentation({ kind: 'read', file, bytes });
  expect(answer).toMatchObject({ kind: 'read', presentation: { slides: [{ title: 'One', notes: '' }] } });
  const same = `<p:presentation ${names}><p:sldIdLst>${'<p:sldId r:id="rId1"/>'.repeat(3)}</p:sldIdLst></p:presentation>`;
  expect(await refusal(presentationOf(one, { 'ppt/presentation.xml': same }))).toBe('read');
});

const letters = (text: string): string => text.replaceAll(/\s+/gu, '');
const words = fc.string({ unit: fc.constantFrom(...'ab čЖ1.-+*_#>|`[]()<>&;:\\~!{}@"\'=/€😀'), minLength: 1, maxLength: 30 });

it('what is written as Markdown is read back as the same words, whatever signs are in it', () => {
  const run = fc.record({ text: words, isStrong: fc.boolean(), isEmphasis: fc.boolean() });
  const tidied = fc.array(run, { minLength: 1, maxLength: 3 }).filter((runs) => runs.some(({ text }) => text.trim() !== ''));
  const line = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), runs: tidied }),
    fc.record({ kind: fc.constant('point' as const), runs: tidied, level: fc.nat(3), isOrdered: fc.boolean() }),
  );
  const place = { x: 0, y: 0.5, width: 1, height: 0.4 };
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), place: fc.constant(place), lines: fc.array(line, { minLength: 1, maxLength: 5 }) }),
    fc.record({
      kind: fc.constant('table' as const),
      place: fc.constant(place),
      rows: fc.array(fc.tuple(tidied, tidied), { minLength: 1, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(words, fc.array(piece, { maxLength: 3 }), (title, pieces) => {
      for (const page of pagesOf(title.trim(), pieces).pages) {
        const { blocks, problems } = readOwnBody(page.body);
        expect(problems).toEqual([]);
        expect(letters(wordsOfBlocks(blocks))).toBe(letters(page.words));
      }
    }),
    { numRuns: 150 },
  );
});

it('bytes that somebody changed are refused or read, and never thrown', async () => {
  const sound = presentationOf([{ shapes: titleShape('One') + bodyShape(paragraph('Two')), notes: paragraph('Three') }]);
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
      const changed = sound.slice();
      changed[at] = byte;
      expect(['read', 'refused']).toContain((await readPresentation({ kind: 'read', file, bytes: changed })).kind);
    }),
    { numRuns: 150 },
  );
  expect(await refusal(zipSync({}))).toMatchObject({ refused: expect.stringMatching(/pptx/u) });
});
