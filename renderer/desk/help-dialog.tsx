/** Lists every key; what they are called comes from the one table of keys. */

import { type Shortcut, shortcutOf, shortcuts } from '../../domain/desk/keys';
import { CloseAction } from '../ui/close-action';
import { ScrollRegion } from '../ui/scroll-region';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

/** Keys that are known by what they type stand in no row of the table: the table is asked for them. */
const typed: readonly (Shortcut | undefined)[] = [
  { key: 'z', control: true, shift: false },
  { key: 'z', control: true, shift: true },
  { key: 'y', control: true, shift: false },
  { key: '?', control: false, shift: true },
].map((press) => shortcutOf({ ...press, code: '', alt: false }));
const all = [...shortcuts, ...typed].filter((shortcut) => shortcut !== undefined);

const lines = [...new Set(all.map(({ key }) => key))].map((key) => ({
  key,
  shown: all.filter((shortcut) => shortcut.key === key).map(({ shown }) => shown),
}));

interface HelpDialogProperties {
  readonly singleLetterKeys: boolean;
  readonly onClose: () => void;
}

export function HelpDialog({ singleLetterKeys, onClose }: HelpDialogProperties) {
  const { t } = useWords('desk');
  return (
    <WindowDialog title={t('help')} onClose={onClose} wide>
      {!singleLetterKeys && <p className="desk-hint">{t('help-letters-off')}</p>}
      <ScrollRegion label={t('help')}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('key-does')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, shown }) => (
              <tr key={key}>
                <th scope="row" lang="en">
                  {shown.map((each) => (
                    <kbd key={each}>{each}</kbd>
                  ))}
                </th>
                <td>{t(`key-${key}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
