/** What files are made of: reports of one training or of all, the digest of what was confirmed, and sheets that are drawn apart. */
import { join } from 'node:path';
import type { TimeReport, TimeScope } from '../../../domain/agenda/times/report';
import type { StatementReport } from '../../../domain/barometer/statement-report';
import type { ExportedFile, ExportRequest } from '../../../domain/export/requests';
import type { FormsReport } from '../../../domain/forms/programme-results';
import type { Language } from '../../../domain/kernel/language';
import type { Queue } from '../../../domain/kernel/queue';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf, type Moment, type WallTime } from '../../../domain/kernel/time';
import { organisedBy } from '../../../domain/letterhead/letterhead';
import type { Paper } from '../../../domain/programme/paper';
import type { SignedPage } from '../../../domain/signing/state';
import { type Logo, readLogo } from '../../content/logo';
import { CannotDraw } from '../../drawing/drawer';
import { drawnSheet } from '../../export/drawn-sheet';
import type { NameCards } from '../../export/name-cards';
import type { WritePaper } from '../../export/paper-docx';
import { paperForWord } from '../../export/paper-for-word';
import { papersPdf } from '../../export/paper-pdf';
import type { Proof } from '../../export/proof';
import { drawnReport } from '../../export/report/drawn-report';
import type { Sheet } from '../../export/sheet';
import type { DrawnSheet, ToDraw } from '../../export/sheet-order';
import { signedScans } from '../../export/signed-scans';
import type { Table } from '../../export/table';
import { trainingWorkbook } from '../../export/training-workbook';
import { type Workbook, workbookBytes } from '../../export/workbook';
import { othersTurn } from '../../in-turns';
import { type PageLoss, readSignedPage } from '../../store/signed-pages';
import { ownProgrammeFolder, trainingFolder } from '../../store/trainings-folder';
import { digestOnDisk } from '../../store/verify';
import type { Press } from '../../typeset/fonts';
import type { Times } from '../agenda/times';
import { statementReport } from '../barometer/statement-report';
import { type CertificatesAsked, certificatesInOne } from '../certificates/certificate-files';
import type { OrganisationKey } from '../certificates/organisation-key';
import type { Answers } from '../forms/answers';
import { programmeForms } from '../forms/programme-forms';
import type { Across } from '../indicators/across';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';
import { guided } from './papers';
import { pressOf, writtenLetterhead } from './press';

/** `rows`: people, without headings, totals and spare rows; or the blocks of its days. */
export type Made = Pick<ExportedFile, 'missingPicture' | 'rows' | 'withoutCode'> & { readonly bytes: Uint8Array };

interface WorkbookAsked {
  readonly language: Language;
  /** The scope: this training, unless all of its programme are in it. */
  readonly scope?: TimeScope;
  /** Undefined of what no digest covers. */
  readonly proof: Proof | undefined;
}

/** Writes in this process by default: what writes is loaded when it is needed. */
const writeHere: WritePaper = async (order) => (await import('../../export/paper-docx')).paperDocx(order);

export class ExportSources {
  readonly #ports: Ports;
  readonly #acts: Queue;
  readonly #times: Times;
  readonly #trainings: Trainings;
  readonly #answers: Answers;
  readonly #key: OrganisationKey;
  /** All trainings together. */
  readonly across: Across;

  /** `acts`: where acts wait, so that none of them comes between what a file holds and its digest. */
  constructor(ports: Ports, acts: Queue, times: Times, trainings: Trainings, answers: Answers, key: OrganisationKey, across: Across) {
    this.#ports = ports;
    this.#acts = acts;
    this.#times = times;
    this.#trainings = trainings;
    this.#answers = answers;
    this.#key = key;
    this.across = across;
  }

  /** What a file says of when it was made. */
  madeAt(): WallTime {
    return this.#ports.documentClock.now().wall;
  }

