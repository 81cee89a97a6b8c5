/** Words of Export: what leaves the kit, said before the file is made. */
import { pair } from './pair';

export const exporting = pair({
  en: {
    'times-holds-nobody': 'None: no trainers and no participants.',
    'barometer-paper-holds-nobody': 'None: the statements of this training, as they are played, in their order.',
    'barometer-hour-holds-nobody': 'None: how many stood at each place. What was said is not in it.',
    'action-plans-holds-nobody':
      'What groups wrote, by functions: read it once more before you send it, since somebody may have written a name.',
    'first-day-holds-nobody': 'No contacts. What was said in the room, as it was written: read it once more before you hang it up.',
    'room-lists-holds-nobody': 'No contacts. What was said in the room, as it was written: read it once more before you send it.',
    'indicators-holds':
      'On a sheet of its own the people behind the figures: first and last name, school, town, kind of school, role, sex, half-days present, and whether they completed.',
    'indicators-holds-nobody': 'None: counts alone, and none where they are small.',
    'statements-holds-nobody': 'None: counts alone. What was said is not in it.',
    'forms-holds-nobody':
      'None: the forms are anonymous, and their codes are not in it. Read the chosen comments once more before you send it.',
    'report-holds':
      'The trainers’ names. No participants, and no group of fewer than five. What was noted and chosen is in it: read it once more before you send it.',
    'report-holds-nobody':
      'None: no trainers and no participants, and no group of fewer than five. What was noted and chosen is in it: read it once more before you send it.',
    'training-data-holds':
      'First and last name, school, town, kind of school, role, presence, completion and the number of the certificate; the trainers’ names.',
    'training-data-holds-nobody':
      'None: counts alone, without trainers. Groups in which somebody could be recognised are counted among the others. Read the chosen comments once more before you send it.',
    'follow-up-holds':
      'Holds personal data: the e-mail address or telephone number of those who agreed to be contacted. School, wish and month.',
    'follow-up-holds-nobody': 'No contacts. School, wish and month, as they were typed: read the wishes once more before you send it.',
    'certificates-holds': 'Holds personal data: names, school, town and role, as they are printed.',
    'certificate-list-holds': 'Holds personal data: names, who issued them, and the reasons as they were typed.',
    'certificate-list-holds-nobody': 'No names and no reasons: numbers, days, and which stand.',
    'signed-sheets-holds': 'Holds personal data: the names and signatures that people wrote on the sheets, and whatever else is on them.',
    separator: 'Between the columns',
    semicolon: 'semicolon ;',
    comma: 'comma ,',
    tab: 'tab',
    'separator-hint': 'A spreadsheet set to Serbian expects the semicolon.',
    holds: 'Personal data that the file will hold',
    'table-holds': 'First and last name, school, town, kind of school, role, presence in each half-day, minutes present.',
    'attendance-holds':
      'First and last name, school, town, presence in each half-day of the day; the trainers’ names. A sheet to sign always holds them; the table and the workbook also come without.',
    'blank-attendance-holds': 'First and last name, school, town; the trainers’ names.',
    'badges-holds':
      'First and last name, school, town, list number. The square code holds the list number and nothing else of the person. A badge is of no use without its name; numbered rows without names are in the blank attendance sheet.',
    'table-signs-holds': 'First and last name, school, town, list number.',
    'run-sheet-holds': 'The trainers’ names. No participants.',
    'without-personal-data': 'Without personal data',
    'table-holds-nobody':
      'None: counts alone. How many there were, by sex, town, kind of school, role and Protection Team, how many were present in each half-day, and how many fulfilled the completion rule. Groups in which somebody could be recognised are counted among the others. Hand on only one such file: two, made before and after somebody was added or marked, tell about that person.',
    'blank-attendance-holds-nobody': 'No names, schools or towns, and no trainers: numbered rows, in which everyone writes by hand.',
    'run-sheet-holds-nobody': 'None: no trainers and no participants.',
    'agenda-holds-nobody': 'None: no trainers and no participants.',
    'keep-safe': 'Give it only to those who need it, and delete it where it isn’t needed any more.',
    exported_one: '“{{file}}” was saved with {{count}} row.',
    exported_other: '“{{file}}” was saved with {{count}} rows.',
    'missing-picture':
      'A picture is missing on the paper: put a PNG or JPEG of at most 1 MB at {{file}}, or choose it again in the app, then export once more.',
    'file-without-personal-data': 'without-personal-data',
    'badges-file': 'badges',
    'data-file': 'training-data',
    'table-signs-file': 'table-signs',
    'badges-title': 'Badges',
    'table-signs-title': 'Table signs',
    'card-number': 'No. {{number}}',
    open: 'Open',
    'show-in-folder': 'Show in folder',
  },
  sr: {
    'times-holds-nobody': 'Nikakve: bez voditelja i bez učesnika.',
    'barometer-paper-holds-nobody': 'Nikakve: tvrdnje sa ove obuke, onako kako se igraju, svojim redom.',
    'barometer-hour-holds-nobody': 'Nikakve: koliko ih je stajalo na kojem mestu. Šta je rečeno nije u datoteci.',
    'action-plans-holds-nobody': 'Šta su grupe napisale, po funkcijama: još jednom pročitajte pre slanja, jer je neko mogao da upiše ime.',
    'first-day-holds-nobody': 'Bez kontakata. Šta je rečeno u sali, kako je zapisano: još jednom pročitajte pre nego što okačite.',
    'room-lists-holds-nobody': 'Bez kontakata. Šta je rečeno u sali, kako je zapisano: još jednom pročitajte pre slanja.',
    'indicators-holds':
      'Na posebnom listu su osobe iza brojeva: ime i prezime, škola, mesto, vrsta škole, radno mesto, pol, koliko su poludana bile prisutne i da li su završile obuku.',
    'indicators-holds-nobody': 'Nikakve: samo brojevi, i to ne gde su mali.',
    'statements-holds-nobody': 'Nikakve: samo brojevi. Šta je rečeno nije u datoteci.',
    'forms-holds-nobody': 'Nikakve: obrasci su anonimni, a šifre nisu u datoteci. Još jednom pročitajte izabrane komentare pre slanja.',
    'report-holds':
      'Imena voditelja. Bez učesnika i bez grupa manjih od pet osoba. U izveštaju je ono što je zabeleženo i izabrano: pročitajte ga još jednom pre slanja.',
    'report-holds-nobody':
      'Nikakve: bez voditelja, bez učesnika i bez grupa manjih od pet osoba. U izveštaju je ono što je zabeleženo i izabrano: pročitajte ga još jednom pre slanja.',
    'training-data-holds':
      'Ime i prezime, ustanova, mesto, vrsta škole, radno mesto, prisustvo, ispunjenost uslova i broj uverenja; imena voditelja.',
    'training-data-holds-nobody':
      'Nikakve: samo brojevi, bez voditelja. Grupe u kojima bi neko mogao da se prepozna broje se među ostale. Još jednom pročitajte izabrane komentare pre slanja.',
    'follow-up-holds':
      'Sadrži podatke o ličnosti: imejl adresu ili broj telefona onih koji su saglasni da se pozovu. Škola, želja i mesec.',
    'follow-up-holds-nobody': 'Bez kontakata. Škola, želja i mesec, kako su upisani: još jednom pročitajte želje pre slanja.',
    'certificates-holds': 'Sadrži podatke o ličnosti: imena, školu, mesto i ulogu, kako se štampaju.',
    'certificate-list-holds': 'Sadrži podatke o ličnosti: imena, ko ih je izdao i razloge, kako su upisani.',
    'certificate-list-holds-nobody': 'Bez imena i razloga: brojevi, dani i koja uverenja važe.',
    'signed-sheets-holds':
      'Sadrži podatke o ličnosti: imena i potpise koje su učesnici napisali na listovima i sve ostalo što je na njima.',
    separator: 'Između kolona',
    semicolon: 'tačka i zarez ;',
    comma: 'zarez ,',
    tab: 'tabulator',
    'separator-hint': 'Excel podešen na srpski očekuje tačku i zarez.',
    holds: 'Podaci o ličnosti koje će datoteka sadržati',
    'table-holds': 'Ime i prezime, ustanova, mesto, vrsta škole, radno mesto, prisustvo u svakom poludanu, minuti prisustva.',
    'attendance-holds':
      'Ime i prezime, ustanova, mesto, prisustvo u oba poludana tog dana; imena voditelja. U listi za potpis uvek stoje; tabela i radna sveska postoje i bez njih.',
    'blank-attendance-holds': 'Ime i prezime, ustanova, mesto; imena voditelja.',
    'badges-holds':
      'Ime i prezime, ustanova, mesto, redni broj. Kvadratni kod sadrži redni broj i ništa drugo o osobi. Bedž bez imena ničemu ne služi; numerisani redovi bez imena su u praznoj listi prisutnih.',
    'table-signs-holds': 'Ime i prezime, ustanova, mesto, redni broj.',
    'run-sheet-holds': 'Imena voditelja. Bez učesnika.',
    'without-personal-data': 'Bez podataka o ličnosti',
    'table-holds-nobody':
      'Nikakve: samo brojevi. Koliko je bilo učesnika, po polu, mestu, vrsti škole, radnom mestu i članstvu u Timu za zaštitu, koliko ih je bilo prisutno u svakom poludanu i koliko ih je ispunilo uslov za završetak obuke. Grupe u kojima bi neko mogao da se prepozna broje se među ostale. Predajte samo jednu takvu datoteku: poređenjem dve, izvezene pre i posle nečijeg upisa, vidi se šta je upisano o toj osobi.',
    'blank-attendance-holds-nobody': 'Bez imena, ustanova i mesta, i bez voditelja: numerisani redovi koje svako popunjava rukom.',
    'run-sheet-holds-nobody': 'Nikakve: bez voditelja i bez učesnika.',
    'agenda-holds-nobody': 'Nikakve: bez voditelja i bez učesnika.',
    'keep-safe': 'Dajte je samo onima kojima treba i obrišite je tamo gde više nije potrebna.',
    exported_one: 'Datoteka „{{file}}” je sačuvana i ima {{count}} red.',
    exported_few: 'Datoteka „{{file}}” je sačuvana i ima {{count}} reda.',
    exported_other: 'Datoteka „{{file}}” je sačuvana i ima {{count}} redova.',
    'missing-picture':
      'Na papiru nedostaje slika: stavite PNG ili JPEG od najviše 1 MB na mesto {{file}}, ili je ponovo izaberite u programu, pa izvezite još jednom.',
    'file-without-personal-data': 'bez-podataka-o-ličnosti',
    'badges-file': 'bedževi',
    'data-file': 'podaci-o-obuci',
    'table-signs-file': 'natpisi-za-sto',
    'badges-title': 'Bedževi',
    'table-signs-title': 'Natpisi za sto',
    'card-number': 'Br. {{number}}',
    open: 'Otvori',
    'show-in-folder': 'Prikaži u fascikli',
  },
});
