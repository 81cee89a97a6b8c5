/** What nobody caught is a fault of ours: the kit's own log keeps where it was, and a window may tell the person. */
import { windowFault } from '../../domain/desk/window-fault';
import { kit } from './bridge';

export function followFaults(tell: () => void = () => {}): void {
  const heard = (error: unknown): void => {
    kit.fault(windowFault('work', error));
    tell();
  };
  window.addEventListener('unhandledrejection', ({ reason }) => heard(reason));
  window.addEventListener('error', ({ error }) => {
    /* What the browser only remarks on, such as a layout that needs another round, brings no error. */
    if (error) heard(error);
  });
}
