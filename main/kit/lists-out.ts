/** Lists on their way out: written whole where a person says, and found again. */
import { basename, join } from 'node:path';
import { agendaDayOf } from '../../domain/agenda';
import { assertNever } from '../../domain/assert-never';
import type { Outcome } from '../../domain/contract';
import type { ExportedFile, ExportRequest, FollowUpForm, FormsForm } from '../../domain/exports';
import type { FormsReport } from '../../domain/forms/programme-results';
import { blocksOf } from '../../domain/programme';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import type { StatementReport } from '../../domain/results/statement-report';
import type { TimeReport, TimeScope } from '../../domain/times/report';
import { readLogo } from '../content/logo';
import { CannotDraw } from '../drawing/drawer';
import { participantsAgenda } from '../export/agenda-for-participants';
import { runSheet } from '../export/agenda-run-sheet';
import { csvBytes, textRows, valueRows } from '../export/attendance-csv';
import { attendanceSheet } from '../export/attendance-sheet';
import { attendanceTable } from '../export/attendance-table';
import { workbookBytes } from '../export/attendance-workbook';
import { drawnSheet } from '../export/drawn-sheet';
import { followUpTable } from '../export/follow-up-table';
import { formsSheet } from '../export/forms-sheet';
import { formsTable } from '../export/forms-table';
import type { Proof } from '../export/proof';
import type { Sheet } from '../export/sheet';
import { readSheetFonts } from '../export/sheet-pdf';
import { statementsSheet } from '../export/statements-sheet';
import { statementsTable } from '../export/statements-table';
import { timesSheet } from '../export/times-sheet';
import { timesTable } from '../export/times-table';
import { writeWhole } from '../store/durable-json';
import { type Say, sayIn } from '../words';
import type { Answers } from './answers';
import { orRefuse } from './disk-words';
import { verifyOnDisk } from './health';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';
import { programmeForms } from './programme-forms';
import type { Queue } from './queue';
import { statementReport } from './statement-report';
import type { Times } from './times';
import { ownProgrammeFolder, type Trainings } from './trainings';

function suggestedName({ details }: OpenTraining, { as, day, personalData, scope }: ExportRequest, say: Say): string {
  const ending = personalData ? '' : `-${say('export:file-without-personal-data')}`;
  const table = `${say('start:attendance-file')}-${details.days[0]}${ending}`;
  const date = details.days[day - 1] ?? details.days[0];
  const statements = scope === 'all' ? say('results:file-all') : `${say('results:file-this')}-${details.days[0]}`;
  const times = scope === 'all' ? say('times:file-all') : `${say('times:file-this')}-${details.days[0]}`;
  const followUp = `${say('followUp:file')}-${details.days[0]}${personalData ? '' : `-${say('followUp:file-without-contacts')}`}`;
  const forms = scope === 'all' ? say('programmeForms:file') : `${say('formResults:file')}-${details.days[0]}`;
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
    case 'times':
      return `${times}.pdf`;
    case 'times-csv':
      return `${times}.csv`;
    case 'times-xlsx':
      return `${times}.xlsx`;
    case 'statements':
      return `${statements}.pdf`;
    case 'statements-csv':
      return `${statements}.csv`;
    case 'statements-xlsx':
      return `${statements}.xlsx`;
    case 'forms':
      return `${forms}.pdf`;
    case 'forms-csv':
      return `${forms}.csv`;
    case 'forms-xlsx':
      return `${forms}.xlsx`;
    case 'follow-up-csv':
      return `${followUp}.csv`;
    case 'follow-up-xlsx':
      return `${followUp}.xlsx`;
    default:
      return assertNever(as, 'form of an export');
  }
}

/** `rows`: people, without headings, totals and spare rows; or the blocks of its days. */
type Made = Pick<ExportedFile, 'missingLogo' | 'rows'> & { readonly bytes: Uint8Array };

export class ListsOut {
  readonly #ports: Ports;
  readonly #acts: Queue;
  readonly #times: Times;
  readonly #trainings: Trainings;
  readonly #answers: Answers;
  #exported: string | undefined;

