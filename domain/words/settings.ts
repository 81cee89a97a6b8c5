/** Words of Settings. Each language is named in itself, whatever language is on. */
import { pair } from './pair';

export const settings = pair({
  en: {
    title: 'Settings',
    language: 'Language of the desk',
    'language-hint': 'The projector speaks the training’s language, which is chosen in Prepare.',
    keys: 'Keys',
    'single-letter-keys': 'Single-letter keys',
    'single-letter-keys-hint':
      'The letters {{letters}}, the digits and Space drive the training. Turn them off if they are pressed by mistake; all of them are buttons, too.',
    'show-keys': 'Show all keys',
    about: 'About the kit',
    'data-folder': 'Data folder',
    version: 'Version',
    runtime: 'Runs on',
  },
  sr: {
    title: 'Podešavanja',
    language: 'Jezik programa',
    'language-hint': 'Jezik na projektoru je jezik obuke; bira se u pripremi.',
    keys: 'Tasteri',
    'single-letter-keys': 'Tasteri sa jednim slovom',
    'single-letter-keys-hint':
      'Slova {{letters}}, brojevi i razmak upravljaju obukom. Isključite ih ako se pritiskaju greškom; sve to postoji i kao dugme.',
    'show-keys': 'Prikaži sve tastere',
    about: 'O programu',
    'data-folder': 'Fascikla sa podacima',
    version: 'Verzija',
    runtime: 'Radi na',
  },
});
