/** Refusals: the programmes on this laptop. */
import { pair } from './pair';

export const programmes = pair({
  en: {
    'programme-gone': 'This programme is not here any more. Nothing was changed.',
    'programme-name-missing': 'Write a name in this language.',
    'programme-not-checked': 'This programme could not be checked: that takes more time or memory than a check may take.',
    'programmes-unread': 'The programmes could not be read: {{problem}}. Nothing was changed. Try again.',
    'programme-not-written': 'Nothing was changed: {{problem}}. Mend the cause, then try again.',
    'programme-names-unwritable':
      'The names can’t be written into {{file}}, because that file has a mistake. Nothing was changed. Mend it in a text editor first; the check says where.',
  },
  sr: {
    'programme-gone': 'Ovog programa više nema ovde. Ništa nije menjano.',
    'programme-name-missing': 'Upišite ime na ovom jeziku.',
    'programme-not-checked': 'Ovaj program nije mogao da se proveri: za to treba više vremena ili memorije nego što provera sme da uzme.',
    'programmes-unread': 'Programi nisu mogli da se pročitaju: {{problem}}. Ništa nije menjano. Pokušajte ponovo.',
    'programme-not-written': 'Ništa nije menjano: {{problem}}. Otklonite uzrok, pa pokušajte ponovo.',
    'programme-names-unwritable':
      'Imena ne mogu da se upišu u {{file}}, jer u toj datoteci ima greške. Ništa nije menjano. Najpre je ispravite u programu za tekst; provera kaže gde.',
  },
});
