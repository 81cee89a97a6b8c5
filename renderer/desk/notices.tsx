/** What the kit has to tell without being asked, as a calm strip; each stays until it is closed, its cause is gone, or it was read beside the clock. */
import { Info, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import { isLasting } from '../../domain/desk/lasting-notices';
import type { RunInSight } from '../../domain/stage/run-view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskTime } from '../ui/desk-time';
import { onePress } from '../ui/held-enter';
import { useWords } from '../ui/words';

async function close(id: string): Promise<void> {
  unlessRefused(await kit['close-notice'](id));
}

/** In seconds: time to read two lines twice, with an eye on the room. */
const readIn = 20;

/** Closes one that was in sight for so many seconds. It draws nothing. */
function ClosesOnceRead({ id }: { readonly id: string }) {
  const clock = useDeskTime((time) => time.clock);
  const shown = useRef({ clock, seconds: 0 });
  useEffect(() => {
    if (shown.current.clock === clock) return;
    shown.current = { clock, seconds: shown.current.seconds + 1 };
    if (shown.current.seconds === readIn) void close(id);
  }, [clock, id]);
  return null;
}

/** In Run the clock and how late the day is stand beside the notice. A wrong date is seen nowhere, and every mark would carry it. */
const isReadInRun = ({ notice }: DeskView['notices'][number], dateDiffers: boolean): boolean =>
  notice === 'clock-set' || (notice === 'date-set' && !dateDiffers);

interface NoticesProperties {
  readonly notices: DeskView['notices'];
  /** There are others, for the trainer alone. */
  readonly hasMore: boolean;
  /** What the person sees of Run, while it is open. */
  readonly run: Pick<RunInSight, 'dateDiffers'> | undefined;
}

export function Notices({ notices, hasMore, run }: NoticesProperties) {
  const { t } = useWords('desk');
  return (
    <section className="desk-notices" aria-label={t('desk:notices')} hidden={notices.length === 0 && !hasMore}>
      {hasMore && (
        <div className="desk-notice">
          <Info aria-hidden size={18} />
          <p>{t('desk:more-to-tell')}</p>
        </div>
      )}
      {notices.map((each) => (
        <div key={each.id} className="desk-notice">
          <Info aria-hidden size={18} />
          {/* A notice brings its values as data; a key with a default is one whose values the compiler doesn't check. */}
          <p>{t(`notice:${each.notice}`, { defaultValue: each.notice, replace: 'values' in each ? each.values : {} })}</p>
          {run && isReadInRun(each, run.dateDiffers) && <ClosesOnceRead id={each.id} />}
          {!isLasting(each) && (
            <button type="button" className="desk-icon-button" aria-label={t('desk:close-notice')} {...onePress(() => void close(each.id))}>
              <X aria-hidden size={18} />
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
