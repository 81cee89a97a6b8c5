/** The system's dialogs for choosing a file, and opening what was exported. */
import { extname } from 'node:path';
import { dialog, shell } from 'electron';
import type { Files } from '../kit/ports';
import { bundleEnding } from '../transfer/bundle';
import { deskWindow } from './windows';

export const systemFiles: Files = {
  chooseList: async (say) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: say('start:choose-list'),
      properties: ['openFile'],
      filters: [
        { name: say('start:list-files'), extensions: ['csv', 'xlsx', 'txt', 'tsv'] },
        { name: say('start:all-files'), extensions: ['*'] },
      ],
    });
    return canceled ? undefined : filePaths[0];
  },
  choosePicture: async (say) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: say('room:choose-picture'),
      properties: ['openFile'],
      filters: [{ name: say('room:pictures'), extensions: ['png', 'jpg', 'jpeg'] }],
    });
    return canceled ? undefined : filePaths[0];
  },
  choosePdf: async (say) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: say('ownSlides:choose-pdf'),
      properties: ['openFile'],
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    return canceled ? undefined : filePaths[0];
  },
  chooseTarget: async (say, suggested) => {
    const extension = extname(suggested).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog(deskWindow(), {
      title: say('start:save-file'),
      defaultPath: suggested,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    return canceled || filePath === '' ? undefined : filePath;
  },
  chooseBundle: async (say) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: say('bundle:choose-bundle'),
      properties: ['openFile'],
      filters: [
        { name: say('bundle:bundles'), extensions: [bundleEnding] },
        { name: say('start:all-files'), extensions: ['*'] },
      ],
    });
    return canceled ? undefined : filePaths[0];
  },
  chooseBundleTarget: async (say, suggested) => {
    const { canceled, filePath } = await dialog.showSaveDialog(deskWindow(), {
      title: say('bundle:save-title'),
      defaultPath: suggested,
      filters: [{ name: say('bundle:bundles'), extensions: [bundleEnding] }],
    });
    return canceled || filePath === '' ? undefined : filePath;
  },
  chooseFolder: async (say, heading) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(deskWindow(), {
      title: say(heading),
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? undefined : filePaths[0];
  },
  open: (path) => shell.openPath(path),
  showInFolder: (path) => shell.showItemInFolder(path),
};
