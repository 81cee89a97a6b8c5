/** Parts that every task has: a heading to which a screen reader is led, and plain sentences. */
import type { PageWord } from '../../words/telephone-page';
import { make } from './dom';
import { say } from './room';

export const heading = (text: string): HTMLElement => make('h1', { id: 'asked', tabindex: '-1' }, text);
export const title = (key: PageWord): HTMLElement => heading(say(key));
export const sentence = (key: PageWord): HTMLElement => make('p', {}, say(key));
export const promises = (): readonly HTMLElement[] => [sentence('no-name'), sentence('no-internet'), sentence('stay-here')];
