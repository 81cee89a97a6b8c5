/** Refusals: all trainings together, and a donor's indicators. */
import { pair } from './pair';

export const across = pair({
  en: {
    'across-unread': 'The trainings could not be read: {{problem}}. Nothing was changed. Try again.',
    'indicators-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was changed.',
    'indicators-large':
      '“{{file}}” is larger than any list of indicators. Nothing was changed. Choose the text file in which they are written.',
    'indicators-wrong': '“{{file}}” can’t be used, and nothing was changed. Mend it in a text editor and choose it again: {{problems}}',
    'indicators-not-chosen': 'No file is chosen any more. Nothing was changed. Choose it once more.',
    'indicators-not-written': 'The indicators on this laptop could not be changed: {{problem}}. What was there is still there. Try again.',
    'indicators-gone': 'This file is not here any more. Nothing was changed.',
  },
  sr: {
    'across-unread': 'Obuke nisu mogle da se pročitaju: {{problem}}. Ništa nije menjano. Pokušajte ponovo.',
    'indicators-unreadable': 'Datoteka „{{file}}” nije mogla da se pročita: {{problem}}. Ništa nije menjano.',
    'indicators-large':
      'Datoteka „{{file}}” je veća od bilo kog spiska pokazatelja. Ništa nije menjano. Izaberite tekstualnu datoteku u kojoj su napisani.',
    'indicators-wrong':
      'Datoteka „{{file}}” ne može da se koristi i ništa nije menjano. Ispravite je u programu za tekst i izaberite je ponovo: {{problems}}',
    'indicators-not-chosen': 'Nijedna datoteka više nije izabrana. Ništa nije menjano. Izaberite je još jednom.',
    'indicators-not-written':
      'Pokazatelji na ovom laptopu nisu mogli da se promene: {{problem}}. Ono što je bilo i dalje je tu. Pokušajte ponovo.',
    'indicators-gone': 'Ova datoteka više nije ovde. Ništa nije menjano.',
  },
});
