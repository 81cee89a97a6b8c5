/** A card for a passphrase, to be kept where what it opens isn't: room to write it by hand, or the passphrase itself. No names. */
import type { Language } from '../../domain/kernel/language';
import type { Translate } from '../translate';
import type { Sheet } from './sheet';
import { tableWidth } from './sheet-measures';

/** Room for a hand that writes six words, in points. */
const handwriting = 64;

interface SealCard {
  /** What it opens, in the language. */
  readonly opens: string;
  readonly date: string;
  /** The place where it is to be kept. */
  readonly keep: string;
  /** Undefined: it is written by hand. */
  readonly passphrase: string | undefined;
}

export const sealCard = ({ opens, date, keep, passphrase = '' }: SealCard, language: Language, translate: Translate): Sheet => ({
  language,
  heading: translate('seal:card-title'),
  title: 'Facilitator Kit',
  facts: [
    { label: translate('seal:card-opens'), value: opens },
    { label: translate('seal:card-date'), value: date },
  ],
  columns: [{ heading: translate('seal:passphrase'), width: tableWidth }],
  leastRow: handwriting,
  rows: [[passphrase]],
  totals: undefined,
  footer: keep,
  proof: undefined,
  pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
});
