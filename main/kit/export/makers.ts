/** Who makes each form of export, and how its file is called: a line for each form of domain/export/forms.ts. */
import { agendaDayOf } from '../../../domain/agenda/agenda';
import type { BarometerPaper } from '../../../domain/barometer/papers';
import { rowsOf } from '../../../domain/certificates/view';
import { writtenPlans } from '../../../domain/export/document-state';
import type { ExportForm } from '../../../domain/export/forms';
import type { ExportRequest } from '../../../domain/export/requests';
import { allOfThem } from '../../../domain/indicators/across';
import type { AcrossForm } from '../../../domain/indicators/requests';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { blocksOf } from '../../../domain/programme/programme';
import type { TrainingState } from '../../../domain/training/state';
import { participantsAgenda } from '../../export/agenda-for-participants';
import { runSheet } from '../../export/agenda-run-sheet';
import { csvBytes, textRows, valueRows } from '../../export/attendance-csv';
import { attendanceSheet } from '../../export/attendance-sheet';
import { attendanceTable } from '../../export/attendance-table';
import { barometerPdf } from '../../export/barometer-pdf';
import { certificatesTable } from '../../export/certificates-table';
import { followUpTable } from '../../export/follow-up-table';
import { formsSheet } from '../../export/forms-sheet';
import { formsTable } from '../../export/forms-table';
import { type CardKind, nameCards } from '../../export/name-cards';
import { statementsSheet } from '../../export/statements-sheet';
import { statementsTable } from '../../export/statements-table';
import type { Table } from '../../export/table';
import { timesSheet } from '../../export/times-sheet';
import { timesTable } from '../../export/times-table';
import { totalsTable } from '../../export/totals-table';
import { dataBytes, trainingDataOf } from '../../export/training-data/training-data';
import { type Translate, translateIn } from '../../translate';
import { playedStatements } from '../barometer/barometer-papers';
import { planPapers } from '../groups/plan-file';
import { acrossFile } from '../indicators/across-files';
import { roomPaperOf } from '../room/room-paper-file';
import type { OpenTraining } from '../training/open-training';
import type { ExportSources, Made } from './export-sources';

interface Maker {
  /** Without its ending; `say` speaks the desk's language. */
  readonly name: (open: OpenTraining, request: ExportRequest, translate: Translate) => string;
  /** Rejects with what the disk says. */
  readonly make: (sources: ExportSources, open: OpenTraining, request: ExportRequest) => Promise<Made | Refusal>;
}

const people = ({ log }: OpenTraining): number => log.training.state.participants.length;
const firstDay = ({ details }: OpenTraining): string => details.days[0];
const itsDay = ({ details }: OpenTraining, { day }: ExportRequest): string => details.days[day - 1] ?? details.days[0];
const withoutPersons = ({ personalData }: ExportRequest, translate: Translate): string =>
  personalData ? '' : `-${translate('export:file-without-personal-data')}`;
const inLargePrint = ({ isLargePrint }: ExportRequest, translate: Translate): string =>
  isLargePrint ? `-${translate('papers:file-large-print')}` : '';

const tableName: Maker['name'] = (open, request, translate) =>
  `${translate('start:attendance-file')}-${firstDay(open)}${withoutPersons(request, translate)}`;
const timesName: Maker['name'] = (open, { scope }, translate) =>
  scope === 'all' ? translate('times:file-all') : `${translate('times:file-this')}-${firstDay(open)}`;
const statementsName: Maker['name'] = (open, { scope }, translate) =>
  scope === 'all' ? translate('results:file-all') : `${translate('results:file-this')}-${firstDay(open)}`;
const formsName: Maker['name'] = (open, { scope }, translate) =>
  scope === 'all' ? translate('programmeForms:file') : `${translate('formResults:file')}-${firstDay(open)}`;
const followUpName: Maker['name'] = (open, { personalData }, translate) =>
  `${translate('followUp:file')}-${firstDay(open)}${personalData ? '' : `-${translate('followUp:file-without-contacts')}`}`;
const certificatesName: Maker['name'] = (open, request, translate) =>
  `${translate('certificates:list-file')}-${firstDay(open)}${withoutPersons(request, translate)}`;
const indicatorsName: Maker['name'] = (open, _request, translate) => `${translate('across:file-indicators')}-${firstDay(open)}`;
const reportName: Maker['name'] = (open, request, translate) =>
  `${translate('report:report-file')}-${firstDay(open)}${withoutPersons(request, translate)}`;