  /** `acts`: where acts wait, so that none of them comes between what a file holds and its digest. */
  constructor(ports: Ports, acts: Queue, times: Times, trainings: Trainings, answers: Answers) {
    this.#ports = ports;
    this.#acts = acts;
    this.#times = times;
    this.#trainings = trainings;
    this.#answers = answers;
  }

  async exportAttendance(open: OpenTraining, request: ExportRequest): Promise<ExportedFile | Refusal | undefined> {
    const { disk, files, settings } = this.#ports;
    const say = sayIn(settings.data.language);
    const path = await files.chooseTarget(say, suggestedName(open, request, say));
    if (path === undefined) return undefined;
    const write = async (): Promise<Made | Refusal> => {
      const made = await this.#make(open, request);
      if (isRefusal(made)) return made;
      await writeWhole(disk, path, made.bytes);
      return made;
    };
    const written = await orRefuse(write, 'export-failed', say);
    if (isRefusal(written)) return written;
    this.remember(path);
    return { file: basename(path), rows: written.rows, missingLogo: written.missingLogo };
  }

  /** What was saved last is what can be opened. */
  remember(path: string): void {
    this.#exported = path;
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

  async #make(open: OpenTraining, request: ExportRequest): Promise<Made | Refusal> {
    const { programme, details, log } = open;
    const { as, language, separator, scope = 'this' } = request;
    const people = log.training.state.participants.length;
    switch (as) {
      /* A line with the digest would be one more participant to whoever reads the table. */
      case 'csv': {
        const table = attendanceTable(programme, log.training.state, request);
        return { bytes: await csvBytes(textRows(table), separator), rows: people, missingLogo: undefined };
      }
      case 'xlsx': {
        const [state, proof] = await this.#proven(open, async () => log.training.state);
        const table = attendanceTable(programme, state, request);
        return { bytes: await workbookBytes(table, programme, details, { language, proof }), rows: people, missingLogo: undefined };
      }
      case 'attendance': {
        const [state, proof] = await this.#proven(open, async () => log.training.state);
        return this.#makeSheet(open, attendanceSheet(programme, details, state, { ...request, proof, fill: 'filled' }), people);
      }
      case 'blank-attendance': {
        const sheet = attendanceSheet(programme, details, log.training.state, { ...request, proof: undefined, fill: 'blank' });
        return this.#makeSheet(open, sheet, people);
      }
      case 'run-sheet': {
        const day = agendaDayOf(programme, log.training.state.agenda, request.day);
        return this.#makeSheet(open, runSheet(programme, details, day, request), day.rows.length);
      }
      case 'agenda':
        return this.#makeSheet(open, participantsAgenda(programme, details, language), blocksOf(programme).length);
      case 'times': {
        const [report, proof] = await this.#report(open, scope);
        return this.#makeSheet(open, timesSheet(programme, details, report, { language, proof }), timesTable(report, language).rows.length);
      }
      case 'times-csv': {
        const table = timesTable(await this.#times.report(open, scope), language);
        return { bytes: await csvBytes(valueRows(table), separator), rows: table.rows.length, missingLogo: undefined };
      }
      case 'times-xlsx': {
        const [report, proof] = await this.#report(open, scope);
        const table = timesTable(report, language);
        const name = sayIn(language)('times:report');
        const bytes = await workbookBytes(table, programme, details, { language, proof, name });
        return { bytes, rows: table.rows.length, missingLogo: undefined };
      }
      case 'statements': {
        const [report, proof] = await this.#statements(open, scope);
        return this.#makeSheet(open, statementsSheet(programme, details, report, { language, proof }), report.rows.length);
      }
      case 'statements-csv': {
        const table = statementsTable((await this.#statements(open, scope))[0], language);
        return { bytes: await csvBytes(valueRows(table), separator), rows: table.rows.length, missingLogo: undefined };
      }
      case 'statements-xlsx': {
        const [report, proof] = await this.#statements(open, scope);
        const table = statementsTable(report, language);
        const name = sayIn(language)('results:report');
        const bytes = await workbookBytes(table, programme, details, { language, proof, name });
        return { bytes, rows: table.rows.length, missingLogo: undefined };
      }
      case 'forms':
      case 'forms-csv':
      case 'forms-xlsx':
        return this.#makeForms(open, as, request);
      case 'follow-up-csv':
      case 'follow-up-xlsx':
        return this.#makeFollowUp(open, as, request);
      default:
        return assertNever(as, 'form of an export');
    }
  }

  async #makeForms(open: OpenTraining, as: FormsForm, { language, separator, scope = 'this' }: ExportRequest): Promise<Made | Refusal> {
    const { programme, details } = open;
    const report = await this.#acts.run(() => this.#forms(open, scope));
    if (isRefusal(report)) return report;
    const table = formsTable(report, language);
    const rows = table.rows.length;
    if (as === 'forms') return this.#makeSheet(open, formsSheet(programme, details, report, language), rows);
    const name = sayIn(language)('formResults:report');
    const bytes =
      as === 'forms-csv'
        ? await csvBytes(valueRows(table), separator)
        : await workbookBytes(table, programme, details, { language, proof: undefined, name });
    return { bytes, rows, missingLogo: undefined };
  }

  async #makeFollowUp(open: OpenTraining, as: FollowUpForm, { language, separator, personalData }: ExportRequest): Promise<Made> {
    const { programme, details, log } = open;
    const table = followUpTable(log.training.state.followUps, language, personalData);
    const name = sayIn(language)('followUp:tab');
    const bytes =
      as === 'follow-up-csv'
        ? await csvBytes(textRows(table), separator)
        : await workbookBytes(table, programme, details, { language, proof: undefined, name });
    return { bytes, rows: table.rows.length, missingLogo: undefined };
  }

  /** What is confirmed, and the digest of just that. */
  #proven<What>({ log }: OpenTraining, what: () => Promise<What>): Promise<readonly [What, Proof]> {
    return this.#acts.run(async () => {
      const { digest } = await verifyOnDisk(this.#ports, log.id);
      return [await what(), { digest, takenAt: this.#ports.clock.now() }];
    });
  }

  /** Several trainings together have no digest. */
  async #report(open: OpenTraining, scope: TimeScope): Promise<readonly [TimeReport, Proof | undefined]> {
    const report = (): Promise<TimeReport> => this.#times.report(open, scope);
    return scope === 'this' ? this.#proven(open, report) : [await report(), undefined];
  }

