/** Workbooks of every habit hold the people that went in; those that hold none say what they are. */

import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { readList } from '../../../../main/lists/read-list';
import { readWorkbook } from '../../../../main/lists/workbook';
import { excel95Of, type MadePerson, workbookPackage, workbooksOf, workbooksWithoutList, worksheet } from '../../../made-files/workbooks';

const latin: readonly MadePerson[] = [
  { firstName: 'Željka', lastName: 'Đurić & sin', town: 'Šabac' },
  { firstName: 'Đorđe', lastName: 'Čađenović', town: 'Niš' },
  { firstName: 'Ištvan', lastName: 'Nađ', town: 'Bečej' },
];
const cyrillic: readonly MadePerson[] = [
  { firstName: 'Љубица', lastName: 'Ћирић', town: 'Џеп' },
  { firstName: 'Ђорђе', lastName: 'Чађеновић', town: 'Ниш' },
];

async function peopleOf(bytes: Uint8Array): Promise<readonly MadePerson[]> {
  const list = await readList('list', bytes);
  if (isRefusal(list)) throw new Error(list.refused);
  return list.map(({ person: { firstName, lastName, town } }) => ({ firstName, lastName, town }));
}

describe.each([
  ['Latin', latin],
  ['Cyrillic', cyrillic],
])('people in %s letters come out as they went in', (_script, people) => {
  it.each(workbooksOf(people))('of a workbook with $name', async ({ bytes }) => {
    expect(await peopleOf(bytes)).toEqual(people);
  });
});

it('people come out of Excel 95, in the code page of Serbian Windows', async () => {
  expect(await peopleOf(excel95Of(latin))).toEqual(latin);
});

it.each(workbooksWithoutList())('$name is refused as $refused', async ({ bytes, refused }) => {
  expect(await readList('list', bytes)).toMatchObject({ refused });
});

const bookTypes = ['xlsx', 'xlsb', 'xlml', 'biff8'] as const;

/** Two sheets, the first of them hidden, with a school merged over three people and the second of those hidden. */
function bookOf(bookType: (typeof bookTypes)[number], hidden: readonly (0 | 1)[]): Uint8Array {
  const rows = [
    ['Ime', 'Prezime', 'Škola', 'Mesto'],
    ['Ana', 'Nađ', 'Gimnazija', 'Niš'],
    ['Iva', 'Kiš'],
    ['Mia', 'Ilić'],
    ['Eva', 'Balog'],
  ];
  const list = { ...utils.aoa_to_sheet(rows), '!merges': [utils.decode_range('C2:C4')], '!rows': [{}, {}, { hidden: true }] };
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Ime', 'Prezime', 'Škola', 'Mesto', 'E-pošta'],
      ['Petar', 'Popov', '', '', ''],
    ]),
    'Old',
  );
  utils.book_append_sheet(book, list, 'New');
  const bytes = write({ ...book, Workbook: { Sheets: hidden.map((Hidden) => ({ Hidden })) } }, { type: 'array', bookType }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

const listedIn = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const list = await readList('list', bytes);
  if (isRefusal(list)) throw new Error(list.refused);
  return list.map(({ person: { firstName, school }, doubt }) => [firstName, school, doubt ?? ''].join('|'));
};

describe.each(bookTypes)('of a workbook (%s)', (bookType) => {
  it('a school that is merged over several people is that of each, and a hidden row is asked about', async () => {
    /* The reader doesn't say it of old Excel's rows. */
    const doubt = bookType === 'biff8' ? '' : 'hidden-row';
    expect(await listedIn(bookOf(bookType, [1, 0]))).toEqual(['Ana|Gimnazija|', `Iva|Gimnazija|${doubt}`, 'Mia|Gimnazija|', 'Eva||']);
  });

  it('a hidden sheet is passed by unless all are', async () => {
    expect(await listedIn(bookOf(bookType, [0, 1]))).toEqual(['Petar||']);
    expect(await listedIn(bookOf(bookType, [1, 1]))).toEqual(['Petar||']);
  });
});

it('a page called .xls says numbers and fractions as they are written', async () => {
  const page = `<table><tr><td>Ime</td><td>Prezime</td><td>Telefon</td><td>Napomena</td></tr>
    <tr><td>Ana</td><td>Nađ</td><td>0641234567</td><td>1/2</td></tr></table>`;
  const list = await readList('list.xls', new TextEncoder().encode(page));
  expect(list).toMatchObject([{ person: { contact: '0641234567', note: '1/2' } }]);
});

describe('a number of a workbook', () => {
  const rowsOf = async (xml: string, formats: readonly number[], is1904 = false): Promise<readonly (readonly string[])[]> => {
    const part = { name: 'A', kind: 'worksheet', path: 'xl/worksheets/sheet1.xml', xml: worksheet(xml) } as const;
    const book = await readWorkbook(workbookPackage({ parts: [part], formats, is1904 }));
    return book.kind === 'sheets' ? (book.sheets[0]?.rows.map((row) => row.cells) ?? []) : [];
  };
  const cells = async (xml: string, formats: readonly number[], is1904 = false): Promise<readonly string[] | undefined> =>
    (await rowsOf(`<row r="1">${xml}</row>`, formats, is1904))[0];

  it('is a day, a time or both as it is shown, in either count of days', async () => {
    const xml = (day: number): string =>
      `<c r="A1" s="1"><v>${day}</v></c><c r="B1" s="2"><v>${day + 0.3541666666}</v></c><c r="C1" s="3"><v>0.3541666666</v></c>`;
    const read = ['2024-06-19', '2024-06-19T08:30:00.000Z', '1899-12-30T08:30:00.000Z'];
    expect(await cells(xml(45_462), [14, 22, 20])).toEqual(read);
    expect(await cells(xml(44_000), [14, 22, 20], true)).toEqual(read);
  });

  it('is a day where the cell says the day in letters', async () => {
    expect(await cells('<c r="A1" t="d"><v>2024-06-19T08:30:00</v></c><c r="B1" t="d"><v>2024-06-19</v></c>', [])).toEqual([
      '2024-06-19T08:30:00.000Z',
      '2024-06-19',
    ]);
  });

  it('is read to the second, every five minutes of a day', async () => {
    const times = Array.from({ length: 288 }, (_, index) => 5 * index);
    const xml = times.map((minutes) => `<row><c s="1"><v>${46_000 + minutes / 1440}</v></c></row>`).join('');
    const clocks = times.map((minutes) => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'));
    const read = await rowsOf(xml, [22]);
    expect(read).toEqual(clocks.map((clock) => [clock === '00:00' ? '2025-12-09' : `2025-12-09T${clock}:00.000Z`]));
  });
});
