/** Refusals: follow-up workshops. */
import { pair } from './pair';

export const followUp = pair({
  en: {
    'follow-up-school-missing': 'Write the school that wishes a workshop. Nothing was noted yet.',
    'contact-without-consent':
      'A contact is kept only with consent, and nothing was noted. Ask, and mark the consent; or empty the contact.',
    'consent-withdrawn':
      'Consent was taken back for this wish, so it keeps no contact any more. If the school agrees now, sign it up anew and remove this one.',
    'contact-missing': 'Write an e-mail address or a telephone number, or take the consent away: the wish is noted without a contact, too.',
    'no-such-month': 'This is not a month. Choose one, or “any month”.',
    'no-such-follow-up': 'This wish is not kept any more. Nothing was changed.',
  },
  sr: {
    'follow-up-school-missing': 'Upišite školu koja želi radionicu. Još ništa nije zabeleženo.',
    'contact-without-consent':
      'Kontakt se čuva samo uz pristanak, i ništa nije zabeleženo. Pitajte i označite pristanak, ili obrišite kontakt.',
    'consent-withdrawn':
      'Za ovu želju pristanak je povučen, pa se uz nju kontakt više ne čuva. Ako škola sada pristaje, prijavite je ponovo, a ovu želju uklonite.',
    'contact-missing': 'Upišite imejl adresu ili broj telefona, ili uklonite pristanak: želja se beleži i bez kontakta.',
    'no-such-month': 'Ovo nije mesec. Izaberite mesec ili „bilo kog meseca”.',
    'no-such-follow-up': 'Ova želja više nije sačuvana. Ništa nije promenjeno.',
  },
});