const dataName: Maker['name'] = (open, request, translate) =>
  `${translate('export:data-file')}-${firstDay(open)}${withoutPersons(request, translate)}`;
/** `key`: what the sheet of a day is called. */
const dayName =
  (key: 'start:attendance-sheet-file' | 'start:blank-attendance-sheet-file' | 'agenda:run-sheet-file'): Maker['name'] =>
  (open, request, translate) =>
    `${translate(key)}-${itsDay(open, request)}${withoutPersons(request, translate)}`;

const cardsName =
  (key: 'export:badges-file' | 'export:table-signs-file'): Maker['name'] =>
  (open, _request, translate) =>
    `${translate(key)}-${firstDay(open)}`;

function namedCards(sources: ExportSources, open: OpenTraining, kind: CardKind, language: Language): Promise<Made | Refusal> {
  const cards = nameCards(open.programme, open.details, open.log.training.state, { kind, language });
  return sources.plain(cards, cards.cards.length, open);
}

/** Of the open training alone. */
const indicatorsOf = (
  sources: ExportSources,
  { log }: OpenTraining,
  as: AcrossForm,
  { language, separator, personalData }: ExportRequest,
): Promise<Made | Refusal> => acrossFile(as, sources, { language, separator, personalData, filter: { ...allOfThem, trainings: [log.id] } });

/** What a table of participants holds: each of them, or counts alone. */
const participantsTable = ({ programme }: OpenTraining, state: TrainingState, { language, personalData }: ExportRequest): Table =>
  personalData ? attendanceTable(programme, state, language) : totalsTable(programme, state, language);

/** A table has no logo to miss. */
const table = (bytes: Uint8Array, rows: number): Made => ({ bytes, rows, missingLogo: undefined });

