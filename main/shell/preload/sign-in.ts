/** The bridge of the window that is turned to the participants: a form to be filled in or the own line to be signed, its language, and the way back. */
import { contextBridge, ipcRenderer } from 'electron';
import type { SignInKit } from '../../../domain/contract';
import type { SignInTime, SignInView } from '../../../domain/forms/sign-in';

const ask = (channel: string, ...given: readonly unknown[]) => ipcRenderer.invoke('sign-in', channel, given);

const kit: SignInKit = {
  ready: () => ask('ready'),
  'hand-in': (sheet, confirmed) => ask('hand-in', sheet, confirmed),
  'find-own-line': (text) => ask('find-own-line', text),
  'choose-own-line': (index) => ask('choose-own-line', index),
  'leave-own-line': () => ask('leave-own-line'),
  'ask-own-correction': (wish) => ask('ask-own-correction', wish),
  'sign-own-line': (given) => ask('sign-own-line', given),
  'choose-language': (language) => ask('choose-language', language),
  'turn-back': (pin) => ask('turn-back', pin),
  fault: (fault) => ipcRenderer.send('window-fault', fault),
  onView: (listener) => {
    const heard = (_event: unknown, view: SignInView): void => listener(view);
    ipcRenderer.on('sign-in-view', heard);
    return () => ipcRenderer.off('sign-in-view', heard);
  },
  onTime: (listener) => {
    const heard = (_event: unknown, time: SignInTime): void => listener(time);
    ipcRenderer.on('sign-in-time', heard);
    return () => ipcRenderer.off('sign-in-time', heard);
  },
};

contextBridge.exposeInMainWorld('kit', kit);
