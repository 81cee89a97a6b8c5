/**
 * Tells ways to reach a person from numbers that stand for one: personal numbers, numbers of documents and of students, dates. Those
 * look much like telephones, stand in many lists, and are never taken, whatever stands above them.
 */
import { fold } from '../../domain/kernel/cyrillic';

export const isEmail = (cell: string): boolean => /[^\s@]@[^\s@]+\.[^\s@]/u.test(cell);

/** With its country, or as numbers of Serbia are written: the area set apart, or a mobile one in one piece. */
const telephones = [/^(?:\+|00)[1-9][\d\s/().-]{6,17}\d$/u, /^\(?0[1-9]\d{1,2}\)?[\s/-]+\d[\d\s/-]{4,9}\d$/u, /^06\d{7,8}$/u];

const isTelephone = (cell: string): boolean => telephones.some((form) => form.test(cell));

/** With the day, the month or the year first; also in one piece. */
const dates = [
  /^(?:0?[1-9]|[12]\d|3[01])[./-]\s?(?:0?[1-9]|1[0-2])[./-]\s?(?:19|20)?\d{2}\.?$/u,
  /^(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-](?:19|20)?\d{2}$/u,
  /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T.*)?$/u,
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/u,
];

/** Thirteen digits, also in groups; a spreadsheet that took them for a number drops the zero before a day below the tenth. */
function isJmbg(cell: string): boolean {
  if (/(?<![\d+])(?!00)\d{13}(?!\d)/u.test(cell)) return true;
  const digits = cell.replace(/[\s./-]/gu, '');
  return /^(?!00)\d{13}$/u.test(digits) || /^[1-9](?:0[1-9]|1[0-2])[09]\d{8}$/u.test(digits);
}

/** A personal number (JMBG) or a date. */
const isPersonalNumber = (cell: string): boolean => isJmbg(cell) || dates.some((form) => form.test(cell));

/** What nobody who looks at it would take for anything else. */
export const isClearContact = (cell: string): boolean => !isPersonalNumber(cell) && (isEmail(cell) || isTelephone(cell));

/** Numbers of a document, of a student, or whatever else bare digits stand for. */
const otherNumbers = [
  /^\d{6,}$/u,
  /^\p{L}{0,3}[\s-]?\d{1,4}\s?[/-]\s?(?:19|20)\d{2}$/u,
  /^\p{L}{0,3}[\s-]?(?:19|20)\d{2}\s?[/-]\s?\d{1,4}$/u,
];

/** Says whether a cell looks like a contact, for columns whose heading doesn't say. */
export const looksPersonal = (cell: string): boolean =>
  isPersonalNumber(cell) || (!isClearContact(cell) && otherNumbers.some((form) => form.test(cell)));

/** Folded, in both languages. */
const personalHeadings = [
  /jmbg|j\.m\.b\.g\.?|mat(?:icni|\.)? ?(?:broj|br\.?)/u,
  /licn[ae] kart[ae]|l\.?k\.?|pasosa?|(?:broj|br\.?) dokumenta|indeksa?/u,
  /rodjen(?:ja|a|i|je)?|broj racuna|(?:tekuci|ziro) racun|iban|lbo/u,
  /personal (?:number|id|no\.?)|national id|id (?:card|number|no\.?)|identity (?:card|number)|passport(?: number| no\.?)?/u,
  /student (?:number|id|no\.?)|index number|(?:date|year) of birth|birth ?date|birthday|dob|bank account/u,
].map(({ source }) => new RegExp(`(?:^| )(?:${source})(?: |$)`, 'u'));

/** Says of itself that it holds what the kit never takes. */
export function isPersonalHeading(heading: string): boolean {
  const folded = fold(heading);
  return personalHeadings.some((form) => form.test(folded));
}

/** The contact in a cell; undefined where a personal number or a date stands instead. */
export const contactIn = (cell: string): string | undefined => (isPersonalNumber(cell.trim()) ? undefined : cell);

/** A note in a cell; undefined where a personal number stands in it, whatever is written around. */
export const noteIn = (cell: string): string | undefined => (/(?<!\d)\d{13}(?!\d)/u.test(cell) ? undefined : contactIn(cell));