  async #statements(open: OpenTraining, scope: TimeScope): Promise<readonly [StatementReport, Proof | undefined]> {
    const report = (): Promise<StatementReport> => statementReport(this.#trainings, open, scope);
    return scope === 'this' ? this.#proven(open, report) : [await report(), undefined];
  }

  async #forms(open: OpenTraining, scope: TimeScope): Promise<FormsReport | Refusal> {
    if (scope === 'all') return programmeForms(this.#trainings, this.#answers, open);
    const results = await this.#answers.results(open);
    return isRefusal(results) ? results : { of: 'this', results };
  }

  async #makeSheet({ programme, log }: OpenTraining, sheet: Sheet, rows: number): Promise<Made | Refusal> {
    const { contentFolder, dataFolder, drawSheet = drawnSheet } = this.#ports;
    const folder = ownProgrammeFolder(dataFolder, log.id);
    const logo = programme.logo === undefined ? undefined : await readLogo(folder, programme.logo);
    const fonts = await readSheetFonts(contentFolder);
    try {
      const { bytes, hasLogo } = await drawSheet(sheet, fonts, logo);
      return { bytes, rows, missingLogo: programme.logo === undefined || hasLogo ? undefined : join(folder, programme.logo) };
    } catch (error) {
      if (error instanceof CannotDraw) return refuse('sheet-not-drawn');
      throw error;
    }
  }
}
