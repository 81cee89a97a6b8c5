/** The maker of each form of export, and its file's name: a line for each form of domain/export/forms.ts. */
import { agendaAsRead, agendaDayOf } from '../../../domain/agenda/agenda';
import type { BarometerPaper } from '../../../domain/barometer/papers';
import { rowsOf } from '../../../domain/certificates/view';
import { writtenPlans } from '../../../domain/export/document-state';
import { fileNameIn, inFileName } from '../../../domain/export/file-name';
import { type ExportForm, exportForms } from '../../../domain/export/forms';
import type { ExportRequest } from '../../../domain/export/requests';
import { allOfThem } from '../../../domain/indicators/across';
import type { AcrossForm } from '../../../domain/indicators/requests';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { blocksOf } from '../../../domain/programme/programme';
import type { TrainingState } from '../../../domain/training/state';
import { agendaCalendar } from '../../export/agenda-calendar';
import { participantsAgenda } from '../../export/agenda-for-participants';
import { runSheet } from '../../export/agenda-run-sheet';
import { csvBytes, valueRows } from '../../export/attendance-csv';
import { attendanceSheet } from '../../export/attendance-sheet';
import { attendanceTable } from '../../export/attendance-table';
import { barometerPdf } from '../../export/barometer-pdf';
import { certificatesTable } from '../../export/certificates-table';
import { followUpTable } from '../../export/follow-up-table';
import { formsSheet } from '../../export/forms-sheet';
import { formsTable } from '../../export/forms-table';
import { hourPoster } from '../../export/hour-poster';
import { type CardKind, nameCards } from '../../export/name-cards';
import { statementsSheet } from '../../export/statements-sheet';
import { statementsTable } from '../../export/statements-table';
import type { Table } from '../../export/table';
import { timesSheet } from '../../export/times-sheet';
import { timesTable } from '../../export/times-table';
import { totalsTable } from '../../export/totals-table';
import { dataBytes, trainingDataOf } from '../../export/training-data/training-data';
import { translateIn } from '../../translate';
import { playedHour, playedStatements } from '../barometer/barometer-papers';
import { planPapers } from '../groups/plan-file';
import { acrossFile } from '../indicators/across-files';
import { firstDayFile } from '../room/first-day-file';
import { roomPaperOf } from '../room/room-paper-file';
import type { OpenTraining } from '../training/open-training';
import {
  cardsName,
  certificatesName,
  dataName,
  dayName,
  type ExportLabel,
  followUpName,
  formsName,
  indicatorsName,
  inLargePrint,
  reportName,
  statementsName,
  tableName,
  timesName,
  withoutPersons,
} from './export-names';
import type { ExportSources, Made } from './export-sources';

interface Maker {
  readonly what: ExportLabel;
  /** Rejects with what the disk says. */
  readonly make: (sources: ExportSources, open: OpenTraining, request: ExportRequest) => Promise<Made | Refusal>;
}

const people = ({ log }: OpenTraining): number => log.training.state.participants.length;
function namedCards(sources: ExportSources, open: OpenTraining, kind: CardKind, language: Language): Promise<Made | Refusal> {
  const cards = nameCards(open.programme, open.details, open.log.training.state, { kind, language });
  return sources.plain(cards, cards.cards.length, open);
}

/** Makes the indicators of the open training alone. */
const indicatorsOf = (
  sources: ExportSources,
  { log }: OpenTraining,
  as: AcrossForm,
  { language, separator, personalData }: ExportRequest,
): Promise<Made | Refusal> => acrossFile(as, sources, { language, separator, personalData, filter: { ...allOfThem, trainings: [log.id] } });

/** What a table of participants holds: each of them, or counts alone. */
const participantsTable = async (
  { programme }: OpenTraining,
  state: TrainingState,
  { language, personalData }: ExportRequest,
): Promise<Table> => (personalData ? attendanceTable(programme, state, language) : totalsTable(programme, state, language));

/** A table has no logo to miss. */
const table = (bytes: Uint8Array, rows: number): Made => ({ bytes, rows, missingPicture: undefined });

const barometerPaper = (paper: BarometerPaper): Maker => ({
  /* In its own script, as papers of the programme. */
  what: ({ language }) => translateIn(language)(`barometerPapers:file-${paper}`),
  make: async (sources, open, { language }) => {
    const statements = playedStatements(open);
    return table(
      await barometerPdf(paper, { programme: open.programme, statements }, language, await sources.fonts(open)),
      statements.length,
    );
  },
});

