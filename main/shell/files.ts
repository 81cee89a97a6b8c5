/** The system's dialogs for choosing a file, and opening what was exported. */
import { extname } from 'node:path';
import { dialog, shell } from 'electron';
import { keyEnding } from '../certificate-code/key-file';
import { signerEnding } from '../certificate-code/signer-file';
import type { Files } from '../kit/ports';
import { bundleEnding } from '../transfer/bundle';
import { deskWindow } from './windows';

export const systemFiles: Files = {
  chooseList: async (translate) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate('start:choose-list'),
      properties: ['openFile'],
      filters: [
        { name: translate('start:list-files'), extensions: ['csv', 'xlsx', 'txt', 'tsv'] },
        { name: translate('start:all-files'), extensions: ['*'] },
      ],
    });
    return canceled ? undefined : filePaths[0];
  },
  choosePicture: async (translate) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate('room:choose-picture'),
      properties: ['openFile'],
      filters: [{ name: translate('room:pictures'), extensions: ['png', 'jpg', 'jpeg'] }],
    });
    return canceled ? undefined : filePaths[0];
  },
  choosePdf: async (translate) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate('ownSlides:choose-pdf'),
      properties: ['openFile'],
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    return canceled ? undefined : filePaths[0];
  },
  chooseCertificate: async (translate) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate('certificateCheck:choose-title'),
      properties: ['openFile'],
      filters: [{ name: translate('certificateCheck:files'), extensions: ['pdf', 'png', 'jpg', 'jpeg'] }],
    });
    return canceled ? undefined : filePaths[0];
  },
  chooseSignedSheet: async (translate) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate('signedSheets:choose-file'),
      properties: ['openFile'],
      filters: [{ name: translate('signedSheets:files'), extensions: ['pdf', 'png', 'jpg', 'jpeg'] }],
    });
    return canceled ? undefined : filePaths[0];
  },
  chooseTarget: async (translate, suggested) => {
    const extension = extname(suggested).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog(deskWindow(), {
      title: translate('start:save-file'),
      defaultPath: suggested,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    return canceled || filePath === '' ? undefined : filePath;
  },
  chooseKeyFile: async (translate, what) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate(`keys:choose-${what}`),
      properties: ['openFile'],
      filters: [
        { name: translate(`keys:files-${what}`), extensions: [what === 'key' ? keyEnding : signerEnding] },
        { name: translate('start:all-files'), extensions: ['*'] },
      ],
    });
    return canceled ? undefined : filePaths[0];
  },
  chooseBundle: async (translate) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate('bundle:choose-bundle'),
      properties: ['openFile'],
      filters: [
        { name: translate('bundle:bundles'), extensions: [bundleEnding] },
        { name: translate('start:all-files'), extensions: ['*'] },
      ],
    });
    return canceled ? undefined : filePaths[0];
  },
  chooseBundleTarget: async (translate, suggested) => {
    const { canceled, filePath } = await dialog.showSaveDialog(deskWindow(), {
      title: translate('bundle:save-title'),
      defaultPath: suggested,
      filters: [{ name: translate('bundle:bundles'), extensions: [bundleEnding] }],
    });
    return canceled || filePath === '' ? undefined : filePath;
  },
  chooseFolder: async (translate, heading) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: translate(heading),
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? undefined : filePaths[0];
  },
  open: (path) => shell.openPath(path),
  showInFolder: (path) => shell.showItemInFolder(path),
};
