/** What the trainer holds: where the deck is, the keys, and the notes. Made once; what it says follows what the laptop tells. */
import type { RemoteKey, RemoteNote, RemoteShown, RemoteView } from '../../domain/telephones/remote';
import type { RemoteWord } from '../../words/remote-page';
import { make } from '../telephone-page/dom';
import { makeBarometer } from './barometer';
import { makeKey, setText } from './parts';
import type { Times } from './times';
import { say } from './words';

export interface Panel {
  readonly elements: readonly HTMLElement[];
  readonly draw: (shown: RemoteShown) => void;
}

function placeOf({ slide, barometer }: RemoteView): string {
  if (barometer) {
    const { number, of, round } = barometer;
    const head = number === 0 ? say('practice') : say('statement-of', { number, of });
    return round === 'second' ? `${head} · ${say('second-round')}` : head;
  }
  if (!slide || slide.number === 0) return '';
  const { number, of, step, steps } = slide;
  const words = say('slide-of', { number, of });
  return steps > 0 && step > 0 ? `${words} · ${say('part-of', { step, steps })}` : words;
}

/** The statement, where there is one: it is what the room talks about. */
const titleOf = ({ slide, barometer }: RemoteView): string => barometer?.statement ?? slide?.title ?? say('no-day');

function comingOf({ next, slide, barometer }: RemoteView): string {
  if (!slide || barometer) return '';
  if (!next) return say('last');
  return next.isStep ? say('coming-part') : say('coming', { title: next.title });
}

function overOf({ cover, isFrozen }: RemoteView): string {
  if (isFrozen) return say('frozen');
  return cover === 'none' ? '' : say(`covered-${cover}`);
}

const timerWords: Readonly<Record<RemoteView['timer'], RemoteWord>> = {
  none: 'timer-start',
  runs: 'timer-pause',
  paused: 'timer-resume',
};

function noteElement({ kind, label, text }: RemoteNote): HTMLElement {
  const bold = label === '' ? undefined : make('strong', {}, label);
  if (kind === 'heading') return make('h3', {}, `${label}${text}`);
  return make('p', { class: kind === 'point' ? 'point' : '' }, bold, bold && ' ', text);
}

function makeNotes(): { readonly element: HTMLElement; readonly draw: (view: RemoteView) => void } {
  const title = make('h2', {});
  const text = make('div', {});
  let drawn = '';
  return {
    element: make('section', { class: 'notes' }, title, text),
    draw: ({ notes, notesLang }) => {
      setText(title, say('notes'));
      const now = JSON.stringify([notes, say('no-notes')]);
      if (now === drawn) return;
      drawn = now;
      text.textContent = '';
      text.lang = notesLang;
      text.append(...(notes.length > 0 ? notes.map(noteElement) : [make('p', { class: 'soft' }, say('no-notes'))]));
    },
  };
}

export function makePanel(times: Times, press: (key: RemoteKey, at: number) => void): Panel {
  const place = make('p', { class: 'label' });
  const title = make('h1', {});
  const over = make('p', { class: 'over' });
  const coming = make('p', { class: 'coming' });
  const slide = make('section', { class: 'slide', 'aria-live': 'polite' }, place, title, over, coming);
  const barometer = makeBarometer(press);
  const notes = makeNotes();
  const [back, next, black] = [makeKey('back', press), makeKey('next', press), makeKey('black', press)];
  const [timer, more, less] = [makeKey('timer', press), makeKey('one-minute-more', press), makeKey('one-minute-less', press)];
  const beside = make('div', { class: 'row' }, black.element, timer.element, less.element, more.element);
  const keys = make('div', { class: 'keys' }, beside, make('div', { class: 'row row-large' }, back.element, next.element));
  let slideBefore = '';

  function draw({ view, ...stamps }: RemoteShown): void {
    const isRunning = view.slide !== undefined;
    setText(place, placeOf(view));
    setText(title, titleOf(view), view.barometer ? view.spoken : view.slide?.lang);
    setText(over, overOf(view));
    setText(coming, comingOf(view));
    barometer.element.hidden = view.barometer === undefined;
    barometer.draw({ view, ...stamps });
    notes.draw(view);
    back.set(say('back'), !view.canBack);
    next.set(say('next'), !view.canNext);
    black.set(say(view.cover === 'black' ? 'black-off' : 'black'), !isRunning);
    timer.set(say(timerWords[view.timer], { minutes: view.timerMinutes }), !isRunning);
    const isTimed = view.timer !== 'none';
    more.element.hidden = !isTimed;
    less.element.hidden = !isTimed;
    more.set('+1', !isTimed, say('more'));
    less.set('−1', !isTimed, say('less'));
    const now = `${titleOf(view)} ${view.slide?.number}`;
    if (now !== slideBefore) window.scrollTo(0, 0);
    slideBefore = now;
  }
  return { elements: [times.element, slide, barometer.element, keys, notes.element], draw };
}
