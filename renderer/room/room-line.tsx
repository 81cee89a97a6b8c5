/** A line of one of the room's lists, with what can be done to it. */
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RoomLineView } from '../../domain/room/lists-view';
import type { RoomListName } from '../../domain/room/schema';
import type { Act } from '../ui/act';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../ui/words';
import { RoomLineForm } from './room-line-form';

interface RoomLineProps {
  readonly list: RoomListName;
  readonly line: RoomLineView;
  readonly place: number;
  readonly of: number;
  readonly isShown: boolean;
  readonly canShow: boolean;
  readonly act: Act;
}

function Question({ line, act, onAnswer }: Pick<RoomLineProps, 'line' | 'act'> & { readonly onAnswer: () => void }) {
  const { t } = useWords('roomLists');
  const { id, text, isAnswered } = line;
  const reopen = (): void => void act({ kind: 'answer-question', line: id, isAnswered: false, text: '', confirmed: true });
  return (
    <button
      type="button"
      className="desk-button"
      aria-label={t(isAnswered ? 'open-again-named' : 'answer-named', { text })}
      onClick={isAnswered ? reopen : onAnswer}
    >
      {t(isAnswered ? 'open-again' : 'answer-short')}
    </button>
  );
}

export function RoomLineItem({ list, line, place, of, isShown, canShow, act }: RoomLineProps) {
  const { t } = useWords('roomLists');
  const [doing, setDoing] = useState<'change' | 'answer'>();
  const { id, text, about, answer, isAnswered } = line;
  const done = (): void => setDoing(undefined);
  const move = (by: 1 | -1) => (): void => void act({ kind: 'move-line', list, line: id, to: place + by });
  if (doing) {
    return (
      <li className="room-line">
        <RoomLineForm
          label={doing === 'change' ? t('new-words') : t('answer-text')}
          submit={doing === 'change' ? t('save') : t('mark-answered')}
          before={doing === 'change' ? text : answer}
          command={(typed, confirmed) =>
            doing === 'change'
              ? { kind: 'change-line', line: id, text: typed, confirmed }
              : { kind: 'answer-question', line: id, isAnswered: true, text: typed, confirmed }
          }
          onDone={done}
          onCancel={done}
        />
      </li>
    );
  }
  return (
    <li className={isShown ? 'room-line room-line-shown' : 'room-line'}>
      <div className="room-line-text">
        <p>{text}</p>
        {answer === '' ? null : <p className="room-line-answer">{answer}</p>}
        {list !== 'agreement' && about !== '' ? <p className="desk-hint">{t('asked-in', { about })}</p> : null}
      </div>
      {list === 'questions' ? (
        <>
          {isAnswered ? null : (
            <button
              type="button"
              className="desk-button"
              aria-label={t('show-one-named', { text })}
              aria-pressed={isShown}
              disabled={!canShow}
              onClick={() => void act({ kind: 'show-list', list: { name: list, page: 0, line: id } })}
            >
              {t('show-one')}
            </button>
          )}
          <Question line={line} act={act} onAnswer={() => setDoing('answer')} />
        </>
      ) : null}
      {list === 'agreement' ? (
        <>
          <IconButton icon={ArrowUp} name={t('up', { text })} disabled={place === 0} onClick={move(-1)} />
          <IconButton icon={ArrowDown} name={t('down', { text })} disabled={place === of - 1} onClick={move(1)} />
        </>
      ) : null}
      <IconButton icon={Pencil} name={t('change-named', { text })} onClick={() => setDoing('change')} />
      <IconButton icon={Trash2} name={t('remove', { text })} isOnce onClick={() => void act({ kind: 'remove-line', line: id })} />
    </li>
  );
}
