/** Refusals: the telephones in the room. */
import { pair } from './pair';

export const telephones = pair({
  en: {
    'telephones-off': 'The telephones are off. Nothing was changed. Start them first.',
    'remote-is-paired': 'A telephone is paired already. Nothing was changed. End that pairing first.',
    'telephones-no-day': 'Telephones go with a day that runs, and no rehearsal. Nothing was opened. Start the day first.',
    'telephones-no-address': 'This laptop does not have that address any more. Nothing was opened. Look again, and choose another.',
    'telephones-not-opened':
      'The page could not be opened to the room on this address ({{fault}}). Nothing was opened. Try once more, or choose another address.',
    'telephones-not-read':
      'What is known of the room’s telephones could not be read: {{problem}}. Nothing was opened, so that nobody is shut out. Try once more.',
  },
  sr: {
    'telephones-off': 'Telefoni su isključeni. Ništa nije promenjeno. Najpre ih pokrenite.',
    'remote-is-paired': 'Jedan telefon je već uparen. Ništa nije promenjeno. Najpre završite to uparivanje.',
    'telephones-no-day': 'Telefoni rade uz dan koji je u toku, ne uz probu. Ništa nije otvoreno. Najpre počnite dan.',
    'telephones-no-address': 'Ovaj laptop više nema tu adresu. Ništa nije otvoreno. Pogledajte ponovo i izaberite drugu.',
    'telephones-not-opened':
      'Stranica nije mogla da se otvori sali na ovoj adresi ({{fault}}). Ništa nije otvoreno. Pokušajte još jednom ili izaberite drugu adresu.',
    'telephones-not-read':
      'Ono što se zna o telefonima u sali nije moglo da se pročita: {{problem}}. Ništa nije otvoreno, da niko ne ostane isključen. Pokušajte još jednom.',
  },
});
