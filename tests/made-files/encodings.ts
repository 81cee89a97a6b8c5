/** Lists as text in every encoding that programs of the region have left behind. */
import iconv from 'iconv-lite';
import type { MadeFile, MadePerson } from './workbooks';

export interface MadeEncoding {
  readonly name: string;
  /** The library's name of the encoding. */
  readonly encoding: string;
  readonly mark: readonly number[];
  readonly scripts: readonly ('Latin' | 'Cyrillic')[];
}

const both = ['Latin', 'Cyrillic'] as const;

export const madeEncodings: readonly MadeEncoding[] = [
  { name: 'UTF-8', encoding: 'utf-8', mark: [], scripts: both },
  { name: 'UTF-8 with a mark', encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf], scripts: both },
  { name: 'UTF-16, little end first', encoding: 'utf-16le', mark: [], scripts: both },
  { name: 'UTF-16, little end first, with a mark', encoding: 'utf-16le', mark: [0xff, 0xfe], scripts: both },
  { name: 'UTF-16, big end first', encoding: 'utf-16be', mark: [], scripts: both },
  { name: 'UTF-16, big end first, with a mark', encoding: 'utf-16be', mark: [0xfe, 0xff], scripts: both },
  { name: 'Windows-1250', encoding: 'windows-1250', mark: [], scripts: ['Latin'] },
  { name: 'Windows-1251', encoding: 'windows-1251', mark: [], scripts: ['Cyrillic'] },
  { name: 'ISO 8859-2', encoding: 'iso-8859-2', mark: [], scripts: ['Latin'] },
  { name: 'ISO 8859-5', encoding: 'iso-8859-5', mark: [], scripts: ['Cyrillic'] },
  { name: 'DOS 852', encoding: 'cp852', mark: [], scripts: ['Latin'] },
  { name: 'DOS 855', encoding: 'cp855', mark: [], scripts: ['Cyrillic'] },
  { name: 'Mac Central European', encoding: 'maccenteuro', mark: [], scripts: ['Latin'] },
  { name: 'Mac Croatian', encoding: 'maccroatian', mark: [], scripts: ['Latin'] },
  { name: 'Mac Cyrillic', encoding: 'maccyrillic', mark: [], scripts: ['Cyrillic'] },
];

/** Mac's Central European letters lack Serbian đ. */
export const canHold = ({ encoding }: MadeEncoding, text: string): boolean => iconv.decode(iconv.encode(text, encoding), encoding) === text;

const headings = { Latin: ['Ime', 'Prezime', 'Mesto'], Cyrillic: ['Име', 'Презиме', 'Место'] } as const;

export interface Layout {
  readonly separator: ';' | ',' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** A title above the heading, and DOS's sign of the end below. */
  readonly isFramed: boolean;
}

/** The list of these people as a file; their names are in the script. */
export function encodedList(people: readonly MadePerson[], script: 'Latin' | 'Cyrillic', made: MadeEncoding, layout: Layout): MadeFile {
  const { separator, lineEnd, isFramed } = layout;
  const rows = [headings[script], ...people.map(({ firstName, lastName, town }) => [firstName, lastName, town])];
  const lines = rows.map((cells) => cells.join(separator));
  const framed = isFramed ? [script === 'Latin' ? 'Spisak prijavljenih' : 'Списак пријављених', ...lines] : lines;
  const isDos = isFramed && made.encoding.startsWith('cp');
  const bytes = Buffer.concat([
    Buffer.from(made.mark),
    iconv.encode(`${framed.join(lineEnd)}${lineEnd}`, made.encoding, { addBOM: false }),
    Buffer.from(isDos ? [0x1a] : []),
  ]);
  return { name: `${script} in ${made.name}`, bytes: new Uint8Array(bytes) };
}
