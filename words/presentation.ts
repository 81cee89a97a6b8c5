/** Slides for PowerPoint: what is chosen, what the file is for, and what it holds. */
import { pair } from './pair';

export const presentation = pair({
  en: {
    'make-dialog': 'Slides for PowerPoint',
    'what-for':
      'For when the laptop dies, and as a gift for participants: PowerPoint, LibreOffice and others can show and change this file.',
    'with-notes': 'With the trainer’s notes',
    'left-out':
      'Everything that comes step by step is there at once, and hidden slides are left out. Each statement is followed by a slide with its answer. Sources stand in the speaker notes.',
    save: 'Save presentation…',
    saved_one: '“{{file}}” was saved: {{count}} slide.',
    saved_other: '“{{file}}” was saved: {{count}} slides.',
    file: 'presentation',
    'file-day': 'presentation day {{day}}',
    'new-title': 'Title',
    'new-text': 'Text',
  },
  sr: {
    'make-dialog': 'Slajdovi za PowerPoint',
    'what-for':
      'Za slučaj da računar otkaže i kao poklon učesnicima: ovu datoteku mogu da prikažu i menjaju PowerPoint, LibreOffice i drugi programi.',
    'with-notes': 'Sa beleškama za voditelje',
    'left-out':
      'Sve što dolazi korak po korak vidi se odmah, a skriveni slajdovi se izostavljaju. Posle svake tvrdnje dolazi slajd sa odgovorom. Izvori su u beleškama govornika.',
    save: 'Sačuvaj prezentaciju…',
    saved_one: 'Datoteka „{{file}}” je sačuvana: {{count}} slajd.',
    saved_few: 'Datoteka „{{file}}” je sačuvana: {{count}} slajda.',
    saved_other: 'Datoteka „{{file}}” je sačuvana: {{count}} slajdova.',
    file: 'prezentacija',
    'file-day': 'prezentacija {{day}}. dan',
    'new-title': 'Naslov',
    'new-text': 'Tekst',
  },
});
