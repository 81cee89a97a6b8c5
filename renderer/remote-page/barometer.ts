/** The barometer under a thumb: three counts, and the answer after two presses. */
import { positions } from '../../domain/barometer/choices';
import { sumOf } from '../../domain/barometer/state';
import type { RemoteKey, RemoteShown } from '../../domain/telephones/remote';
import { make } from '../telephone-page/dom';
import { makeKey, setText, sign } from './parts';
import { say } from './words';

/** Milliseconds in which a first press of Reveal waits for the second, and before which a second is the first one's habit. */
const armed = { longest: 30_000, least: 400 } as const;

export interface BarometerPart {
  readonly element: HTMLElement;
  readonly draw: (shown: RemoteShown) => void;
}

export function makeBarometer(press: (key: RemoteKey, at: number) => void): BarometerPart {
  const counted = make('p', { class: 'counted' });
  const columns = positions.map((position) => {
    const count = make('strong', { class: 'count' });
    const [more, less] = [makeKey(`${position}-more`, press, sign(position), count), makeKey(`${position}-less`, press)];
    /* What a key is called begins with what stands on it. */
    more.element.append(make('span', { class: 'unseen' }, ' +1'));
    return { position, count, more, less, element: make('div', { class: `place place-${position}` }, more.element, less.element) };
  });
  let armedAt: number | undefined;
  let armedOn = -1;
  let waiting = 0;
  let latest: RemoteShown | undefined;

  function disarm(): void {
    clearTimeout(waiting);
    armedAt = undefined;
    if (latest) draw(latest);
  }
  const reveal = makeKey('reveal', (key, at) => {
    if (armedAt === undefined) {
      armedAt = at;
      armedOn = latest?.picture ?? -1;
      waiting = window.setTimeout(disarm, armed.longest);
      if (latest) draw(latest);
    } else if (at - armedAt >= armed.least) {
      disarm();
      press(key, at);
    }
  });

  function draw(shown: RemoteShown): void {
    latest = shown;
    /* On another statement or step it is a first press again. */
    if (armedAt !== undefined && armedOn !== shown.picture) {
      clearTimeout(waiting);
      armedAt = undefined;
    }
    const { barometer } = shown.view;
    if (!barometer) return;
    const { counts, byTelephone, canCount, canReveal, present } = barometer;
    for (const { position, count, more, less } of columns) {
      setText(count, String(counts[position]));
      more.set(say(position), !canCount);
      less.set('−1', !canCount || counts[position] === byTelephone[position], say(`${position}-less`));
    }
    setText(counted, say('counted', { count: sumOf(counts), present }));
    reveal.element.hidden = !canReveal;
    reveal.element.classList.toggle('key-armed', armedAt !== undefined);
    reveal.set(say(armedAt === undefined ? 'reveal' : 'reveal-again'), !canReveal);
  }

  const places = make('div', { class: 'places' }, ...columns.map(({ element }) => element));
  return { element: make('section', { class: 'barometer' }, places, counted, reveal.element), draw };
}
