/** Words of the barometer's papers: where they are chosen and saved, and what is printed on them. */
import { pair } from './pair';

export const barometerPapers = pair({
  en: {
    'signs-a4': 'Signs + ? −, A4',
    'signs-a3': 'Signs + ? −, A3',
    'statement-cards': 'Statement cards, A5, two to a page',
    'tally-sheet': 'Tally sheet',
    'file-signs-a4': 'barometer-signs-a4',
    'file-signs-a3': 'barometer-signs-a3',
    'file-statement-cards': 'barometer-statements',
    'file-tally-sheet': 'barometer-tally-sheet',
    'tally-about': 'One stroke for each person. Count places, not people: nobody’s name is noted.',
    statement: 'Statement',
    answer: 'Answer',
    'answer-agree': 'agree',
    'answer-disagree': 'disagree',
    'answer-depends': 'it depends',
    'answer-none': 'none',
  },
  sr: {
    'signs-a4': 'Znakovi + ? −, A4',
    'signs-a3': 'Znakovi + ? −, A3',
    'statement-cards': 'Kartice sa tvrdnjama, A5, po dve na strani',
    'tally-sheet': 'List za brojanje',
    'file-signs-a4': 'barometar-znakovi-a4',
    'file-signs-a3': 'barometar-znakovi-a3',
    'file-statement-cards': 'barometar-tvrdnje',
    'file-tally-sheet': 'barometar-list-za-brojanje',
    'tally-about': 'Jedna crtica za svaku osobu. Broje se mesta, a ne ljudi: ničije ime se ne beleži.',
    statement: 'Tvrdnja',
    answer: 'Odgovor',
    'answer-agree': 'slažem se',
    'answer-disagree': 'ne slažem se',
    'answer-depends': 'zavisi',
    'answer-none': 'nema',
  },
});
