/** Workbooks as programs of the world write them, each with one habit of its own, made of the same people. */
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';

export interface MadePerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly town: string;
}

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const namespaces = {
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strictMain: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  kind: 'application/vnd.openxmlformats-officedocument.spreadsheetml.',
};

/** A sheet of the book, or what stands in the place of one. */
interface Part {
  readonly name: string;
  readonly kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'xlMacrosheet';
  /** From the root of the package. */
  readonly path: string;
  /** The target as the book names it; the path from the book's folder when not given. */
  readonly target?: string;
  readonly xml: string;
}

interface Habits {
  readonly parts: readonly Part[];
  readonly encode?: (xml: string) => Uint8Array;
  /** The book's own path, from the root of the package. */
  readonly book?: string;
  readonly is1904?: boolean;
  readonly isStrict?: boolean;
  readonly shared?: readonly string[];
  /** Number formats of cells, by their style. */
  readonly formats?: readonly number[];
  readonly zipPath?: (path: string) => string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const worksheet = (rows: string, more = ''): string =>
  `<worksheet xmlns="${namespaces.main}">${more}<sheetData>${rows}</sheetData></worksheet>`;

const typeOfPart = { worksheet: 'worksheet', chartsheet: 'chartsheet', dialogsheet: 'dialogsheet', xlMacrosheet: 'macrosheet' } as const;

export function workbookPackage(habits: Habits): Uint8Array {
  const {
    parts,
    encode = strToU8,
    book = 'xl/workbook.xml',
    is1904 = false,
    isStrict = false,
    shared,
    formats,
    zipPath = (path) => path,
  } = habits;
  const folder = book.replace(/[^/]*$/u, '');
  const file = book.slice(folder.length);
  const office = isStrict ? namespaces.strict : namespaces.office;
  const main = isStrict ? namespaces.strictMain : namespaces.main;
  const override = (path: string, kind: string): string => `<Override PartName="/${path}" ContentType="${namespaces.kind}${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const list = (inside: string): string => `<Relationships xmlns="${namespaces.relationships}">${inside}</Relationships>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${namespaces.types}">${override(book, 'sheet.main')}${parts
      .map(({ path, kind }) => override(path, typeOfPart[kind]))
      .join('')}${override(`${folder}sharedStrings.xml`, 'sharedStrings')}${override(`${folder}styles.xml`, 'styles')}</Types>`,
    '_rels/.rels': list(relation('book', 'officeDocument', book)),
    [book]: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${parts
      .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    [`${folder}_rels/${file}.rels`]: list(
      `${parts.map(({ kind, path, target }, index) => relation(`r${index + 1}`, kind, target ?? path.slice(folder.length))).join('')}${relation(
        'shared',
        'sharedStrings',
        'sharedStrings.xml',
      )}${relation('styles', 'styles', 'styles.xml')}`,
    ),
    [`${folder}sharedStrings.xml`]: `<sst xmlns="${main}">${(shared ?? []).map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    [`${folder}styles.xml`]: `<styleSheet xmlns="${main}"><cellXfs>${[0, ...(formats ?? [])]
      .map((format) => `<xf numFmtId="${format}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(parts.map(({ path, xml }) => [path, isStrict ? xml.replace(namespaces.main, main) : xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [zipPath(path), encode(xml)])), { mtime: '1990-01-01' });
}

const marked = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
const utf16 = (xml: string): Uint8Array => marked(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le'));
const utf16Big = (xml: string): Uint8Array => marked(Buffer.from(utf16(xml)).swap16());

const headings = ['Ime', 'Prezime', 'Mesto'] as const;
type CellMaker = (text: string, column: number, row: number) => string;

const letterOf = (column: number): string => String.fromCharCode(65 + column);
const inline: CellMaker = (text, column, row) => `<c r="${letterOf(column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

const cellsOf = (people: readonly MadePerson[]): readonly (readonly string[])[] => [
  headings,
  ...people.map(({ firstName, lastName, town }) => [firstName, lastName, town]),
];

function rows(people: readonly MadePerson[], cell: CellMaker = inline, placed: (row: number) => string = (row) => ` r="${row}"`): string {
  return cellsOf(people)
    .map((cells, index) => `<row${placed(index + 1)}>${cells.map((text, column) => cell(text, column, index + 1)).join('')}</row>`)
    .join('');
}

const listPart = (xml: string, path = 'xl/worksheets/sheet1.xml', target?: string): Part => ({
  name: 'Spisak',
  kind: 'worksheet',
  path,
  ...(target === undefined ? {} : { target }),
  xml,
});

const besideList = {
  chart: { name: 'Grafikon', kind: 'chartsheet', path: 'xl/chartsheets/sheet1.xml', xml: `<chartsheet xmlns="${namespaces.main}"/>` },
  dialog: { name: 'Dijalog', kind: 'dialogsheet', path: 'xl/dialogsheets/sheet1.xml', xml: `<dialogsheet xmlns="${namespaces.main}"/>` },
  macro: {
    name: 'Makro',
    kind: 'xlMacrosheet',
    path: 'xl/macrosheets/sheet1.xml',
    xml: `<macrosheet xmlns="${namespaces.main}"><sheetData><row r="1"><c r="A1" t="str"><v>=HALT()</v></c></row></sheetData></macrosheet>`,
  },
} as const satisfies Readonly<Record<string, Part>>;

/** A cell with a day, in a column of its own that no list has a heading for. */
const withDates = (people: readonly MadePerson[], date: string): string =>
  rows(people).replaceAll(
    /(<row r="(\d+)">.*?)<\/row>/gu,
    (_, begin: string, row: string) => `${begin}${row === '1' ? '' : date.replace('?', `E${row}`)}</row>`,
  );

function saved(people: readonly MadePerson[], bookType: 'xlsb' | 'biff8' | 'biff5' | 'ods' | 'xlml' | 'html'): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(cellsOf(people).map((cells) => [...cells])), 'Spisak');
  return new Uint8Array(write(book, { bookType, type: 'buffer' }));
}

/** Each holds the same people, and nobody else. */
export function workbooksOf(people: readonly MadePerson[]): readonly MadeFile[] {
  const plain = worksheet(rows(people));
  const texts = cellsOf(people).flat();
  const made = (name: string, habits: Partial<Habits> = {}): MadeFile => ({
    name,
    bytes: workbookPackage({ parts: [listPart(plain)], ...habits }),
  });
  const withRows = (name: string, xml: string, habits: Partial<Habits> = {}): MadeFile =>
    made(name, { parts: [listPart(worksheet(xml))], ...habits });
  return [
    made('as usual'),
    withRows(
      'shared texts',
      rows(people, (text, column, row) => `<c r="${letterOf(column)}${row}" t="s"><v>${texts.indexOf(text)}</v></c>`),
      { shared: texts },
    ),
    withRows(
      'texts of formulas',
      rows(people, (text, column, row) => `<c r="${letterOf(column)}${row}" t="str"><f>A1</f><v>${escaped(text)}</v></c>`),
    ),
    withRows(
      'cells without places',
      rows(people, (text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`),
    ),
    withRows(
      'rows and cells without places',
      rows(
        people,
        (text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
        () => '',
      ),
    ),
    withRows(
      'texts as they are typed (CDATA)',
      rows(people, (text, column, row) => `<c r="${letterOf(column)}${row}" t="inlineStr"><is><t><![CDATA[${text}]]></t></is></c>`),
    ),
    withRows(
      'texts in runs',
      rows(
        people,
        (text, column, row) =>
          `<c r="${letterOf(column)}${row}" t="inlineStr"><is><r><t xml:space="preserve">${escaped(text.slice(0, 2))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(2))}</t></r></is></c>`,
      ),
    ),
    withRows(
      'letters as numbers',
      rows(people, (text, column, row) =>
        inline('?', column, row).replace('?', [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')),
      ),
    ),
    withRows('single quotation marks', rows(people).replaceAll('"', "'")),
    made('names with a prefix', { parts: [listPart(plain.replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x='))] }),
    made('UTF-16', { encode: utf16 }),
    made('UTF-16, big end first', { encode: utf16Big }),
    made('UTF-8 with a mark', { encode: (xml) => strToU8(`\ufeff${xml}`) }),
    made('another book path', { book: 'book/main.xml', parts: [listPart(plain, 'book/lists/one.xml')] }),
    made('whole paths', { parts: [listPart(plain, 'xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml')] }),
    made('whole paths elsewhere', { parts: [listPart(plain, 'lists/one.xml', '/lists/one.xml')] }),
    made('paths that go up', { parts: [listPart(plain, 'lists/one.xml', '../lists/one.xml')] }),
    made('backslashes in the archive', { zipPath: (path) => path.replaceAll('/', '\\') }),
    made('capitals in the archive', { zipPath: (path) => path.replace('worksheets/sheet1', 'WorkSheets/Sheet1') }),
    made('the strict form', { isStrict: true }),
    made('a chart first', { parts: [besideList.chart, listPart(plain)] }),
    made('a chart behind', { parts: [listPart(plain), besideList.chart] }),
    made('a dialog first', { parts: [besideList.dialog, listPart(plain)] }),
    made('a macro first', { parts: [besideList.macro, listPart(plain)] }),
    made('an empty sheet first', { parts: [{ ...listPart(worksheet(''), 'xl/worksheets/sheet2.xml'), name: 'Prazan' }, listPart(plain)] }),
    withRows('days since 1904', withDates(people, '<c r="?" s="1"><v>44000</v></c>'), { is1904: true, formats: [14] }),
    withRows('days since 1900', withDates(people, '<c r="?" s="1"><v>45462.25</v></c>'), { formats: [22] }),
    withRows('days as texts (ISO)', withDates(people, '<c r="?" t="d"><v>2024-06-19T08:30:00</v></c>')),
    withRows('errors beside', withDates(people, '<c r="?" t="e"><v>#N/A</v></c>')),
    withRows('styles that are not there', withDates(people, '<c r="?" s="99"><v>1</v></c>')),
    withRows('a cell in the last row and column', `${rows(people)}<row r="1048576"><c r="XFD1048576" s="1"/></row>`),
    made('a size of all there is', { parts: [listPart(worksheet(rows(people), '<dimension ref="A1:XFD1048576"/>'))] }),
    withRows(
      'people a million rows apart',
      rows(
        people,
        (text, column, row) => inline(text, column, row === 1 ? 1 : 1_000_000 + row),
        (row) => ` r="${row === 1 ? 1 : 1_000_000 + row}"`,
      ),
    ),
    withRows(
      'empty rows with a style to the end',
      `${rows(people)}${Array.from({ length: 2000 }, (_, index) => `<row r="${(index + 1) * 500 + 9}" s="1" customFormat="1"><c r="A${(index + 1) * 500 + 9}" s="1"/></row>`).join('')}`,
    ),
    { name: 'Excel 97', bytes: saved(people, 'biff8') },
    { name: 'binary (.xlsb)', bytes: saved(people, 'xlsb') },
    { name: 'LibreOffice (.ods)', bytes: saved(people, 'ods') },
    { name: 'XML of 2003', bytes: saved(people, 'xlml') },
    { name: 'a page called .xls', bytes: saved(people, 'html') },
  ];
}

/** In the code page of Serbian Windows, which the writer doesn't know: Latin only. */
export function excel95Of(people: readonly MadePerson[]): Uint8Array {
  const bytes = Buffer.from(saved(people, 'biff5'));
  /* The record that names the code page, with 1252 and with 1250. */
  Buffer.from([0x42, 0, 2, 0, 0xe2, 4]).copy(bytes, bytes.indexOf(Buffer.from([0x42, 0, 2, 0, 0xe4, 4])));
  let from = 0;
  for (const text of cellsOf(people).flat()) {
    from = bytes.indexOf(text.replaceAll(/[^\0-\x7f]/gu, '_'), from, 'latin1');
    iconv.encode(text, 'windows-1250').copy(bytes, from);
    from += text.length;
  }
  return new Uint8Array(bytes);
}

/** Without a list that could be read, with the refusal that says why. */
export function workbooksWithoutList(): readonly (MadeFile & { readonly refused: string })[] {
  const only = (name: string, refused: string, parts: readonly Part[]): MadeFile & { readonly refused: string } => ({
    name,
    refused,
    bytes: workbookPackage({ parts }),
  });
  const row = (place: string): string => `<row><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`;
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, '/EncryptionInfo', [4, 0, 4, 0, 64, 0, 0, 0, ...strToU8('<encryption/>')]);
  CFB.utils.cfb_add(locked, '/EncryptedPackage', [...new Uint8Array(600).fill(7)]);
  const document = CFB.utils.cfb_new();
  CFB.utils.cfb_add(document, '/WordDocument', [...new Uint8Array(600).fill(7)]);
  const compound = (file: typeof locked): Uint8Array => new Uint8Array(CFB.write(file, { type: 'array' }) as number[]);
  return [
    only('charts alone', 'list-without-sheets', [besideList.chart]),
    only('a dialog and a macro', 'list-without-sheets', [besideList.dialog, besideList.macro]),
    only('an empty sheet', 'list-empty', [listPart(worksheet(''))]),
    only('a row of fifteen digits', 'list-too-wide', [listPart(worksheet(row('A999999999999999')))]),
    only('a row of fifteen digits without cells', 'list-too-wide', [listPart(worksheet('<row r="999999999999999"/>'))]),
    only('a column of six letters', 'list-too-wide', [listPart(worksheet(row('ZZZZZZ1')))]),
    { name: 'a locked book', refused: 'list-locked', bytes: compound(locked) },
    { name: 'an old document', refused: 'list-not-text', bytes: compound(document) },
    { name: 'an archive of something else', refused: 'list-not-text', bytes: zipSync({ 'word/document.xml': strToU8('<document/>') }) },
    {
      name: 'half of a book',
      refused: 'list-not-text',
      bytes: workbookPackage({ parts: [listPart(worksheet(row('A1')))] }).subarray(0, 900),
    },
  ];
}
