/** What the files of an evidence file are called, and what is told of each document, in the language of the file. */
import type { EvidenceEntry } from '../../../domain/evidence/plan';
import { documentTitle, toldInWords } from '../../export/document-words';
import type { Translate } from '../../translate';

/** Letters and digits of any script, and hyphens. */
const inFileName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/gu, '');

export function documentName(entry: EvidenceEntry, translate: Translate): string {
  const name = documentTitle({ id: entry.document, title: entry.title }, translate);
  return entry.personalData ? name : translate('evidence:without-personal-data', { name });
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `01-attendance-day-1.pdf`: holds no person. */
export const fileOf = (entry: EvidenceEntry, translate: Translate): string =>
  `${twoDigits(entry.number)}-${inFileName(documentName(entry, translate))}.${entry.format.toLowerCase()}`;

export const contentsFile = (translate: Translate): string => `00-${inFileName(translate('evidence:contents'))}.pdf`;

/** As `sha256sum` reads and writes it, under the name that everybody gives it. */
export const sumsFile = 'SHA256SUMS';

/** Why something is missing, or only in part there; undefined where nothing is. */
export function lackOf({ state }: EvidenceEntry, translate: Translate): string | undefined {
  switch (state.is) {
    case 'ready':
    case 'none':
      return undefined;
    case 'left-out':
    case 'unknown':
      return translate(`evidence:why-${state.is}`);
    case 'missing':
    case 'incomplete':
      return toldInWords(state.for, translate);
  }
}
