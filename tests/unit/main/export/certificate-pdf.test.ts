/** Certificates on paper: everything in its place, whatever somebody is called, and every letter of it found again. */
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificateImages, orientations } from '../../../../domain/certificates/choices';
import type { Border, CertificateImage, Orientation } from '../../../../domain/certificates/content';
import type { Box, CertificateDrawing, CertificateMark } from '../../../../domain/certificates/drawing';
import { languages } from '../../../../domain/kernel/language';
import type { Person } from '../../../../domain/register/schema';
import type { PictureSize } from '../../../../main/content/picture-size';
import { type CertificateTools, certificateDrawing } from '../../../../main/export/certificate-layout';
import { certificatesPdf, certificateTools } from '../../../../main/export/certificate-pdf';
import { personNamed } from '../../builders';
import { pagesOf } from '../../pdf-reader';
import { press } from '../typeset/press';
import { allOf, missingIn, readBack } from '../typeset/read-back';
import { cyrillicLjubica, everything, ljubica, printed } from './certificates';
import { pngOf } from './pictures';

let tools: CertificateTools;
beforeAll(async () => {
  tools = await certificateTools(await press());
});

const short = personNamed('A', 'Li');
/** 60 letters. */
const long = personNamed('Aleksandra-Anastazija Katarina', 'Hadži-Stojanović Pavlović-Obrenović', {
  school: 'Tehnička škola sa domom učenika',
  town: 'Sremska Mitrovica',
});
const people = [short, ljubica, cyrillicLjubica, long];

const code = { holds: `FKC${'G2'.repeat(290)}`, note: ['Provera bez interneta:', 'Facilitator Kit: Obuke, Proveri uverenje'] };

interface Has {
  /** In pixels. */
  readonly size?: PictureSize;
  readonly images?: readonly CertificateImage[];
  readonly hasCode?: boolean;
}

const on = { isPrinted: true, isRequired: false, text: undefined, reason: undefined } as const;
/* Each file has its picture's name. */
const withImages = { fields: { ...everything.fields, logo: on, signature: on }, images: { logo: 'logo', signature: 'signature' } };

const drawing = (
  person: Person,
  orientation: Orientation,
  { size = { width: 400, height: 400 }, images = [], hasCode = false }: Has = {},
): CertificateDrawing => {
  const certificate = printed(person, 'sr-Latn', { content: { ...everything, ...withImages, orientation } });
  return certificateDrawing({ ...certificate, code: hasCode ? code : undefined }, tools, new Map(images.map((image) => [image, size])));
};

