/** Numbers as a person writes them in a language. In Serbian a space parts the per cent sign, as in the programme's own text; Intl has none. */
import { type Language, localeOf } from './language';

interface Digits {
  /** After the decimal point. */
  readonly least: number;
  readonly most: number;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept, since making one takes far longer than using it. */
function formatOf(language: Language, { least, most }: Digits): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, format);
  return format;
}

export const writtenNumber = (value: number, language: Language, digits: Digits = { least: 0, most: 3 }): string =>
  formatOf(language, digits).format(value);

/** With one digit after the point, as averages are read. */
export const writtenAverage = (value: number, language: Language): string => writtenNumber(value, language, { least: 1, most: 1 });

/** `value`: 62 for sixty-two per cent. */
export const writtenPercent = (value: number, language: Language): string =>
  `${writtenNumber(value, language)}${language === 'en' ? '' : '\u00a0'}%`;
