/** Files that would freeze the kit or fill the memory if they were simply read. The time that a test may take is the bound. */
import { type BookType, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { judgeList } from '../../../../main/lists/preview';
import { readList } from '../../../../main/lists/read-list';
import { echoingWorkbook, longWorkbook, rawWorkbook, wideWorkbook } from './raw-workbook';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabytes = 1_000_000;

/** A list of one person, and sheets beside it with a word each. */
function bookOf(sheets: number, bookType: BookType): Uint8Array {
  const book = utils.book_new();
  for (let number = 1; number <= sheets; number += 1) {
    const rows =
      number === 1
        ? [
            ['Ime', 'Prezime'],
            ['Ana', 'Anić'],
          ]
        : [['word']];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Sheet ${number}`);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

describe('a list that would freeze the kit', () => {
  it.each([
    ['a million rows', () => bytes(`Ime;Prezime\n${'a;b\n'.repeat(megabytes)}`), 'list-too-long'],
    ['blank lines only', () => bytes('\n'.repeat(5 * megabytes)), 'list-empty'],
    ['separators only', () => bytes(';'.repeat(5 * megabytes)), 'list-cell-too-long'],
    ['a quotation that never ends', () => bytes(`"${'a,\n'.repeat(1.6 * megabytes)}`), 'list-too-long'],
    ['one word', () => bytes('a'.repeat(5 * megabytes)), 'list-cell-too-long'],
    ['brackets that never close', () => bytes('('.repeat(5 * megabytes)), 'list-cell-too-long'],
    ['letters of a code page', () => new Uint8Array(5 * megabytes).fill(0xe8), 'list-cell-too-long'],
    ['a workbook of 150,000 rows', () => longWorkbook(150_000), 'list-too-long'],
    ['a hundred rows that point at one text of 4 MB', () => echoingWorkbook(100, 4 * megabytes), 'list-cell-too-long'],
    ['many rows that point at one text as long as a cell may be', () => echoingWorkbook(5000, 32_764), 'list-too-full'],
    ['many sheets that point at one text', () => echoingWorkbook(200, 1000, 20), 'list-too-full'],
    ['two sheets with something far to the right in each row', () => wideWorkbook(5000, 2), 'list-too-full'],
    ['many nothings, well packed', () => rawWorkbook(' '.repeat(60 * megabytes)), 'list-too-large'],
  ])('(%s) is refused', async (_name, content, refused) => {
    expect(await readList('list', content())).toMatchObject({ refused });
  });

  it.each(['xlsx', 'xlsb', 'ods', 'biff8', 'xlml'] as const)('for its many sheets is refused before they are read (%s)', async (type) => {
    expect(await readList('list', bookOf(251, type))).toMatchObject({ refused: 'list-too-many-sheets' });
    expect(await readList('list', bookOf(20, type))).toMatchObject([{ person: { firstName: 'Ana' } }]);
  });

  it('for its many tables on one page is refused before they are read', async () => {
    const page = (tables: number): Uint8Array =>
      bytes(`<html>${'<table><tr><td>Ime</td><td>Prezime</td></tr><tr><td>Ana</td><td>Anić</td></tr></table>'.repeat(tables)}</html>`);
    expect(await readList('list.xls', page(251))).toMatchObject({ refused: 'list-too-many-sheets' });
    expect(await readList('list.xls', page(1))).toMatchObject([{ person: { firstName: 'Ana' } }]);
  });

  it('and names one person in each of 5000 schools is judged', async () => {
    const list = await readList(
      'list',
      bytes(`Ime;Prezime;Škola;Mesto\n${Array.from({ length: 5000 }, (_, row) => `Ana;Anić;Škola ${row};Niš\n`).join('')}`),
    );
    if (isRefusal(list)) throw new Error(list.refused);
    const here = list.map(({ person }) => ({ ...person, town: 'Pirot' }));
    expect(new Set(judgeList(list, here).map(({ verdict }) => verdict))).toEqual(new Set(['new']));
  });

  it('and states a size that it does not keep to is not unpacked further', async () => {
    const bomb = Buffer.from(rawWorkbook(' '.repeat(40 * megabytes)));
    const entry = bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 22;
    expect(bomb.readUInt32LE(entry)).toBeGreaterThan(40 * megabytes);
    bomb.writeUInt32LE(1000, entry);
    expect(await readList('list', bomb)).toMatchObject({ refused: 'list-not-text' });
  });
});
