/** Puts what is known of a certificate in words: each field that is printed, in the certificate's language and script. */

import { certificateFields, certificateImages, filledByHand, placedFields } from '../../domain/certificates/choices';
import type { CertificateClaims } from '../../domain/certificates/claims';
import { type CertificateContent, type CertificateField, certificateLanguage, type WrittenField } from '../../domain/certificates/content';
import type { PrintedCertificate } from '../../domain/certificates/printed';
import { fieldsIn, filledSentence, readSentence, type Sentence, type SentenceField } from '../../domain/certificates/sentence';
import { toCyrillic, toLatin } from '../../domain/kernel/cyrillic';
import { inLanguage, type Language, type Localized, written } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import { writtenLongDay } from '../../domain/kernel/written-dates';
import { fullName } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import { type Translate, translateIn } from '../translate';

/** Details of the training, the same for everybody. */
export interface CertificateTraining {
  readonly content: CertificateContent;
  readonly programme: Localized;
  readonly days: readonly [LocalDate, LocalDate];
  readonly place: string;
  /** The lead trainer first. */
  readonly trainers: readonly string[];
}

/** One certificate. */
export interface CertificateToPrint {
  readonly number: string;
  readonly issuedOn: LocalDate;
  /** The number of the one that it stands for; undefined for the first. */
  readonly insteadOf: string | undefined;
  readonly person: Pick<Person, 'firstName' | 'lastName' | 'school' | 'town' | 'role' | 'sex'>;
}

/** The text of a certificate's square code; undefined where it has none. */
export type Signed = (claims: CertificateClaims) => string | undefined;

/** Room for a hand. */
const blank = '____________________';

const joined = (parts: readonly string[], mark: string): string => parts.filter((part) => part !== '').join(mark);

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function partsOf(date: LocalDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** In the case in which a sentence needs them: “21. i 22. novembra”. No line ends behind a figure. */
function writtenDays([one, other]: CertificateTraining['days'], translate: Translate): string {
  const [first, second] = [partsOf(one), partsOf(other)];
  const nameOf = (wanted: number): string => translate(`certificates:month-${months.find((each) => each === wanted) ?? 1}`);
  const isOneYear = first.year === second.year;
  const key = !isOneYear ? 'days-two-years' : first.month === second.month ? 'days-one-month' : 'days-two-months';
  const days = translate(`certificates:${key}`, {
    first: first.day,
    second: second.day,
    month: nameOf(first.month),
    otherMonth: nameOf(second.month),
    year: first.year,
    otherYear: second.year,
  });
  return days.replaceAll(/(?<=\d\.?) /gu, '\u00a0');
}

/** What was typed, in the script of the certificate; beside English it stays as it was typed. */
function inScriptOf(language: Language): (typed: string) => string {
  if (language === 'en') return (typed) => typed;
  return language === 'sr-Cyrl' ? toCyrillic : toLatin;
}

/** The content check read it before. */
function soundSentence(text: string): Sentence {
  const read = readSentence(text);
  if ('mistakes' in read) throw new Error('The sentence of a certificate was sound before, and now it isn’t');
  return read.sentence;
}

const isPlaced = (field: CertificateField): boolean => [...placedFields, ...filledByHand].some((each) => each === field);
const isFact = (field: CertificateField): field is SentenceField => !isPlaced(field);

export function printedCertificate(
  { content, programme, days, place, trainers }: CertificateTraining,
  { number, issuedOn, insteadOf, person }: CertificateToPrint,
  asked: Language,
  signed: Signed = () => undefined,
): PrintedCertificate {
  const name = fullName(person);
  const language = certificateLanguage(asked, content.script, name);
  const translate = translateIn(language);
  const inScript = inScriptOf(language);
  const text = written(content.text, language, (latin) => latin);
  const ownWords = (words: string): string => (language === 'sr-Cyrl' ? toCyrillic(words) : words);
  const values: Readonly<Record<CertificateField, string>> = {
    ...textsIn(content, language),
    logo: '',
    signature: '',
    number,
    issued: joined([inScript(place), writtenLongDay(issuedOn, language)], ', '),
    reissue: insteadOf === undefined ? '' : translate('certificates:instead-of', { number: insteadOf }),
    school: inScript(joined([person.school, person.town], ', ')),
    role: inScript(person.role),
    programme: inLanguage(programme, language),
    days: writtenDays(days, translate),
    place: inScript(place),
    trainers: inScript(trainers.join(', ')),
    'birth-date': blank,
    'national-number': blank,
  };
  const textOf = (field: CertificateField): string => (content.fields[field].isPrinted ? values[field] : '');
  const hours = textOf('hours');
  const sentence = soundSentence(text.sentence);
  const said = fieldsIn(sentence);
  const claims: CertificateClaims = {
    number,
    name: inScript(name),
    programme: values.programme,
    days,
    hours: hours === '' ? null : Number(hours),
    issuer: textOf('organiser'),
  };
  const holds = signed(claims);
  return {
    claims,
    code: holds === undefined ? undefined : { holds, note: checkedWhere(translate) },
    language,
    orientation: content.orientation,
    border: content.border,
    images: printedImages(content),
    organiser: textOf('organiser'),
    seat: textOf('seat'),
    number: textOf('number') === '' ? ['', ''] : [translate('certificates:number-word'), number],
    issued: textOf('issued'),
    reissue: textOf('reissue'),
    title: ownWords(text.title),
    subtitle: ownWords(text.subtitle),
    name: inScript(name),
    from: joined([textOf('school'), textOf('role')], ' · '),
    sentence: filledSentence(sentence, { textOf, sex: person.sex, inScript: ownWords }),
    facts: [...certificateFields.filter((field) => isFact(field) && !said.has(field)), ...filledByHand]
      .filter((field) => textOf(field) !== '')
      .map((field) => `${translate(`certificates:field-${field}`)}: ${textOf(field)}`),
    signatures: [
      { name: content.fields.trainers.isPrinted ? inScript(trainers[0] ?? '') : '', as: ownWords(text.trainerSigns) },
      { name: textOf('signatory'), as: ownWords(text.organiserSigns) },
    ],
  };
}

const printedImages = ({ fields, images }: CertificateContent): CertificateContent['images'] =>
  Object.fromEntries(certificateImages.flatMap((image) => (fields[image].isPrinted && images[image] ? [[image, images[image]]] : [])));

/** The kit's name is the same in both scripts. */
const checkedWhere = (translate: Translate): readonly string[] => [
  translate('certificates:checked'),
  translate('certificates:checked-where', { kit: 'Facilitator Kit' }),
];

/** What somebody wrote; empty where nobody has. */
function textsIn({ fields }: CertificateContent, language: Language): Readonly<Record<WrittenField, string>> {
  const writtenOf = (field: WrittenField): string => {
    const { text } = fields[field];
    return text ? inLanguage(text, language) : '';
  };
  return {
    organiser: writtenOf('organiser'),
    seat: writtenOf('seat'),
    'catalogue-number': writtenOf('catalogue-number'),
    approval: writtenOf('approval'),
    form: writtenOf('form'),
    competence: writtenOf('competence'),
    priority: writtenOf('priority'),
    hours: writtenOf('hours'),
    points: writtenOf('points'),
    signatory: writtenOf('signatory'),
  };
}
