/** The page with the public part of an organisation's key: all its words, before it is drawn. */
import { grouped } from '../../domain/certificates/fingerprint';
import type { Language } from '../../domain/kernel/language';
import type { Translate } from '../translate';

export interface KeyPage {
  readonly language: Language;
  readonly title: string;
  readonly what: string;
  readonly name: string;
  readonly fingerprint: { readonly label: string; readonly groups: readonly string[] };
  readonly code: { readonly text: string; readonly caption: string };
  readonly how: { readonly title: string; readonly steps: readonly string[] };
  readonly footer: string;
}

interface KeyPageRequest {
  readonly name: string;
  /** Hexadecimal digits. */
  readonly fingerprint: string;
  /** What the square code says. */
  readonly code: string;
  /** In the language. */
  readonly date: string;
}

export const keyPage = ({ name, fingerprint, code, date }: KeyPageRequest, language: Language, translate: Translate): KeyPage => ({
  language,
  title: translate('keys:page-title'),
  what: translate('keys:page-what'),
  name,
  fingerprint: { label: translate('keys:fingerprint'), groups: grouped(fingerprint).split(' ') },
  code: { text: code, caption: translate('keys:page-code') },
  how: {
    title: translate('keys:page-how'),
    steps: (['page-step-file', 'page-step-compare', 'page-step-check'] as const).map((step) => translate(`keys:${step}`)),
  },
  footer: translate('keys:page-footer', { date }),
});
