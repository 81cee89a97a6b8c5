/** Parts that stay where they are while what they say becomes another: an element that is taken away under a thumb loses the press. */
import { positionStrokes, signSize, signStroke } from '../../domain/barometer/position-strokes';
import type { Position } from '../../domain/barometer/schema';
import type { RemoteKey } from '../../domain/telephones/remote';
import { make } from '../telephone-page/dom';

export function setText(element: HTMLElement, text: string, lang = ''): void {
  if (element.textContent !== text) element.textContent = text;
  if (lang === '') element.removeAttribute('lang');
  else element.lang = lang;
}

export interface Key {
  readonly element: HTMLButtonElement;
  /** `spoken`: where it isn't what stands on it. */
  readonly set: (text: string, isOff: boolean, spoken?: string) => void;
}

/** What it can't do now it says by being dim; the focus stays on it. */
export function makeKey(key: RemoteKey, press: (key: RemoteKey, at: number) => void, ...children: readonly Node[]): Key {
  const words = make('span', {});
  const element = make(
    'button',
    {
      type: 'button',
      class: `key key-${key}`,
      click: ({ timeStamp }) => {
        if (element.getAttribute('aria-disabled') !== 'true') press(key, timeStamp);
      },
    },
    ...children,
    words,
  );
  return {
    element,
    set: (text, isOff, spoken) => {
      setText(words, text);
      element.setAttribute('aria-disabled', String(isOff));
      if (spoken !== undefined) element.setAttribute('aria-label', spoken);
    },
  };
}

const drawing = 'http://www.w3.org/2000/svg';

export function sign(position: Position): SVGElement {
  const svg = document.createElementNS(drawing, 'svg');
  svg.setAttribute('viewBox', `0 0 ${signSize} ${signSize}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(drawing, 'path');
  path.setAttribute('d', positionStrokes[position]);
  path.setAttribute('stroke-width', String(signStroke));
  svg.append(path);
  return svg;
}
