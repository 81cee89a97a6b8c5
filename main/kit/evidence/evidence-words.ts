/** What the files of an evidence file are called, and what is told of each document, in the language of the file. */
import type { EvidenceEntry } from '../../../domain/evidence/plan';
import { fileNameIn } from '../../../domain/export/file-name';
import type { Details } from '../../../domain/training/state';
import { documentTitle, toldInWords } from '../../export/document-words';
import type { Translate } from '../../translate';

export function documentName(entry: EvidenceEntry, translate: Translate): string {
  const name = documentTitle({ id: entry.document, title: entry.title }, translate);
  return entry.personalData ? name : translate('evidence:without-personal-data', { name });
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `01-niš-2023-11-21-attendance-day-1.pdf`: holds no person. */
export const fileOf = (entry: EvidenceEntry, details: Details, translate: Translate): string =>
  `${twoDigits(entry.number)}-${fileNameIn(details, documentName(entry, translate))}.${entry.format.toLowerCase()}`;

export const contentsFile = (details: Details, translate: Translate): string =>
  `00-${fileNameIn(details, translate('evidence:contents'))}.pdf`;

/** The name that everybody uses, in the form that `sha256sum` reads and writes. */
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
