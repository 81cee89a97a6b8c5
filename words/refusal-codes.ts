/** Refusals: codes of certificates, and whose signatures are known here. */
import { pair } from './pair';

export const codes = pair({
  en: {
    'code-file-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was checked.',
    'code-file-too-large': '“{{file}}” is too large to be looked through (at most {{most}} MB). Take a picture of the code alone.',
    'code-file-unknown': '“{{file}}” is neither a PDF nor a picture (PNG or JPEG). Nothing was checked.',
    'code-file-too-long': '“{{file}}” has {{pages}} pages; at most {{most}} are looked through. Choose a file with fewer.',
    'code-page-damaged': 'Page {{page}} of “{{file}}” can’t be drawn. Nothing was checked. Take a picture of the code, and choose that.',
    'code-pdf-locked': '“{{file}}” is locked with a password. Nothing was checked. Take a picture of the code, and choose that.',
    'code-pdf-damaged': '“{{file}}” is damaged and can’t be read. Nothing was checked.',
    'code-pdf-empty': '“{{file}}” has no pages. Nothing was checked.',
    'code-pdf-form':
      '“{{file}}” is a form that Adobe Reader alone shows. Nothing was checked. Take a picture of the code, and choose that.',
    'code-pdf-portfolio':
      '“{{file}}” is a portfolio: other files lie in it. Nothing was checked. Save the one that you need, and choose that.',
    'code-pdf-unread':
      'The PDF “{{file}}” could not be drawn. Nothing was checked. Try again, or take a picture of the code, and choose that.',
    'code-took-too-long':
      'The picture was not looked through within {{seconds}} seconds. Nothing was checked. Take a picture of the code alone.',
    'code-reading-ended': 'The picture could not be looked through: it takes too much memory. Take a picture of the code alone.',
    'code-reading-not-begun':
      'The picture was not looked through: the part of the kit that does it did not start. Nothing was checked. Close the kit, start it again, and choose the picture again.',
    'code-none-found':
      'No square code can be read in “{{file}}”. Take the picture from straight above, sharp and in good light, with the code large.',
    'code-pages-without':
      'No certificate’s code can be read on some pages, and nothing of them was checked: {{pages}}. Take a picture of each code from near, and choose that.',
    'code-none-typed': 'No code was given. Let the scanner read it, or choose a file.',
    'signers-unreadable': 'Whose signatures are known on this laptop can’t be read: {{problem}}. So every signer is an unknown one.',
    'signers-damaged':
      'The list of signers on this laptop is damaged, so every signer but the key of this laptop is an unknown one. Under “Known signers” in Settings it can be set aside; then add the signers anew.',
    'trainings-unread':
      'Not every training on this laptop can be read. Whether a certificate was withdrawn in one of the others isn’t known.',
    'signer-unreadable': 'The public part of a key, “{{file}}”, could not be read: {{problem}}.',
    'not-a-signer': '“{{file}}” is not the public part of a key. Choose a file that ends in {{ending}}.',
    'signer-newer': '“{{file}}” was made by a newer version of the kit. Install that version here.',
    'signer-damaged': '“{{file}}” is not as it was made: its name or its key was changed. Ask the organisation for it once more.',
  },
  sr: {
    'code-file-unreadable': 'Datoteka „{{file}}” ne može da se pročita: {{problem}}. Ništa nije provereno.',
    'code-file-too-large': '„{{file}}” je prevelika datoteka za pregled (najviše {{most}} MB). Slikajte samo kod.',
    'code-file-unknown': '„{{file}}” nije ni PDF ni slika (PNG ili JPEG). Ništa nije provereno.',
    'code-file-too-long': '„{{file}}” ima previše strana ({{pages}}); pregleda se najviše {{most}}. Izaberite datoteku sa manje strana.',
    'code-page-damaged':
      '{{page}}. strana datoteke „{{file}}” ne može da se nacrta. Ništa nije provereno. Slikajte kod, pa izaberite tu sliku.',
    'code-pdf-locked': '„{{file}}” je zaključan lozinkom. Ništa nije provereno. Slikajte kod, pa izaberite tu sliku.',
    'code-pdf-damaged': '„{{file}}” je oštećen i ne može da se pročita. Ništa nije provereno.',
    'code-pdf-empty': '„{{file}}” nema nijednu stranu. Ništa nije provereno.',
    'code-pdf-form': '„{{file}}” je obrazac koji prikazuje samo Adobe Reader. Ništa nije provereno. Slikajte kod, pa izaberite tu sliku.',
    'code-pdf-portfolio':
      '„{{file}}” je zbirka: u njoj leže druge datoteke. Ništa nije provereno. Sačuvajte onu koja vam treba, pa izaberite nju.',
    'code-pdf-unread':
      'PDF „{{file}}” nije mogao da se nacrta. Ništa nije provereno. Pokušajte ponovo, ili slikajte kod, pa izaberite tu sliku.',
    'code-took-too-long': 'Slika nije pregledana za {{seconds}} sekundi. Ništa nije provereno. Slikajte samo kod.',
    'code-reading-ended': 'Slika nije mogla da se pregleda: traži previše memorije. Slikajte samo kod.',
    'code-reading-not-begun':
      'Slika nije pregledana: deo programa koji to radi nije se pokrenuo. Ništa nije provereno. Zatvorite aplikaciju, ponovo je pokrenite i ponovo izaberite sliku.',
    'code-none-found':
      'U „{{file}}” ne može da se pročita nijedan kvadratni kod. Slikajte pravo odozgo, oštro i pri dobrom svetlu, tako da kod bude veliki.',
    'code-pages-without':
      'Na nekim stranama ne može da se pročita nijedan kod uverenja, pa sa njih ništa nije provereno: {{pages}}. Slikajte izbliza kod sa svake od njih, pa izaberite tu sliku.',
    'code-none-typed': 'Kod nije unet. Očitajte ga skenerom ili izaberite datoteku.',
    'signers-unreadable': 'Čiji su potpisi poznati na ovom laptopu, ne može da se pročita: {{problem}}. Zato je svaki potpisnik nepoznat.',
    'signers-damaged':
      'Spisak potpisnika na ovom laptopu je oštećen, pa je svaki potpisnik nepoznat, osim ključa ovog laptopa. U podešavanjima, pod „Poznati potpisnici”, može da se skloni; zatim ponovo dodajte potpisnike.',
    'trainings-unread': 'Ne mogu sve obuke na ovom laptopu da se pročitaju. Da li je uverenje povučeno u nekoj od ostalih, nije poznato.',
    'signer-unreadable': 'Javni deo ključa, „{{file}}”, ne može da se pročita: {{problem}}.',
    'not-a-signer': '„{{file}}” nije javni deo ključa. Izaberite datoteku koja se završava na {{ending}}.',
    'signer-newer': 'Datoteku „{{file}}” napravila je novija verzija aplikacije. Ovde instalirajte tu verziju.',
    'signer-damaged': '„{{file}}” nije onakva kakva je napravljena: ime ili ključ su promenjeni. Zatražite je ponovo od organizacije.',
  },
});
