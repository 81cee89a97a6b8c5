/** What the kit has to tell without being asked, as a calm strip; each stays until it is closed. */
import { Info, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../domain/desk-view';
import { unlessRefused } from './act';
import { kit } from './bridge';

async function close(id: string): Promise<void> {
  unlessRefused(await kit['close-notice'](id));
}

export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useTranslation(['desk', 'notice']);
  return (
    <section className="desk-notices" aria-label={t('desk:notices')} hidden={notices.length === 0}>
      {notices.map(({ id, notice, values }) => (
        <div key={id} className="desk-notice">
          <Info aria-hidden size={18} />
          {/* A notice brings its values as data; a key with a default is one whose values the compiler doesn't check. */}
          <p>{t(`notice:${notice}`, { defaultValue: notice, replace: values })}</p>
          <button type="button" className="desk-icon-button" aria-label={t('desk:close-notice')} onClick={() => void close(id)}>
            <X aria-hidden size={18} />
          </button>
        </div>
      ))}
    </section>
  );
}
