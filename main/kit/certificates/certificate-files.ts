/** Certificates of the open training on their way to paper: in one file, a file for each, or as a picture for the desk. */

import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { certificateSaying, changedCertificate, withChanges } from '../../../domain/certificates/changes';
import type { CertificateContent } from '../../../domain/certificates/content';
import type { CertificatePicture } from '../../../domain/certificates/drawing';
import { standingCertificates, withoutCertificate } from '../../../domain/certificates/issued';
import type { PrintedCertificate } from '../../../domain/certificates/printed';
import type { CertifiedPerson } from '../../../domain/certificates/schema';
import { type Certificate, noCertificateChanges } from '../../../domain/certificates/state';
import { fileNameIn } from '../../../domain/export/file-name';
import type { SavedPapers } from '../../../domain/export/requests';
import { keptPictureName } from '../../../domain/kernel/attachment';
import type { TrainingId } from '../../../domain/kernel/ids';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf, type Moment } from '../../../domain/kernel/time';
import { type Logo, readLogo } from '../../content/logo';
import { dataUrl } from '../../data-url';
import { CannotDraw } from '../../drawing/drawer';
import type { CertificateOrder, DrawnCertificates } from '../../export/certificate-order';
import type { CertificateImages } from '../../export/certificate-pdf';
import { type CertificateToPrint, type CertificateTraining, printedCertificate, type Signed } from '../../export/certificate-words';
import { drawnCertificates } from '../../export/drawn-certificates';
import { inTurns } from '../../in-turns';
import { logosIn, readKeptPicture } from '../../store/kept-pictures';
import { attachmentsFolder, ownProgrammeFolder, type TrainingsFolder } from '../../store/trainings-folder';
import { type Translate, translateIn } from '../../translate';
import { readPress } from '../../typeset/fonts';
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { OrganisationKey } from './organisation-key';
import { proposedFor } from './proposed-for';

export type Drawing = Pick<Ports, 'contentFolder' | 'documentClock' | 'dataFolder' | 'trainingsFolder' | 'disk' | 'drawCertificates'>;

/** Returns the folder of a picture: among the training's attachments, or in its programme. */
const folderOf = (trainingsFolder: TrainingsFolder, training: TrainingId, file: string): string =>
  keptPictureName.test(file) ? attachmentsFolder(trainingsFolder, training) : ownProgrammeFolder(trainingsFolder, training);

type Kept = Pick<Ports, 'dataFolder' | 'trainingsFolder' | 'disk'>;

/** Returns a picture that the kit drew: of the training, or of the organisation's profile, which is only proposed. */
export async function pictureBy(
  training: TrainingId,
  name: string,
  { dataFolder, trainingsFolder, disk }: Kept,
): Promise<Uint8Array | undefined> {
  const own = await readKeptPicture(disk, attachmentsFolder(trainingsFolder, training), name);
  return own ?? readKeptPicture(disk, logosIn(dataFolder), name);
}

/** Files of those that are printed, by their names, as far as they are there. */
async function imagesOf(
  { log: { id } }: OpenTraining,
  printed: readonly PrintedCertificate[],
  ports: Kept,
  inHand: CertificateImages,
): Promise<CertificateImages> {
  const images = new Map<string, Logo>();
  for (const file of new Set(printed.flatMap((each) => Object.values(each.images)))) {
    const image = inHand.get(file) ?? (await read(file));
    if (image) images.set(file, image);
  }
  return images;

  async function read(file: string): Promise<Logo | undefined> {
    if (!keptPictureName.test(file)) return readLogo(folderOf(ports.trainingsFolder, id, file), file);
    const bytes = await pictureBy(id, file, ports);
    return bytes && { kind: 'png', bytes };
  }
}

/** One certificate with what it says beside its person. */
export interface Ready {
  readonly training: CertificateTraining;
  readonly certificate: CertificateToPrint;
  /** Another one than that of those with which it is drawn. */
  readonly language?: Language;
}

