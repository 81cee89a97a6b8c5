/**
 * The region of short messages: over the place, and for what was refused in a dialog in that dialog. It stays in reach of assistive
 * technology meanwhile.
 */
import { X } from 'lucide-react';
import { createPortal } from 'react-dom';
import type { DeskView } from '../../domain/desk/desk-view';
import { onItsWay } from '../library/opening';
import { useShared } from '../ui/shared-state';
import { SlowLine } from '../ui/slow-line';
import { closeToast, useInnermostDialog, useToasts } from '../ui/toasts';
import { useWords } from '../ui/words';

/** Milliseconds. */
const slowReading = 500;
const slowTraining = 300;

export function ToastRegion({ view }: { readonly view: DeskView }) {
  const { t } = useWords('desk');
  const coming = useShared(onItsWay);
  const dialog = useInnermostDialog();
  const file = view.inSight ? undefined : view.reading;
  const toasts = useToasts().flatMap(({ text, inSight: seen, ...toast }) => {
    const told = view.inSight ? seen : text;
    return told === undefined ? [] : [{ ...toast, text: told }];
  });
  const outcome = toasts.find(({ kind }) => kind === 'outcome');
  return (
    <section className="desk-toasts" aria-label={t('messages')} data-react-aria-top-layer="true">
      <SlowLine words={file && t('list:reading', { file })} after={slowReading} />
      <SlowLine words={coming && t(coming)} after={slowTraining} />
      {/* The live region is there before its words are, or they would not be spoken. */}
      <div role="status">
        {view.pressedOnce?.key === 'leave' && <p className="desk-toast">{t('leave-again')}</p>}
        {outcome && (
          <p key={outcome.id} className="desk-toast">
            {outcome.text}
          </p>
        )}
      </div>
      {toasts.map(({ id, kind, text, within }) => {
        if (kind === 'outcome' || (dialog && !within)) return null;
        const refusal = (
          <div key={id} className="desk-toast desk-toast-refusal">
            <p role="alert">{text}</p>
            <button type="button" className="desk-icon-button" aria-label={t('close')} onClick={() => closeToast(id)}>
              <X aria-hidden size={18} />
            </button>
          </div>
        );
        return within ? createPortal(refusal, within, id) : refusal;
      })}
    </section>
  );
}
