/** The language of the desk's first picture, known before the settings are read with all care. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../domain/kernel/language';
import { faultOf } from '../store/disk';
import { settingsFile } from '../store/settings-file';

/** Undefined where the disk gives none, or what it gives is no JSON. */
function settingsIn(dataFolder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dataFolder, settingsFile), 'utf8'));
  } catch (error) {
    /* It is told of, and set aside, by whoever reads the settings after this. */
    if (error instanceof SyntaxError || faultOf(error) !== undefined) return undefined;
    throw error;
  }
}

/** Returns the language in the settings; `usual` where they name none that the kit knows. */
export function firstLanguage(dataFolder: string, usual: Language): Language {
  const settings = settingsIn(dataFolder);
  const named = typeof settings === 'object' && settings !== null && 'language' in settings ? settings.language : undefined;
  return languages.find((language) => language === named) ?? usual;
}

/** The desk's page alone shows something before its scripts have run; the others stay as the build made them. */
export const inFirstLanguage = (page: string, html: string, language: () => Language): string =>
  page === 'desk.html' ? html.replace('<html lang="en">', `<html lang="${language()}">`) : html;
