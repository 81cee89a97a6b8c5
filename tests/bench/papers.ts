/** What papers for 1,000 people take beside pdfkit alone, which draws the same words in the same places without laying them out or tagging them. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import PdfDocument from 'pdfkit';
import { attendanceSheet } from '../../main/export/attendance-sheet';
import { certificateDrawing } from '../../main/export/certificate-layout';
import { certificatesPdf, certificateTools } from '../../main/export/certificate-pdf';
import type { Sheet } from '../../main/export/sheet';
import { orderOf } from '../../main/export/sheet-order';
import { sheetPdf } from '../../main/export/sheet-pdf';
import type { Press } from '../../main/typeset/fonts';
import { milliseconds, table } from '../../scripts/bench/spread.mjs';
import { personNamed, smallProgramme } from '../unit/builders';
import { everything, printed } from '../unit/main/export/certificates';
import { details, stateWith, withoutEvents } from '../unit/main/export/register';
import { press as readPress } from '../unit/main/typeset/press';
import { longestHold, timeOf } from './measure';

const [, , target = 'papers.json'] = process.argv;
const runs = 5;
const people = Array.from({ length: 1000 }, (_, index) => personNamed('Ђорђе', `Žikić ${index}`));
const press = await readPress();
const images = { logo: undefined, signature: undefined };

function bareDocument(
  size: [number, number],
  { regular, bold, serif }: Press,
): { readonly draw: PDFKit.PDFDocument; readonly end: () => Promise<void> } {
  /* Its own fonts aren't in the bundle, and nobody asks for them. */
  const options = { size, margin: 0, autoFirstPage: false, font: null } as unknown as PDFKit.PDFDocumentOptions;
  const draw = new PdfDocument(options);
  for (const [name, bytes] of Object.entries({ regular, bold, serif })) draw.registerFont(name, bytes);
  draw.on('data', () => undefined);
  return {
    draw,
    end: () =>
      new Promise((resolve) => {
        draw.on('end', () => resolve());
        draw.end();
      }),
  };
}

/** Seventeen rows on a page, as on the sheet, each cell wrapped by pdfkit and with a line around it. */
async function bareTable({ columns, rows }: Sheet): Promise<void> {
  const { draw, end } = bareDocument([841.89, 595.28], press);
  draw.addPage();
  draw.font('regular').fontSize(9);
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % 17 === 0) draw.addPage();
    const top = 60 + (index % 17) * 27;
    let x = 36;
    for (const [column, { width }] of columns.entries()) {
      draw.rect(x, top, width, 27).stroke();
      draw.text(row[column] ?? '', x + 4, top + 8, { width: width - 8 });
      x += width;
    }
  }
  await end();
}

const certificates = people.map((person) => printed(person, 'sr-Latn', { content: everything }));
const drawings = await certificateTools(press).then((tools) => certificates.map((each) => certificateDrawing(each, tools, [])));

async function bareCertificates(): Promise<void> {
  const { draw, end } = bareDocument([841.89, 595.28], press);
  for (const { width, height, marks } of drawings) {
    draw.addPage({ size: [width, height], margin: 0 });
    for (const mark of marks) {
      if (mark.kind === 'surface') draw.path(mark.path).fill('#e6efe8');
      if (mark.kind === 'frame') draw.rect(mark.x, mark.y, mark.width, mark.height).stroke();
      if (mark.kind === 'line')
        draw
          .moveTo(mark.x, mark.y)
          .lineTo(mark.x + mark.width, mark.y)
          .stroke();
      if (mark.kind === 'words') draw.font(mark.face).fontSize(mark.size).text(mark.text, mark.x, mark.y, { lineBreak: false });
    }
  }
  await end();
}

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

interface PaperCost {
  readonly what: string;
  readonly milliseconds: number;
  readonly bare: number;
  readonly ratio: number;
  /** How long the kit's own process can do nothing else: it copies what another process draws. */
  readonly hold: number;
}

/** One after the other in turn, so that a busy machine slows both; the first of each warms up. */
async function measured(what: string, ours: () => Promise<unknown>, bare: () => Promise<unknown>, order: object): Promise<PaperCost> {
  const own: number[] = [];
  const least: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const [time, bareTime] = [await timeOf(ours), await timeOf(bare)];
    if (run === 0) continue;
    own.push(time);
    least.push(bareTime);
  }
  const hold = await longestHold(async () => structuredClone(order));
  return { what, milliseconds: median(own), bare: median(least), ratio: median(own) / median(least), hold };
}

const sheet = attendanceSheet(smallProgramme, details, withoutEvents(stateWith(people)), {
  day: 1,
  language: 'sr-Latn',
  fill: 'filled',
  proof: undefined,
});
const costs = [
  await measured(
    'attendance sheet',
    () => sheetPdf(sheet, press),
    () => bareTable(sheet),
    orderOf(sheet, press, undefined),
  ),
  await measured('certificates', () => certificatesPdf(certificates, 'Title', press, images), bareCertificates, { certificates, press }),
];
const head = ['a paper for 1,000 people', 'time', 'pdfkit alone', 'ratio', 'holds main'];
const lines = costs.map(({ what, milliseconds: time, bare, ratio, hold }) => [
  what,
  milliseconds(time),
  milliseconds(bare),
  ratio.toFixed(2),
  milliseconds(hold),
]);
process.stdout.write(`${table([head, ...lines])}\n`);
const machine = { node: process.version, platform: process.platform, processors: cpus().length };
writeFileSync(target, `${JSON.stringify({ papersOn: machine, papers: costs }, undefined, 2)}\n`);
