/** The digest that a list carries out of the kit, so that it can be held against the training later, and when it was taken. */
import { type Language, localeOf } from '../../domain/kernel/language';
import type { Moment } from '../../domain/kernel/time';
import { shownDigest } from '../../domain/signing/list-code';
import type { Translate } from '../translate';

export interface Proof {
  /** 32 hexadecimal digits, over everything that was confirmed at that moment. */
  readonly digest: string;
  readonly takenAt: Moment;
}

/** Writes a moment as the wall clock showed it then, whatever the reader's time zone. */
export function formatMoment({ wall, offset }: Moment, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(wall + offset * 60_000));
}

export const proofLine = ({ digest, takenAt }: Proof, language: Language, translate: Translate): string =>
  translate('attendance:digest-line', { moment: formatMoment(takenAt, language), digest: shownDigest(digest) });
