/** One hint at the foot of the desk. Its room stays until the place is left, so that nothing moves under a hand when it goes. */
import { Lightbulb, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import { type Hint, type HintName, hintOf, mayHint, newlyDone, type Seen } from '../../domain/desk/hint';
import { type ShortcutKey, shortcuts } from '../../domain/desk/keys';
import type { Place } from '../../domain/desk/place';
import { assertNever } from '../../domain/kernel/assert-never';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { endHints } from '../ui/end-hints';
import { pageOver } from '../ui/page-over';
import { useShared } from '../ui/shared-state';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import './hint-line.css';

/** A key's name isn't a word: it stays as it is in every script. */
const enter = 'Enter';
const arrow = '→';
const keyOf = (wanted: ShortcutKey): string => shortcuts.find(({ key }) => key === wanted)?.shown ?? '';

/** Remembers which steps were done while the desk was open, by whatever way; each is told once. Shows nothing. */
export function HintsDone({ view }: { readonly view: DeskView }) {
  const before = useRef<Seen>(undefined);
  const told = useRef(new Set<HintName>());
  useEffect(() => {
    /* What is not shown says nothing. */
    if (view.turned) return;
    const done = newlyDone(view, before.current).filter((name) => !told.current.has(name));
    before.current = view;
    if (done.length === 0) return;
    for (const name of done) told.current.add(name);
    void endHints(done);
  }, [view]);
  return null;
}

function useSentence(view: DeskView): (hint: Hint) => string {
  const { t } = useWords('hint');
  const { singleLetterKeys } = view.settings;
  return ({ name, place, isHere }) => {
    if (!isHere) return t('hint:elsewhere', { place: t(`desk:${place}`) });
    switch (name) {
      case 'answer-room':
        return t('hint:answer-room');
      case 'try-sample':
        return t('hint:try-sample', { button: t('library:try-sample') });
      case 'import-list':
        return t('hint:import-list', { button: t('list:import-list'), key: enter });
      case 'second-round':
        return t('hint:second-round', { button: t('run:second-round'), more: t('run:more') });
      case 'start-day':
      case 'end-day':
        return t(`hint:${name}`, { button: t(`run:${name}`) });
      case 'projector':
        return t('hint:projector', { button: t('run:show-on-projector'), key: keyOf('present-from-start') });
      case 'next':
        return t('hint:next', { button: t('run:next'), key: arrow });
      case 'to-barometer':
      case 'places':
      case 'voices':
        return t(`hint:${name}`, { button: t('run:next') });
      case 'shift':
        return t('hint:shift', { button: t('run:next'), show: t('run:show-shift') });
      case 'count': {
        const keys = `${keyOf('agree-more')}, ${keyOf('unsure-more')}, ${keyOf('disagree-more')}`;
        return singleLetterKeys ? t('hint:count', { keys, less: 'Shift' }) : t('hint:count-by-button');
      }
      case 'reveal': {
        const button = t('run:reveal-answer');
        const twice = { button, next: t('run:next') };
        return singleLetterKeys ? t('hint:reveal', { ...twice, key: 'R' }) : t('hint:reveal-by-button', twice);
      }
      case 'mark':
        return t('hint:mark', { key: enter });
      case 'export':
        return t('hint:export', { button: t('documents:save') });
      default:
        return assertNever(name, 'hint');
    }
  };
}

function HintText({ hint, view }: { readonly hint: Hint; readonly view: DeskView }) {
  const { t } = useWords('hint');
  const sentence = useSentence(view);

  async function turnOff(): Promise<void> {
    if (unlessRefused(await kit['change-settings']({ hints: false }))) {
      tellAnybody(t('hint:turned-off', { setting: t('settings:show-hints'), place: t('desk:settings') }));
    }
  }

  return (
    <>
      <Lightbulb aria-hidden size={16} />
      <p role="note">{sentence(hint)}</p>
      <button type="button" className="desk-hint-off" onClick={() => void turnOff()}>
        {t('hint:off')}
      </button>
      <button type="button" className="desk-hint-hide" aria-label={t('hint:hide')} onClick={() => void endHints([hint.name])}>
        <X aria-hidden size={16} />
      </button>
    </>
  );
}

/** Whether the line has its room below the place: once it has, until the place is left, also for a page over it. */
export function useHintRoom(view: DeskView, place: Place): boolean {
  const [roomAt, setRoomAt] = useState<Place>();
  const wanted = roomAt === place || mayHint(view) ? place : undefined;
  if (wanted !== roomAt) setRoomAt(wanted);
  return useShared(pageOver) ? false : wanted !== undefined;
}

export function HintLine({ view, place }: { readonly view: DeskView; readonly place: Place }) {
  const { t } = useWords('hint');
  const hint = hintOf(view, place);
  return (
    <section className="desk-hint-line" aria-label={t('hint')}>
      {hint && <HintText hint={hint} view={view} />}
    </section>
  );
}
