/** Words about the film or sound of a slide. */
import { pair } from './pair';

export const film = pair({
  en: {
    film: 'Film',
    sound: 'Sound',
    play: 'Play',
    pause: 'Pause',
    rewind: 'Back to the beginning',
    quieter: 'Quieter',
    louder: 'Louder',
    volume: 'Volume',
    position: 'How far it is',
    unplayable:
      'This laptop can’t play this file: it is missing in the programme’s folder, damaged, or of a kind unknown here. The room sees its picture or its description; go on without it.',
    'unplayable-file':
      'This laptop can’t play the file “{{file}}”: it is missing in the programme’s folder, damaged, or of a kind unknown here. The room sees its picture or its description; go on without it.',
  },
  sr: {
    film: 'Film',
    sound: 'Zvuk',
    play: 'Pusti',
    pause: 'Zaustavi',
    rewind: 'Na početak',
    quieter: 'Tiše',
    louder: 'Glasnije',
    volume: 'Jačina zvuka',
    position: 'Dokle se stiglo',
    unplayable:
      'Ovaj laptop ne može da pusti ovu datoteku: nema je u fascikli programa obuke, oštećena je ili je ovde nepoznate vrste. Sala vidi njenu sliku ili opis; nastavite bez nje.',
    'unplayable-file':
      'Ovaj laptop ne može da pusti datoteku „{{file}}”: nema je u fascikli programa obuke, oštećena je ili je ovde nepoznate vrste. Sala vidi njenu sliku ili opis; nastavite bez nje.',
  },
});
