/** Lists on their way out: written whole where a person says, and found again. */
import { basename, join } from 'node:path';
import { assertNever } from '../../domain/assert-never';
import type { ExportedFile, ExportRequest, Outcome } from '../../domain/contract';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { readLogo } from '../content/logo';
import { csvBytes, textRows } from '../export/attendance-csv';
import { attendanceSheet } from '../export/attendance-sheet';
import { attendanceTable } from '../export/attendance-table';
import { workbookBytes } from '../export/attendance-workbook';
import { readSheetFonts, sheetPdf } from '../export/sheet-pdf';
import { writeWhole } from '../store/durable-json';
import { type Say, sayIn } from '../words';
import { orRefuse } from './disk-words';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';
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
    default:
      return assertNever(as, 'form of an export');
  }
}

type Made = Pick<ExportedFile, 'missingLogo'> & { readonly bytes: Uint8Array };

export class ListsOut {
  readonly #ports: Ports;
  #exported: string | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The rows that a file is said to have are people, without headings, totals and spare rows. */
  async exportAttendance(open: OpenTraining, request: ExportRequest): Promise<ExportedFile | Refusal | undefined> {
    const { disk, files, settings } = this.#ports;
    const say = sayIn(settings.data.language);
    const path = await files.chooseTarget(say, suggestedName(open, request, say));
    if (path === undefined) return undefined;
    const rows = open.log.training.state.participants.length;
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
    const { state } = log.training;
    const { as, language, separator } = request;
    switch (as) {
      case 'csv':
        return { bytes: await csvBytes(textRows(attendanceTable(programme, state, request)), separator), missingLogo: undefined };
      case 'xlsx': {
        const table = attendanceTable(programme, state, request);
        const exportedAt = this.#ports.clock.now();
        return { bytes: await workbookBytes(table, programme, details, { language, exportedAt }), missingLogo: undefined };
      }
      case 'attendance':
        return this.#makeSheet(open, request, 'filled');
      case 'blank-attendance':
        return this.#makeSheet(open, request, 'blank');
      default:
        return assertNever(as, 'form of an export');
    }
  }

  async #makeSheet({ programme, details, log }: OpenTraining, request: ExportRequest, fill: 'filled' | 'blank'): Promise<Made> {
    const { contentFolder, dataFolder } = this.#ports;
    const { day, language, personalData } = request;
    const folder = ownProgrammeFolder(dataFolder, log.id);
    const logo = programme.logo === undefined ? undefined : await readLogo(folder, programme.logo);
    const sheet = attendanceSheet(programme, details, log.training.state, { day, language, fill, personalData });
    const bytes = await sheetPdf(sheet, await readSheetFonts(contentFolder), logo);
    return { bytes, missingLogo: programme.logo === undefined || logo ? undefined : join(folder, programme.logo) };
  }
}
