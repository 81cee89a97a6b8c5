/** What the kit needs from around it: disk, clock, this laptop's settings, and whoever shows dialogs. No Electron here. */
import type { Low } from 'lowdb';
import type { RoomAddress } from '../../domain/telephones/address';
import type { Clock, MachineClock } from '../clock';
import type { LookAtProgramme, RepeatedLook } from '../content/look-apart';
import type { Drawer } from '../drawing/drawer';
import type { DrawCertificates } from '../export/certificate-order';
import type { WritePaper } from '../export/paper-docx';
import type { DrawReport } from '../export/report/report-order';
import type { DrawSheet } from '../export/sheet-order';
import type { WriteWorkbook } from '../export/workbook';
import type { ListKind, ReadListFile } from '../lists/read-list';
import type { PdfReader, SheetReader } from '../pdf/pdf-reader';
import type { WriteDeck } from '../pptx/deck-order';
import type { ReadPresentationFile } from '../pptx/reading/presentations-apart';
import type { ReadSquareCodes } from '../square-codes/square-codes-apart';
import type { Devices } from '../store/devices';
import type { Disk } from '../store/disk';
import type { Aside } from '../store/set-aside';
import type { Settings } from '../store/settings';
import type { TrainingsFolder } from '../store/trainings-folder';
import type { WatchTrainings } from '../store/watch-trainings';
import type { Writer } from '../store/writer';
import type { BeginTelephones } from '../telephones/messages';
import type { Translate } from '../translate';

/** The key of what a dialog says: a picture that is shown to the room, or one for papers. */
export type PictureTitle = 'room:choose-picture' | 'letterhead:choose-logo' | 'certificateEdit:choose-signature';

/** What goes to another laptop as one file. */
export type Packed = 'training' | 'programme';

/** Asks the person for a file and opens files; a path is undefined when the person chose none. */
export interface Files {
  readonly chooseList: (translate: Translate, kind: ListKind) => Promise<string | undefined>;
  readonly choosePicture: (translate: Translate, title: PictureTitle) => Promise<string | undefined>;
  /** A PDF or a presentation, to become slides; empty when the person chose nothing. `several`: a presentation and its PDF may be chosen together. */
  readonly chooseSlides: (translate: Translate, howMany: 'one' | 'several') => Promise<readonly string[]>;
  /** A picture or a PDF, to be checked. */
  readonly chooseCertificate: (translate: Translate) => Promise<string | undefined>;
  /** A scan or a photo. */
  readonly chooseSignedSheet: (translate: Translate) => Promise<string | undefined>;
  readonly chooseTarget: (translate: Translate, suggested: string) => Promise<string | undefined>;
  /** The organisation's key, the public part of one, or a donor's indicators. */
  readonly chooseKeyFile: (translate: Translate, what: 'key' | 'signer' | 'indicators') => Promise<string | undefined>;
  readonly chooseBundle: (translate: Translate, what: Packed) => Promise<string | undefined>;
  readonly chooseBundleTarget: (translate: Translate, suggested: string, what: Packed) => Promise<string | undefined>;
  /** `title`: the key of what the dialog says: the place of copies, or where papers go. */
  readonly chooseFolder: (
    translate: Translate,
    title:
      | 'library:choose-programme'
      | 'bundle:choose-place'
      | 'sharing:choose-folder'
      | 'papers:choose-folder'
      | 'literature:choose-folder'
      | 'evidence:choose-folder',
  ) => Promise<string | undefined>;
  /** What the system says when it can't open the file; empty when it did. */
  readonly open: (path: string) => Promise<string>;
  readonly showInFolder: (path: string) => void;
}

/** What whoever starts the kit hands over. */
export interface GivenPorts {
  readonly dataFolder: string;
  /** Programmes and the sample list, as they were shipped. */
  readonly contentFolder: string;
  readonly files: Files;
  readonly readList: ReadListFile;
  readonly readSquareCodes: ReadSquareCodes;
  /** Draws sheets; without it they are drawn here. */
  readonly drawSheet?: DrawSheet | undefined;
  /** The same of workbooks. */
  readonly writeWorkbook?: WriteWorkbook | undefined;
  /** The same of certificates. */
  readonly drawCertificates?: DrawCertificates | undefined;
  /** The same of reports. */
  readonly drawReport?: DrawReport | undefined;
  /** The same of papers for Word. */
  readonly writePaper?: WritePaper | undefined;
  /** The same of presentations. */
  readonly writeDeck?: WriteDeck | undefined;
  /** Looks at programmes; without it they are looked at here. */
  readonly lookAtProgramme?: LookAtProgramme | undefined;
  /** The same of one that is being changed. */
  readonly lookRepeatedly?: (() => RepeatedLook) | undefined;
  /** Undefined where no presentation can be read: on a command line. */
  readonly readPresentation?: ReadPresentationFile | undefined;
  /** Undefined where nothing can be drawn: on a command line to which no Electron was given. */
  readonly drawer?: Drawer | undefined;
  /** Undefined where no PDF can be read: on a command line. */
  readonly pdfReader?: SheetReader | undefined;
  /** The same for PDFs of the kit's own making: it yields to whoever reads a stranger's. */
  readonly ownPdfReader?: PdfReader | undefined;
  /** Reports at once what other laptops write; undefined on a command line, where nobody waits for that. */
  readonly watchTrainings?: WatchTrainings | undefined;
  /** Addresses of this laptop on which telephones could reach it now; undefined where no port may be opened: on a command line. */
  readonly roomAddresses?: (() => readonly RoomAddress[]) | undefined;
  /** Starts the process that speaks with them. */
  readonly beginTelephones?: BeginTelephones | undefined;
  /** Tells the kit's own log of what nobody thought of. */
  readonly noteFault?: ((what: string, error: unknown) => void) | undefined;
  /** Ends the kit and starts it again; undefined where a person does that. */
  readonly restart?: (() => void) | undefined;
  readonly version: string;
  /** Which Electron runs. */
  readonly runtime: string;
  readonly runtimeIsOld?: boolean | undefined;
  /** The system can leave windows out of shared and recorded screens. */
  readonly keepsFromCaptures?: boolean | undefined;
}

/** And what is made of the data folder. */
export interface Ports extends GivenPorts {
  readonly disk: Disk;
  /** The folder of the trainings, in the data folder or elsewhere; nobody joins a path to them by another way. */
  readonly trainingsFolder: TrainingsFolder;
  readonly clock: Clock;
  /** Minutes that local time is ahead of UTC at a wall time, in the zone that the system is in now. */
  readonly offsetAt: MachineClock['offset'];
  /** When documents say that they were made; whatever has a date of its own making asks here. */
  readonly documentClock: Clock;
  readonly writer: Writer;
  /** Which laptops this one knows. */
  readonly devices: Devices;
  readonly aside: Aside;
  readonly settings: Low<Settings>;
  readonly newId: () => string;
  /** The version and its build: what another one kept to spare work counts for nothing. */
  readonly keptBy: string;
  /** The trainings lie elsewhere now: nothing more is written where they were. */
  readonly leaveTrainings: () => void;
}