/** Returns the certificate as it was issued; undefined after persons were erased. */
function asIssued({ asPlanned }: OpenTraining, { number, on, insteadOf, person, saying }: Certificate): Ready | undefined {
  const { certificate: content, title } = asPlanned;
  if (!content || !person || !saying) return undefined;
  const { days, place, trainers } = saying;
  return {
    training: { content: certificateSaying(content, saying), programme: title, days, place, trainers },
    certificate: { number, issuedOn: on, insteadOf: insteadOf ?? undefined, person },
  };
}

/** Those that stand and can still be printed, in the order in which they were issued. */
function printable(open: OpenTraining): readonly Ready[] | Refusal {
  const standing = standingCertificates(open.log.training.state);
  const known = standing.flatMap((each) => asIssued(open, each) ?? []);
  if (known.length > 0) return known;
  return refuse(standing.length === 0 ? 'no-certificates' : 'certificates-erased');
}

interface Wanted {
  readonly certificates: readonly Ready[];
  readonly language: Language;
  readonly into: CertificateOrder['into'];
  /** With what their codes are signed; undefined where they get none. It stays in this process. */
  readonly key?: KeyObject | undefined;
  /** Pictures that aren't on the disk yet. */
  readonly inHand?: CertificateImages;
}

interface Drawn extends DrawnCertificates {
  /** Numbers of those that say too much for a code, though there is a key. */
  readonly withoutCode: readonly string[];
  readonly printed: readonly PrintedCertificate[];
  /** All that were there to be drawn. */
  readonly given: CertificateImages;
}

async function signing(key: KeyObject | undefined): Promise<Signed | undefined> {
  if (!key) return undefined;
  const { certificateCode } = await import('../../certificate-code/code');
  return (claims) => certificateCode(claims, key);
}

/** Rejects with what the disk says. */
export async function drawn(
  open: OpenTraining,
  { certificates, language, into, key, inHand = new Map() }: Wanted,
  ports: Drawing,
): Promise<Drawn | Refusal> {
  const { contentFolder, documentClock, drawCertificates = drawnCertificates } = ports;
  const signed = await signing(key);
  const printed = await inTurns(certificates, ({ training, certificate, language: own = language }) =>
    printedCertificate(training, certificate, own, signed),
  );
  const order: CertificateOrder = {
    certificates: printed,
    into,
    title: `${translateIn(language)('certificates:title')}: ${inLanguage(open.programme.title, language)}`,
    fonts: await readPress(contentFolder, documentClock.now()),
    images: await imagesOf(open, printed, ports, inHand),
  };
  try {
    const withoutCode = key ? printed.flatMap(({ code, claims: { number } }) => (code ? [] : [number])) : [];
    return { ...(await drawCertificates(order)), withoutCode, printed, given: order.images };
  } catch (error) {
    if (error instanceof CannotDraw) return refuse('sheet-not-drawn');
    throw error;
  }
}

