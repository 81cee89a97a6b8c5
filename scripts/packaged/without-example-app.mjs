/** A hook of electron-builder: the example app that every Electron brings along is not ours; with a runtime from a folder it would stay. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export default function withoutExampleApp({ appOutDir, electronPlatformName }) {
  const resources =
    electronPlatformName === 'darwin' ? join(appOutDir, 'Electron.app', 'Contents', 'Resources') : join(appOutDir, 'resources');
  rmSync(join(resources, 'default_app.asar'), { force: true });
}
