/** A field in which a slide's number or words of it are typed; the list below follows, and Enter goes to the one that is marked. */
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { slidesMeant } from '../../domain/programme/slide-search';
import type { FoundSlide, SlideList } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { useWords } from '../ui/words';
import './go-to-slide.css';

interface FoundProps {
  readonly id: string;
  readonly card: FoundSlide;
  readonly isMarked: boolean;
  readonly onChoose: (slide: SlideRef) => void;
}

function Found({ id, card, isMarked, onChoose }: FoundProps) {
  const { t } = useWords('run');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its Enter chooses
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and says which line is marked
    <div ref={line} id={id} role="option" aria-selected={isMarked} className="go-to-line" onClick={() => onChoose(card.slide)}>
      <span className="go-to-number">{card.number}</span>
      <span lang={card.lang}>{card.title}</span>
      <span className="go-to-block">
        {card.block}
        {card.isHidden ? ` · ${t('slide-hidden')}` : ''}
      </span>
    </div>
  );
}

interface GoToSlideProps {
  /** Undefined until main has answered: whoever knows where to go types at once. */
  readonly list: SlideList | undefined;
  readonly onChoose: (slide: SlideRef) => void;
}

const nothingYet: SlideList['slides'] = [];

export function GoToSlide({ list, onChoose }: GoToSlideProps) {
  const { t } = useWords('run');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  /** Enter came before the list: it counts once the list is there. */
  const [isEntered, setEntered] = useState(false);
  const found = slidesMeant(list?.slides ?? nothingYet, typed);

  function type(text: string): void {
    setTyped(text);
    setMarked(0);
    setEntered(false);
  }

  const chooseMarked = useEffectEvent((): void => {
    const chosen = found[marked];
    if (chosen) onChoose(chosen.slide);
  });
  useEffect(() => {
    if (list && isEntered) chooseMarked();
  }, [list, isEntered]);

  function press(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setMarked(Math.max(0, Math.min(found.length - 1, marked + by)));
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && (!list || found.length > 0)) {
      event.preventDefault();
      setEntered(true);
    }
  }

  return (
    <div className="go-to">
      <div className="desk-field">
        <label htmlFor={`${id}-field`}>{t('go-to-field')}</label>
        <input
          id={`${id}-field`}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found[marked] ? `${id}-${marked}` : undefined}
          value={typed}
          onChange={({ target }) => type(target.value)}
          onKeyDown={press}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('slides-found')} className="go-to-list">
        {found.map((card, index) => (
          <Found
            key={`${card.slide.block} ${card.slide.slide}`}
            id={`${id}-${index}`}
            card={card}
            isMarked={index === marked}
            onChoose={onChoose}
          />
        ))}
      </div>
      {list && found.length === 0 ? <p role="status">{t('no-slide-found')}</p> : null}
    </div>
  );
}