export interface CertificatesInOne extends Pick<AllDrawn, 'withoutCode' | 'missingPicture'> {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** What a person asks for; `withoutCode`: though there is a key. */
export interface CertificatesAsked {
  readonly language: Language;
  readonly withoutCode: boolean;
}

interface AllDrawn extends Drawn {
  readonly numbers: readonly string[];
  /** The place of a picture that should be printed and can't be. */
  readonly missingPicture: string | undefined;
}

/** Those that stand, with their codes wherever there is a key, unless a person wants them without. */
async function allDrawn(
  open: OpenTraining,
  { language, withoutCode }: CertificatesAsked,
  into: CertificateOrder['into'],
  ports: Drawing,
  own: OrganisationKey,
): Promise<AllDrawn | Refusal> {
  const certificates = printable(open);
  if (isRefusal(certificates)) return certificates;
  const unsigned = withoutCode ? undefined : own.cannotSign;
  if (unsigned) return unsigned;
  const key = withoutCode ? undefined : own.signingKey();
  const made = await drawn(open, { certificates, language, into, key }, ports);
  if (isRefusal(made)) return made;
  const missing = made.printed.flatMap((each) => Object.values(each.images)).find((file) => !made.images.includes(file));
  return {
    ...made,
    numbers: certificates.map(({ certificate: { number } }) => number),
    missingPicture: missing === undefined ? undefined : join(folderOf(ports.trainingsFolder, open.log.id, missing), missing),
  };
}

/** All that stand, in one file. Rejects with what the disk says. */
export async function certificatesInOne(
  open: OpenTraining,
  asked: CertificatesAsked,
  ports: Drawing,
  own: OrganisationKey,
): Promise<CertificatesInOne | Refusal> {
  const made = await allDrawn(open, asked, 'one-file', ports, own);
  if (isRefusal(made)) return made;
  const [bytes = new Uint8Array()] = made.files;
  return { bytes, rows: made.numbers.length, withoutCode: made.withoutCode, missingPicture: made.missingPicture };
}

/** A file for each that stands, named by place, day and its number, and nobody's name. Undefined when the person chose no folder. */
export async function saveEachCertificate(
  saved: SavedFiles,
  ports: Drawing,
  open: OpenTraining,
  asked: CertificatesAsked,
  own: OrganisationKey,
): Promise<SavedPapers | Refusal | undefined> {
  const made = await allDrawn(open, asked, 'files', ports, own);
  if (isRefusal(made)) return made;
  const name = fileNameIn(open.details, translateIn(asked.language)('certificates:file-one'));
  const files = await saved.inFolder(
    made.numbers.flatMap((number, index) => {
      const bytes = made.files[index];
      return bytes ? [{ name: `${name}-${number}.pdf`, make: async () => bytes }] : [];
    }),
  );
  return files === undefined || isRefusal(files) ? files : { ...files, withoutCode: made.withoutCode, missingPicture: made.missingPicture };
}

/** The first, as the desk paints it. */
export function pictureOf({ pictures: [drawing], printed: [certificate], given }: Drawn): CertificatePicture | Refusal {
  if (!drawing || !certificate) return refuse('sheet-not-drawn');
  const images = drawing.marks.flatMap((mark) => {
    const image = mark.kind === 'image' ? given.get(certificate.images[mark.image] ?? '') : undefined;
    return mark.kind === 'image' && image ? [[mark.image, dataUrl(image.kind, image.bytes)] as const] : [];
  });
  return { drawing, images: Object.fromEntries(images) };
}

/** One that was issued, or with null how the next would be: that one has no code. */
export async function certificatePicture(
  ports: Drawing & Pick<Ports, 'clock' | 'settings'>,
  open: OpenTraining,
  number: string | null,
  language: Language,
  own: OrganisationKey,
): Promise<CertificatePicture | Refusal> {
  const ready = number === null ? nextOne(open, ports) : issuedAs(open, number);
  if (isRefusal(ready)) return ready;
  const key = number === null ? undefined : own.signingKey();
  const made = await drawn(open, { certificates: [ready], language, into: 'pictures', key }, ports);
  return isRefusal(made) ? made : pictureOf(made);
}

function issuedAs(open: OpenTraining, number: string): Ready | Refusal {
  const found = open.log.training.state.certificates.find((each) => each.number === number);
  if (!found) return refuse('no-such-certificate');
  return asIssued(open, found) ?? refuse('certificates-erased');
}

function nextOne(open: OpenTraining, { clock, settings }: Pick<Ports, 'clock' | 'settings'>): Ready | Refusal {
  const { programme, log } = open;
  const { certificate } = programme;
  if (!certificate) return refuse('no-certificate');
  const content = changedCertificate(certificate, withChanges(noCertificateChanges, proposedFor(open, settings.data)));
  const translate = translateIn(settings.data.language);
  const next = withoutCertificate(programme, content, log.training.state).find(({ why }) => why === undefined);
  return specimen(open, content, next?.person ?? nobody(translate, translate('certificates:specimen-name')), clock.now(), translate);
}

export const nobody = (translate: Translate, name: string): CertifiedPerson => ({
  firstName: name,
  lastName: '',
  school: translate('certificates:specimen-school'),
  town: '',
  role: translate('certificates:specimen-role'),
  sex: 'unknown',
});

/** How one would be that is issued now. */
export const specimen = (
  { details, programme }: OpenTraining,
  content: CertificateContent,
  person: CertifiedPerson,
  now: Moment,
  translate: Translate,
): Ready => ({
  training: { content, programme: programme.title, days: details.days, place: details.place, trainers: details.trainers },
  certificate: { number: translate('certificates:specimen-number'), issuedOn: localDateOf(now), insteadOf: undefined, person },
});
