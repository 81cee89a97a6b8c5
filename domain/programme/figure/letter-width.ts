/** How wide a text is in Noto Sans, in ems, from a table of its letters: never too narrow, so that nothing has to be measured on a screen. */

/** By width in hundredths of an em, rounded up; read from the fonts in `content/fonts`. */
const widths = {
  regular: {
    18: '’',
    23: "'",
    26: ' \u00a0ijlј',
    27: '!,.:;',
    28: 'JЈ',
    30: '()',
    33: '-',
    34: 'I',
    35: 'f',
    36: '”“',
    37: 't',
    38: '/',
    41: '"',
    42: 'r„',
    44: '?г',
    47: 'zžт',
    48: 'csčćš',
    49: 'з',
    50: '–с',
    51: 'vyГу',
    52: 'Fх',
    53: 'Lx',
    54: 'kк',
    55: 'SŠ',
    56: '*ETЕТае',
    57: 'Yaeв',
    58: '+0123456789=ZŽЗ',
    59: 'XХлч',
    60: 'Vбо',
    61: 'PoРдпрџ',
    62: 'KbdghnpquđБУђнц',
    63: 'RКић',
    64: 'ACČĆАС',
    65: 'BВ',
    68: 'Ч',
    70: 'Л',
    72: 'ЂЋ',
    73: 'DGĐД',
    74: '&UПЦЏф',
    75: 'HН',
    76: 'NИж',
    77: 'Ом',
    79: 'OQw',
    80: '…',
    82: 'Ф',
    84: '%',
    86: 'љ',
    89: 'њ',
    90: 'ш',
    91: 'MЖМ',
    93: 'W',
    94: 'm',
    100: '—',
    101: 'Љ',
    103: 'Њ',
    104: 'Ш',
  },
  bold: {
    22: '’',
    26: ' \u00a0',
    27: "'",
    29: '!,.:;',
    30: 'ijlј',
    32: '-',
    34: '()JЈ',
    39: 'If',
    42: '/',
    44: 't',
    45: 'r”“',
    48: '"?г',
    50: 'zž–',
    51: 'sšт',
    52: 'cčć„з',
    53: 'с',
    55: '*F',
    56: 'LSŠ',
    57: 'EГЕ',
    58: '+0123456789=TZvxyŽТух',
    59: 'е',
    60: 'aeЗав',
    62: 'kк',
    63: 'PYoРбло',
    64: 'bdgpqдрч',
    65: 'CVhnuČĆđБСУпцџ',
    66: 'Rђнћ',
    67: 'BKXВХ',
    68: 'и',
    70: 'AАК',
    72: 'Ч',
    73: 'G',
    74: 'DĐЛ',
    75: '&',
    76: 'U',
    77: 'HЂНПЏ',
    78: 'ДОЋЦ',
    80: 'OQИ',
    81: 'ф',
    82: 'N',
    84: 'м',
    86: 'w…',
    87: 'ж',
    90: 'љ',
    91: '%Ф',
    93: 'њ',
    95: 'MМ',
    96: 'ш',
    97: 'W',
    98: 'm',
    100: '—Ж',
    104: 'Љ',
    107: 'ЊШ',
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
