/** The room's word is asked for. */
import { make } from './dom';
import { promises, title } from './parts';
import { change, enter, roomNow, say } from './room';

export function joining(): readonly HTMLElement[] {
  const { word, locked } = roomNow();
  const field = make('input', {
    type: 'text',
    id: 'word',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    maxlength: '40',
    'aria-describedby': 'word-how locked',
    input: () => change({ word: field.value }),
  });
  field.value = word;
  const submit = (event: Event): void => {
    event.preventDefault();
    void enter();
  };
  return [
    title('welcome'),
    make('p', { id: 'locked', role: 'alert', class: 'wrong' }, locked && say(`locked-${locked}`)),
    make(
      'form',
      { submit },
      make('label', { for: 'word' }, say('word')),
      make('p', { id: 'word-how', class: 'note' }, say('word-how')),
      field,
      make('button', { type: 'submit', class: 'first' }, say('join')),
    ),
    ...promises(),
  ];
}
