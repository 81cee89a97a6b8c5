/** PDFs as trainers bring them: with letters that they don't bring along, sealed, endless, broken, huge, or a form that waits for Adobe. */
import { deflateSync } from 'node:zlib';
import { numberOfOther, type PageToWrite, type PdfObject, pagesOf, pdfOf, sealedPdf } from './pdf-writer';

/** Every letter that Serbian has and English hasn't, and the signs around them. */
export const serbianLatin = 'ČčĆćĐđŠšŽž „đak” – 5 €';
export const serbianCyrillic = 'Ђђ Љљ Њњ Ћћ Џџ Јј';

/** Adobe's names of letters, by which old programs write them. */
const glyphNames: Readonly<Record<string, string>> = {
  ...{ Č: 'Ccaron', č: 'ccaron', Ć: 'Cacute', ć: 'cacute', Đ: 'Dcroat', đ: 'dcroat', Š: 'Scaron', š: 'scaron', Ž: 'Zcaron', ž: 'zcaron' },
  ...{ '„': 'quotedblbase', '”': 'quotedblright', '–': 'endash', '€': 'Euro', ' ': 'space', '5': 'five' },
  ...{ Ђ: 'afii10051', ђ: 'afii10099', Љ: 'afii10058', љ: 'afii10106', Њ: 'afii10059', њ: 'afii10107', Ћ: 'afii10060', ћ: 'afii10108' },
  ...{ Џ: 'afii10145', џ: 'afii10193', Ј: 'afii10057', ј: 'afii10105' },
};

const nameOf = (letter: string): string =>
  glyphNames[letter] ?? (/^[a-z]$/iu.test(letter) ? letter : `uni${hex4(letter.codePointAt(0) ?? 0)}`);
const hex4 = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');

/** A font that the PDF names and doesn't bring. `kind`: how its letters are told. */
export interface NamedFont {
  readonly base: string;
  readonly kind: 'type1' | 'truetype' | 'cid';
}

interface Lettering {
  readonly objects: readonly PdfObject[];
  /** The text, as the page's content has it. */
  readonly shown: string;
}

const isFixed = (base: string): boolean => /courier|mono/iu.test(base);

/** Roughly as wide as it is, in thousandths of the size: where all are alike, a reader takes the font for a typewriter's. */
function widthOf(base: string, letter: string): number {
  if (isFixed(base)) return 600;
  if (letter === ' ') return 250;
  return letter === letter.toLowerCase() ? 500 : 700;
}

/** Returns the flags of a font descriptor: not symbols, and with serifs or all letters alike. */
function flagsOf(base: string): number {
  if (isFixed(base)) return 35;
  return /times|cambria/iu.test(base) ? 34 : 32;
}

/** `first`: the number of the first object. */
function lettering({ base, kind }: NamedFont, text: string, first: number): Lettering {
  const letters = [...new Set(text)];
  const descriptor = `<< /Type /FontDescriptor /FontName /${base} /Flags ${flagsOf(base)} /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 700 /StemV 80 /FontBBox [-568 -307 2000 1007] >>`;
  if (kind === 'cid') {
    /* Word numbers the letters of a font that it doesn't embed by their order there; a table tells which is which. */
    const codes = letters.map((_, index) => 900 + index);
    const shown = [...text].map((letter) => hex4(codes[letters.indexOf(letter)] ?? 0)).join('');
    const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${letters.length} beginbfchar\n${letters
      .map((letter, index) => `<${hex4(codes[index] ?? 0)}> <${hex4(letter.codePointAt(0) ?? 0)}>`)
      .join('\n')}\nendbfchar endcmap end end`;
    return {
      shown: `<${shown}>`,
      objects: [
        `<< /Type /Font /Subtype /Type0 /BaseFont /${base} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 3} 0 R >>`,
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${base} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${first + 2} 0 R /W [900 [${letters.map((letter) => widthOf(base, letter)).join(' ')}]] >>`,
        descriptor,
        { dictionary: '<< >>', content: table },
      ],
    };
  }
  const shown = [...text].map((letter) => (128 + letters.indexOf(letter)).toString(16)).join('');
  const encoding = `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 ${letters.map((letter) => `/${nameOf(letter)}`).join(' ')}] >>`;
  if (kind === 'type1')
    return { shown: `<${shown}>`, objects: [`<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding ${encoding} >>`] };
  const widths = letters.map((letter) => widthOf(base, letter)).join(' ');
  return {
    shown: `<${shown}>`,
    objects: [
      `<< /Type /Font /Subtype /TrueType /BaseFont /${base} /FirstChar 128 /LastChar ${127 + letters.length} /Widths [${widths}] /FontDescriptor ${first + 1} 0 R /Encoding ${encoding} >>`,
      descriptor,
    ],
  };
}

/** One page that shows a text in each of these fonts, one below the other. */
export function lettersOf(fonts: readonly NamedFont[], text: string): Uint8Array {
  const others: PdfObject[] = [];
  const names: string[] = [];
  const lines = fonts.map((font, index) => {
    const first = numberOfOther(1, others.length);
    const { objects, shown } = lettering(font, text, first);
    others.push(...objects);
    names.push(`/F${index} ${first} 0 R`);
    return `BT /F${index} 40 Tf 40 ${480 - index * 60} Td ${shown} Tj ET`;
  });
  return pdfOf(pagesOf([{ content: lines.join('\n') }], { resources: `/Font << ${names.join(' ')} >>`, others }));
}