type Words = Extract<CertificateMark, { readonly kind: 'words' }>;
const wordsIn = ({ marks }: CertificateDrawing): readonly Words[] => marks.flatMap((mark) => (mark.kind === 'words' ? [mark] : []));
const boxOf = ({ x, y, width, size }: Words): Box => ({ x, y: y - size * 0.7, width, height: size * 0.72 });
const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.1 &&
  other.x < one.x + one.width - 0.1 &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe.each(orientations)('in %s', (orientation) => {
  it.each(people.map((person) => [person.lastName, person] as const))(
    '%s: nothing leaves the frame, overlaps, or takes the place of the code',
    (_, person) => {
      for (const has of [
        {},
        { images: certificateImages },
        { images: certificateImages, size: { width: 900, height: 300 } },
        { hasCode: true },
      ]) {
        const drawn = drawing(person, orientation, has);
        const images = drawn.marks.flatMap((mark) => (mark.kind === 'image' ? [mark] : []));
        expect(images.map(({ image }) => image)).toEqual(has.images ?? []);
        const boxes = [...wordsIn(drawn).map(boxOf), ...images];
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThan(30);
          expect(box.y).toBeGreaterThan(30);
          expect(box.x + box.width).toBeLessThan(drawn.width - 30);
          expect(box.y + box.height).toBeLessThan(drawn.height - 30);
          expect(overlap(box, drawn.code)).toBe(false);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
      }
    },
  );

  it('without a border nothing is painted but what is said', () => {
    const kinds = (border: Border): ReadonlySet<string> => {
      const certificate = printed(ljubica, 'sr-Latn', { content: { ...everything, orientation, border } });
      return new Set(certificateDrawing(certificate, tools, new Map()).marks.map(({ kind }) => kind));
    };
    expect(kinds('none')).toEqual(new Set(['words', 'line']));
    expect(kinds('frame')).toEqual(new Set(['surface', 'frame', 'words', 'line']));
  });

  it('the number that it stands for isn’t parted from its word beside a short organiser', () => {
    const content = { ...everything, orientation };
    const certificate = { ...printed(ljubica, 'sr-Latn', { content }), reissue: 'umesto br. 2023-2W9C-P0YM-003' };
    const words = wordsIn(certificateDrawing(certificate, tools, new Map())).map(({ text }) => text);
    expect(words).toContain(certificate.reissue);
  });

  it('a long name shrinks, then wraps, and is there whole', () => {
    const nameIn = (person: Person): readonly Words[] =>
      wordsIn(drawing(person, orientation)).filter(({ face, ink }) => face === 'serif' && ink === 'ink');
    const sizeOf = (person: Person): number => nameIn(person)[0]?.size ?? 0;
    expect(nameIn(short).map(({ text }) => text)).toEqual(['A Li']);
    expect(
      nameIn(long)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(`${long.firstName} ${long.lastName}`);
    expect(nameIn(long).length).toBeGreaterThan(1);
    expect(sizeOf(short)).toBeGreaterThan(sizeOf(long));
    expect(sizeOf(long)).toBeGreaterThanOrEqual(20);
  });

  it('no word is broken that a line has room for, however the words of a name or a place are long', () => {
    const letter = fc.constantFrom(...'aeioučđljmsšwž');
    const word = (minLength: number, maxLength: number) => fc.string({ unit: letter, minLength, maxLength });
    const long = word(20, 44);
    const others = fc.array(word(1, 9), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(long, others, (first, rest) => {
        const whole = [first, ...rest].join(' ');
        const certificate = printed(personNamed(first, rest.join(' ')), 'sr-Latn', {
          content: { ...everything, orientation },
          place: whole,
        });
        const drawn = wordsIn(certificateDrawing(certificate, tools, new Map())).filter(({ ink }) => ink === 'ink');
        const textOf = (marks: readonly Words[]): string => marks.map(({ text }) => text).join(' ');
        expect(textOf(drawn.filter(({ face }) => face === 'serif'))).toBe(whole);
        expect(textOf(drawn.filter(({ size }) => size === 14))).toContain(whole);
      }),
    );
  });
});

it('a long logo is as wide as its words need, in its own proportions and before the organiser', () => {
  const logoOf = (size: PictureSize) =>
    drawing(ljubica, 'landscape', { images: ['logo'], size }).marks.find(({ kind }) => kind === 'image');
  expect(logoOf({ width: 900, height: 300 })).toMatchObject({ width: 132, height: 44 });
  expect(logoOf({ width: 300, height: 300 })).toMatchObject({ width: 44, height: 44 });
  expect(logoOf({ width: 1320, height: 110 })).toMatchObject({ width: 132, height: 11 });
});

it('leaves 20 mm for a square code', () => {
  const { code } = drawing(ljubica, 'landscape');
  expect([code.width, code.height].map((points) => Math.round((points / 72) * 25.4))).toEqual([20, 20]);
});

describe('as a file', () => {
  it.each(languages)('a page for each, with every name, school and number, in %s', async (language) => {
    const certificates = people.map((person) => printed(person, language, { content: { ...everything, ...withImages } }));
    const logo = { kind: 'png', bytes: pngOf(40, 20) } as const;
    const bytes = await certificatesPdf(certificates, 'Title', await press(), new Map([['logo', logo]]));
    /* The white ground of a signature hides nothing of what lies below it. */
    const objects = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects();
    expect(objects.filter(([, object]) => String(object).includes('/BM /Multiply'))).toHaveLength(people.length);
    const paper = await readBack(bytes);
    expect(missingIn(paper)).toEqual([]);
    expect(allOf(paper, /^H1$/u)).toHaveLength(people.length);
    expect(allOf(paper, /^Figure$/u).map(({ alt }) => alt)).toEqual(certificates.map(({ organiser }) => organiser));
    const pages = await pagesOf(bytes);
    expect(pages.length).toBe(people.length);
    for (const [index, { name, from, number }] of certificates.entries()) {
      const text = (pages[index] ?? '').replaceAll(/\s/gu, '');
      for (const part of [name, from, number[1]]) expect(text).toContain(part.replaceAll(/\s/gu, ''));
    }
  });
});
