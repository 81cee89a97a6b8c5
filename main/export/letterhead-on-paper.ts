/** A letterhead as papers take it: with those of its logos that are there, and what each is called for whoever can't see it. */
import type { Language } from '../../domain/kernel/language';
import { drawnOf, type Letterhead, type LetterheadLogo } from '../../domain/letterhead/letterhead';
import { sizeOfPlainPng } from '../content/plain-png';
import { translateIn } from '../translate';
import type { LetterheadOnPaper, LogoOnPaper } from '../typeset/fonts';

/** What is written on the letterhead is never changed to another script. */
const altIn = (logo: LetterheadLogo, { name, donor }: Letterhead, language: Language): string => {
  const translate = translateIn(language);
  if (logo === 'logo') return name === '' ? translate('letterhead:logo') : translate('letterhead:logo-of', { name });
  return donor === '' ? translate('letterhead:donor-logo') : translate('letterhead:donor-logo-of', { donor });
};

function onPaper(logo: LetterheadLogo, bytes: Uint8Array | undefined, letterhead: Letterhead): LogoOnPaper | undefined {
  const size = bytes && sizeOfPlainPng(bytes);
  if (!bytes || !size) return undefined;
  const alt = (language: Language): string => altIn(logo, letterhead, language);
  return { bytes, ...size, alt: { en: alt('en'), 'sr-Latn': alt('sr-Latn'), 'sr-Cyrl': alt('sr-Cyrl') } };
}

/** `files`: as the kit drew them. Undefined where there is nothing to draw; a logo that isn't there leaves the rest as it is. */
export function letterheadOnPaper(
  letterhead: Letterhead,
  files: Readonly<Partial<Record<LetterheadLogo, Uint8Array | undefined>>>,
): LetterheadOnPaper | undefined {
  const logo = onPaper('logo', files.logo, letterhead);
  const donorLogo = onPaper('donorLogo', files.donorLogo, letterhead);
  return drawnOf({
    ...letterhead,
    logo: logo ? letterhead.logo : '',
    donorLogo: donorLogo ? letterhead.donorLogo : '',
    pictures: { ...(logo ? { logo } : {}), ...(donorLogo ? { donorLogo } : {}) },
  });
}
