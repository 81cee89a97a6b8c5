/** Refusals: the organisation's key, and whose certificates are known here. */
import { pair } from './pair';

export const keys = pair({
  en: {
    'key-locked': 'The key is locked, so the certificates can’t get their codes. Give its passphrase, or make them without the code.',
    'key-none': 'There is no key for certificates on this laptop. Make one, or bring one that was exported on another laptop.',
    'key-is-there':
      'There is a key on this laptop already: {{name}}, {{fingerprint}}. Nothing was changed. If another is to take its place, replace it: it is set aside, and what was issued with it can still be checked.',
    'key-changed-meanwhile': 'Another key came to this laptop meanwhile. Nothing was unlocked. Look at it, and try again.',
    'key-locked-meanwhile': 'The key was locked meanwhile, and stays locked. Unlock it again when you need it.',
    'key-name-missing': 'Write the organisation’s name, as it stands on its certificates.',
    'key-name-unfit': 'This can’t be a name: write one line of at most 120 letters, without special signs.',
    'key-not-opened':
      'This is not the passphrase of the key. Capital letters count, and Cyrillic letters are not Latin ones. Nothing was changed. Try again as often as you like.',
    'key-not-written': 'The key could not be written: {{problem}}. What was there before is still there. Try again.',
    'key-not-chosen': 'Another file was chosen meanwhile. Nothing was changed. Choose it once more.',
    'key-unreadable': 'The key, “{{file}}”, could not be read: {{problem}}. Nothing was changed.',
    'not-a-key': '“{{file}}” is not an exported key. Nothing was changed. Choose a file that ends in {{ending}}.',
    'key-newer': '“{{file}}” was made by a newer version of the kit. Nothing was changed. Install that version here.',
    'key-damaged': '“{{file}}” is damaged. Nothing was changed. Export the key once more where it is, or take another copy of the file.',
    'own-key-damaged':
      'The key on this laptop is damaged, so no certificate gets a code. What was issued can still be checked. Bring the exported key back; the damaged file is set aside then.',
    'own-key-newer':
      'The key on this laptop was written by a newer version of the kit. Nothing was changed. Install that version here; certificates get no code until then.',
    'own-key-unreadable': 'The key on this laptop could not be read: {{problem}}. Certificates get no code. Start the kit once more.',
    'signers-damaged-first':
      'The list of signers on this laptop is damaged, so it can’t be added to. Nothing was changed. Under “Known signers” in Settings it can be set aside; then add the signers anew.',
    'signers-not-written': 'The list of signers could not be written: {{problem}}. Nothing was changed. Try again.',
    'signers-not-read': 'The list of signers could not be read: {{problem}}. Start the kit once more.',
    'signer-unknown': 'No signer with this fingerprint is known here. Nothing was changed.',
    'signer-is-own': 'This is the key of this laptop, {{name}}: it is known as long as it is here.',
  },
  sr: {
    'key-locked': 'Ključ je zaključan, pa uverenja ne mogu da dobiju kod. Unesite njegovu lozinku ili ih napravite bez koda.',
    'key-none': 'Na ovom laptopu nema ključa za uverenja. Napravite ga ili donesite ključ izvezen na drugom laptopu.',
    'key-is-there':
      'Na ovom laptopu već postoji ključ: {{name}}, {{fingerprint}}. Ništa nije menjano. Ako na njegovo mesto treba da dođe drugi, zamenite ga: stari se sklanja, a ono što je njime izdato i dalje može da se proveri.',
    'key-changed-meanwhile':
      'U međuvremenu je na ovaj laptop stigao drugi ključ. Ništa nije otključano. Pogledajte ga, pa pokušajte ponovo.',
    'key-locked-meanwhile': 'Ključ je u međuvremenu zaključan i ostaje zaključan. Otključajte ga ponovo kada Vam zatreba.',
    'key-name-missing': 'Upišite naziv organizacije, kako stoji na njenim uverenjima.',
    'key-name-unfit': 'Ovo ne može da bude naziv: upišite jedan red od najviše 120 slova, bez posebnih znakova.',
    'key-not-opened':
      'Ovo nije lozinka tog ključa. Velika slova se razlikuju od malih, a ćirilična od latiničnih. Ništa nije menjano. Pokušajte ponovo koliko god puta želite.',
    'key-not-written': 'Ključ nije mogao da se upiše: {{problem}}. Ono što je bilo tu i dalje je tu. Pokušajte ponovo.',
    'key-not-chosen': 'U međuvremenu je izabrana druga datoteka. Ništa nije menjano. Izaberite je još jednom.',
    'key-unreadable': 'Ključ „{{file}}” ne može da se pročita: {{problem}}. Ništa nije menjano.',
    'not-a-key': '„{{file}}” nije izvezeni ključ. Ništa nije menjano. Izaberite datoteku koja se završava na {{ending}}.',
    'key-newer': 'Datoteku „{{file}}” napravila je novija verzija aplikacije. Ništa nije menjano. Ovde instalirajte tu verziju.',
    'key-damaged':
      'Datoteka „{{file}}” je oštećena. Ništa nije menjano. Izvezite ključ još jednom tamo gde je, ili uzmite drugu kopiju datoteke.',
    'own-key-damaged':
      'Ključ na ovom laptopu je oštećen, pa uverenja ne dobijaju kod. Ono što je izdato i dalje može da se proveri. Vratite izvezeni ključ; oštećena datoteka se tada sklanja.',
    'own-key-newer':
      'Ključ na ovom laptopu upisala je novija verzija aplikacije. Ništa nije menjano. Ovde instalirajte tu verziju; do tada uverenja ne dobijaju kod.',
    'own-key-unreadable':
      'Ključ na ovom laptopu ne može da se pročita: {{problem}}. Uverenja ne dobijaju kod. Ponovo pokrenite aplikaciju.',
    'signers-damaged-first':
      'Spisak potpisnika na ovom laptopu je oštećen, pa ne može da se dopuni. Ništa nije menjano. U podešavanjima, pod „Poznati potpisnici”, može da se skloni; zatim ponovo dodajte potpisnike.',
    'signers-not-written': 'Spisak potpisnika nije mogao da se upiše: {{problem}}. Ništa nije menjano. Pokušajte ponovo.',
    'signers-not-read': 'Spisak potpisnika ne može da se pročita: {{problem}}. Ponovo pokrenite aplikaciju.',
    'signer-unknown': 'Ovde nije poznat nijedan potpisnik sa ovim otiskom. Ništa nije menjano.',
    'signer-is-own': 'To je ključ ovog laptopa, {{name}}: poznat je sve dok je ovde.',
  },
});
