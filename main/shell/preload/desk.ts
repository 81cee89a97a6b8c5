/** The desk's bridge: one function for each line of the contract, and what there is to listen to. */
import { contextBridge, ipcRenderer } from 'electron';
import type { DeskKit, DeskRequests } from '../../../domain/contract';

const channels = {
  ready: true,
  dispatch: true,
  'create-training': true,
  'create-sample': true,
  'open-training': true,
  'preview-list': true,
  'preview-pasted': true,
  'change-preview': true,
  'import-list': true,
  'preview-agenda': true,
  'import-agenda': true,
  'time-report': true,
  'statement-report': true,
  'usual-minutes': true,
  'list-sheets': true,
  'keep-sheet': true,
  'remove-sheet': true,
  'take-back-sheet': true,
  'form-results': true,
  'programme-form-results': true,
  'choose-quote': true,
  'list-slides': true,
  'add-picture-message': true,
  'list-texts': true,
  'slide-words': true,
  'try-slide-words': true,
  'save-slide-words': true,
  'save-statement': true,
  'own-slides': true,
  'choose-own-slides': true,
  'take-own-slides': true,
  'stop-own-slides': true,
  rehearse: true,
  'participant-history': true,
  signature: true,
  'export-attendance': true,
  'list-cards': true,
  'read-paper': true,
  'export-papers': true,
  'export-barometer-papers': true,
  'copy-literature': true,
  'export-plan': true,
  'export-room-paper': true,
  promised: true,
  'export-handout': true,
  'stop-handout': true,
  'open-exported': true,
  'verify-training': true,
  health: true,
  'save-bundle': true,
  'save-sealed-bundle': true,
  'preview-bundle': true,
  'unseal-bundle': true,
  'save-seal-card': true,
  'propose-passphrase': true,
  'seal-place': true,
  'unlock-place': true,
  'list-copies': true,
  'preview-copy': true,
  'take-in': true,
  'choose-backup': true,
  'show-on-projector': true,
  'answer-room': true,
  'choose-screen': true,
  'test-screens': true,
  'screens-tested': true,
  'change-settings': true,
  'hints-done': true,
  'turn-to-participants': true,
  'turn-back': true,
  'show-returned': true,
  'close-notice': true,
  'show-training-folder': true,
} satisfies Readonly<Record<keyof DeskRequests, true>>;

const requests = Object.fromEntries(
  Object.keys(channels).map((channel) => [channel, (...given: readonly unknown[]) => ipcRenderer.invoke('desk', channel, given)]),
);

const listening =
  <Told>(channel: string) =>
  (listener: (told: Told) => void): (() => void) => {
    const heard = (_event: unknown, told: Told): void => listener(told);
    ipcRenderer.on(channel, heard);
    return () => ipcRenderer.off(channel, heard);
  };

contextBridge.exposeInMainWorld('kit', {
  ...requests,
  fault: (fault: Parameters<DeskKit['fault']>[0]) => ipcRenderer.send('window-fault', fault),
  point: (place: Parameters<DeskKit['point']>[0]) => ipcRenderer.send('desk-pointer', place),
  onView: listening<Parameters<Parameters<DeskKit['onView']>[0]>[0]>('desk-view'),
  onTime: listening<Parameters<Parameters<DeskKit['onTime']>[0]>[0]>('desk-time'),
  onMenu: listening<Parameters<Parameters<DeskKit['onMenu']>[0]>[0]>('desk-menu'),
  onShortcut: listening<Parameters<Parameters<DeskKit['onShortcut']>[0]>[0]>('desk-shortcut'),
  onRefused: listening<Parameters<Parameters<DeskKit['onRefused']>[0]>[0]>('desk-refused'),
  painted: (privacy: Parameters<DeskKit['painted']>[0]) => ipcRenderer.send('desk-painted', privacy),
});
