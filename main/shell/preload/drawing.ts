/** The hidden window's bridge: it takes tasks, and tells what it drew. */
import { contextBridge, ipcRenderer } from 'electron';
import type { DrawingKit, DrawingTask } from '../../../domain/stage/drawing';

const kit: DrawingKit = {
  ready: (hasType) => ipcRenderer.invoke('drawing-ready', hasType),
  drawn: (drawn) => ipcRenderer.invoke('drawing-drawn', drawn),
  read: (read) => ipcRenderer.invoke('drawing-read', read),
  fault: (fault) => ipcRenderer.send('window-fault', fault),
  onTask: (listener) => {
    const heard = (_event: unknown, task: DrawingTask): void => listener(task);
    ipcRenderer.on('drawing-task', heard);
    return () => ipcRenderer.off('drawing-task', heard);
  },
};

contextBridge.exposeInMainWorld('kit', kit);
