/** Whether somebody comes from a school: police, care and organisations take part as well, and a donor who counts schools doesn't mean them. */
import { fold } from '../kernel/cyrillic';
import type { Person } from './schema';

/** Folded stems. What is called a school is one, whatever else is in its name, as a school with a dormitory. */
const schools = /skol|gimnazij|school|\b(?:os|ss)\b|vrtic|obdanist|predskolsk|fakultet|univerzitet|kindergarten|universit/u;
/** A home where pupils of schools live. */
const dormitory = /^(?:dom\w{0,2} ucenik|ucenick\w* dom)/u;
const others = [
  /polici|police|\bmup\b|zandarmerij/u,
  /crven[io]\w* krst|red cross/u,
  /centar\w* za (?:socijaln|porodicn|prava|zastit)|social (?:work|welfare|care)/u,
  /socijaln\w* (?:rad|zastit)/u,
  /\bdom\w{0,2} (?:za decu|zdravlj)|dormitor/u,
  /bolnic|klinik|hospital|health centre|zavod\w* za javno zdravlje/u,
  /opstin|gradsk\w* uprav|skupstin|ministarstv|ministry|municipal/u,
  /tuzilas|\bsud\b|sudij|prosecut|\bcourt\b/u,
  /udruzenj|\bnvo\b|\bngo\b|fondacij|foundation|association|organizacij\w* civil/u,
];

/** By what it is called and of which kind it is said to be; a name alone, as of a person whom schools are named after, is a school. */
export function isOfSchool({ school, schoolKind }: Pick<Person, 'school' | 'schoolKind'>): boolean {
  if (school === '') return false;
  const told = fold(`${school} · ${schoolKind}`);
  if (dormitory.test(told)) return false;
  return schools.test(told) || !others.some((other) => other.test(told));
}
