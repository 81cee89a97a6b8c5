/** Shuts what no window of the kit needs: permissions, navigation, new windows, and the network. */
import { app, type Session, session } from 'electron';
import { origin } from './app-protocol';
import { developmentServer } from './windows';

const ownSchemes = ['kit:', 'devtools:', 'data:', 'blob:'];

/** While developing, pages come from the development server of this computer. */
const isDevelopment = (url: URL): boolean => developmentServer !== undefined && url.host === new URL(developmentServer).host;

/**
 * Before the app is ready. Whatever of Chromium still wanted to speak with somebody finds nobody: no name leads anywhere, no address
 * either, no proxy's.
 */
export function leadNowhere(): void {
  const others = developmentServer ? `, EXCLUDE ${new URL(developmentServer).hostname}` : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${others}`);
}

function shutSession(own: Session): void {
  /* For each there would be a dictionary to be fetched from afar, whatever windows say of their spelling. */
  own.setSpellCheckerLanguages([]);
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  /* Files never pass the filter below. */
  own.protocol.handle('file', () => Response.error());
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const parsed = new URL(url);
    answer({ cancel: !ownSchemes.includes(parsed.protocol) && !isDevelopment(parsed) });
  });
}

export function shutTheDoors(): void {
  shutSession(session.defaultSession);
  app.on('session-created', (created) => {
    if (created !== session.defaultSession) shutSession(created);
  });
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** A message counts only when the window's own page sends it, not a frame in it. */
export const isOwnPage = (url: string): boolean => url.startsWith(`${origin}/`) || (URL.canParse(url) && isDevelopment(new URL(url)));
