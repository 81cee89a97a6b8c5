/** What papers and workbooks for 1,000 people take beside pdfkit alone and beside exceljs, in turn, so that a busy machine slows both. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { attendanceSheet } from '../../main/export/attendance-sheet';
import { attendanceTable } from '../../main/export/attendance-table';
import { certificateDrawing } from '../../main/export/certificate-layout';
import { certificatesPdf, certificateTools } from '../../main/export/certificate-pdf';
import { printedCertificate } from '../../main/export/certificate-words';
import { drawnReport } from '../../main/export/report/drawn-report';
import { type Reported, trainingReport } from '../../main/export/report/training-report';
import { sheetPdf } from '../../main/export/sheet-pdf';
import { trainingWorkbook } from '../../main/export/training-workbook';
import { workbookBytes } from '../../main/export/workbook';
import { milliseconds, table } from '../../scripts/bench/spread.mjs';
import { momentAt, personNamed, smallProgramme } from '../unit/builders';
import { attendedBy, sheetsOf, sourceOf } from '../unit/domain/report/sources';
import { toPrint, training } from '../unit/main/export/certificates';
import { details, withoutEvents } from '../unit/main/export/register';
import { press as readPress } from '../unit/main/typeset/press';
import { bareCertificates, bareReport, bareTable } from './bare-papers';
import { timeOf } from './measure';
import { exceljs, exceljsWorkbook, howToCompare } from './workbooks';

const [, , target = 'papers.json'] = process.argv;
const runs = 5;
const count = 1000;
const press = await readPress();

/** Names as in a list of participants: names and schools come again, and no person is another. */
const [firstNames, lastNames] = [
  ['Ђорђе', 'Živka', 'Милица', 'Nemanja', 'Đurđa', 'Ana', 'Стеван'],
  ['Žikić', 'Петровић-Шоћ', 'Nikolić', 'Јовановић', 'Đukanović', 'Ilić', 'Стојановић', 'Popović', 'Vasić', 'Тодоровић', 'Ristić'],
];
const people = Array.from({ length: count }, (_, index) =>
  personNamed(firstNames[index % firstNames.length] ?? '', `${lastNames[index % lastNames.length]} ${index}`, {
    school: `OŠ „Jovan Popović“ ${index % 60}`,
    town: index % 2 === 0 ? 'Niš' : 'Vranje',
    role: index % 4 === 0 ? 'psihološkinja' : 'učiteljica',
    sex: index % 3 === 0 ? 'male' : 'female',
  }),
);
const state = attendedBy(people);

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

interface PaperCost {
  readonly what: string;
  readonly milliseconds: number;
  readonly beside: string;
  readonly bare: number;
  readonly ratio: number;
}

/** The first of each warms up. */
async function measured(what: string, ours: () => Promise<unknown>, beside: string, bare: () => Promise<unknown>): Promise<PaperCost> {
  const own: number[] = [];
  const least: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const [time, bareTime] = [await timeOf(ours), await timeOf(bare)];
    if (run === 0) continue;
    own.push(time);
    least.push(bareTime);
  }
  return { what, milliseconds: median(own), beside, bare: median(least), ratio: median(own) / median(least) };
}

const sheet = attendanceSheet(smallProgramme, details, withoutEvents(state), {
  day: 1,
  language: 'sr-Latn',
  fill: 'filled',
  proof: undefined,
});

/* Without their codes: working them out takes longer than all the rest, and as long on either side. */
const certificates = people.map((person) => printedCertificate(training, toPrint(person), 'sr-Latn'));
const tools = await certificateTools(press);
const drawings = certificates.map((certificate) => certificateDrawing(certificate, tools, new Map()));

const source = sourceOf(state, { forms: sheetsOf(count), language: 'sr-Latn' });
const reported: Reported = { ...source, proof: undefined };
const { report } = trainingReport(reported);

const workbook = trainingWorkbook(
  'Attendance',
  await attendanceTable(smallProgramme, state, 'en'),
  { programme: smallProgramme, details, takenAt: momentAt('16:45'), proof: undefined },
  'en',
);
const excel = exceljs();

const costs = [
  await measured(
    'attendance sheet',
    () => sheetPdf(sheet, press),
    'pdfkit',
    () => bareTable(sheet, press),
  ),
  await measured(
    'certificates',
    () => certificatesPdf(certificates, 'Title', press, new Map()),
    'pdfkit',
    () => bareCertificates(drawings, press),
  ),
  await measured(
    'training report',
    () => drawnReport({ report: reported, format: 'PDF', stationery: press }),
    'pdfkit',
    () => bareReport(report, press),
  ),
  ...(excel
    ? [
        await measured(
          'attendance as XLSX',
          () => workbookBytes(workbook),
          'exceljs',
          () => exceljsWorkbook(excel, workbook),
        ),
      ]
    : []),
];
const head = [`for ${count} people`, 'time', 'beside', 'time', 'ratio'];
const lines = costs.map(({ what, milliseconds: time, beside, bare, ratio }) => [
  what,
  milliseconds(time),
  beside,
  milliseconds(bare),
  ratio.toFixed(2),
]);
process.stdout.write(`${table([head, ...lines])}\n${excel ? '' : `${howToCompare}\n`}`);
const machine = { node: process.version, platform: process.platform, processors: cpus().length };
writeFileSync(target, `${JSON.stringify({ papersOn: machine, papers: costs }, undefined, 2)}\n`);
