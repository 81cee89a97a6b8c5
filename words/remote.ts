/** Words of the desk about the trainer's own telephone. */
import { pair } from './pair';

export const remote = pair({
  en: {
    heading: 'My telephone as remote',
    what: 'Next, back, black, timer, your notes and the counts in your hand. No name and no register goes there.',
    pair: 'Pair my telephone',
    scan: 'Scan this code with your telephone, in the room’s network, and type the number there. Only the desk shows them.',
    pin: 'Number: {{pin}}',
    'tries-left': 'A wrong number was typed. Tries left: {{left}}.',
    cancel: 'Do not pair',
    code: 'Square code for your telephone',
    paired: 'Remote: paired',
    'paired-away': 'Remote: paired, but its page is closed or out of reach',
    end: 'End',
    'ended-tries': 'The number was wrong too often, so the pairing has ended. Nothing was given to that telephone.',
    'ended-too-late': 'Nobody came within three minutes, so the code no longer counts.',
    sign: 'Remote is paired. Press to end it.',
    'sign-short': 'Remote',
  },
  sr: {
    heading: 'Moj telefon kao daljinski',
    what: 'Dalje, nazad, crno, tajmer, Vaše beleške i brojevi, sve u Vašoj ruci. Tamo ne ide nijedno ime, ni spisak.',
    pair: 'Upari moj telefon',
    scan: 'Skenirajte ovaj kod svojim telefonom, u mreži sale, i tamo ukucajte broj. Vide se samo na ovom ekranu.',
    pin: 'Broj: {{pin}}',
    'tries-left': 'Ukucan je pogrešan broj. Preostalo pokušaja: {{left}}.',
    cancel: 'Ne uparuj',
    code: 'Kvadratni kod za Vaš telefon',
    paired: 'Daljinski: uparen',
    'paired-away': 'Daljinski: uparen, ali mu je stranica zatvorena ili van dometa',
    end: 'Završi',
    'ended-tries': 'Broj je previše puta bio pogrešan, pa je uparivanje završeno. Tom telefonu nije dato ništa.',
    'ended-too-late': 'Niko nije došao za tri minuta, pa kod više ne važi.',
    sign: 'Daljinski je uparen. Pritisnite da završite.',
    'sign-short': 'Daljinski',
  },
});
