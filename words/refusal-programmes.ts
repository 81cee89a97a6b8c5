/** Refusals: the programmes on this laptop. */
import { pair } from './pair';

export const programmes = pair({
  en: {
    'programme-gone': 'This programme is not here any more. Nothing was changed.',
    'programme-name-missing': 'Write a name in this language.',
    'programme-not-checked':
      'This programme could not be checked: that takes more time or memory than a check may take, or the part of the kit that checks did not start. Close the kit, start it again, and try once more.',
    'programmes-unread': 'The programmes could not be read: {{problem}}. Nothing was changed. Try again.',
    'programme-not-written': 'Nothing was changed: {{problem}}. Mend the cause, then try again.',
    'programme-names-unwritable':
      'The names can’t be written into {{file}}, because that file has a mistake. Nothing was changed. Mend it in a text editor first; the check says where.',
    'design-unwritable':
      'This can’t be written into {{file}} so that it reads as you mean it. Nothing was changed. Look at what you typed, or mend the file in a text editor.',
    'design-file-gone': '{{file}} is not there, or can’t be read. Nothing was changed.',
    'design-file-there': '{{file}} is there already. Nothing was changed.',
    'design-file-large':
      '{{file}} would have more than {{most}} kB and could not be read any more. Nothing was changed. Write less here, or move slides to another session.',
    'design-too-much':
      'The programme would have more than {{files}} files or {{most}} kB of text, more than can be read. Nothing was changed. Take something out first.',
    'design-moved-on': 'The programme changed meanwhile. Nothing was changed now; look at what it says, and do it again.',
    'design-nothing-to-undo': 'There is nothing to take back or to do again.',
    'programme-too-large-to-send':
      'This programme is too large for one file (at most {{most}} MB, films and pictures included). Nothing was saved. Make its films smaller, or carry its folder on a stick.',
    'programme-file-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was changed.',
    'not-a-programme-file':
      '“{{file}}” is not a programme of the kit. Choose a file that ends in {{ending}}; a training’s bundle is opened in the Library. Nothing was changed.',
    'programme-file-damaged':
      '“{{file}}” is damaged or not whole. Nothing was changed. Copy it again, or have it sent anew from the other laptop.',
    'programme-file-newer':
      '“{{file}}” was made by a newer version of the kit. Nothing was changed. Install that version here, then bring it in again.',
    'programme-file-large': '“{{file}}” is too large for a programme (at most {{most}} MB). Nothing was changed.',
    'programme-file-broken':
      'The programme in “{{file}}” can’t be used: too much of it has mistakes. The first, in {{inside}}: {{problem}}. Nothing was changed. Have it mended on the laptop that it comes from, and sent anew.',
    'programme-not-in-hand': 'This file is not at hand any more. Nothing was changed. Choose it again.',
    'programme-here-changed':
      'The programme that is here was changed meanwhile. Nothing was brought in. Close this and choose the file again: then you see what is different now.',
  },
  sr: {
    'programme-gone': 'Ovog programa više nema ovde. Ništa nije menjano.',
    'programme-name-missing': 'Upišite ime na ovom jeziku.',
    'programme-not-checked':
      'Ovaj aplikacija nije mogla da se proveri: za to treba više vremena ili memorije nego što provera sme da uzme, ili se deo programa koji proverava nije pokrenuo. Zatvorite aplikaciju, ponovo je pokrenite i pokušajte još jednom.',
    'programmes-unread': 'Programi nisu mogli da se pročitaju: {{problem}}. Ništa nije menjano. Pokušajte ponovo.',
    'programme-not-written': 'Ništa nije menjano: {{problem}}. Otklonite uzrok, pa pokušajte ponovo.',
    'programme-names-unwritable':
      'Imena ne mogu da se upišu u {{file}}, jer u toj datoteci ima greške. Ništa nije menjano. Najpre je ispravite u programu za tekst; provera kaže gde.',
    'design-unwritable':
      'Ovo ne može da se upiše u {{file}} tako da se čita kako ste mislili. Ništa nije menjano. Pogledajte šta ste uneli ili ispravite datoteku u programu za tekst.',
    'design-file-gone': 'Datoteke {{file}} nema ili ne može da se pročita. Ništa nije menjano.',
    'design-file-there': 'Datoteka {{file}} već postoji. Ništa nije menjano.',
    'design-file-large':
      'Datoteka {{file}} bi imala više od {{most}} kilobajta i više ne bi mogla da se pročita. Ništa nije menjano. Skratite tekst ili premestite slajdove u drugu sesiju.',
    'design-too-much':
      'Program bi imao više od {{files}} datoteka ili {{most}} kilobajta teksta, više nego što može da se pročita. Ništa nije menjano. Najpre nešto uklonite.',
    'design-moved-on': 'Program je u međuvremenu promenjen. Sada ništa nije menjano; pogledajte šta piše i uradite to ponovo.',
    'design-nothing-to-undo': 'Nema šta da se poništi ni ponovi.',
    'programme-too-large-to-send':
      'Ovaj program je prevelik za jednu datoteku (najviše {{most}} MB, zajedno sa filmovima i slikama). Ništa nije sačuvano. Smanjite filmove, ili prenesite fasciklu programa na fleš memoriji.',
    'programme-file-unreadable': '„{{file}}” ne može da se pročita: {{problem}}. Ništa nije menjano.',
    'not-a-programme-file':
      '„{{file}}” nije program za obuke. Izaberite datoteku koja se završava na {{ending}}; paket obuke se otvara među obukama. Ništa nije menjano.',
    'programme-file-damaged':
      'Datoteka „{{file}}” je oštećena ili nije cela. Ništa nije menjano. Kopirajte je ponovo, ili zamolite da vam je ponovo pošalju sa drugog laptopa.',
    'programme-file-newer':
      'Datoteku „{{file}}” napravila je novija verzija aplikacije. Ništa nije menjano. Ovde instalirajte tu verziju, pa je preuzmite ponovo.',
    'programme-file-large': '„{{file}}” je prevelika datoteka za program (najviše {{most}} MB). Ništa nije menjano.',
    'programme-file-broken':
      'Program u datoteci „{{file}}” ne može da se koristi: u njemu je previše grešaka. Prva, u {{inside}}: {{problem}}. Ništa nije menjano. Neka se isprave na laptopu sa kojeg potiče, pa neka se ponovo pošalje.',
    'programme-not-in-hand': 'Ova datoteka više nije pri ruci. Ništa nije menjano. Izaberite je ponovo.',
    'programme-here-changed':
      'Program koji je ovde u međuvremenu je promenjen. Ništa nije preuzeto. Zatvorite ovo i ponovo izaberite datoteku: tada se vidi šta je sada drugačije.',
  },
});
