/** The number that the laptop shows beside the code is asked for. */
import { pinDigits } from '../../domain/telephones/remote';
import { make } from '../telephone-page/dom';
import { ask } from '../telephone-page/line';
import { setText } from './parts';
import { say } from './words';

/** Milliseconds until the laptop doesn't answer. */
const longest = 8_000;

const lockedWords = { pin: 'locked-pin', 'pin-over': 'locked-pin-over', over: 'locked-over' } as const;

const isLocked = (value: unknown): value is keyof typeof lockedWords => typeof value === 'string' && value in lockedWords;

/** `secret`: as it was scanned; empty when nothing was. */
export function makePairing(secret: string, paired: (token: string) => void): readonly HTMLElement[] {
  const title = make('h1', {}, say('pair-title'));
  if (secret === '') return [title, make('p', {}, say('no-code'))];
  const wrong = make('p', { id: 'wrong', role: 'alert', class: 'wrong' });
  const field = make('input', {
    type: 'text',
    id: 'pin',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: '9',
    'aria-describedby': 'pin-how wrong',
  });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setText(wrong, '');
    const pin = field.value.replace(/\D/gu, '');
    if (pin.length !== pinDigits) {
      setText(wrong, say('pin-how'));
      return;
    }
    const told = await ask('/remote/pair', { secret, pin }, longest);
    if (typeof told?.token === 'string') {
      paired(told.token);
      return;
    }
    const locked = told?.locked;
    setText(wrong, isLocked(locked) ? say(lockedWords[locked], { left: Number(told?.left ?? 0) }) : say('no-answer'));
    field.value = '';
    field.focus();
  };
  return [
    title,
    make(
      'form',
      { submit: (event) => void submit(event) },
      make('label', { for: 'pin' }, say('pin')),
      make('p', { id: 'pin-how', class: 'soft' }, say('pin-how')),
      field,
      wrong,
      make('button', { type: 'submit', class: 'key key-next' }, say('pair')),
    ),
  ];
}
