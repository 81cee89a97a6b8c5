/** Opens the kit and puts it behind the windows. */
import { setTimeout as patience } from 'node:timers/promises';
import { app, type BrowserWindow, ipcMain } from 'electron';
import type { Language } from '../../domain/kernel/language';
import { type MachineClock, machineClock } from '../clock';
import { lookAtProgrammesApart, lookRepeatedlyApart } from '../content/look-apart';
import {
  drawCertificatesApart,
  drawReportApart,
  drawSheetsApart,
  writeDecksApart,
  writePapersApart,
  writeWorkbooksApart,
} from '../export/sheets-apart';
import { type OpenKit, openKit, type StartProblem, startProblem } from '../kit/open-kit';
import { isOldElectron } from '../kit/runtime';
import { readListsApart } from '../lists/lists-apart';
import { readPresentationsApart } from '../pptx/reading/presentations-apart';
import { readSquareCodesApart } from '../square-codes/square-codes-apart';
import { watchTrainings } from '../store/watch-trainings';
import { systemRoomAddresses } from '../telephones/system-addresses';
import { keepWordsOfTrouble } from '../translate';
import { noteFault, startAppLog } from './app-log';
import type { Backstage } from './backstage';
import { systemKeepsFromCaptures } from './captures';
import { contentFolder, type DataFolder } from './data-folder';
import { systemFiles } from './files';
import { HiddenDrawer } from './hidden-drawer';
import { HiddenPdfReader } from './hidden-pdf-reader';
import { backstageOf } from './kit-backstage';
import { showKit } from './kit-windows';
import { openUntilClosed, startAnew } from './lifecycle';
import { surviveTheGraphics } from './revive';
import { spareMemory } from './spare-memory';
import { tellStartProblem } from './start-problem';
import { systemLanguage } from './system-language';
import type { TestHooks } from './test-hooks';
import { beginTelephones, utilityProcesses } from './utility-process';

/** What stands behind the windows, whose desk is open already. */
export async function start(folder: DataFolder, desk: BrowserWindow, hooks: TestHooks | undefined): Promise<Backstage> {
  const language = systemLanguage();
  if (folder.failure !== undefined) return tellStartProblem(startProblem(folder.failure, folder.path, language), language, desk);
  startAppLog(folder.path);
  surviveTheGraphics();
  const machine = hooks?.machine ?? machineClock();
  const opened = await openUntilClosed(desk, (closing) => openBehind(closing, folder.path, machine, language, hooks));
  if ('problem' in opened) return tellStartProblem(opened, language, desk);
  if (!desk.isDestroyed()) showKit(opened.kit, desk, machine, hooks);
  deskPainted()
    .then(keepWordsOfTrouble)
    .then(() => (desk.isDestroyed() ? undefined : opened.kit.survey()))
    .catch((error: unknown) => noteFault('The trainings could not be looked at.', error))
    .then(spareMemory)
    .catch((error: unknown) => noteFault('What the start needed of memory could not be given back.', error));
  return backstageOf(opened.kit);
}

/** Milliseconds: a window that nobody sees paints nothing. */
const longestPainting = 3_000;

/** Waits until the desk is painted, since the person who waits for it goes before thousands of other trainings. */
async function deskPainted(): Promise<void> {
  await Promise.race([new Promise((done) => ipcMain.once('desk-painted', done)), patience(longestPainting, undefined, { ref: false })]);
}

/** With all that it needs from the system. */
function openBehind(
  closing: AbortSignal,
  dataFolder: string,
  machine: MachineClock,
  language: Language,
  hooks: TestHooks | undefined,
): Promise<OpenKit | StartProblem> {
  const pdfReader = new HiddenPdfReader(closing);
  const processes = utilityProcesses(closing);
  return openKit({
    dataFolder,
    contentFolder: hooks?.contentFolder ?? contentFolder(),
    machine,
    sourceDate: process.env.SOURCE_DATE_EPOCH,
    files: { ...systemFiles, ...hooks?.files },
    readList: readListsApart(processes),
    readSquareCodes: readSquareCodesApart(processes),
    drawSheet: drawSheetsApart(processes),
    drawCertificates: drawCertificatesApart(processes),
    drawReport: drawReportApart(processes),
    writeDeck: writeDecksApart(processes),
    writePaper: writePapersApart(processes),
    writeWorkbook: writeWorkbooksApart(processes),
    lookAtProgramme: lookAtProgrammesApart(processes),
    lookRepeatedly: () => lookRepeatedlyApart(processes),
    readPresentation: readPresentationsApart(processes),
    drawer: new HiddenDrawer(closing),
    pdfReader,
    ownPdfReader: pdfReader.own,
    watchTrainings,
    roomAddresses: hooks?.roomAddresses ?? systemRoomAddresses,
    beginTelephones,
    noteFault,
    restart: hooks ? () => app.quit() : startAnew,
    language,
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
    runtimeIsOld: isOldElectron(process.versions.electron),
    keepsFromCaptures: hooks?.keepsFromCaptures ?? systemKeepsFromCaptures,
  });
}
