import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '../../../../main/export/attendance-csv';

const textOf = async (table: readonly (readonly string[])[], separator: ';' | ',' | '\t' = ';'): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvBytes(table, separator));

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

  it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\tx', '＝1', '=HYPERLINK("http://x")'])(
    'never gives a spreadsheet the formula %j',
    async (cell) => {
      const [row] = papa.parse<readonly string[]>((await textOf([[cell]])).slice(1), { delimiter: ';' }).data;
      expect(row).toEqual([`'${cell}`]);
    },
  );

  it('leaves a telephone number alone', async () => {
    expect(await textOf([['+381 11 785 0000']])).toBe('\ufeff+381 11 785 0000\r\n');
  });

  it('gives every cell back as it was, whatever it holds', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), async (table) => {
        const parsed = papa.parse<readonly string[]>((await textOf(table)).slice(1, -2), { delimiter: ';', newline: '\r\n' });
        expect(parsed.data).toEqual(table);
      }),
    );
  });
});
