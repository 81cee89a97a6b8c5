/** The box of questions stands open beside whatever else is asked: a button leads to it, and back. */
import { make } from './dom';
import { Kept } from './kept';
import { beginWriting, isLeftLying, writing } from './line-writing';
import { draw, roomNow, say } from './room';

const kept = new Kept<{ readonly isEntered: boolean }>('box', { isEntered: false });
const entered = 'in-box';

const isOpen = (): boolean => roomNow().page?.box === true;

/** Says whether the box shows: an author reads that it was closed; others have nothing to read there. */
export const isInBox = (): boolean => kept.now.isEntered && (isOpen() || isLeftLying('questions'));

/** The telephone's own way back leads out of it, too. */
export function leaveBox(): void {
  kept.change({ isEntered: false });
  draw();
}

function enterBox(): void {
  beginWriting('questions');
  kept.change({ isEntered: true });
  if (history.state !== entered) history.pushState(entered, '');
  draw();
}

export const inBox = (): readonly HTMLElement[] => [
  ...writing('questions', isOpen()),
  make('button', { type: 'button', id: 'leave-box', click: leaveBox }, say('back')),
];

/** Under whatever else is asked; nothing where the box is closed. */
export const besideTask = (): readonly HTMLElement[] =>
  isOpen()
    ? [make('div', { class: 'beside' }, make('button', { type: 'button', id: 'enter-box', click: enterBox }, say('box-enter')))]
    : [];
