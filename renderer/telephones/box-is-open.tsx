/** The box of questions stands open beside whatever else is asked of the telephones; what came waits to be read. */
import type { WaitingView } from '../../domain/room/waiting';
import { openLists } from '../room/room-lists';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import { closeTelephones } from './telephones-open';

interface BoxIsOpenProperties {
  readonly isOpen: boolean;
  readonly waiting: WaitingView | undefined;
}

export function BoxIsOpen({ isOpen, waiting }: BoxIsOpenProperties) {
  const { t } = useWords('telephones');
  const lines = waiting?.lines ?? [];
  const [first] = lines;
  function read(list: 'questions' | 'impressions'): void {
    closeTelephones();
    openLists(list);
  }
  return (
    <div className="telephones-box">
      <label className="desk-choice">
        <input type="checkbox" checked={isOpen} onChange={async () => unlessRefused(await kit['open-box'](!isOpen))} />
        {t('telephones:box')}
      </label>
      {first ? (
        <button type="button" className="desk-button" onClick={() => read(first.list)}>
          {t('roomLists:to-read', { count: lines.length })}
        </button>
      ) : null}
    </div>
  );
}
