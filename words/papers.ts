/** Words of the programme's papers: where they are chosen and saved, and what is printed on them. */
import { pair } from './pair';

export const papers = pair({
  en: {
    holds: 'Papers hold no personal data.',
    'choose-folder': 'Folder for the papers',
    'file-papers': 'papers',
    'file-large-print': 'large-print',
    saved_one: '{{count}} file was saved: {{files}}.',
    saved_other: '{{count}} files were saved: {{files}}.',
    'content-note': 'Content note: this paper speaks of a hard subject.',
    'not-confirmed': 'Not confirmed by the organiser yet',
    'confirm-as': 'Confirm for the organiser…',
    'confirm-title': 'Confirm: {{name}}',
    'confirm-what':
      'You say for the organiser that this paper may be used with the words that it has now, in all its languages. The note goes from it, and from what is printed. It holds for every training on this laptop whose paper has the same words, and goes along in bundles. When the words are others, the note is back.',
    'confirm-by': 'Name of whoever confirms',
    confirm: 'Confirm paper',
    'confirmed-now': 'Confirmed: {{name}}.',
    'take-back': 'Take the confirmation back',
    'taken-back': 'The confirmation was taken back: {{name}} asks to be reviewed again.',
    'before-leave': 'Print for this training: {{papers}} (Export, Papers of the programme).',
  },
  sr: {
    holds: 'Materijali ne sadrže podatke o ličnosti.',
    'choose-folder': 'Fascikla za materijale',
    'file-papers': 'materijali',
    'file-large-print': 'krupna-slova',
    saved_one: 'Sačuvana je {{count}} datoteka: {{files}}.',
    saved_few: 'Sačuvane su {{count}} datoteke: {{files}}.',
    saved_other: 'Sačuvano je {{count}} datoteka: {{files}}.',
    'content-note': 'Napomena: ovaj materijal govori o teškoj temi.',
    'not-confirmed': 'Organizator još nije potvrdio ovaj materijal',
    'confirm-as': 'Potvrdi u ime organizatora…',
    'confirm-title': 'Potvrda: {{name}}',
    'confirm-what':
      'U ime organizatora izjavljujete da ovaj materijal može da se koristi s rečima koje sada ima, na svim jezicima. Napomena nestaje s njega i sa onoga što se štampa. Važi za svaku obuku na ovom laptopu čiji materijal ima iste reči i ide u paketima. Kada reči više nisu iste, napomena se vraća.',
    'confirm-by': 'Ime osobe koja potvrđuje',
    confirm: 'Potvrdi materijal',
    'confirmed-now': 'Potvrđeno: {{name}}.',
    'take-back': 'Povuci potvrdu',
    'taken-back': 'Potvrda je povučena: {{name}} treba ponovo pregledati.',
    'before-leave': 'Odštampajte za ovu obuku: {{papers}} (Izvoz, Materijali za štampu).',
  },
});
