/** Refusals: pictures of papers, which are logos and signatures. */
import { pair } from './pair';

export const letterhead = pair({
  en: {
    'not-a-logo': '“{{file}}” is no picture that papers can have: a PNG or JPEG of at most {{most}} MB. Nothing was changed.',
    'logo-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was changed.',
    'logo-too-fine': '“{{file}}” has more than {{most}} million pixels. Save it smaller, then choose it again. Nothing was changed.',
    'logo-damaged': '“{{file}}” is damaged and can’t be shown. Ask for the picture once more. Nothing was changed.',
    'logo-unseen':
      'Nothing of “{{file}}” is seen on white paper. Choose a picture that is made for a light background. Nothing was changed.',
    'logo-no-room':
      'All slides, pictures and signed sheets of one training can take {{most}} MB, and there is no room left for another. Nothing was changed.',
    'logo-other-training': 'Another training was opened meanwhile. Choose the picture once more. Nothing was changed.',
    'logo-unread':
      '“{{file}}” could not be shown. Try again; if it happens again, save it smaller, as PNG, and choose that. Nothing was changed.',
  },
  sr: {
    'not-a-logo': '„{{file}}” nije slika koja može da stoji na papirima: PNG ili JPEG od najviše {{most}} MB. Ništa nije promenjeno.',
    'logo-unreadable': 'Datoteka „{{file}}” ne može da se pročita: {{problem}}. Ništa nije promenjeno.',
    'logo-too-fine': '„{{file}}” ima više od {{most}} miliona piksela. Sačuvajte je manju, pa je ponovo izaberite. Ništa nije promenjeno.',
    'logo-damaged': '„{{file}}” je oštećena datoteka i ne može da se prikaže. Ponovo zatražite sliku. Ništa nije promenjeno.',
    'logo-unseen':
      'Od slike „{{file}}” na belom papiru se ništa ne vidi. Izaberite sliku namenjenu svetloj podlozi. Ništa nije promenjeno.',
    'logo-no-room':
      'Svi slajdovi, slike i potpisani listovi jedne obuke mogu da zauzmu {{most}} MB, a za još jednu sliku nema više mesta. Ništa nije promenjeno.',
    'logo-other-training': 'U međuvremenu je otvorena druga obuka. Ponovo izaberite sliku. Ništa nije promenjeno.',
    'logo-unread':
      'Datoteka „{{file}}” nije mogla da se prikaže. Pokušajte ponovo; ako se ponovi, sačuvajte je manju, kao PNG, i izaberite to. Ništa nije promenjeno.',
  },
});
