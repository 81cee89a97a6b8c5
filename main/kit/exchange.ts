/** Lists in and lists out: files that a person chooses, previews, confirms and finds again. */
import { basename } from 'node:path';
import type { ExportedFile, ExportRequest, ListPreview, Outcome } from '../../domain/contract';
import { importParticipants } from '../../domain/decide';
import type { Person } from '../../domain/person';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { attendanceTable, csvBytes } from '../export/attendance-csv';
import { writeWhole } from '../store/durable-json';
import { sayIn } from '../words';
import { orRefuse } from './disk-words';
import { chosenPeople, previewFile, type WaitingList } from './lists-in';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';

const peopleOf = ({ log }: OpenTraining): readonly Person[] =>
  log.training.state.participants.flatMap(({ person }) => (person ? [person] : []));

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

  async exportAttendance(open: OpenTraining, { separator, language }: ExportRequest): Promise<ExportedFile | Refusal | undefined> {
    const { disk, files, settings } = this.#ports;
    const say = sayIn(settings.data.language);
    const path = await files.chooseTarget(say, `${say('start:attendance-file')}-${open.details.days[0]}.csv`);
    if (path === undefined) return undefined;
    const table = attendanceTable(open.programme, open.log.training.state, language);
    const bytes = await csvBytes(table, separator);
    const written = await orRefuse(() => writeWhole(disk, path, bytes), 'export-failed', say);
    if (isRefusal(written)) return written;
    this.#exported = path;
    return { file: basename(path), rows: table.length - 1 };
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
