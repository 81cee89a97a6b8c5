/**
 * What the room wrote by telephone for one of its lists, and nobody has read yet. It is opened on purpose, as people stand near a desk; each line
 * goes into the list or goes away. Whatever comes meanwhile is told below and moves no line, else one that nobody read would come under the hand.
 */
import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { isRefusal } from '../../domain/kernel/refusal';
import type { RoomSubject } from '../../domain/room/lists-view';
import { readingNow, type WaitingLine, type WaitingView, type WrittenList } from '../../domain/room/waiting';
import { showRefusal, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { onePress } from '../ui/held-enter';
import { IconButton } from '../ui/icon-button';
import { useDoubt } from '../ui/use-doubt';
import { useWords } from '../ui/words';
import { RemoveWaiting } from './remove-waiting';

interface LineProps {
  readonly line: WaitingLine;
  readonly subjects: readonly RoomSubject[];
}

function Waiting({ line: { id, text }, subjects }: LineProps) {
  const { t } = useWords('roomLists');
  const [block, setBlock] = useState('');
  const { isDoubted, isMeant, heard } = useDoubt(text, 'line-holds-name');
  async function take(): Promise<void> {
    const answer = heard(await kit['take-waiting-line'](id, block === '' ? null : block, isMeant()));
    if (isRefusal(answer)) showRefusal(answer);
  }
  return (
    <li className="room-line">
      <div className="room-line-text">
        <p dir="auto">{text}</p>
      </div>
      {subjects.length === 0 ? null : (
        <div className="desk-field room-waiting-about">
          <select aria-label={t('about-named', { text })} value={block} onChange={({ target }) => setBlock(target.value)}>
            <option value="">{t('about-all')}</option>
            {subjects.map((subject) => (
              <option key={subject.block} value={subject.block}>
                {subject.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="button" className="desk-button" aria-label={t('take-named', { text })} {...onePress(() => void take())}>
        {t(isDoubted ? 'note-anyway' : 'take')}
      </button>
      <IconButton
        icon={Trash2}
        name={t('remove', { text })}
        isOnce
        onClick={async () => unlessRefused(await kit['remove-waiting-lines']([id]))}
      />
    </li>
  );
}

const idsOf = (lines: readonly WaitingLine[]): readonly string[] => lines.map(({ id }) => id);

interface WaitingToReadProps {
  readonly waiting: WaitingView | undefined;
  readonly list: WrittenList;
  /** What a line can be about; none where that isn't asked. */
  readonly subjects: readonly RoomSubject[];
}

export function WaitingToRead({ waiting, list, subjects }: WaitingToReadProps) {
  const { t } = useWords('roomLists');
  /** Ids of the lines that came into sight, in that order; undefined while nobody reads. */
  const [seen, setSeen] = useState<readonly string[]>();
  const all = waiting?.lines.filter((line) => line.list === list) ?? [];
  const { lines, cameSince } = readingNow(all, seen ?? []);
  const isOpen = seen !== undefined;
  const removed = isOpen && waiting?.broughtBack?.list === list ? waiting.broughtBack : undefined;
  if (all.length === 0 && !removed) return null;
  const see = (more: readonly string[]): void => setSeen([...new Set([...(seen ?? []), ...more])]);
  async function bringBack(ids: readonly string[]): Promise<void> {
    see(ids);
    unlessRefused(await kit['bring-back-waiting-lines']());
  }
  return (
    <section className="room-waiting" aria-label={t('to-read', { count: all.length })}>
      <div className="room-waiting-head">
        <h3>{t('to-read', { count: all.length })}</h3>
        <button
          type="button"
          className="desk-button"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? setSeen(undefined) : see(idsOf(all)))}
        >
          {t(isOpen ? 'stop-reading' : 'read')}
        </button>
        {lines.length > 1 ? <RemoveWaiting ids={idsOf(lines)} /> : null}
        {removed ? (
          <button type="button" className="desk-button room-list-show" {...onePress(() => void bringBack(removed.ids))}>
            <Undo2 aria-hidden="true" size={16} />
            {t('bring-back')}
          </button>
        ) : null}
      </div>
      {lines.length > 0 ? (
        <ul className="room-lines">
          {lines.map((line) => (
            <Waiting key={line.id} line={line} subjects={subjects} />
          ))}
        </ul>
      ) : null}
      {isOpen && cameSince.length > 0 ? (
        <button type="button" className="desk-button room-waiting-more" {...onePress(() => see(idsOf(cameSince)))}>
          {t('came-since', { count: cameSince.length })}
        </button>
      ) : null}
    </section>
  );
}
