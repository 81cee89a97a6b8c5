/** What is proposed for the certificates of a training: what the organisation's profile says, and what was set when the programme's were last issued here. */
import { type Letterhead, letterheadLogos, mostLetters, noLetterhead, oneLine } from '../letterhead/letterhead';
import { partOf, partOfField } from './changes';
import type { CertificateQuestion, WrittenField } from './content';
import type { CertificateChange } from './schema';
import type { CertificateChanges } from './state';

/** The person who signs certificates for the organisation, and the name of a picture of that signature; empty where nobody gave them. */
export interface Signing {
  readonly signatory: string;
  readonly signature: string;
}

export const nobodySigns: Signing = { signatory: '', signature: '' };

/** Pictures of the profile. */
export const profilePictures = [...letterheadLogos, 'signature'] as const;
export type ProfilePicture = (typeof profilePictures)[number];

/** What stands on papers and certificates of an organisation, whatever is taught. */
export interface Organisation {
  readonly letterhead: Letterhead;
  readonly signing: Signing;
}

/** What was set beside it when certificates of a programme were first issued in a training. */
export interface SetBefore {
  readonly programme: string;
  readonly changes: readonly CertificateChange[];
  /** What a person said stays as it is. */
  readonly stay: readonly CertificateQuestion[];
}

/** Fields of certificates that the profile has a place for. */
const profileFields = ['organiser', 'seat', 'logo', 'signatory', 'signature'] as const;
type ProfileField = (typeof profileFields)[number];

const written = (field: WrittenField, text: string): readonly CertificateChange[] =>
  text === '' ? [] : [{ part: 'written', field, to: { en: text, sr: text } }];

/** Returns what of a certificate the profile says. */
const saidBy = ({ letterhead: { name, seat, logo }, signing: { signatory, signature } }: Organisation): readonly CertificateChange[] => [
  ...written('organiser', name),
  ...written('seat', seat),
  ...(logo === '' ? [] : [{ part: 'picture', image: 'logo', to: logo } as const]),
  ...written('signatory', signatory),
  ...(signature === ''
    ? []
    : [{ part: 'picture', image: 'signature', to: signature } as const, { part: 'printed', field: 'signature', to: true } as const]),
];

const partsOfProfile: ReadonlySet<string> = new Set([
  ...profileFields.map(partOfField),
  partOf({ part: 'printed', field: 'signature', to: null }),
]);

/** Returns what is proposed for parts that the training didn't change itself; the profile counts before what was set last. */
export function proposedChanges(
  own: CertificateChanges,
  organisation: Organisation,
  before: SetBefore | undefined,
): readonly CertificateChange[] {
  const proposed = [...(before?.changes ?? []), ...saidBy(organisation)];
  const latest = new Map(proposed.filter((change) => !(partOf(change) in own)).map((change) => [partOf(change), change]));
  return [...latest.values()];
}

/** Returns what is remembered for the programme's next training; what the profile has a place for isn't there. */
export const setOf = (programme: string, changes: CertificateChanges, stay: readonly CertificateQuestion[]): SetBefore => ({
  programme,
  changes: Object.values(changes).filter((change) => !partsOfProfile.has(partOf(change))),
  /* People are others each time. */
  stay: stay.filter((field) => field !== 'sex' && !(partOfField(field) in changes)),
});

const textIn = (change: CertificateChange | undefined, most: number): string | undefined => {
  const text = change?.part === 'written' && change.to ? oneLine(change.to.sr || change.to.en) : '';
  return text === '' || text.length > most ? undefined : text;
};

const pictureIn = (change: CertificateChange | undefined): string | undefined =>
  change?.part === 'picture' && change.to !== null ? change.to : undefined;

/** Returns the profile as these changes of a certificate would have it; what they leave empty stays. */
export function organisationWith({ letterhead, signing }: Organisation, changes: readonly CertificateChange[]): Organisation {
  const by = new Map(changes.map((change) => [partOf(change), change]));
  const text = (field: WrittenField, most: number): string | undefined => textIn(by.get(partOfField(field)), most);
  return {
    letterhead: {
      ...letterhead,
      name: text('organiser', mostLetters.name) ?? letterhead.name,
      seat: text('seat', mostLetters.seat) ?? letterhead.seat,
      logo: pictureIn(by.get(partOfField('logo'))) ?? letterhead.logo,
    },
    signing: {
      signatory: text('signatory', mostLetters.name) ?? signing.signatory,
      signature: pictureIn(by.get(partOfField('signature'))) ?? signing.signature,
    },
  };
}

/** Returns the profile's fields, as they are called on a certificate, that these changes would make other ones. */
export function organisationChanged(organisation: Organisation, changes: readonly CertificateChange[]): readonly ProfileField[] {
  const after = organisationWith(organisation, changes);
  const { letterhead, signing } = organisation;
  const pairs: Readonly<Record<ProfileField, readonly [string, string]>> = {
    organiser: [after.letterhead.name, letterhead.name],
    seat: [after.letterhead.seat, letterhead.seat],
    logo: [after.letterhead.logo, letterhead.logo],
    signatory: [after.signing.signatory, signing.signatory],
    signature: [after.signing.signature, signing.signature],
  };
  return profileFields.filter((field) => pairs[field][0] !== pairs[field][1]);
}

/** Returns what a training that goes elsewhere takes along of who signs; nothing where it says so itself. */
export const signingFor = (own: CertificateChanges, signing: Signing): readonly CertificateChange[] =>
  proposedChanges(own, { letterhead: noLetterhead, signing }, undefined);

/** Returns the profile that a training brings: its own letterhead, and who signs its certificates. */
export const broughtProfile = (letterhead: Letterhead, signing: Signing, changes: CertificateChanges): Organisation => ({
  letterhead,
  signing: organisationWith({ letterhead, signing }, Object.values(changes)).signing,
});
