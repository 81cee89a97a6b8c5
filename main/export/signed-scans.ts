/** What stands in the file of all signed sheets: a page for each page of them, with what it was signed for. */

import { inLanguage, type Language } from '../../domain/kernel/language';
import { writtenDays } from '../../domain/kernel/written-dates';
import { halfDays } from '../../domain/programme/choices';
import type { Programme } from '../../domain/programme/programme';
import type { SignedPage, SignedSheet } from '../../domain/signing/state';
import type { Details, TrainingState } from '../../domain/training/state';
import type { PageLoss } from '../store/signed-pages';
import { translateIn } from '../translate';
import { formatMoment, type Proof, proofLine } from './proof';

export interface ScannedPage {
  /** The half-days that were signed for. */
  readonly heading: string;
  /** Which sheet and which of its pages, and when it was attached. */
  readonly note: string;
  /** A JPEG, or in its place why there is none. */
  readonly picture: Uint8Array | string;
}

export interface SignedScans {
  readonly language: Language;
  readonly title: string;
  /** Small on each page: the programme, where and when. */
  readonly line: string;
  readonly scans: readonly ScannedPage[];
  /** In the place of a picture that is none. */
  readonly unshown: string;
  /** The alternative text of each picture: a scan is not text, and people who can't see it are told so. */
  readonly alt: string;
  readonly proof: string;
}

/** By the half-day that comes first, and then as they were attached. */
const inOrder = (sheets: readonly SignedSheet[]): readonly SignedSheet[] =>
  halfDays.flatMap((halfDay) => sheets.filter((sheet) => halfDays.find((each) => sheet.halfDays.includes(each)) === halfDay));

interface Asked {
  readonly language: Language;
  readonly proof: Proof;
  readonly read: (page: SignedPage) => Promise<Uint8Array | PageLoss>;
}

/** A page that is missing or was changed keeps nothing else back: what is wrong stands in its place. Rejects with what the disk says. */
export async function signedScans(
  programme: Programme,
  details: Details,
  { signedSheets }: TrainingState,
  { language, proof, read }: Asked,
): Promise<SignedScans> {
  const translate = translateIn(language);
  const scans: ScannedPage[] = [];
  for (const [place, { halfDays: signedFor, moment, pages }] of inOrder(signedSheets).entries()) {
    for (const [index, page] of pages.entries()) {
      const bytes = await read(page);
      const which = { sheet: place + 1, sheets: signedSheets.length, page: index + 1, of: pages.length };
      scans.push({
        heading: halfDays.flatMap((each) => (signedFor.includes(each) ? [translate(`attendance:${each}`)] : [])).join(', '),
        note: [
          translate('signedSheets:page-of-sheet', which),
          translate('signedSheets:attached-at', { moment: formatMoment(moment, language) }),
        ].join(' · '),
        picture: typeof bytes === 'string' ? translate(`refusal:signed-page-${bytes}`, { page: index + 1 }) : bytes,
      });
    }
  }
  const programmeTitle = inLanguage(programme.shortTitle, language);
  return {
    language,
    title: `${translate('signedSheets:heading')}: ${programmeTitle}`,
    line: [programmeTitle, details.place, writtenDays(details.days, language)].filter((text) => text !== '').join(' · '),
    scans,
    unshown: translate('signedSheets:page-unshown'),
    alt: translate('signedSheets:page-alt'),
    proof: proofLine(proof, language, translate),
  };
}
