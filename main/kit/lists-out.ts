/** Lists on their way out: written whole where a person says, and found again. */
import { basename, join } from 'node:path';
import { agendaDayOf } from '../../domain/agenda';
import { assertNever } from '../../domain/assert-never';
import type { ExportedFile, ExportRequest, Outcome } from '../../domain/contract';
import { blocksOf, dayPlan } from '../../domain/programme';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import type { TrainingState } from '../../domain/state';
import { readLogo } from '../content/logo';
import { participantsAgenda } from '../export/agenda-for-participants';
import { runSheet } from '../export/agenda-run-sheet';
import { csvBytes, textRows } from '../export/attendance-csv';
import { attendanceSheet } from '../export/attendance-sheet';
import { attendanceTable } from '../export/attendance-table';
import { workbookBytes } from '../export/attendance-workbook';
import type { Proof } from '../export/proof';
import type { Sheet } from '../export/sheet';
import { readSheetFonts, sheetPdf } from '../export/sheet-pdf';
import { writeWhole } from '../store/durable-json';
import { type Say, sayIn } from '../words';
import { orRefuse } from './disk-words';
import { verifyOnDisk } from './health';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';
import type { Queue } from './queue';
import { ownProgrammeFolder } from './trainings';

function suggestedName({ details }: OpenTraining, { as, day, personalData }: ExportRequest, say: Say): string {
  const ending = personalData ? '' : `-${say('export:file-without-personal-data')}`;
  const table = `${say('start:attendance-file')}-${details.days[0]}${ending}`;
  const date = details.days[day - 1] ?? details.days[0];
  switch (as) {
    case 'csv':
      return `${table}.csv`;
    case 'xlsx':
      return `${table}.xlsx`;
    case 'attendance':
      return `${say('start:attendance-sheet-file')}-${date}${ending}.pdf`;
    case 'blank-attendance':
      return `${say('start:blank-attendance-sheet-file')}-${date}${ending}.pdf`;
    case 'run-sheet':
      return `${say('agenda:run-sheet-file')}-${date}${ending}.pdf`;
    case 'agenda':
      return `${say('agenda:agenda-file')}-${details.days[0]}.pdf`;
    default:
      return assertNever(as, 'form of an export');
  }
}

/** What a file is said to have: people, without headings, totals and spare rows; or the blocks of its days. */
function rowsIn({ programme, log }: OpenTraining, { as, day }: ExportRequest): number {
  switch (as) {
    case 'run-sheet':
      return dayPlan(programme, day).blocks.length;
    case 'agenda':
      return blocksOf(programme).length;
    case 'csv':
    case 'xlsx':
    case 'attendance':
    case 'blank-attendance':
      return log.training.state.participants.length;
    default:
      return assertNever(as, 'form of an export');
  }
}

type Made = Pick<ExportedFile, 'missingLogo'> & { readonly bytes: Uint8Array };

export class ListsOut {
  readonly #ports: Ports;
  readonly #acts: Queue;
  #exported: string | undefined;

  /** `acts`: where acts wait, so that none of them comes between what a file holds and its digest. */
  constructor(ports: Ports, acts: Queue) {
    this.#ports = ports;
    this.#acts = acts;
  }

  async exportAttendance(open: OpenTraining, request: ExportRequest): Promise<ExportedFile | Refusal | undefined> {
    const { disk, files, settings } = this.#ports;
    const say = sayIn(settings.data.language);
    const path = await files.chooseTarget(say, suggestedName(open, request, say));
    if (path === undefined) return undefined;
    const rows = rowsIn(open, request);
    const write = async (): Promise<Made> => {
      const made = await this.#make(open, request);
      await writeWhole(disk, path, made.bytes);
      return made;
    };
    const written = await orRefuse(write, 'export-failed', say);
    if (isRefusal(written)) return written;
    this.#exported = path;
    return { file: basename(path), rows, missingLogo: written.missingLogo };
  }

  async openExported(act: 'open' | 'show'): Promise<Outcome> {
    const { files } = this.#ports;
    if (this.#exported === undefined) return refuse('nothing-exported');
    if (act === 'show') {
      files.showInFolder(this.#exported);
      return { done: true };
    }
    const problem = await files.open(this.#exported);
    return problem === '' ? { done: true } : refuse('cannot-open', undefined, { problem, file: this.#exported });
  }

  async #make(open: OpenTraining, request: ExportRequest): Promise<Made> {
    const { programme, details, log } = open;
    const { as, language, separator } = request;
    switch (as) {
      /* A line with the digest would be one more participant to whoever reads the table. */
      case 'csv': {
        const table = attendanceTable(programme, log.training.state, request);
        return { bytes: await csvBytes(textRows(table), separator), missingLogo: undefined };
      }
      case 'xlsx': {
        const { state, proof } = await this.#proven(open);
        const table = attendanceTable(programme, state, request);
        return { bytes: await workbookBytes(table, programme, details, { language, proof }), missingLogo: undefined };
      }
      case 'attendance': {
        const { state, proof } = await this.#proven(open);
        return this.#makeSheet(open, attendanceSheet(programme, details, state, { ...request, proof, fill: 'filled' }));
      }
      case 'blank-attendance': {
        const sheet = attendanceSheet(programme, details, log.training.state, { ...request, proof: undefined, fill: 'blank' });
        return this.#makeSheet(open, sheet);
      }
      case 'run-sheet': {
        const day = agendaDayOf(programme, log.training.state.agenda, request.day);
        return this.#makeSheet(open, runSheet(programme, details, day, request));
      }
      case 'agenda':
        return this.#makeSheet(open, participantsAgenda(programme, details, language));
      default:
        return assertNever(as, 'form of an export');
    }
  }

  /** What is confirmed, and the digest of just that. */
  #proven({ log }: OpenTraining): Promise<{ readonly state: TrainingState; readonly proof: Proof }> {
    return this.#acts.run(async () => {
      const { digest } = await verifyOnDisk(this.#ports, log.id);
      return { state: log.training.state, proof: { digest, takenAt: this.#ports.clock.now() } };
    });
  }

  async #makeSheet({ programme, log }: OpenTraining, sheet: Sheet): Promise<Made> {
    const { contentFolder, dataFolder } = this.#ports;
    const folder = ownProgrammeFolder(dataFolder, log.id);
    const logo = programme.logo === undefined ? undefined : await readLogo(folder, programme.logo);
    const bytes = await sheetPdf(sheet, await readSheetFonts(contentFolder), logo);
    return { bytes, missingLogo: programme.logo === undefined || logo ? undefined : join(folder, programme.logo) };
  }
}
