/** How wide a text is in Noto Sans, in ems, from a table of its letters: never too narrow, so that nothing has to be measured on a screen. */

/** By width in hundredths of an em, rounded up to five; read from the fonts in `content/fonts`. */
const widths = {
  regular: {
    25: "’'",
    30: ' \u00a0!(),.:;JijlЈј',
    35: '-If',
    40: '/t”“',
    45: '"?r„г',
    50: 'cszčćšž–зст',
    55: 'FLSkvxyŠГкух',
    60: '*+0123456789=ETVXYZaeŽЕЗТХабвелоч',
    65: 'ABCKPRbdghnopquČĆđАБВКРСУДђинпрћцџ',
    70: 'ЛЧ',
    75: '&DGHUĐЂНПЋЦЏф',
    80: 'NOQw…ИОжм',
    85: '%Ф',
    90: 'љњш',
  },
  bold: {
    30: "’' \u00a0!,.:;ijlј",
    35: '()-JЈ',
    40: 'If',
    45: '/rt”“',
    50: '"?zž–г',
    55: '*Fcsčćš„зст',
    60: '+0123456789=ELSTZaevxyŠŽГЕЗТавеух',
    65: 'CPVYbdghknopquČĆđБРСУбдклопрцчџ',
    70: 'ABKRXАВКХђинћ',
    75: '&DGĐЛЧ',
    80: 'HOQUДЂИНОПЋЦЏ',
    85: 'Nмф',
    90: 'w…жљ',
    95: '%MМФњ',
  },
} as const;
export type Weight = keyof typeof widths;

/** Wider than every letter of the table, for those that are not in it. */
const widest = 1.1;

function tableOf(weight: Weight): ReadonlyMap<string, number> {
  return new Map(Object.entries(widths[weight]).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 100])));
}
const tables: Readonly<Record<Weight, ReadonlyMap<string, number>>> = { regular: tableOf('regular'), bold: tableOf('bold') };

export const widthOfText = (text: string, weight: Weight): number =>
  [...text].reduce((sum, letter) => sum + (tables[weight].get(letter) ?? widest), 0);

/** Words, and parts of words that have a hyphen, each with the space before it. */
const parts = (text: string): readonly string[] => text.match(/ ?[^ -]+-?|-/gu) ?? [];

/** Lines no wider than `width` (in ems), broken between words and after hyphens; a single word that is wider stands alone. */
export function linesOf(text: string, weight: Weight, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOfText(last + part, weight) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part.trimStart());
  }
  return lines;
}
