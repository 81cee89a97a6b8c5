/** Says which kit this is, what it runs on, and under which licence. */

import { Fragment } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import { CloseAction } from '../ui/close-action';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

export function AboutDialog({ settings, onClose }: { readonly settings: DeskView['settings']; readonly onClose: () => void }) {
  const { t } = useWords('menu');
  const facts = [
    [t('menu:version'), settings.version],
    [t('menu:runtime'), settings.runtime],
    [t('menu:licence'), t('menu:licence-text', { licence: 'MIT', file: 'THIRD-PARTY-NOTICES.txt' })],
    ...(settings.dataFolder === undefined ? [] : [[t('menu:data-folder'), settings.dataFolder] as const]),
  ] as const;
  return (
    <WindowDialog title={t('menu:about', { name: 'Facilitator Kit' })} onClose={onClose}>
      <p>{t('menu:about-what')}</p>
      <dl className="desk-facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className="desk-path">{value}</dd>
          </Fragment>
        ))}
      </dl>
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
