/** Lists every key; what they are called comes from the one table of keys. */

import { keyLines } from '../../domain/desk/keys';
import { CloseAction } from '../ui/close-action';
import { ScrollRegion } from '../ui/scroll-region';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

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
            {keyLines.map(({ key, shown }) => (
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
