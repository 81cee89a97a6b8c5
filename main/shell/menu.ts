/**
 * The menu bar, in the language of the desk. It shows the keys and doesn't listen to them: the desk does, wherever the focus is.
 * On macOS it also gives the system's editing keys their acts.
 */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuChoice } from '../../domain/contract';
import { type ShortcutKey, shortcuts } from '../../domain/desk/keys';
import { places } from '../../domain/desk/place';
import type { Translate } from '../translate';

const shown: readonly (ShortcutKey | 'line')[] = [
  'present-from-start',
  'present-from-here',
  'line',
  'next',
  'back',
  'go-to',
  'overview',
  'large',
  'line',
  'black',
  'helplines',
  'quiet',
  'message',
  'lists',
  'quiet-card',
  'freeze',
  'pointer',
  'film',
  'timer',
];

const separator: MenuItemConstructorOptions = { type: 'separator' };

const keyOf = (key: ShortcutKey): string => shortcuts.find((shortcut) => shortcut.key === key)?.shown ?? '';

export function menuOf(desk: BrowserWindow, translate: Translate): Menu {
  const send = (channel: string, message: MenuChoice | ShortcutKey): void => {
    if (!desk.isDestroyed()) desk.webContents.send(channel, message);
  };
  const choose = (choice: MenuChoice) => (): void => send('desk-menu', choice);
  const press = (key: ShortcutKey): MenuItemConstructorOptions => ({
    id: key,
    label: `${translate(`desk:key-${key}`)} (${keyOf(key)})`,
    click: () => send('desk-shortcut', key),
  });
  return Menu.buildFromTemplate([
    {
      label: process.platform === 'darwin' ? app.name : translate('menu:kit'),
      submenu: [
        { id: 'about', label: translate('menu:about', { name: 'Facilitator Kit' }), click: choose({ kind: 'about' }) },
        separator,
        { role: 'quit', label: translate('menu:quit') },
      ],
    },
    {
      label: translate('menu:edit'),
      submenu: [
        { role: 'cut', label: translate('menu:cut') },
        { role: 'copy', label: translate('menu:copy') },
        { role: 'paste', label: translate('menu:paste') },
        { role: 'selectAll', label: translate('menu:select-all') },
      ],
    },
    {
      label: translate('menu:go'),
      submenu: places.map((place) => ({ id: place, label: translate(`desk:${place}`), click: choose({ kind: 'place', place }) })),
    },
    { label: translate('menu:present'), submenu: shown.map((each) => (each === 'line' ? separator : press(each))) },
    {
      label: translate('menu:view'),
      submenu: [
        { role: 'zoomIn', label: translate('menu:zoom-in') },
        { role: 'zoomOut', label: translate('menu:zoom-out') },
        { role: 'resetZoom', label: translate('menu:zoom-normal') },
        separator,
        { role: 'togglefullscreen', label: translate('menu:full-screen') },
      ],
    },
    {
      label: translate('menu:help'),
      submenu: [{ id: 'help', label: `${translate('menu:keys')} (?)`, click: () => send('desk-shortcut', 'help') }],
    },
  ]);
}
