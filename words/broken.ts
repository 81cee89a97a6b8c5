/** What can't be shown says so in one sentence, and how to go on. */
import { pair } from './pair';

export const broken = pair({
  en: {
    window: 'This window can’t be shown just now; everything that was confirmed is safe, and the projector keeps its picture.',
    place: 'This place can’t be shown just now; everything that was confirmed is safe, and the other places work.',
    part: 'This part can’t be shown just now; the rest works.',
    picture: 'This picture can’t be shown; go on with Next or Back.',
    form: 'This can’t be shown just now. Please call the trainers.',
    again: 'Try again',
  },
  sr: {
    window: 'Ovaj prozor trenutno ne može da se prikaže; sve što je potvrđeno bezbedno je, a na projektoru ostaje slika.',
    place: 'Ovaj deo aplikacije trenutno ne može da se prikaže; sve što je potvrđeno bezbedno je, a ostali delovi rade.',
    part: 'Ovaj odeljak trenutno ne može da se prikaže; sve ostalo radi.',
    picture: 'Ova slika ne može da se prikaže; nastavite sa „Dalje” ili „Nazad”.',
    form: 'Ovo trenutno ne može da se prikaže. Pozovite voditelje.',
    again: 'Pokušaj ponovo',
  },
});
