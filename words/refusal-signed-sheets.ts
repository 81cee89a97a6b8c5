/** Refusals: scans and photos of signed sheets. */
import { pair } from './pair';

export const signedSheets = pair({
  en: {
    'no-such-signed-sheet': 'This signed sheet is not attached any more. Nothing was changed.',
    'no-signed-sheet-in-hand': 'The file has to be chosen once more. Nothing was attached.',
    'signed-sheet-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was attached.',
    'not-a-signed-sheet': '“{{file}}” is neither a PDF nor a PNG or JPEG picture. Save the scan as one of these. Nothing was attached.',
    'signed-sheet-too-large': '“{{file}}” is too large (at most {{most}} MB). Scan it less finely. Nothing was attached.',
    'signed-sheet-too-fine':
      '“{{file}}” has more than {{most}} million pixels. Save it smaller, then choose it again. Nothing was attached.',
    'signed-sheet-too-long': '“{{file}}” has {{pages}} pages; one sheet has at most {{most}}. Split it. Nothing was attached.',
    'signed-sheet-damaged': '“{{file}}” is damaged and can’t be shown. Take the photo or the scan once more. Nothing was attached.',
    'signed-sheet-page-damaged':
      'Page {{page}} of “{{file}}” can’t be drawn. Scan it once more, or leave that page out. Nothing was attached.',
    'signed-sheet-unread':
      '“{{file}}” could not be shown. Nothing was attached. Try again; if it happens again, save it as PNG or JPEG and choose that.',
    'signed-sheets-full':
      'All slides, pictures and signed sheets of one training can take {{most}} MB, and there is no room left for “{{file}}”. Scan it less finely. Nothing was attached.',
    'signed-page-unreadable': 'Page {{page}} could not be read: {{problem}}. Nothing was changed.',
    'signed-page-missing':
      'Page {{page}} is missing in the training’s folder. Take this training in again from a laptop, a bundle or a second place that still has it.',
    'signed-page-changed': 'Page {{page}} was changed after it was attached, so it is not shown. Attach the sheet once more.',
    'no-signed-sheets': 'No scan or photo of a signed sheet is attached. Attach them in Register first.',
  },
  sr: {
    'no-such-signed-sheet': 'Ovaj potpisan list više nije priložen. Ništa nije izmenjeno.',
    'no-signed-sheet-in-hand': 'Datoteka mora ponovo da se izabere. Ništa nije priloženo.',
    'signed-sheet-unreadable': 'Datoteka „{{file}}” ne može da se pročita: {{problem}}. Ništa nije priloženo.',
    'not-a-signed-sheet': '„{{file}}” nije ni PDF ni slika PNG ili JPEG. Sačuvajte snimak u jednom od tih oblika. Ništa nije priloženo.',
    'signed-sheet-too-large':
      '„{{file}}” je prevelika datoteka (najviše {{most}} MB). Skenirajte u manjoj rezoluciji. Ništa nije priloženo.',
    'signed-sheet-too-fine':
      '„{{file}}” ima više od {{most}} miliona piksela. Sačuvajte je manju, pa je ponovo izaberite. Ništa nije priloženo.',
    'signed-sheet-too-long':
      '„{{file}}” ima previše strana ({{pages}}); jedan list ima najviše {{most}}. Podelite datoteku. Ništa nije priloženo.',
    'signed-sheet-damaged':
      '„{{file}}” je oštećena datoteka i ne može da se prikaže. Fotografišite ili skenirajte ponovo. Ništa nije priloženo.',
    'signed-sheet-page-damaged':
      '{{page}}. strana datoteke „{{file}}” ne može da se nacrta. Skenirajte je ponovo ili izostavite tu stranu. Ništa nije priloženo.',
    'signed-sheet-unread':
      'Datoteka „{{file}}” nije mogla da se prikaže. Ništa nije priloženo. Pokušajte ponovo; ako se ponovi, sačuvajte je kao PNG ili JPEG i izaberite to.',
    'signed-sheets-full':
      'Svi slajdovi, slike i potpisani listovi jedne obuke mogu da zauzmu {{most}} MB, a za „{{file}}” nema više mesta. Skenirajte u manjoj rezoluciji. Ništa nije priloženo.',
    'signed-page-unreadable': '{{page}}. strana ne može da se pročita: {{problem}}. Ništa nije izmenjeno.',
    'signed-page-missing':
      '{{page}}. strana nedostaje u fascikli obuke. Ponovo preuzmite ovu obuku sa laptopa, iz paketa ili sa drugog mesta gde je još ima.',
    'signed-page-changed': '{{page}}. strana je menjana posle prilaganja, pa se ne prikazuje. Ponovo priložite list.',
    'no-signed-sheets': 'Nije priložen nijedan snimak potpisanog lista. Prvo ih priložite na spisku učesnika.',
  },
});
