/** The bridge of the hidden window that reads PDFs: it takes orders, and answers them. */
import { contextBridge, ipcRenderer } from 'electron';
import type { PdfKit, PdfOrder } from '../../../domain/programme/pdf-reading';

const kit: PdfKit = {
  ready: () => ipcRenderer.invoke('pdf-ready'),
  answer: (answer) => ipcRenderer.invoke('pdf-answer', answer),
  onOrder: (listener) => {
    const heard = (_event: unknown, order: PdfOrder): void => listener(order);
    ipcRenderer.on('pdf-order', heard);
    return () => ipcRenderer.off('pdf-order', heard);
  },
};

contextBridge.exposeInMainWorld('kit', kit);
