/** In the head of Run: how much the room wrote that waits to be read, and the way there. */
import { Inbox } from 'lucide-react';
import type { WaitingView } from '../../domain/room/waiting';
import { useWords } from '../ui/words';
import './room-lists-dialog.css';
import { openLists } from './room-lists';

export function WaitingSign({ waiting }: { readonly waiting: WaitingView | undefined }) {
  const { t } = useWords('roomLists');
  const [first] = waiting?.lines ?? [];
  if (!waiting || !first) return null;
  const words = t('to-read', { count: waiting.lines.length });
  return (
    <button
      type="button"
      className="room-waiting-sign"
      aria-haspopup="dialog"
      aria-label={words}
      title={words}
      onClick={() => openLists(first.list)}
    >
      <Inbox aria-hidden="true" size={15} />
      {waiting.lines.length}
    </button>
  );
}
