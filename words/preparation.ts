/** Words of the preparation list: what a training finds out before its first day. */
import { pair } from './pair';

export const preparation = pair({
  en: {
    tab: 'Preparation list',
    'what-for':
      'What only this training can find out. What you fill in stands in the notes, the papers and the helplines of this training; what is empty is left out there.',
    'still-empty_one': '{{count}} point is still empty.',
    'still-empty_other': '{{count}} points are still empty.',
    'all-filled-in': 'Everything is filled in.',
    'filled-in': 'filled in',
    empty: 'empty',
    'call-of': 'The call: {{ask}}',
    'called-by': 'Called by',
    'called-on': 'Called on',
    'lacks-day': 'It counts once the day of the call is filled in.',
    'before-all': 'The preparation list is filled in.',
    'before-open_one': '{{count}} point of the preparation list is still empty; it is left out of notes and papers.',
    'before-open_other': '{{count}} points of the preparation list are still empty; they are left out of notes and papers.',
    'to-list': 'Fill in',
  },
  sr: {
    tab: 'Spisak za pripremu',
    'what-for':
      'Ono što može da sazna samo ova obuka. Upisano stoji u beleškama, na papirima i među brojevima za pomoć ove obuke; prazno se tamo izostavlja.',
    'still-empty_one': 'Još je prazna {{count}} stavka.',
    'still-empty_few': 'Još su prazne {{count}} stavke.',
    'still-empty_other': 'Još je prazno {{count}} stavki.',
    'all-filled-in': 'Sve je popunjeno.',
    'filled-in': 'popunjeno',
    empty: 'prazno',
    'call-of': 'Poziv: {{ask}}',
    'called-by': 'Ko je zvao',
    'called-on': 'Pozvano dana',
    'lacks-day': 'Važi tek kada se upiše dan poziva.',
    'before-all': 'Spisak za pripremu je popunjen.',
    'before-open_one': 'U spisku za pripremu je još prazna {{count}} stavka; u beleškama i na papirima se izostavlja.',
    'before-open_few': 'U spisku za pripremu su još prazne {{count}} stavke; u beleškama i na papirima se izostavljaju.',
    'before-open_other': 'U spisku za pripremu je još prazno {{count}} stavki; u beleškama i na papirima se izostavljaju.',
    'to-list': 'Popuni',
  },
});
