/** What the kit has to tell without being asked, as a calm strip; each stays until it is closed, or its cause is gone. */
import { Info, X } from 'lucide-react';
import type { DeskView } from '../../domain/desk/desk-view';
import { isLasting } from '../../domain/desk/lasting-notices';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { onePress } from '../ui/held-enter';
import { useWords } from '../ui/words';

async function close(id: string): Promise<void> {
  unlessRefused(await kit['close-notice'](id));
}

interface NoticesProperties {
  readonly notices: DeskView['notices'];
  /** There are others, for the trainer alone. */
  readonly hasMore: boolean;
}

export function Notices({ notices, hasMore }: NoticesProperties) {
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
