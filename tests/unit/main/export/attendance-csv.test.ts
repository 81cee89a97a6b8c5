import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { separators } from '../../../../domain/export/requests';
import { csvBytes, withoutApostrophes } from '../../../../main/export/attendance-csv';
import { separators as textSeparators } from '../../../../main/lists/separated-text';

const textOf = async (table: readonly (readonly string[])[], separator: ';' | ',' | '\t' = ';'): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvBytes(table, separator));

/** Cells of letters of which mischief is made, and of any. */
const anyCell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...`=+-@＝,;|\t\n\r"' 1aЂ`), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const anyTable = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });

describe('an exported table', () => {
  it('begins with a byte order mark and has Windows line ends, so that Excel reads č and Cyrillic', async () => {
    expect(
      await textOf([
        ['Ime', 'Prezime'],
        ['Ђорђе', 'Žikić'],
      ]),
    ).toBe('\ufeffIme;Prezime\r\nЂорђе;Žikić\r\n');
  });

  it('uses the separator that was chosen', async () => {
    expect(await textOf([['a', 'b']], '\t')).toBe('\ufeffa\tb\r\n');
    expect(await textOf([['a', 'b;c']], ',')).toBe('\ufeffa,b;c\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['@cmd', "'@cmd"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['OŠ Vuk,=1+1', "OŠ Vuk,'=1+1"],
    ['OŠ Vuk; "=1+1', `OŠ Vuk;' "=1+1`],
    ['first line\n- second', "first line\n'- second"],
  ])('never gives a spreadsheet the formula %j, whatever parts its cells', async (cell, guarded) => {
    const [row] = papa.parse<readonly string[]>((await textOf([[cell]])).slice(1, -2), { delimiter: ';', newline: '\r\n' }).data;
    expect(row).toEqual([guarded]);
  });

  it('leaves a telephone number alone', async () => {
    expect(await textOf([['+381 11 785 0000']])).toBe('\ufeff+381 11 785 0000\r\n');
  });

  it('gives every cell back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, fc.constantFrom(...separators), async (table, separator) => {
        const parsed = papa.parse<readonly string[]>((await textOf(table, separator)).slice(1, -2), {
          delimiter: separator,
          newline: '\r\n',
        });
        expect(parsed.data.map((row) => row.map(withoutApostrophes))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it('begins a formula in no cell, whatever program opens it with whatever separator', async () => {
    /* A telephone number that is glued to the next cell is none. */
    const isFormula = (cell: string): boolean => /^\s*(?!\+\d[\d ]*(?:$|[,;\t"]))[=+\-@＝＋－＠]/u.test(cell);
    await fc.assert(
      fc.asyncProperty(anyTable, fc.constantFrom(...separators), async (table, separator) => {
        const text = (await textOf(table, separator)).slice(1);
        for (const delimiter of textSeparators) {
          const read = papa.parse<readonly string[]>(text, { delimiter }).data.flat();
          /* Some cut at every sign, and see no quotation marks, or drop them. */
          const cut = text.split(/[\r\n]/u).flatMap((line) => line.split(delimiter));
          const cells = [...read, ...cut, ...cut.map((cell) => cell.replaceAll('"', ''))];
          expect(cells.filter(isFormula)).toEqual([]);
        }
      }),
      { numRuns: 500, examples: [[[['x', 'OŠ "Vuk",=1+1']], ';']] },
    );
  });
});