/** A page with words in Helvetica. */
const words = (text: string, more: Omit<PageToWrite, 'content'> = {}): PageToWrite => ({
  ...more,
  content: `BT /F 40 Tf 60 200 Td (${text}) Tj ET`,
});
const helvetica = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

export const sealed = (password: string): Uint8Array =>
  sealedPdf(pagesOf([words('Behind the password')], { resources: helvetica }), password);

/** So many pages, each with its number. */
export const pagesNumbered = (count: number): Uint8Array =>
  pdfOf(
    pagesOf(
      Array.from({ length: count }, (_, index) => words(`Page ${index + 1}`)),
      { resources: helvetica },
    ),
  );

/** A page without anything. */
export const withoutContent = (): Uint8Array => pdfOf(pagesOf([{}], {}));

/** Pages of these sizes, in points. */
export const pagesSized = (...sizes: readonly (readonly [width: number, height: number])[]): Uint8Array =>
  pdfOf(
    pagesOf(
      sizes.map((size) => words('A page of its own shape', { size })),
      { resources: helvetica },
    ),
  );

/** Each object shows the next one ten times: what seems small is never drawn to its end. The page before it is a plain one. */
export function endless(): Uint8Array {
  const depth = 12;
  const first = numberOfOther(2);
  const others = Array.from({ length: depth }, (_, index): PdfObject => {
    const isLast = index === depth - 1;
    return {
      dictionary: `<< /Type /XObject /Subtype /Form /BBox [0 0 960 540] /Resources << ${isLast ? '' : `/XObject << /X ${first + index + 1} 0 R >>`} >> >>`,
      content: isLast ? '0 0 m 960 540 l S' : '/X Do '.repeat(10),
    };
  });
  return pdfOf(pagesOf([words('Before it'), { content: '/X Do' }], { resources: `${helvetica} /XObject << /X ${first} 0 R >>`, others }));
}

/** A picture of so many pixels on either side, which is nothing in the file and gigabytes once it is drawn. */
export function hugePicture(side: number): Uint8Array {
  const dictionary = `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter [/FlateDecode /FlateDecode] >>`;
  const picture: PdfObject = { dictionary, content: deflateSync(deflateSync(Buffer.alloc(side * side * 3, 0x7f))) };
  const resources = `/XObject << /P ${numberOfOther(1)} 0 R >>`;
  return pdfOf(pagesOf([{ content: 'q 960 0 0 540 0 0 cm /P Do Q' }], { resources, others: [picture] }));
}

/** A form of Adobe LiveCycle: all that others see of it is one page that asks to wait. */
export function waitingForm(): Uint8Array {
  const others: readonly PdfObject[] = [
    {
      dictionary: '<< >>',
      content: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"/></xdp:xdp>',
    },
  ];
  const catalogue = `/NeedsRendering true /AcroForm << /Fields [] /XFA ${numberOfOther(1)} 0 R >>`;
  return pdfOf(pagesOf([words('Please wait... If this message is not eventually replaced')], { resources: helvetica, others, catalogue }));
}

/** Cover page of a portfolio: what matters are the files in it, which only Adobe shows. */
export const portfolio = (): Uint8Array =>
  pdfOf(
    pagesOf([words('For the best experience, open this PDF portfolio in Acrobat')], {
      resources: helvetica,
      catalogue: '/Collection << /View /D >>',
    }),
  );

/** Places of its objects are wrong, as after a mail that changed line ends. */
export const withoutTable = (): Uint8Array => pdfOf(pagesOf([words('Found all the same')], { resources: helvetica }), { astray: 37 });

/** Broken off half way. */
export const brokenOff = (): Uint8Array => {
  const whole = pagesNumbered(3);
  return whole.subarray(0, 150);
};

/** Turned, cut out, with a layer that is off, half transparent, with a note on it. */
export function asDrawnByOthers(): Uint8Array {
  const first = numberOfOther(4);
  const others: readonly PdfObject[] = [
    '<< /Type /OCG /Name (Draft) >>',
    { dictionary: '<< /Type /XObject /Subtype /Form /BBox [0 0 200 60] /Resources << >> >>', content: '1 0.8 0 rg 0 0 200 60 re f' },
    `<< /Type /Annot /Subtype /FreeText /Rect [60 60 260 120] /F 4 /Contents (Noted) /AP << /N ${first + 1} 0 R >> >>`,
  ];
  const catalogue = `/OCProperties << /OCGs [${first} 0 R] /D << /OFF [${first} 0 R] >> >>`;
  const resources = `${helvetica} /Properties << /Draft ${first} 0 R >> /ExtGState << /Half << /ca 0.5 /BM /Multiply >> >>`;
  return pdfOf(
    pagesOf(
      [
        words('Turned', { size: [540, 960], more: '/Rotate 90' }),
        words('Cut out', { size: [2_000, 2_000], more: '/CropBox [0 100 960 640]' }),
        { content: '/OC /Draft BDC BT /F 40 Tf 60 400 Td (Draft) Tj ET EMC BT /F 40 Tf 60 200 Td (Final) Tj ET' },
        { content: '/Half gs 1 0 0 rg 60 200 400 200 re f 0 0 1 rg 260 250 400 200 re f', more: `/Annots [${first + 2} 0 R]` },
      ],
      { resources, others, catalogue },
    ),
  );
}