const barometerPaper = (paper: BarometerPaper): Maker => ({
  /* In its own script, as papers of the programme. */
  name: (_open, { language }) => translateIn(language)(`barometerPapers:file-${paper}`),
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
    name: tableName,
    make: async (_sources, open, request) => {
      const rows = participantsTable(open, open.log.training.state, request);
      return table(await csvBytes(textRows(rows), request.separator), rows.rows.length);
    },
  },
  xlsx: {
    name: tableName,
    make: async (sources, open, request) => {
      const [state, proof] = await sources.proven(open, async () => open.log.training.state);
      const { language } = request;
      return sources.workbook(open, translateIn(language)('attendance:attendance'), participantsTable(open, state, request), {
        language,
        proof,
      });
    },
  },
  agenda: {
    name: (open, request, translate) => `${translate('agenda:agenda-file')}-${firstDay(open)}${inLargePrint(request, translate)}`,
    make: (sources, open, { language, isLargePrint }) =>
      sources.sheet(
        open,
        participantsAgenda(open.programme, open.details, language, isLargePrint),
        blocksOf(open.programme).length,
        isLargePrint,
      ),
  },
  attendance: {
    name: dayName('start:attendance-sheet-file'),
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
    name: dayName('start:blank-attendance-sheet-file'),
    make: (sources, open, request) => {
      const asked = { ...request, proof: undefined, fill: request.personalData ? 'blank' : 'numbered' } as const;
      return sources.sheet(open, attendanceSheet(open.programme, open.details, open.log.training, asked), people(open));
    },
  },
  badges: {
    name: cardsName('export:badges-file'),
    make: (sources, open, { language }) => namedCards(sources, open, 'badges', language),
  },
  'table-signs': {
    name: cardsName('export:table-signs-file'),
    make: (sources, open, { language }) => namedCards(sources, open, 'table-signs', language),
  },
  'signed-sheets': {
    name: (open, _request, translate) => `${translate('signedSheets:file')}-${firstDay(open)}`,
    make: (sources, open, { language }) => sources.signedSheets(open, language),
  },
  'run-sheet': {
    name: dayName('agenda:run-sheet-file'),
    make: (sources, open, request) => {
      const day = agendaDayOf(open.programme, open.log.training.state.agenda, request.day);
      return sources.sheet(open, runSheet(open.programme, open.details, day, request), day.rows.length);
    },
  },
  certificates: {
    name: (open, _request, translate) => `${translate('certificates:file')}-${firstDay(open)}`,
    make: (sources, open, { language, withoutCode = false }) => sources.certificates(open, { language, withoutCode }),
  },
  'certificates-csv': {
    name: certificatesName,
    make: async (_sources, open, { language, separator, personalData }) => {
      const rows = certificatesTable(rowsOf(open.log.training.state), language, personalData);
      return table(await csvBytes(textRows(rows), separator), rows.rows.length);
    },
  },
  'certificates-xlsx': {
    name: certificatesName,
    make: async (sources, open, { language, personalData }) => {
      const [state, proof] = await sources.proven(open, async () => open.log.training.state);
      const rows = certificatesTable(rowsOf(state), language, personalData);
      return sources.workbook(open, translateIn(language)('certificates:title'), rows, { language, proof });
    },
  },
  report: { name: reportName, make: (sources, open, request) => sources.report(open, request, 'PDF') },
  'report-docx': { name: reportName, make: (sources, open, request) => sources.report(open, request, 'DOCX') },
  indicators: { name: indicatorsName, make: (sources, open, request) => indicatorsOf(sources, open, 'indicators', request) },
  'indicators-csv': { name: indicatorsName, make: (sources, open, request) => indicatorsOf(sources, open, 'indicators-csv', request) },
  'indicators-xlsx': {
    name: (open, request, translate) => `${indicatorsName(open, request, translate)}${withoutPersons(request, translate)}`,
    make: (sources, open, request) => indicatorsOf(sources, open, 'indicators-xlsx', request),
  },
  'training-json': {
    name: dataName,
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
    name: timesName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.times(open, scope);
      const { length } = timesTable(report, language).rows;
      return sources.sheet(open, timesSheet(open.programme, open.details, report, { language, proof }), length);
    },
  },
  'times-csv': {
    name: timesName,
    make: async (sources, open, { language, separator, scope = 'this' }) => {
      const rows = timesTable((await sources.times(open, scope))[0], language);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'times-xlsx': {
    name: timesName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.times(open, scope);
      return sources.workbook(open, translateIn(language)('times:report'), timesTable(report, language), { language, scope, proof });
    },
  },
  statements: {
    name: statementsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.statements(open, scope);
      return sources.sheet(open, statementsSheet(open.programme, open.details, report, { language, proof }), report.rows.length);
    },
  },
  'statements-csv': {
    name: statementsName,
    make: async (sources, open, { language, separator, scope = 'this' }) => {
      const rows = statementsTable((await sources.statements(open, scope))[0], language);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'statements-xlsx': {
    name: statementsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const [report, proof] = await sources.statements(open, scope);
      return sources.workbook(open, translateIn(language)('results:report'), statementsTable(report, language), { language, scope, proof });
    },
  },
  forms: {
    name: formsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const report = await sources.forms(open, scope);
      if (isRefusal(report)) return report;
      return sources.sheet(open, formsSheet(open.programme, open.details, report, language), formsTable(report, language).rows.length);
    },
  },
  'forms-csv': {
    name: formsName,
    make: async (sources, open, { language, separator, scope = 'this' }) => {
      const report = await sources.forms(open, scope);
      if (isRefusal(report)) return report;
      const rows = formsTable(report, language);
      return table(await csvBytes(valueRows(rows), separator), rows.rows.length);
    },
  },
  'forms-xlsx': {
    name: formsName,
    make: async (sources, open, { language, scope = 'this' }) => {
      const report = await sources.forms(open, scope);
      if (isRefusal(report)) return report;
      const rows = formsTable(report, language);
      return sources.workbook(open, translateIn(language)('formResults:report'), rows, { language, scope, proof: undefined });
    },
  },
  'follow-up-csv': {
    name: followUpName,
    make: async (_sources, open, { language, separator, personalData }) => {
      const rows = followUpTable(open.log.training.state.followUps, language, personalData);
      return table(await csvBytes(textRows(rows), separator), rows.rows.length);
    },
  },
  'follow-up-xlsx': {
    name: followUpName,
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
  'action-plans': {
    name: (open, request, translate) => `${translate('plan:file-plans')}-${firstDay(open)}${inLargePrint(request, translate)}`,
    make: async (sources, open, { language, isLargePrint }) => {
      const groups = writtenPlans(open.log.training.state);
      if (groups.length === 0) return refuse('plan-empty');
      return sources.papers(open, planPapers(open, groups, language), language, isLargePrint);
    },
  },
  'room-lists': {
    name: (open, _request, translate) => `${translate('roomPaper:file-room')}-${firstDay(open)}`,
    make: (sources, open, { language }) => sources.papers(open, [roomPaperOf(open, language)], language),
  },
};
