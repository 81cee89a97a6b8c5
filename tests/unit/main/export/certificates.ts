/** Certificates for tests: everything that can be printed on one, and people who get it; nothing here asserts. */

import type { CertificateContent, CertificateField, FieldSetting } from '../../../../domain/certificates/content';
import type { PrintedCertificate } from '../../../../domain/certificates/printed';
import type { Language } from '../../../../domain/kernel/language';
import { type LocalDate, parseLocalDate } from '../../../../domain/kernel/time';
import type { Person } from '../../../../domain/register/schema';
import { type CertificateToPrint, type CertificateTraining, printedCertificate } from '../../../../main/export/certificate-words';
import { personNamed } from '../../builders';

export function dayOf(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`No date: ${text}`);
  return date;
}

const off: FieldSetting = { isPrinted: false, isRequired: false, text: undefined, reason: undefined };
const on: FieldSetting = { ...off, isPrinted: true };
const texts: Readonly<Partial<Record<CertificateField, FieldSetting['text']>>> = {
  organiser: { en: 'Organiser of trainings', sr: 'Organizator obuka' },
  seat: { en: 'Street 1, Belgrade', sr: 'Ulica 1, Beograd' },
  'catalogue-number': { en: '123', sr: '123' },
  approval: { en: 'act 7 of 1 May', sr: 'rešenje 7 od 1. maja' },
  form: { en: 'seminar', sr: 'seminar' },
  competence: { en: 'K3', sr: 'K3' },
  priority: { en: 'P1', sr: 'P1' },
  hours: { en: '16', sr: '16' },
  points: { en: '16', sr: '16' },
  signatory: { en: 'Jelena Popović, director', sr: 'Jelena Popović, direktorka' },
};

const settings = (isPrinted: (field: CertificateField) => boolean): CertificateContent['fields'] => {
  const of = (field: CertificateField): FieldSetting => ({ ...(isPrinted(field) ? on : off), text: texts[field] });
  return {
    organiser: of('organiser'),
    seat: of('seat'),
    logo: off,
    number: of('number'),
    issued: of('issued'),
    reissue: of('reissue'),
    school: of('school'),
    role: of('role'),
    programme: of('programme'),
    'catalogue-number': of('catalogue-number'),
    approval: of('approval'),
    form: of('form'),
    competence: of('competence'),
    priority: of('priority'),
    hours: of('hours'),
    points: of('points'),
    days: of('days'),
    place: of('place'),
    trainers: of('trainers'),
    signatory: of('signatory'),
    signature: off,
    'birth-date': of('birth-date'),
    'national-number': of('national-number'),
  };
};

export const contentWith = (isPrinted: (field: CertificateField) => boolean): CertificateContent => ({
  orientation: 'landscape',
  border: 'waves',
  script: 'as-written',
  review: undefined,
  fields: settings(isPrinted),
  images: {},
  text: {
    en: {
      title: 'Certificate',
      subtitle: 'of attendance',
      trainerSigns: 'trainer',
      organiserSigns: 'organiser',
      sentence: 'attended **“{programme}”**[, number {catalogue-number}][, {hours} hours][, held on {days}][ in {place}].',
    },
    sr: {
      title: 'Uverenje',
      subtitle: 'o prisustvu',
      trainerSigns: 'trener',
      organiserSigns: 'organizator',
      sentence:
        '{pohađala|pohađao|pohađao/la} je **„{programme}“**[, broj {catalogue-number}][, {hours} sati][, održano {days}][, mesto {place}].',
    },
  },
});

export const everything = contentWith(() => true);

export const training: CertificateTraining = {
  content: everything,
  programme: { en: 'Safe school', sr: 'Bezbedna škola' },
  days: [dayOf('2026-11-21'), dayOf('2026-11-22')],
  place: 'Niš',
  trainers: ['Milena Petrović', 'Jovan Ilić'],
};

export const ljubica = personNamed('Ljubica', 'Đukanović-Šoć', {
  school: 'OŠ „Jovan Popović“',
  town: 'Kikinda',
  role: 'psihološkinja',
  sex: 'female',
});
export const cyrillicLjubica = personNamed('Љубица', 'Ђукановић-Шоћ', { school: 'ОШ „Јован Поповић“', town: 'Кикинда', sex: 'female' });

export const toPrint = (person: Person, more: Partial<CertificateToPrint> = {}): CertificateToPrint => ({
  number: '2026-K7QD-M3XB-0014',
  issuedOn: dayOf('2026-11-22'),
  insteadOf: undefined,
  person,
  ...more,
});

export const printed = (person: Person, language: Language = 'sr-Latn', of: Partial<CertificateTraining> = {}): PrintedCertificate =>
  printedCertificate({ ...training, ...of }, toPrint(person), language);
