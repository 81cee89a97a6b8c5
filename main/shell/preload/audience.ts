/** The projector's bridge: it can say that it is ready, and that something broke, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import type { AudienceKit } from '../../../domain/contract';
import type { AudienceTime, AudienceView } from '../../../domain/stage/audience-view';
import type { PointerPlace } from '../../../domain/stage/pointer';

const kit: AudienceKit = {
  ready: () => ipcRenderer.invoke('audience-ready'),
  fault: (fault) => ipcRenderer.send('window-fault', fault),
  onView: (listener) => {
    const heard = (_event: unknown, view: AudienceView): void => listener(view);
    ipcRenderer.on('audience-view', heard);
    return () => ipcRenderer.off('audience-view', heard);
  },
  onTime: (listener) => {
    const heard = (_event: unknown, time: AudienceTime): void => listener(time);
    ipcRenderer.on('audience-time', heard);
    return () => ipcRenderer.off('audience-time', heard);
  },
  onPointer: (listener) => {
    const heard = (_event: unknown, place: PointerPlace | null): void => listener(place);
    ipcRenderer.on('audience-pointer', heard);
    return () => ipcRenderer.off('audience-pointer', heard);
  },
};

contextBridge.exposeInMainWorld('kit', kit);
