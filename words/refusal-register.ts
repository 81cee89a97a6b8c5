/** Refusals: the people of a training and lists of them. */
import { pair } from './pair';

export const register = pair({
  en: {
    'first-name-missing': 'Write the first name.',
    'last-name-missing': 'Write the last name.',
    'already-here': 'A person of this name, school and town is already on the list.',
    'nobody-to-import': 'The list holds nobody who is not already here. Nothing was imported.',
    'no-such-participant': 'This person is not on the list any more.',
    'has-certificate': 'A certificate was issued to this person. Withdraw it first, in Results.',
    'many-absent':
      'Nothing is noted of {{number}} of the {{all}} people on the list. That is more than a third: are all of them really absent?',
    'signed-already': 'This person signed at {{time}} already. Press Sign again to put another signature in its place.',
    'no-such-half-day': 'This half-day is not in the agenda, so nobody signs for it. Choose another one in the register.',
    'certifier-missing': 'Write the name of whoever certifies the day.',
    'day-certified':
      'Day {{day}} was certified. Its list is changed in the register, its date, place and trainers in Prepare, each with a reason that stays on record.',
    'reason-missing': 'Write why the certified list is changed.',
    'list-changed': 'The list of this day was just changed, so the day is not certified yet. Read what it says now, then certify it.',
    'nothing-drawn': 'Nothing was drawn yet. Sign in the field with a pen, a finger or the mouse.',
    'no-such-time': '“{{text}}” is not a time. Write it like 9:20.',
    'list-not-text': '“{{file}}” is not a list. Choose a file saved as CSV, Excel or LibreOffice table. Nothing was imported.',
    'list-locked':
      '“{{file}}” is locked with a password. Open it in the program that it comes from, remove the password (in Excel: File, Info, Protect Workbook, Encrypt with Password), save it, and choose it again. Nothing was imported.',
    'list-without-sheets':
      '“{{file}}” holds only charts, macros and the like, and no sheet with rows. Copy the list into a sheet of its own, save it, and choose it again. Nothing was imported.',
    'list-empty': '“{{file}}” is empty. Nothing was imported.',
    'list-too-large': '“{{file}}” is too large for a list ({{size}} MB; at most {{most}} MB). Nothing was imported.',
    'list-too-many-sheets':
      '“{{file}}” has {{sheets}} sheets, and at most {{most}} are read. Copy the sheet with the list into a new workbook, save it, and choose that one. Nothing was imported.',
    'list-too-long': '“{{file}}” is too long for a list: it has more than {{most}} rows. Nothing was imported.',
    'list-too-wide':
      'A cell of “{{file}}” stands very far from the others. Copy the list alone into a new workbook, or paste it here. Nothing was imported.',
    'list-without-names':
      'No columns for first and last name were found in “{{file}}”. A line above the names must name the columns. Nothing was imported.',
    'list-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was imported.',
    'list-cell-too-long':
      'In row {{line}} of “{{file}}” one cell has more than {{most}} characters. Nothing was imported. Perhaps a quotation mark is not closed there: mend that row, or copy the list alone into a new file.',
    'list-too-full':
      '“{{file}}” has more text than a list ever has. Nothing was imported. Copy the list alone into a new file, and choose that one.',
    'list-took-too-long':
      'Reading “{{file}}” was stopped after {{seconds}} seconds. Nothing was imported. Copy the list alone into a new file, and choose that one.',
    'list-reading-ended':
      '“{{file}}” was not read to its end: it needs more memory than a list may take, or something on this laptop stopped the reading. Nothing was imported. Copy the list alone into a new file, and choose that one.',
    'reading-not-begun':
      '“{{file}}” was not read: the part of the kit that reads files did not start. Nothing was added. Close the kit, start it again, and choose the file again.',
  },
  sr: {
    'first-name-missing': 'Upišite ime.',
    'last-name-missing': 'Upišite prezime.',
    'already-here': 'Osoba sa ovim imenom, školom i mestom već je na spisku.',
    'nobody-to-import': 'Na listi nema nikoga ko već nije na spisku. Ništa nije uvezeno.',
    'no-such-participant': 'Ova osoba više nije na spisku.',
    'has-certificate': 'Ovoj osobi je izdato uverenje. Prvo ga povucite, u rezultatima.',
    'many-absent':
      'Ništa nije upisano za {{number}} od ukupno {{all}} osoba sa spiska. To je više od trećine: da li su zaista sve odsutne?',
    'signed-already': 'Ova osoba se već potpisala u {{time}}. Pritisnite „Potpiši ponovo” da novi potpis stane na mesto prvog.',
    'no-such-half-day': 'Ovog poludana nema u satnici, pa se za njega ne potpisuje. Izaberite drugi na spisku učesnika.',
    'certifier-missing': 'Upišite ime osobe koja overava dan.',
    'day-certified':
      '{{day}}. dan je overen. Lista se menja na spisku učesnika, a datum, mesto i voditelji u pripremi, uz razlog koji ostaje zabeležen.',
    'reason-missing': 'Upišite zašto se menja overena lista.',
    'list-changed': 'Lista ovog dana je upravo izmenjena, pa dan još nije overen. Pročitajte šta na njoj sada piše, pa je overite.',
    'nothing-drawn': 'Još ništa nije nacrtano. Potpišite se u polju olovkom, prstom ili mišem.',
    'no-such-time': '„{{text}}” nije vreme. Upišite ga ovako: 9:20.',
    'list-not-text': '„{{file}}” nije lista. Izaberite datoteku sačuvanu kao CSV, Excel ili LibreOffice tabelu. Ništa nije uvezeno.',
    'list-locked':
      'Datoteka „{{file}}” zaključana je lozinkom. Otvorite je u programu iz kojeg dolazi, uklonite lozinku (u programu Excel: Datoteka, Informacije, Zaštita radne sveske, Šifruj lozinkom), sačuvajte je i izaberite ponovo. Ništa nije uvezeno.',
    'list-without-sheets':
      'U datoteci „{{file}}” su samo grafikoni, dijalozi ili makroi, i nijedan list sa redovima. Kopirajte spisak na poseban list, sačuvajte i izaberite ponovo. Ništa nije uvezeno.',
    'list-empty': '„{{file}}” je prazna datoteka. Ništa nije uvezeno.',
    'list-too-large': '„{{file}}” je prevelika za listu ({{size}} MB; najviše {{most}} MB). Ništa nije uvezeno.',
    'list-too-many-sheets':
      '„{{file}}” ima više listova nego što se čita (broj listova: {{sheets}}, najviše {{most}}). Kopirajte list sa spiskom u novu tabelu, sačuvajte je i izaberite nju. Ništa nije uvezeno.',
    'list-too-long': '„{{file}}” je preduga za listu: ima više od {{most}} redova. Ništa nije uvezeno.',
    'list-too-wide':
      'Jedno polje u „{{file}}” stoji veoma daleko od ostalih. Kopirajte samo listu u novu tabelu, ili je nalepite ovde. Ništa nije uvezeno.',
    'list-without-names': 'U datoteci „{{file}}” nema kolona za ime i prezime. Red iznad imena mora da imenuje kolone. Ništa nije uvezeno.',
    'list-unreadable': '„{{file}}” ne može da se pročita: {{problem}}. Ništa nije uvezeno.',
    'list-cell-too-long':
      'U redu {{line}} datoteke „{{file}}” jedno polje ima više od {{most}} znakova. Ništa nije uvezeno. Možda tu navodnici nisu zatvoreni: ispravite taj red ili kopirajte samo listu u novu datoteku.',
    'list-too-full':
      'U datoteci „{{file}}” ima više teksta nego što ijedna lista ima. Ništa nije uvezeno. Kopirajte samo listu u novu datoteku, pa izaberite nju.',
    'list-took-too-long':
      'Čitanje datoteke „{{file}}” prekinuto je posle {{seconds}} sekundi. Ništa nije uvezeno. Kopirajte samo listu u novu datoteku, pa izaberite nju.',
    'list-reading-ended':
      'Datoteka „{{file}}” nije pročitana do kraja: traži više memorije nego što lista sme da zauzme, ili je nešto na ovom laptopu prekinulo čitanje. Ništa nije uvezeno. Kopirajte samo listu u novu datoteku, pa izaberite nju.',
    'reading-not-begun':
      'Datoteka „{{file}}” nije pročitana: deo aplikacije koji čita datoteke nije se pokrenuo. Ništa nije dodato. Zatvorite aplikaciju, ponovo je pokrenite i ponovo izaberite datoteku.',
  },
});
