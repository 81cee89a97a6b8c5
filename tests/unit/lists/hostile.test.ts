/** Files that would freeze the kit or fill the memory if they were simply read. The time that a test may take is the bound. */
import { describe, expect, it } from 'vitest';
import { readList } from '../../../main/lists/read-list';
import { rawWorkbook, textCell } from './raw-workbook';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabytes = 1_000_000;
const manyRows = (count: number): string =>
  Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}">${textCell(`A${row + 1}`, 'Ana')}${textCell(`B${row + 1}`, 'Anic')}</row>`,
  ).join('');
const cellIn = (place: string): string =>
  `<row r="1">${textCell('A1', 'Ime')}${textCell('B1', 'Prezime')}</row><row>${textCell(place, 'x')}</row>`;

describe('a list that would freeze the kit', () => {
  it.each([
    ['a million rows', () => bytes(`Ime;Prezime\n${'a;b\n'.repeat(megabytes)}`), 'list-too-long'],
    ['blank lines only', () => bytes('\n'.repeat(5 * megabytes)), 'list-empty'],
    ['separators only', () => bytes(';'.repeat(5 * megabytes)), 'list-without-names'],
    ['a quotation that never ends', () => bytes(`"${'a,\n'.repeat(1.6 * megabytes)}`), 'list-without-names'],
    ['one word', () => bytes('a'.repeat(5 * megabytes)), 'list-without-names'],
    ['brackets that never close', () => bytes('('.repeat(5 * megabytes)), 'list-without-names'],
    ['letters of a code page', () => new Uint8Array(5 * megabytes).fill(0xe8), 'list-without-names'],
    ['a workbook of 150,000 rows', () => rawWorkbook(manyRows(150_000)), 'list-too-long'],
    ['a cell at the end of the world', () => rawWorkbook(cellIn('XFD1048576')), 'list-too-wide'],
    [
      'a sheet that says it ends there',
      () => rawWorkbook(`</sheetData><dimension ref="A1:XFD1048576"/><sheetData>${cellIn('A2')}`),
      'list-too-wide',
    ],
    ['many nothings, well packed', () => rawWorkbook(' '.repeat(60 * megabytes)), 'list-too-large'],
  ])('(%s) is refused', async (_name, content, refused) => {
    expect(await readList('list', content())).toMatchObject({ refused });
  });

  it('and states a size that it does not keep to is not unpacked further', async () => {
    const bomb = Buffer.from(rawWorkbook(' '.repeat(40 * megabytes)));
    const entry = bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 22;
    expect(bomb.readUInt32LE(entry)).toBeGreaterThan(40 * megabytes);
    bomb.writeUInt32LE(1000, entry);
    expect(await readList('list', bomb)).toMatchObject({ refused: 'list-not-text' });
  });
});
