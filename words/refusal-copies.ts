/** Refusals: bundles and the second place. */
import { pair } from './pair';

export const copies = pair({
  en: {
    'bundle-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was taken in.',
    'not-a-bundle':
      '“{{file}}” is not a bundle of the kit. Choose a file that ends in {{ending}}; a programme is brought in through Programmes in the Library. Nothing was taken in.',
    'bundle-damaged': '“{{file}}” is damaged or not whole. Nothing was taken in. Copy it again, or save it anew on the other laptop.',
    'copy-of-another':
      'What lies in “{{file}}” under this training was written for another one: files or folders were probably exchanged by hand. Nothing was taken in. Give them back their places, or take another copy.',
    'bundle-newer':
      '“{{file}}” was made by a newer version of the kit. Nothing was taken in. Install that version here, then open it again.',
    'training-newer':
      'This training was made by a newer version of the kit, so it is left as it is: nothing was changed. Install that version here, then open it.',
    'bundle-strange-line':
      'Line {{line}} of “{{log}}” in “{{file}}” holds a time, a number or an id that no kit writes. Nothing was taken in. Save the bundle anew on the laptop that it comes from.',
    'bundle-too-large': '“{{file}}” is too large for a bundle (at most {{most}} MB). Nothing was taken in.',
    'passphrase-short': 'Write at least {{least}} letters: four words or more are long enough, and easy to remember.',
    'passphrase-long': 'Write at most {{most}} letters.',
    'card-lacks-letters':
      'The passphrase has signs that can’t be printed on the card. Take the check mark away, and write the passphrase on the card by hand; or choose one of plain letters. No card was saved.',
    'passphrases-differ': 'The two are not the same. Write the passphrase once more.',
    'not-unsealed':
      'It did not open: either this is another passphrase, or the file is damaged; which of both can’t be told. Capital letters count, and Cyrillic letters are not Latin ones. Nothing here was changed. Try again as often as you like.',
    'not-taken-in':
      'The copy could not be taken in whole: {{problem}}. What was here is as it was. Mend the cause, then take it in again: nothing comes twice.',
    'taken-in-unclear':
      'The copy could not be taken in whole: {{problem}}. The next start shows whether it erased something here. Mend the cause, then start the kit again.',
    'no-erasing-copy-now':
      'This copy erases personal data here, and day {{day}} is running. Nothing was taken in. End the day, then open the copy again.',
    'copy-takes-otherwise':
      'Something was changed here meanwhile, and the copy would take away something else. Nothing was taken in. Open it again.',
    'other-place-for-copy': 'Write the place of this training, {{place}}. Nothing was taken in.',
    'backup-in-data': 'This folder lies inside the kit’s own data and would be lost with them. Choose a folder on a stick or another disk.',
    'backup-unwritable': 'Nothing can be saved in this folder: {{problem}}. The second place was not changed. Choose another folder.',
    'copies-not-there': 'The second place is not there. Plug the stick in, then try again.',
    'place-locked':
      'What lies in the second place was sealed with a passphrase that was not given here. Give it first; nothing was changed.',
    'place-not-unsealed':
      'This is not the passphrase with which the copies there were sealed. Capital letters count, and Cyrillic letters are not Latin ones. Nothing was changed. Try again as often as you like.',
    'copies-unreadable': 'The second place could not be read: {{problem}}. Nothing was changed.',
  },
  sr: {
    'bundle-unreadable': '„{{file}}” ne može da se pročita: {{problem}}. Ništa nije preuzeto.',
    'not-a-bundle':
      '„{{file}}” nije paket ovog programa. Izaberite datoteku koja se završava na {{ending}}; program se preuzima preko „Programi” među obukama. Ništa nije preuzeto.',
    'bundle-damaged':
      'Datoteka „{{file}}” je oštećena ili nije cela. Ništa nije preuzeto. Kopirajte je ponovo, ili je na drugom laptopu sačuvajte iznova.',
    'copy-of-another':
      'Ono što u „{{file}}” stoji pod ovom obukom zapisano je za neku drugu: datoteke ili fascikle su verovatno zamenjene ručno. Ništa nije preuzeto. Vratite ih na mesto ili uzmite drugu kopiju.',
    'bundle-newer':
      'Datoteku „{{file}}” napravila je novija verzija aplikacije. Ništa nije preuzeto. Ovde instalirajte tu verziju, pa je otvorite ponovo.',
    'training-newer':
      'Ova obuka je napravljena u novijoj verziji aplikacije, pa ostaje kakva jeste: ništa nije promenjeno. Instalirajte ovde tu verziju, pa je otvorite.',
    'bundle-strange-line':
      '{{line}}. red u datoteci „{{log}}” iz „{{file}}” sadrži vreme, broj ili oznaku kakve ova aplikacija ne upisuje. Ništa nije preuzeto. Ponovo sačuvajte paket na laptopu sa kojeg potiče.',
    'bundle-too-large': '„{{file}}” je prevelika datoteka za paket (najviše {{most}} MB). Ništa nije preuzeto.',
    'passphrase-short': 'Upišite najmanje {{least}} slova: četiri reči ili više dovoljno su duge, a lako se pamte.',
    'passphrase-long': 'Upišite najviše {{most}} slova.',
    'card-lacks-letters':
      'U lozinki ima znakova koji ne mogu da se odštampaju na kartici. Isključite štampanje lozinke i upišite je na karticu rukom, ili izaberite lozinku od običnih slova. Kartica nije sačuvana.',
    'passphrases-differ': 'Unosi se ne slažu. Upišite lozinku još jednom.',
    'not-unsealed':
      'Nije se otvorilo: ili je lozinka druga, ili je datoteka oštećena; šta je od toga, ne može da se razazna. Velika i mala slova se razlikuju, kao i ćirilica i latinica. Ovde ništa nije menjano. Pokušavajte koliko god puta treba.',
    'not-taken-in':
      'Kopija nije mogla da se preuzme cela: {{problem}}. Ono što je bilo ovde ostalo je kako jeste. Otklonite uzrok, pa je preuzmite ponovo: ništa se ne upisuje dvaput.',
    'taken-in-unclear':
      'Kopija nije mogla cela da se preuzme: {{problem}}. Pri sledećem pokretanju videće se da li je ovde nešto obrisano. Otklonite uzrok, pa ponovo pokrenite aplikaciju.',
    'no-erasing-copy-now':
      'Ova kopija ovde briše podatke o ličnosti, a {{day}}. dan traje. Ništa nije preuzeto. Završite dan, pa ponovo otvorite kopiju.',
    'copy-takes-otherwise':
      'U međuvremenu je ovde nešto promenjeno, pa bi kopija uklonila nešto drugo. Ništa nije preuzeto. Otvorite je ponovo.',
    'other-place-for-copy': 'Upišite mesto ove obuke: {{place}}. Ništa nije preuzeto.',
    'backup-in-data':
      'Ova fascikla je unutar podataka programa i izgubila bi se sa njima. Izaberite fasciklu na fleš memoriji ili na drugom disku.',
    'backup-unwritable': 'U ovu fasciklu ništa ne može da se sačuva: {{problem}}. Drugo mesto nije promenjeno. Izaberite drugu fasciklu.',
    'copies-not-there': 'Drugo mesto nije tu. Priključite memoriju, pa pokušajte ponovo.',
    'place-locked': 'Ono što je na drugom mestu zapečaćeno je lozinkom koja ovde nije upisana. Najpre je upišite; ništa nije menjano.',
    'place-not-unsealed':
      'Ovo nije lozinka kojom su kopije tamo zapečaćene. Velika i mala slova se razlikuju, kao i ćirilica i latinica. Ništa nije menjano. Pokušavajte koliko god puta treba.',
    'copies-unreadable': 'Drugo mesto ne može da se pročita: {{problem}}. Ništa nije menjano.',
  },
});