  /** What is confirmed, and the digest of just that. */
  proven<What>({ log }: OpenTraining, what: () => Promise<What>): Promise<readonly [What, Proof]> {
    return this.#acts.run(async () => {
      const { disk, devices, documentClock, trainingsFolder } = this.#ports;
      const digest = await digestOnDisk(disk, trainingFolder(trainingsFolder, log.id), log.id, devices, log.own);
      await othersTurn();
      return [await what(), { digest, takenAt: documentClock.now() }];
    });
  }

  /** Several trainings together have no digest. */
  async times(open: OpenTraining, scope: TimeScope): Promise<readonly [TimeReport, Proof | undefined]> {
    const report = (): Promise<TimeReport> => this.#times.report(open, scope);
    return scope === 'this' ? this.proven(open, report) : [await report(), undefined];
  }

  async statements(open: OpenTraining, scope: TimeScope): Promise<readonly [StatementReport, Proof | undefined]> {
    const report = (): Promise<StatementReport> => statementReport(this.#trainings, open, scope);
    return scope === 'this' ? this.proven(open, report) : [await report(), undefined];
  }

  forms(open: OpenTraining, scope: TimeScope): Promise<FormsReport | Refusal> {
    return this.#acts.run(async () => {
      if (scope === 'all') return programmeForms(this.#trainings, this.#answers.files, open);
      const results = await this.#answers.results(open);
      return isRefusal(results) ? results : { of: 'this', results };
    });
  }

  /** Rejects with what the disk says. */
  certificates(open: OpenTraining, asked: CertificatesAsked): Promise<Made | Refusal> {
    return certificatesInOne(open, asked, this.#ports, this.#key);
  }

  /** Rejects with what the disk says. */
  async sheet(open: OpenTraining, sheet: Sheet, rows: number, isLargePrint = false): Promise<Made | Refusal> {
    const { programme, log } = open;
    const folder = ownProgrammeFolder(this.#ports.trainingsFolder, log.id);
    const logo = programme.logo === undefined ? undefined : await readLogo(folder, programme.logo);
    const drawn = await this.#drawn(sheet, logo, open, isLargePrint);
    if (isRefusal(drawn)) return drawn;
    const { bytes, hasLogo } = drawn;
    return { bytes, rows, missingPicture: programme.logo === undefined || hasLogo ? undefined : join(folder, programme.logo) };
  }

  /** Written apart, like sheets; `proof` is that of a training. Rejects with what the disk says. */
  async workbook(
    open: OpenTraining,
    title: string,
    table: Table,
    { language, scope = 'this', proof }: WorkbookAsked,
  ): Promise<Made | Refusal> {
    const { programme, details } = open;
    const takenAt = proof?.takenAt ?? this.#ports.documentClock.now();
    const about = { programme, details: scope === 'this' ? details : undefined, takenAt, proof };
    const { writeWorkbook = workbookBytes } = this.#ports;
    const bytes = await drawnOr('workbook-not-written', () => writeWorkbook(trainingWorkbook(title, table, about, language)));
    return isRefusal(bytes) ? bytes : { bytes, rows: table.rows.length, missingPicture: undefined };
  }

  /** Writes several trainings apart; `rows` are those of the first sheet. */
  async together(workbook: Workbook): Promise<Made | Refusal> {
    const { writeWorkbook = workbookBytes } = this.#ports;
    const bytes = await drawnOr('workbook-not-written', () => writeWorkbook(workbook));
    return isRefusal(bytes) ? bytes : { bytes, rows: workbook.sheets[0]?.table.rows.length ?? 0, missingPicture: undefined };
  }

  /** When documents say that they were made. */
  now(): Moment {
    return this.#ports.documentClock.now();
  }

  /** Without a programme's logo; `open`: whose it is, unless it is of several. Rejects with what the disk says. */
  async plain(paper: NameCards | Sheet, rows: number, open?: OpenTraining): Promise<Made | Refusal> {
    const drawn = await this.#drawn(paper, undefined, open);
    return isRefusal(drawn) ? drawn : { bytes: drawn.bytes, rows, missingPicture: undefined };
  }

  /** With the letterhead of the training, or of this laptop where it is of none. */
  fonts(open: OpenTraining | undefined): Promise<Press> {
    return pressOf(this.#ports, open);
  }

  /** In one file, each on pages of its own. Rejects with what the disk says. */
  async papers(open: OpenTraining, papers: readonly Paper[], language: Language, isLargePrint = false): Promise<Made> {
    const press = { ...(await this.fonts(open)), isLargePrint };
    return {
      bytes: await papersPdf(papers, open.programme, language, press, guided(open)),
      rows: papers.length,
      missingPicture: undefined,
    };
  }

  /** To be adapted in Word. Rejects with what the disk says. */
  async paperForWord(open: OpenTraining, paper: Paper, language: Language): Promise<Made | Refusal> {
    const stationery = await this.fonts(open);
    const { programme } = open;
    const { writePaper = writeHere } = this.#ports;
    const order = { paper: paperForWord(paper, { programme, language, letterhead: stationery.letterhead }), stationery };
    const written = await drawnOr('sheet-not-drawn', () => writePaper(order));
    return isRefusal(written) ? written : { bytes: written.bytes, rows: 1, missingPicture: undefined };
  }

  /** With the digest of what was confirmed. Rejects with what the disk says. */
  async signedSheets(open: OpenTraining, language: Language): Promise<Made | Refusal> {
    const { trainingsFolder, disk } = this.#ports;
    const { programme, details, log } = open;
    if (log.training.state.signedSheets.length === 0) return refuse('no-signed-sheets');
    const [state, proof] = await this.proven(open, async () => log.training.state);
    const read = (page: SignedPage): Promise<Uint8Array | PageLoss> => readSignedPage(disk, trainingFolder(trainingsFolder, log.id), page);
    const scans = await signedScans(programme, details, state, { language, proof, read });
    const drawn = await this.#drawn(scans, undefined, open);
    return isRefusal(drawn) ? drawn : { bytes: drawn.bytes, rows: scans.scans.length, missingPicture: undefined };
  }

  /** Rejects with what the disk says. */
  async report(open: OpenTraining, { language, personalData }: ExportRequest, format: 'PDF' | 'DOCX'): Promise<Made | Refusal> {
    const forms = await this.#acts.run(() => this.#answers.results(open));
    if (isRefusal(forms)) return forms;
    const { details, log } = open;
    const programme = organisedBy(open.programme, writtenLetterhead(this.#ports, open));
    const [made, proof] = await this.proven(open, async () => ({ times: this.#times.of(open), state: log.training.state }));
    const on = localDateOf(this.#ports.documentClock.now());
    const stationery = await this.fonts(open);
    return drawnOr('sheet-not-drawn', async () => {
      const draw = this.#ports.drawReport ?? drawnReport;
      const { bytes, sections } = await draw({
        report: { programme, details, ...made, forms, language, personalData, proof, on },
        format,
        stationery,
      });
      return { bytes, rows: sections, missingPicture: undefined };
    });
  }

  async #drawn(sheet: ToDraw, logo: Logo | undefined, open: OpenTraining | undefined, isLargePrint = false): Promise<DrawnSheet | Refusal> {
    const { drawSheet = drawnSheet } = this.#ports;
    const fonts = { ...(await this.fonts(open)), isLargePrint };
    return drawnOr('sheet-not-drawn', () => drawSheet(sheet, fonts, logo));
  }
}

async function drawnOr<Drawn>(failure: 'sheet-not-drawn' | 'workbook-not-written', draw: () => Promise<Drawn>): Promise<Drawn | Refusal> {
  try {
    return await draw();
  } catch (error) {
    if (error instanceof CannotDraw) return refuse(failure);
    throw error;
  }
}
