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
    'before-leave': 'Odštampajte za ovu obuku: {{papers}} (Izvoz, Materijali za štampu).',
  },
});