export const makers: Readonly<Record<ExportForm, Maker>> = {
  /* A line with the digest would be one more participant to whoever reads the table. */
  csv: {
    what: tableName,
    make: async (_sources, open, request) => {
      const rows = await participantsTable(open, open.log.training.state, request);
      return table(await csvBytes(valueRows(rows), request.separator), rows.rows.length);
    },
  },
  xlsx: {
    what: tableName,
    make: async (sources, open, request) => {
      const [state, proof] = await sources.proven(open, async () => open.log.training.state);
      const { language } = request;
      const rows = await participantsTable(open, state, request);
      return sources.workbook(open, translateIn(language)('attendance:attendance'), rows, { language, proof });
    },
  },
  agenda: {
    what: (request, translate) => `${translate('agenda:agenda-file')}${inLargePrint(request, translate)}`,
    make: (sources, open, { language, isLargePrint }) =>
      sources.sheet(
        open,
        participantsAgenda(open.programme, open.details, language, isLargePrint),
        blocksOf(open.programme).length,
        isLargePrint,
      ),
  },
  'agenda-ics': {
    what: (_request, translate) => translate('agenda:agenda-file'),
    make: async (sources, { programme, details, log }, { language }) => {
      const bytes = await agendaCalendar({ programme, details, training: log.id, language, made: sources.madeAt() });
      return table(bytes, blocksOf(programme).length);
    },
  },
  attendance: {
    what: dayName('start:attendance-sheet-file'),
    make: async (sources, open, request) => {
      const [training, proof] = await sources.proven(open, async () => open.log.training);
      return sources.sheet(
        open,
        attendanceSheet(open.programme, open.details, training, { ...request, proof, fill: 'filled' }),
        people(open),
      );
    },
  },
  'blank-attendance': {
    what: dayName('start:blank-attendance-sheet-file'),
    make: (sources, open, request) => {
      const asked = { ...request, proof: undefined, fill: request.personalData ? 'blank' : 'numbered' } as const;
      return sources.sheet(open, attendanceSheet(open.programme, open.details, open.log.training, asked), people(open));
    },
  },
  badges: {
    what: cardsName('export:badges-file'),
    make: (sources, open, { language }) => namedCards(sources, open, 'badges', language),
  },
  'table-signs': {
    what: cardsName('export:table-signs-file'),
    make: (sources, open, { language }) => namedCards(sources, open, 'table-signs', language),
  },
  'signed-sheets': {
    what: (_request, translate) => translate('signedSheets:file'),
    make: (sources, open, { language }) => sources.signedSheets(open, language),
  },
  'run-sheet': {
    what: dayName('agenda:run-sheet-file'),
    make: (sources, open, request) => {
      const { programme, details, log } = open;
      const day = agendaDayOf(programme, agendaAsRead(log.training.state.agenda, programme, details.language), request.day);
      return sources.sheet(open, runSheet(programme, details, day, request), day.rows.length);
    },
  },
  certificates: {
    what: (_request, translate) => translate('certificates:file'),
    make: (sources, open, { language, withoutCode = false }) => sources.certificates(open, { language, withoutCode }),
  },
  'certificates-csv': {
    what: certificatesName,
    make: async (_sources, open, { language, separator, personalData }) => {
      const rows = certificatesTable(rowsOf(open.log.training.state), language, personalData);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'certificates-xlsx': {
    what: certificatesName,
    make: async (sources, open, { language, personalData }) => {
      const [state, proof] = await sources.proven(open, async () => open.log.training.state);
      const rows = certificatesTable(rowsOf(state), language, personalData);
      return sources.workbook(open, translateIn(language)('certificates:title'), rows, { language, proof });
    },
  },
  report: { what: reportName, make: (sources, open, request) => sources.report(open, request, 'PDF') },
  'report-docx': { what: reportName, make: (sources, open, request) => sources.report(open, request, 'DOCX') },
  indicators: { what: indicatorsName, make: (sources, open, request) => indicatorsOf(sources, open, 'indicators', request) },
  'indicators-csv': { what: indicatorsName, make: (sources, open, request) => indicatorsOf(sources, open, 'indicators-csv', request) },
  'indicators-xlsx': {
    what: (request, translate) => `${indicatorsName(request, translate)}${withoutPersons(request, translate)}`,
    make: (sources, open, request) => indicatorsOf(sources, open, 'indicators-xlsx', request),
  },
  'training-json': {
    what: dataName,
    make: async (sources, open, { language, personalData }) => {
      const forms = await sources.forms(open, 'this');
      if (isRefusal(forms)) return forms;
      const [times, proof] = await sources.times(open, 'this');
      if (!proof) throw new Error('A training that is open has a digest');
      const { programme, details, log } = open;
      const data = trainingDataOf({
        programme,
        details,
        state: log.training.state,
        times,
        forms: forms.results,
        proof,
        language,
        personalData,
      });
      return table(dataBytes(data), data.registered);
    },
  },
  times: {
    what: timesName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.times(open, scope);
      const { length } = timesTable(report, language).rows;
      return sources.sheet(open, timesSheet(open.programme, open.details, report, { language, proof }), length);
    },
  },
  'times-csv': {
    what: timesName,
    make: async (sources, open, { language, separator, scope = 'this' }) => {
      const rows = timesTable((await sources.times(open, scope))[0], language);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'times-xlsx': {
    what: timesName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.times(open, scope);
      return sources.workbook(open, translateIn(language)('times:report'), timesTable(report, language), { language, scope, proof });
    },
  },
  statements: {
    what: statementsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.statements(open, scope);
      return sources.sheet(open, statementsSheet(open.programme, open.details, report, { language, proof }), report.rows.length);
    },
  },
  'statements-csv': {
    what: statementsName,
    make: async (sources, open, { language, separator, scope = 'this' }) => {
      const rows = statementsTable((await sources.statements(open, scope))[0], language);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'statements-xlsx': {
    what: statementsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.statements(open, scope);
      return sources.workbook(open, translateIn(language)('results:report'), statementsTable(report, language), { language, scope, proof });
    },
  },
  forms: {
    what: formsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const report = await sources.forms(open, scope);
      if (isRefusal(report)) return report;
      return sources.sheet(open, formsSheet(open.programme, open.details, report, language), formsTable(report, language).rows.length);
    },
  },
  'forms-csv': {
    what: formsName,
    make: async (sources, open, { language, separator, scope = 'this' }) => {
      const report = await sources.forms(open, scope);
      if (isRefusal(report)) return report;
      const rows = formsTable(report, language);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'forms-xlsx': {
    what: formsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const report = await sources.forms(open, scope);
      if (isRefusal(report)) return report;
      const rows = formsTable(report, language);
      return sources.workbook(open, translateIn(language)('formResults:report'), rows, { language, scope, proof: undefined });
    },
  },
  'follow-up-csv': {
    what: followUpName,
    make: async (_sources, open, { language, separator, personalData }) => {
      const rows = followUpTable(open.log.training.state.followUps, language, personalData);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'follow-up-xlsx': {
    what: followUpName,
    make: async (sources, open, { language, personalData }) => {
      const [state, proof] = await sources.proven(open, async () => open.log.training.state);
      const rows = followUpTable(state.followUps, language, personalData);
      return sources.workbook(open, translateIn(language)('followUp:tab'), rows, { language, proof });
    },
  },
  'barometer-signs-a4': barometerPaper('signs-a4'),
  'barometer-signs-a3': barometerPaper('signs-a3'),
  'barometer-statement-cards': barometerPaper('statement-cards'),
  'barometer-tally-sheet': barometerPaper('tally-sheet'),
  'barometer-hour': {
    what: ({ language }) => translateIn(language)('barometerPapers:file-hour'),
    make: async (sources, open, { language }) => {
      const hour = playedHour(open, language);
      return table(await hourPoster(hour, open.programme, language, await sources.fonts(open)), hour.lines.length);
    },
  },
  'action-plans': {
    what: (request, translate) => `${translate('plan:file-plans')}${inLargePrint(request, translate)}`,
    make: async (sources, open, { language, isLargePrint }) => {
      const groups = writtenPlans(open.log.training.state);
      if (groups.length === 0) return refuse('plan-empty');
      return sources.papers(open, planPapers(open, groups, language), language, isLargePrint);
    },
  },
  'room-lists': {
    what: (_request, translate) => translate('roomPaper:file-room'),
    make: (sources, open, { language }) => sources.papers(open, [roomPaperOf(open, language)], language),
  },
  'first-day': {
    what: (_request, translate) => translate('roomPaper:file-first-day'),
    make: async (sources, open, { language }) => table(...(await firstDayFile(open, language, await sources.fonts(open)))),
  },
};

/** With its ending. What is about all trainings of the programme has no place and no day. */
export function exportName({ details }: Pick<OpenTraining, 'details'>, request: ExportRequest): string {
  const { format, isReport, ofDay } = exportForms[request.as];
  const what = makers[request.as].what(request, translateIn(request.language));
  const name =
    isReport && request.scope === 'all' ? inFileName(what) : fileNameIn(details, what, ofDay ? details.days[request.day - 1] : undefined);
  return `${name}.${format.toLowerCase()}`;
}
