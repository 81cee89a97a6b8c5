/** Words of Results: where the room stood on each statement, and how it moved. */
import { pair } from './pair';

export const results = pair({
  en: {
    title: 'Results',
    barometer: 'Social Barometer',
    'empty-title': 'Nothing to see yet',
    empty:
      'Each statement of the Social Barometer appears here, with where the room stood, once its answer was revealed. Count and reveal in Run, when the barometer is on.',
    statement: 'Statement {{number}}',
    answer: 'Answer',
    'answer-agree': 'agree',
    'answer-disagree': 'disagree',
    'answer-depends': 'it depends',
    position: 'Position',
    agree: 'Agree',
    unsure: 'Unsure',
    disagree: 'Disagree',
    first: 'First round',
    second: 'Second round',
    shift: 'Shift',
    counted: 'Counted',
    'no-second': 'There was no second round.',
    'not-counted': 'Nobody was counted.',
  },
  sr: {
    title: 'Rezultati',
    barometer: 'Socijalni barometar',
    'empty-title': 'Još nema šta da se vidi',
    empty:
      'Ovde se pojavljuje svaka tvrdnja Socijalnog barometra, sa brojevima iz sale, kada joj se otkrije odgovor. Broji se i otkriva u vođenju, kada barometar dođe na red.',
    statement: '{{number}}. tvrdnja',
    answer: 'Odgovor',
    'answer-agree': 'slažem se',
    'answer-disagree': 'ne slažem se',
    'answer-depends': 'zavisi',
    position: 'Mesto',
    agree: 'Slažem se',
    unsure: 'Nisam siguran/na',
    disagree: 'Ne slažem se',
    first: 'Prvi krug',
    second: 'Drugi krug',
    shift: 'Pomak',
    counted: 'Prebrojano',
    'no-second': 'Drugog kruga nije bilo.',
    'not-counted': 'Niko nije prebrojan.',
  },
});
