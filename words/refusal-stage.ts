/** Refusals: what the room is to see. */
import { pair } from './pair';

export const stage = pair({
  en: {
    'other-day-running': 'Day {{day}} is still running. End it first.',
    'no-day-running': 'No day is running. Start the day first.',
    'no-such-screen': 'This screen is not plugged in any more. Plug it in again, or choose another one.',
    'no-such-slide': 'This slide is not part of the day that is running.',
    'no-film-here': 'This slide has nothing to play. Go to the slide with the film or sound first.',
    rehearsing: 'A rehearsal is on, and this is for the day itself. Nothing was changed. End the rehearsal first.',
    'answer-kept-back': 'The room may see this screen by now, so the answer is kept back. Look again once only you see it.',
    'room-can-see': 'The room may see this screen. Say first whether it can.',
  },
  sr: {
    'other-day-running': 'Dan {{day}} još traje. Najpre ga završite.',
    'no-day-running': 'Nijedan dan ne traje. Najpre započnite dan.',
    'no-such-screen': 'Ovaj ekran više nije priključen. Ponovo ga priključite ili izaberite drugi.',
    'no-such-slide': 'Ovaj slajd ne pripada danu koji traje.',
    'no-film-here': 'Na ovom slajdu nema šta da se pusti. Najpre pređite na slajd sa filmom ili zvukom.',
    rehearsing: 'Proba je u toku, a ovo je za sam dan. Ništa nije promenjeno. Najpre završite probu.',
    'answer-kept-back': 'Sala sada možda vidi ovaj ekran, pa odgovor nije prikazan. Pogledajte ponovo kada ga vidite samo vi.',
    'room-can-see': 'Sala možda vidi ovaj ekran. Najpre recite da li ga vidi.',
  },
});
