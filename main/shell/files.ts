/** The system's dialogs for choosing a file, and opening what was exported. */
import { extname } from 'node:path';
import { dialog, type OpenDialogOptions, shell } from 'electron';
import { keyEnding } from '../certificate-code/key-file';
import { signerEnding } from '../certificate-code/signer-file';
import type { Files, Packed } from '../kit/ports';
import { bundleEnding } from '../transfer/bundle';
import { programmeEnding } from '../transfer/programme-file';
import { deskWindow } from './windows';

/** Endings of files, by what they are. */
const endings = { key: [keyEnding], signer: [signerEnding], indicators: ['yaml', 'yml'] };

const packed = {
  training: { choose: 'bundle:choose-bundle', save: 'bundle:save-title', files: 'bundle:bundles', ending: bundleEnding },
  programme: { choose: 'programmes:choose-file', save: 'programmes:save-title', files: 'programmes:files', ending: programmeEnding },
} as const satisfies Readonly<Record<Packed, Readonly<Record<'choose' | 'save' | 'files' | 'ending', string>>>>;

/** Empty when the person chose nothing. */
async function allChosen(options: OpenDialogOptions): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), options);
  return canceled ? [] : filePaths;
}

/** Undefined when the person chose nothing. */
const chosen = async (options: OpenDialogOptions): Promise<string | undefined> => (await allChosen(options))[0];

export const systemFiles: Files = {
  chooseList: (translate, kind) =>
    chosen({
      title: translate('start:choose-list'),
      properties: ['openFile'],
      filters: [
        { name: translate('start:list-files'), extensions: ['csv', 'xlsx', 'xls', 'ods', 'xlsm', 'xlsb', 'txt', 'tsv'] },
        { name: translate('start:all-files'), extensions: ['*'] },
        ...(kind === 'agenda' ? [{ name: translate('agenda:calendar-files'), extensions: ['ics'] }] : []),
      ],
    }),
  choosePicture: (translate, title) =>
    chosen({
      title: translate(title),
      properties: ['openFile'],
      filters: [{ name: translate('room:pictures'), extensions: ['png', 'jpg', 'jpeg'] }],
    }),
  chooseSlides: (translate, howMany) =>
    allChosen({
      title: translate('ownSlides:choose-file'),
      properties: howMany === 'several' ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [
        { name: translate('ownSlides:files'), extensions: ['pdf', 'pptx', 'pptm', 'ppsx', 'ppsm', 'potx'] },
        { name: translate('start:all-files'), extensions: ['*'] },
      ],
    }),
  chooseCertificate: (translate) =>
    chosen({
      title: translate('certificateCheck:choose-title'),
      properties: ['openFile'],
      filters: [{ name: translate('certificateCheck:files'), extensions: ['pdf', 'png', 'jpg', 'jpeg'] }],
    }),
  chooseSignedSheet: (translate) =>
    chosen({
      title: translate('signedSheets:choose-file'),
      properties: ['openFile'],
      filters: [{ name: translate('signedSheets:files'), extensions: ['pdf', 'png', 'jpg', 'jpeg'] }],
    }),
  chooseTarget: async (translate, suggested) => {
    const extension = extname(suggested).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog(deskWindow(), {
      title: translate('start:save-file'),
      defaultPath: suggested,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    return canceled || filePath === '' ? undefined : filePath;
  },
  chooseKeyFile: (translate, what) =>
    chosen({
      title: translate(what === 'indicators' ? 'across:choose-file' : `keys:choose-${what}`),
      properties: ['openFile'],
      filters: [
        { name: translate(what === 'indicators' ? 'across:files' : `keys:files-${what}`), extensions: endings[what] },
        { name: translate('start:all-files'), extensions: ['*'] },
      ],
    }),
  chooseBundle: (translate, what) =>
    chosen({
      title: translate(packed[what].choose),
      properties: ['openFile'],
      filters: [
        { name: translate(packed[what].files), extensions: [packed[what].ending] },
        { name: translate('start:all-files'), extensions: ['*'] },
      ],
    }),
  chooseBundleTarget: async (translate, suggested, what) => {
    const { canceled, filePath } = await dialog.showSaveDialog(deskWindow(), {
      title: translate(packed[what].save),
      defaultPath: suggested,
      filters: [{ name: translate(packed[what].files), extensions: [packed[what].ending] }],
    });
    return canceled || filePath === '' ? undefined : filePath;
  },
  chooseFolder: (translate, heading) => chosen({ title: translate(heading), properties: ['openDirectory', 'createDirectory'] }),
  open: (path) => shell.openPath(path),
  showInFolder: (path) => shell.showItemInFolder(path),
};
