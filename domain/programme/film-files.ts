/** How the files of a film or a sound are called: the words that are spoken in it lie beside it, one file for each written language. */
import type { Language } from '../kernel/language';

const stemOf = (file: string): string => file.slice(0, file.lastIndexOf('.'));

/** Returns the name by which windows ask for it: Cyrillic is derived from the Latin file. */
export const spokenName = (file: string, language: Language): string => `${stemOf(file)}.${language}.vtt`;

/** Returns the file's name in the programme. */
export const spokenFile = (file: string, written: 'en' | 'sr'): string => `${stemOf(file)}.${written}.vtt`;

const asked = /^(?<stem>.+)\.(?<language>en|sr-Latn|sr-Cyrl)\.vtt$/u;

/** Which file of the programme a window means, and whether Cyrillic is asked for. */
export function spokenIn(name: string): { readonly file: string; readonly isCyrillic: boolean } | undefined {
  const { stem, language } = asked.exec(name)?.groups ?? {};
  if (stem === undefined || language === undefined) return undefined;
  return { file: `${stem}.${language === 'en' ? 'en' : 'sr'}.vtt`, isCyrillic: language === 'sr-Cyrl' };
}
