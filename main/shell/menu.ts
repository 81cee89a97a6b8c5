/**
 * The menu bar, in the language of the desk. It shows the keys and doesn't listen to them: the desk does, wherever the focus is.
 * On macOS it also gives the system's editing keys their acts.
 */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuChoice } from '../../domain/contract';
import { type ShortcutKey, shortcuts } from '../../domain/desk/keys';
import { places } from '../../domain/desk/place';
import type { Say } from '../words';

const shown: readonly (ShortcutKey | 'line')[] = [
  'present-from-start',
  'present-from-here',
  'line',
  'next',
  'back',
  'go-to',
  'overview',
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

export function menuOf(desk: BrowserWindow, say: Say): Menu {
  const send = (channel: string, message: MenuChoice | ShortcutKey): void => {
    if (!desk.isDestroyed()) desk.webContents.send(channel, message);
  };
  const choose = (choice: MenuChoice) => (): void => send('desk-menu', choice);
  const press = (key: ShortcutKey): MenuItemConstructorOptions => ({
    id: key,
    label: `${say(`desk:key-${key}`)} (${keyOf(key)})`,
    click: () => send('desk-shortcut', key),
  });
  return Menu.buildFromTemplate([
    {
      label: process.platform === 'darwin' ? app.name : say('menu:kit'),
      submenu: [
        { id: 'about', label: say('menu:about', { name: 'Facilitator Kit' }), click: choose({ kind: 'about' }) },
        separator,
        { role: 'quit', label: say('menu:quit') },
      ],
    },
    {
      label: say('menu:edit'),
      submenu: [
        { role: 'cut', label: say('menu:cut') },
        { role: 'copy', label: say('menu:copy') },
        { role: 'paste', label: say('menu:paste') },
        { role: 'selectAll', label: say('menu:select-all') },
      ],
    },
    {
      label: say('menu:go'),
      submenu: places.map((place) => ({ id: place, label: say(`desk:${place}`), click: choose({ kind: 'place', place }) })),
    },
    { label: say('menu:present'), submenu: shown.map((each) => (each === 'line' ? separator : press(each))) },
    {
      label: say('menu:view'),
      submenu: [
        { role: 'zoomIn', label: say('menu:zoom-in') },
        { role: 'zoomOut', label: say('menu:zoom-out') },
        { role: 'resetZoom', label: say('menu:zoom-normal') },
        separator,
        { role: 'togglefullscreen', label: say('menu:full-screen') },
      ],
    },
    { label: say('menu:help'), submenu: [{ id: 'help', label: `${say('menu:keys')} (?)`, click: () => send('desk-shortcut', 'help') }] },
  ]);
}
