/** Lists in and lists out: files that a person chooses, previews, confirms and finds again. */
import { basename } from 'node:path';
import { assertNever } from '../../domain/assert-never';
import type { ExportedFile, ExportRequest, ListPreview, Outcome } from '../../domain/contract';
import { importParticipants } from '../../domain/decide';
import type { Person } from '../../domain/person';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { attendanceTable, csvBytes } from '../export/attendance-csv';
import { attendanceSheet } from '../export/attendance-sheet';
import { readSheetFonts, sheetPdf } from '../export/sheet-pdf';
import { writeWhole } from '../store/durable-json';
import { type Say, sayIn } from '../words';
import { orRefuse } from './disk-words';
import { chosenPeople, previewFile, type WaitingList } from './lists-in';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';

const peopleOf = ({ log }: OpenTraining): readonly Person[] =>
  log.training.state.participants.flatMap(({ person }) => (person ? [person] : []));

function suggestedName({ details }: OpenTraining, { as, day }: ExportRequest, say: Say): string {
  const date = details.days[day - 1] ?? details.days[0];
  switch (as) {
    case 'csv':
      return `${say('start:attendance-file')}-${details.days[0]}.csv`;
    case 'attendance':
      return `${say('start:attendance-sheet-file')}-${date}.pdf`;
    case 'blank-attendance':
      return `${say('start:blank-attendance-sheet-file')}-${date}.pdf`;
    default:
      return assertNever(as, 'form of an export');
  }
}

async function exportBytes(open: OpenTraining, request: ExportRequest, contentFolder: string): Promise<Uint8Array> {
  const { programme, details, log } = open;
  const { as, day, language, separator } = request;
  const { state } = log.training;
  if (as === 'csv') return csvBytes(attendanceTable(programme, state, language), separator);
  const sheet = attendanceSheet(programme, details, state, { day, language, fill: as === 'attendance' ? 'filled' : 'blank' });
  return sheetPdf(sheet, await readSheetFonts(contentFolder));
}

export class Exchange {
  readonly #ports: Ports;
  #waiting: WaitingList | undefined;
  #exported: string | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async preview(open: OpenTraining): Promise<ListPreview | Refusal | undefined> {
    const { files, newId, settings } = this.#ports;
    const say = sayIn(settings.data.language);
    const path = await files.chooseList(say);
    if (path === undefined) return undefined;
    const waiting = await previewFile(path, newId(), peopleOf(open), say);
    if (isRefusal(waiting)) return waiting;
    this.#waiting = waiting;
    return waiting.shown;
  }

  /** Imports the list that was previewed under this name, and no other; doubtful rows only by their lines. */
  async import(open: OpenTraining, preview: string, doubtful: readonly number[]): Promise<{ readonly imported: number } | Refusal> {
    if (this.#waiting?.shown.preview !== preview) return refuse('wrong-message');
    const people = chosenPeople(this.#waiting, doubtful);
    const context = open.decisionContext();
    const decision = importParticipants(people, context);
    if (isRefusal(decision)) return decision;
    const kept = await open.keep(decision, context.moment);
    if (isRefusal(kept)) return kept;
    this.#waiting = undefined;
    return { imported: people.length };
  }

  /** The rows that a file is said to have are people, without headings, totals and spare rows. */
  async exportAttendance(open: OpenTraining, request: ExportRequest): Promise<ExportedFile | Refusal | undefined> {
    const { contentFolder, disk, files, settings } = this.#ports;
    const say = sayIn(settings.data.language);
    const path = await files.chooseTarget(say, suggestedName(open, request, say));
    if (path === undefined) return undefined;
    const rows = open.log.training.state.participants.length;
    const write = async (): Promise<void> => writeWhole(disk, path, await exportBytes(open, request, contentFolder));
    const written = await orRefuse(write, 'export-failed', say);
    if (isRefusal(written)) return written;
    this.#exported = path;
    return { file: basename(path), rows };
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
}
