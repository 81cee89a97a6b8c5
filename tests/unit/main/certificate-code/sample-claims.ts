/** What two certificates say: a usual one, and one of long Cyrillic words. */
import type { CertificateClaims } from '../../../../domain/certificates/claims';
import type { LocalDate } from '../../../../domain/kernel/time';

export const usualClaims: CertificateClaims = {
  number: '12/2026',
  name: 'Jelena Petrović',
  programme: 'Prevention of trafficking in children',
  days: ['2026-03-10' as LocalDate, '2026-03-11' as LocalDate],
  hours: 16,
  issuer: 'Civic Initiative Novi Sad',
};

export const longClaims: CertificateClaims = {
  ...usualClaims,
  number: 'ЦБО-2026-0012',
  name: 'Александра Константиновић Радосављевић Стојановић Протић Љуба',
  programme: 'Превенција трговине децом и младима у образовно-васпитном систему Републике Србије',
  issuer: 'Центар за безбедно одрастање и подршку породици, Београд',
};
