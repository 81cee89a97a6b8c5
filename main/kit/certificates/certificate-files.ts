/** Certificates of the open training on their way to paper: in one file, a file for each, or as a picture for the desk. */
import { join } from 'node:path';
import type { CertificatePicture } from '../../../domain/certificates/drawing';
import { standingCertificates, withoutCertificate } from '../../../domain/certificates/issued';
import type { CertifiedPerson } from '../../../domain/certificates/schema';
import type { SavedPapers } from '../../../domain/export/requests';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { type Logo, readLogo } from '../../content/logo';
import { CannotDraw } from '../../drawing/drawer';
import type { CertificateOrder, DrawnCertificates } from '../../export/certificate-order';
import { readCertificateFonts } from '../../export/certificate-pdf';
import { type CertificateToPrint, printedCertificate } from '../../export/certificate-words';
import { drawnCertificates } from '../../export/drawn-certificates';
import { translateIn } from '../../translate';
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { ownProgrammeFolder } from '../training/trainings';

type Drawing = Pick<Ports, 'contentFolder' | 'dataFolder' | 'drawCertificates'>;

const logoOf = async ({ programme, log }: OpenTraining, dataFolder: string): Promise<Logo | undefined> =>
  programme.logo === undefined ? undefined : readLogo(ownProgrammeFolder(dataFolder, log.id), programme.logo);

/** Those that stand and can still be printed, in the order in which they were issued. */
function printable({ log }: OpenTraining): readonly CertificateToPrint[] | Refusal {
  const standing = standingCertificates(log.training.state);
  const known = standing.flatMap(({ number, on, insteadOf, person }) => (person ? [toPrint(number, on, insteadOf, person)] : []));
  if (known.length > 0) return known;
  return refuse(standing.length === 0 ? 'no-certificates' : 'certificates-erased');
}

const toPrint = (
  number: string,
  issuedOn: CertificateToPrint['issuedOn'],
  insteadOf: string | null,
  person: CertifiedPerson,
): CertificateToPrint => ({
  number,
  issuedOn,
  insteadOf: insteadOf ?? undefined,
  person,
});

interface Wanted {
  readonly certificates: readonly CertificateToPrint[];
  readonly language: Language;
  readonly into: CertificateOrder['into'];
}

/** Rejects with what the disk says. */
async function drawn(
  open: OpenTraining,
  { certificates, language, into }: Wanted,
  { contentFolder, dataFolder, drawCertificates = drawnCertificates }: Drawing,
): Promise<DrawnCertificates | Refusal> {
  const { programme, details } = open;
  const { certificate: content } = programme;
  if (!content) return refuse('no-certificate');
  const training = { content, programme: programme.title, days: details.days, place: details.place, trainers: details.trainers };
  const order: CertificateOrder = {
    certificates: certificates.map((each) => printedCertificate(training, each, language)),
    into,
    title: `${translateIn(language)('certificates:title')}: ${inLanguage(programme.title, language)}`,
    fonts: await readCertificateFonts(contentFolder),
    logo: await logoOf(open, dataFolder),
  };
  try {
    return await drawCertificates(order);
  } catch (error) {
    if (error instanceof CannotDraw) return refuse('sheet-not-drawn');
    throw error;
  }
}

export interface CertificatesInOne {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** The programme's logo, when it is to be printed and can't be. */
  readonly missingLogo: string | undefined;
}

/** All that stand, in one file. Rejects with what the disk says. */
export async function certificatesInOne(open: OpenTraining, language: Language, ports: Drawing): Promise<CertificatesInOne | Refusal> {
  const certificates = printable(open);
  if (isRefusal(certificates)) return certificates;
  const made = await drawn(open, { certificates, language, into: 'one-file' }, ports);
  if (isRefusal(made)) return made;
  const { logo } = open.programme;
  const [bytes = new Uint8Array()] = made.files;
  const isMissing = logo !== undefined && !made.hasLogo;
  return {
    bytes,
    rows: certificates.length,
    missingLogo: isMissing ? join(ownProgrammeFolder(ports.dataFolder, open.log.id), logo) : undefined,
  };
}

/** A file for each that stands, named by its number and nobody's name. Undefined when the person chose no folder. */
export async function saveEachCertificate(
  saved: SavedFiles,
  ports: Drawing,
  open: OpenTraining,
  language: Language,
): Promise<SavedPapers | Refusal | undefined> {
  const certificates = printable(open);
  if (isRefusal(certificates)) return certificates;
  const made = await drawn(open, { certificates, language, into: 'files' }, ports);
  if (isRefusal(made)) return made;
  return saved.inFolder(
    certificates.flatMap(({ number }, index) => {
      const bytes = made.files[index];
      return bytes ? [{ name: `${number}.pdf`, make: async () => bytes }] : [];
    }),
  );
}

/** One that was issued, or with null how the next would be. */
export async function certificatePicture(
  ports: Drawing & Pick<Ports, 'clock' | 'settings'>,
  open: OpenTraining,
  number: string | null,
  language: Language,
): Promise<CertificatePicture | Refusal> {
  const certificate = number === null ? specimen(open, ports) : issuedAs(open, number);
  if (isRefusal(certificate)) return certificate;
  const made = await drawn(open, { certificates: [certificate], language, into: 'pictures' }, ports);
  if (isRefusal(made)) return made;
  const [drawing] = made.pictures;
  if (!drawing) return refuse('sheet-not-drawn');
  const logo = made.hasLogo ? await logoOf(open, ports.dataFolder) : undefined;
  return { drawing, logo: logo && `data:image/${logo.kind};base64,${Buffer.from(logo.bytes).toString('base64')}` };
}

function issuedAs({ log }: OpenTraining, number: string): CertificateToPrint | Refusal {
  const found = log.training.state.certificates.find((each) => each.number === number);
  if (!found) return refuse('no-such-certificate');
  return found.person ? toPrint(number, found.on, found.insteadOf, found.person) : refuse('certificates-erased');
}

/** Of the first who would get one, or of nobody. */
function specimen({ programme, log }: OpenTraining, { clock, settings }: Pick<Ports, 'clock' | 'settings'>): CertificateToPrint | Refusal {
  if (!programme.certificate) return refuse('no-certificate');
  const translate = translateIn(settings.data.language);
  const next = withoutCertificate(programme, programme.certificate, log.training.state).find(({ why }) => why === undefined);
  const nobody: CertifiedPerson = {
    firstName: translate('certificates:specimen-name'),
    lastName: '',
    school: translate('certificates:specimen-school'),
    town: '',
    role: translate('certificates:specimen-role'),
    sex: 'unknown',
  };
  return toPrint(translate('certificates:specimen-number'), localDateOf(clock.now()), null, next?.person ?? nobody);
}
