/** The language of a window's first picture, known before the settings are read with all care. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { type Language, languages } from '../../domain/kernel/language';

/** Serbian and its neighbours begin in Latin script. */
export const systemLanguage = (): Language => (/^(?:sr|bs|hr|sh)/u.test(app.getLocale()) ? 'sr-Latn' : 'en');

/** Whatever keeps the settings from being read is told by whoever reads them: here it is a first start. */
export function firstLanguage(dataFolder: string): Language {
  try {
    const { language }: { readonly language?: unknown } = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'));
    return languages.find((each) => each === language) ?? systemLanguage();
  } catch {
    return systemLanguage();
  }
}
