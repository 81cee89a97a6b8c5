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
    'design-unwritable':
      'This can’t be written into {{file}} so that it reads as you mean it. Nothing was changed. Look at what you typed, or mend the file in a text editor.',
    'design-file-gone': '{{file}} is not there, or can’t be read. Nothing was changed.',
    'design-file-there': '{{file}} is there already. Nothing was changed.',
    'design-moved-on': 'The programme changed meanwhile. Nothing was changed now; look at what it says, and do it again.',
    'design-nothing-to-undo': 'There is nothing to take back or to do again.',
  },
  sr: {
    'programme-gone': 'Ovog programa više nema ovde. Ništa nije menjano.',
    'programme-name-missing': 'Upišite ime na ovom jeziku.',
    'programme-not-checked': 'Ovaj program nije mogao da se proveri: za to treba više vremena ili memorije nego što provera sme da uzme.',
    'programmes-unread': 'Programi nisu mogli da se pročitaju: {{problem}}. Ništa nije menjano. Pokušajte ponovo.',
    'programme-not-written': 'Ništa nije menjano: {{problem}}. Otklonite uzrok, pa pokušajte ponovo.',
    'programme-names-unwritable':
      'Imena ne mogu da se upišu u {{file}}, jer u toj datoteci ima greške. Ništa nije menjano. Najpre je ispravite u programu za tekst; provera kaže gde.',
    'design-unwritable':
      'Ovo ne može da se upiše u {{file}} tako da se čita kako ste mislili. Ništa nije menjano. Pogledajte šta ste uneli ili ispravite datoteku u programu za tekst.',
    'design-file-gone': 'Datoteke {{file}} nema ili ne može da se pročita. Ništa nije menjano.',
    'design-file-there': 'Datoteka {{file}} već postoji. Ništa nije menjano.',
    'design-moved-on': 'Program je u međuvremenu promenjen. Sada ništa nije menjano; pogledajte šta piše i uradite to ponovo.',
    'design-nothing-to-undo': 'Nema šta da se poništi ni ponovi.',
  },
});
