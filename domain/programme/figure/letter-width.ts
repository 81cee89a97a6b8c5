/**
 * How wide a text is in ems, in Noto Sans and, where it is displayed, in Literata, from a table of its letters: never too narrow, so that
 * nothing has to be measured on a screen.
 */

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
  serif: {
    20: ' \u00a0',
    25: "'",
    32: '’',
    33: ',.:;jј',
    34: '!',
    35: '-()',
    36: 'il',
    42: 'If"1',
    43: 't',
    45: '*',
    46: '„',
    47: '/',
    48: 'sš',
    50: '–',
    52: 'rгzžз',
    53: '“”cčćс257',
    55: '?еe',
    56: '39',
    57: 'JЈ6aа',
    58: '8',
    59: '+4=xхвg',
    60: 'yуб',
    61: 'тSŠ0vЗoо',
    62: 'Гд',
    63: 'Fкqđ',
    64: 'PРbd',
    65: 'Lkлpрч',
    66: 'EЕuђ',
    68: 'ZŽhБћBВ',
    69: 'nУ',
    70: 'пџни',
    71: 'CČĆСц',
    74: 'YRXХ',
    75: 'TТVAАД',
    76: 'К',
    77: 'GОO',
    78: 'KDĐЛQм',
    79: 'Ч',
    80: 'U',
    83: '&',
    84: 'HНN',
    85: 'ПЏИф',
    86: 'љФ',
    87: 'ЂЦ',
    89: 'w%',
    90: 'ж',
    91: '…њ',
    96: 'Ћ',
    99: 'шm',
    100: 'MМ—',
    104: 'Љ',
    108: 'ЖЊ',
    110: 'W',
    118: 'Ш',
  },
} as const;
export type Weight = keyof typeof widths;

/** Wider than every letter of the table, for those that are not in it. */
const widest = 1.2;

function tableOf(weight: Weight): ReadonlyMap<string, number> {
  return new Map(Object.entries(widths[weight]).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 100])));
}
const tables: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
  serif: tableOf('serif'),
};

export function widthOfText(text: string, weight: Weight): number {
  const table = tables[weight];
  let sum = 0;
  for (const letter of text) sum += table.get(letter) ?? widest;
  return sum;
}

/** Words, and parts of words that have a hyphen, each with the space before it. */
const parts = (text: string): readonly string[] => text.match(/ ?[^ -]+-?|-/gu) ?? [];

/** Lines no wider than `width` (in ems), broken between words and after hyphens; a single word that is wider stands alone. */
export function linesOf(text: string, weight: Weight, width: number): readonly string[] {
  const lines: string[] = [];
  let used = 0;
  for (const part of parts(text)) {
    const last = lines.at(-1);
    const more = widthOfText(part, weight);
    if (last !== undefined && used + more <= width) {
      lines[lines.length - 1] = last + part;
      used += more;
    } else {
      const begins = part.trimStart();
      lines.push(begins);
      used = widthOfText(begins, weight);
    }
  }
  return lines;
}

/** Returns the width of the longest part that is never broken: a word, or its part up to a hyphen. */
export const longestPart = (text: string, weight: Weight): number =>
  Math.max(0, ...parts(text).map((part) => widthOfText(part.trimStart(), weight)));
