/** Refusals: logos of a letterhead. */
import { pair } from './pair';

export const letterhead = pair({
  en: {
    'not-a-logo': '“{{file}}” is no picture that papers can have: a PNG or JPEG of at most {{most}} MB. The letterhead stays as it was.',
    'logo-unreadable': '“{{file}}” could not be read: {{problem}}. The letterhead stays as it was.',
    'logo-too-fine':
      '“{{file}}” has more than {{most}} million pixels. Save it smaller, then choose it again. The letterhead stays as it was.',
    'logo-damaged': '“{{file}}” is damaged and can’t be shown. Ask for the logo once more. The letterhead stays as it was.',
    'logo-unseen':
      'Nothing of “{{file}}” is seen on white paper. Choose the logo as it is made for a light background. The letterhead stays as it was.',
    'logo-no-room':
      'All slides, pictures and signed sheets of one training can take {{most}} MB, and there is no room left for a logo. The letterhead stays as it was.',
    'logo-other-training': 'Another training was opened meanwhile. Choose the logo once more. No letterhead was changed.',
    'logo-unread':
      '“{{file}}” could not be shown. Try again; if it happens again, save it smaller, as PNG, and choose that. The letterhead stays as it was.',
  },
  sr: {
    'not-a-logo':
      '„{{file}}” nije slika koja može da stoji na papirima: PNG ili JPEG od najviše {{most}} MB. Zaglavlje ostaje kakvo je bilo.',
    'logo-unreadable': 'Datoteka „{{file}}” ne može da se pročita: {{problem}}. Zaglavlje ostaje kakvo je bilo.',
    'logo-too-fine':
      '„{{file}}” ima više od {{most}} miliona piksela. Sačuvajte je manju, pa je ponovo izaberite. Zaglavlje ostaje kakvo je bilo.',
    'logo-damaged': '„{{file}}” je oštećena datoteka i ne može da se prikaže. Ponovo zatražite logotip. Zaglavlje ostaje kakvo je bilo.',
    'logo-unseen':
      'Od slike „{{file}}” na belom papiru se ništa ne vidi. Izaberite logotip namenjen svetloj podlozi. Zaglavlje ostaje kakvo je bilo.',
    'logo-no-room':
      'Svi slajdovi, slike i potpisani listovi jedne obuke mogu da zauzmu {{most}} MB, a za logotip nema više mesta. Zaglavlje ostaje kakvo je bilo.',
    'logo-other-training': 'U međuvremenu je otvorena druga obuka. Ponovo izaberite logotip. Nijedno zaglavlje nije promenjeno.',
    'logo-unread':
      'Datoteka „{{file}}” nije mogla da se prikaže. Pokušajte ponovo; ako se ponovi, sačuvajte je manju, kao PNG, i izaberite to. Zaglavlje ostaje kakvo je bilo.',
  },
});
