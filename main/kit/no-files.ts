/** Files without a window: none is chosen, and none is opened. */
import type { Files } from './ports';

export const noFiles: Files = {
  chooseList: async () => undefined,
  choosePicture: async () => undefined,
  chooseSlides: async () => [],
  chooseCertificate: async () => undefined,
  chooseSignedSheet: async () => undefined,
  chooseTarget: async () => undefined,
  chooseKeyFile: async () => undefined,
  chooseBundle: async () => undefined,
  chooseBundleTarget: async () => undefined,
  chooseFolder: async () => undefined,
  open: async () => '',
  showInFolder: () => {},
};
