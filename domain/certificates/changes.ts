/** What a training changed of its programme's certificate: each part by itself, and the latest of each counts. */
import type { Localized } from '../kernel/language';
import type { Programme } from '../programme/programme';
import type { CertificateContent, CertificateQuestion, FieldSetting } from './content';
import type { CertificateChange, CertificateSaying } from './schema';
import { type CertificateChanges, noCertificateChanges } from './state';

/** What a change is about; two of the same part replace each other. */
export function partOf(change: CertificateChange): string {
  switch (change.part) {
    case 'orientation':
    case 'border':
    case 'script':
      return change.part;
    case 'line':
      return `line ${change.line} ${change.language}`;
    case 'printed':
    case 'written':
      return `${change.part} ${change.field}`;
    case 'picture':
      return `picture ${change.image}`;
  }
}

/** Returns the part of which a change says what stands in a field. */
export const partOfField = (field: Exclude<CertificateQuestion, 'sex'>): string =>
  partOf(field === 'logo' || field === 'signature' ? { part: 'picture', image: field, to: null } : { part: 'written', field, to: null });

/** Null is the programme's own again. */
export function withChanges(before: CertificateChanges, changes: readonly CertificateChange[]): CertificateChanges {
  const after = new Map(Object.entries(before));
  for (const change of changes) {
    if (change.to === null) after.delete(partOf(change));
    else after.set(partOf(change), change);
  }
  return Object.fromEntries([...after].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What was written in one language alone counts in both. */
function inBoth({ en, sr }: Localized): Localized | undefined {
  const [english, serbian] = [en.trim(), sr.trim()];
  return english === '' && serbian === '' ? undefined : { en: english || serbian, sr: serbian || english };
}

/** What the programme requires isn't left out. */
const printedOrNot = (field: FieldSetting, isPrinted: boolean): FieldSetting => ({ ...field, isPrinted: isPrinted || field.isRequired });

function changed(content: CertificateContent, change: CertificateChange): CertificateContent {
  const { fields, text, images } = content;
  if (change.to === null) return content;
  switch (change.part) {
    case 'orientation':
      return { ...content, orientation: change.to };
    case 'border':
      return { ...content, border: change.to };
    case 'script':
      return { ...content, script: change.to };
    case 'line':
      return { ...content, text: { ...text, [change.language]: { ...text[change.language], [change.line]: change.to.trim() } } };
    case 'printed':
      return { ...content, fields: { ...fields, [change.field]: printedOrNot(fields[change.field], change.to) } };
    case 'written':
      return { ...content, fields: { ...fields, [change.field]: { ...fields[change.field], text: inBoth(change.to) } } };
    case 'picture':
      return { ...content, images: { ...images, [change.image]: change.to } };
  }
}

export const changedCertificate = (content: CertificateContent, changes: CertificateChanges): CertificateContent =>
  Object.values(changes).reduce(changed, content);

/** The programme with the certificate as this training has it. */
export const withCertificateChanges = (programme: Programme, changes: CertificateChanges): Programme =>
  programme.certificate && changes !== noCertificateChanges
    ? { ...programme, certificate: changedCertificate(programme.certificate, changes) }
    : programme;

/** What the content says where a change would say something else. */
function saidBy({ fields, text, images, ...content }: CertificateContent, change: CertificateChange): CertificateChange['to'] {
  switch (change.part) {
    case 'orientation':
    case 'border':
    case 'script':
      return content[change.part];
    case 'line':
      return text[change.language][change.line];
    case 'printed':
      return fields[change.field].isPrinted;
    case 'written':
      return fields[change.field].text ?? { en: '', sr: '' };
    case 'picture':
      return images[change.image] ?? null;
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What of these changes is new: who typed the programme's own words again wants just them. `content`: the programme's own. */
export function newChanges(
  content: CertificateContent,
  before: CertificateChanges,
  changes: readonly CertificateChange[],
): readonly CertificateChange[] {
  const meant = changes.map((change): CertificateChange => {
    const after = saidBy(changed(content, change), change);
    return isSame(after, saidBy(content, change)) ? { ...change, to: null } : change;
  });
  return meant.filter((change) => !isSame(before[partOf(change)]?.to ?? null, change.to));
}

/** Returns the certificate's content at the time of issue; `content` is the programme's own. */
export const certificateSaying = (content: CertificateContent, { changes }: CertificateSaying): CertificateContent =>
  changedCertificate(content, withChanges(noCertificateChanges, changes));
