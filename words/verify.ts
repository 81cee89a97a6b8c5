/** What a verification found, in words: for the command line and for the app. */
import { pair } from './pair';

export const verify = pair({
  en: {
    intact: 'Everything is as it was written.',
    'not-intact': 'Not everything is as it was written. Below is what was found; nothing was changed.',
    'no-logs': 'Nothing is written in this training.',
    log_one: '{{file}}: {{count}} entry',
    log_other: '{{file}}: {{count}} entries',
    'chain-intact': 'chain intact',
    'first-broken': 'line {{line}}: {{reason}}',
    'newer-version': 'written by a newer version of the kit, and so not checked',
    'log-missing': '“{{file}}” is missing; it was there when “{{seenBy}}” was begun. Copy it here again from the laptop that wrote it.',
    'log-shorter':
      '“{{file}}” no longer holds an entry that was in it when “{{seenBy}}” was begun. Copy it here again from the laptop that wrote it.',
    emptied_one:
      '“{{file}}”, line {{line}}: {{count}} entry lacks its names or notes, though nobody was erased. Take this training in again from a laptop, a bundle or a second place that still has them.',
    emptied_other:
      '“{{file}}”, from line {{line}} on: {{count}} entries lack their names or notes, though nobody was erased. Take this training in again from a laptop, a bundle or a second place that still has them.',
    aside_one:
      '“{{file}}”, in the folder “set-aside”, has {{count}} entry that was confirmed and stands nowhere else: an earlier version of the kit put it there by mistake. Open the kit: it offers to take it back.',
    aside_other:
      '“{{file}}”, in the folder “set-aside”, has {{count}} entries that were confirmed and stand nowhere else: an earlier version of the kit put them there by mistake. Open the kit: it offers to take them back.',
    'aside-parted_one':
      '“{{file}}”, in the folder “set-aside”, is another version of a log, with {{count}} entry that stands nowhere else. Each version has entries that the other has not, so they can’t be joined. Compare with paper, and note again what is missing.',
    'aside-parted_other':
      '“{{file}}”, in the folder “set-aside”, is another version of a log, with {{count}} entries that stand nowhere else. Each version has entries that the other has not, so they can’t be joined. Compare with paper, and note again what is missing.',
    'page-missing':
      '“{{file}}”, a page of a signed sheet, is missing. Take this training in again from a laptop, a bundle or a second place that still has it.',
    'page-changed':
      '“{{file}}”, a page of a signed sheet, was changed after it was attached. Take this training in again from a laptop, a bundle or a second place that has it whole, or attach the sheet once more.',
    'forged-other-key':
      '“{{file}}” is forged: it bears the name of a laptop that is known here, and is signed with another key. Nothing of it counts. Take the file away, and ask who can write into this folder.',
    'forged-other-training':
      '“{{file}}” was written for another training, and somebody put it here. Nothing of it counts. Take the file away, and ask who can write into this folder.',
    waiting_one:
      '{{laptop}}: {{count}} entry that doesn’t count, since nobody admitted this laptop. Open the training in the kit to admit it.',
    waiting_other:
      '{{laptop}}: {{count}} entries that don’t count, since nobody admitted this laptop. Open the training in the kit to admit it.',
    digest: 'Digest: {{digest}}',
    'digest-agrees': 'The digest agrees: nothing was added or changed since the paper or the file was made.',
    'digest-agrees-not-intact': 'The digest agrees, and yet something before the end is not as it was written: see above.',
    'digest-differs': 'The digest is another one than {{given}}: something was added or changed since then, or not all logs are here.',
    certified: 'Day {{day}} was certified on {{date}} at {{time}} by {{by}}; digest then: {{digest}}',
    'changed-after': 'Day {{day}} was changed after it was certified, on {{date}} at {{time}}: {{reason}}',
    'changed-unknowing': 'Day {{day}}: {{what}}',
    'recomputed-matches': 'Recomputed from what is written here, the digest of day {{day}} is the same.',
    'recomputed-differs':
      'Recomputed from what is written here, the digest of day {{day}} is another one: something that was certified was changed in the files.',
    'recomputed-missing':
      'The digest of day {{day}} can’t be recomputed: entries that were certified are missing here. Take the training in again from the laptop on which it was certified.',
    'digest-of-day': 'The digest is that of day {{day}}, as it was certified. What was changed since is told with it.',
    'digest-of-day-not-intact':
      'The digest is the one that was written when day {{day}} was certified. Not everything is as it was written, so it does not prove the list: see what was found.',
    totals: 'Participants: {{participants}}, marks: {{marks}}, days begun: {{days}}, entries: {{events}}',
    'export-agrees_one': '“{{file}}” agrees with the training: {{count}} row.',
    'export-agrees_other': '“{{file}}” agrees with the training: {{count}} rows.',
    'export-differs': '“{{file}}” doesn’t agree with the training any more:',
    'export-missing': '{{person}}: in the training, but not in the file',
    'export-unknown': 'row {{line}}, {{person}}: in the file, but not in the training',
    'export-cell': 'row {{line}}, {{person}}, {{column}}: in the file “{{inFile}}”, in the training “{{inTraining}}”',
    'export-agrees-in-part_one': '“{{file}}” agrees with the training in every column that it has: {{count}} row. It has not all of them:',
    'export-agrees-in-part_other':
      '“{{file}}” agrees with the training in every column that it has: {{count}} rows. It has not all of them:',
    'export-column': '“{{column}}”',
    'export-columns_one':
      'the column {{columns}} is not in the file. It was saved before the kit had this column, or somebody took it out; what stands there was not compared. Export the list again to compare all of it.',
    'export-columns_other':
      'the columns {{columns}} are not in the file. It was saved before the kit had them, or somebody took them out; what stands there was not compared. Export the list again to compare all of it.',
    'export-without-names':
      '“{{file}}” holds no names, so its rows can’t be compared with persons. Compare a list that was exported with names.',
    'export-not-ours': '“{{file}}” is not an attendance table of this kit: name a CSV or XLSX file that was exported from it.',
    'export-unreadable': '“{{file}}” could not be read: {{problem}}.',
    unfinished: 'an unfinished entry at its end is not counted',
    unreadable: 'it can’t be read',
    'wrong-fields': 'a field is missing or wrong',
    'wrong-hash': 'it was changed after it was written',
    'wrong-personal-hash': 'its personal part was changed after it was written',
    'wrong-content': 'it doesn’t hold what its kind of entry holds',
    'out-of-bounds': 'it holds a time, a date, a number or an id that the kit never writes',
    newer: 'it names a newer version than the lines around it',
    foreign: 'it comes from another log',
    'number-taken': 'another line has its place',
    changed: 'the line after it names another one in its place',
    'not-signed': 'it bears no good signature of the laptop that this log is from',
    'act-not-whole': 'it belongs to an act of which other lines are missing',
    twice: 'it stands here a second time',
    'out-of-order': 'it stands in another place than it was written',
    'missing-before': 'what stood before it is missing',
    'other-name': 'the file has another name than the log in it',
  },
  sr: {
    intact: 'Sve je onako kako je upisano.',
    'not-intact': 'Nije sve onako kako je upisano. Ispod stoji šta je nađeno; ništa nije menjano.',
    'no-logs': 'U ovoj obuci nije ništa upisano.',
    log_one: '{{file}}: {{count}} zapis',
    log_few: '{{file}}: {{count}} zapisa',
    log_other: '{{file}}: {{count}} zapisa',
    'chain-intact': 'lanac je ceo',
    'first-broken': 'red {{line}}: {{reason}}',
    'newer-version': 'upisala ju je novija verzija aplikacije, pa nije proverena',
    'log-missing': 'Nedostaje „{{file}}”; bila je tu kada je započeta „{{seenBy}}”. Ponovo je kopirajte sa laptopa koji ju je upisao.',
    'log-shorter':
      '„{{file}}” više ne sadrži zapis koji je bio u njoj kada je započeta „{{seenBy}}”. Ponovo je kopirajte sa laptopa koji ju je upisao.',
    emptied_one:
      '„{{file}}”, red {{line}}: {{count}} zapis nema svoja imena ili beleške, a niko nije obrisan. Ponovo preuzmite ovu obuku sa laptopa, iz paketa ili sa drugog mesta gde ih još ima.',
    emptied_few:
      '„{{file}}”, od {{line}}. reda: {{count}} zapisa nemaju svoja imena ili beleške, a niko nije obrisan. Ponovo preuzmite ovu obuku sa laptopa, iz paketa ili sa drugog mesta gde ih još ima.',
    emptied_other:
      '„{{file}}”, od {{line}}. reda: {{count}} zapisa nema svoja imena ili beleške, a niko nije obrisan. Ponovo preuzmite ovu obuku sa laptopa, iz paketa ili sa drugog mesta gde ih još ima.',
    aside_one:
      '„{{file}}”, među sklonjenim datotekama, ima {{count}} zapis koji je bio potvrđen, a nema ga nigde drugde: ranija verzija aplikacije ga je greškom sklonila. Otvorite aplikaciju: nudi da ga vrati.',
    aside_few:
      '„{{file}}”, među sklonjenim datotekama, ima {{count}} zapisa koji su bili potvrđeni, a nema ih nigde drugde: ranija verzija aplikacije ih je greškom sklonila. Otvorite aplikaciju: nudi da ih vrati.',
    aside_other:
      '„{{file}}”, među sklonjenim datotekama, ima {{count}} zapisa koji su bili potvrđeni, a nema ih nigde drugde: ranija verzija aplikacije ih je greškom sklonila. Otvorite aplikaciju: nudi da ih vrati.',
    'aside-parted_one':
      '„{{file}}”, među sklonjenim datotekama, druga je verzija iste datoteke, sa {{count}} zapisom kojeg nema nigde drugde. Svaka verzija ima zapise kojih u drugoj nema, pa ne mogu da se spoje. Uporedite sa papirom i ponovo upišite šta nedostaje.',
    'aside-parted_few':
      '„{{file}}”, među sklonjenim datotekama, druga je verzija iste datoteke, sa {{count}} zapisa kojih nema nigde drugde. Svaka verzija ima zapise kojih u drugoj nema, pa ne mogu da se spoje. Uporedite sa papirom i ponovo upišite šta nedostaje.',
    'aside-parted_other':
      '„{{file}}”, među sklonjenim datotekama, druga je verzija iste datoteke, sa {{count}} zapisa kojih nema nigde drugde. Svaka verzija ima zapise kojih u drugoj nema, pa ne mogu da se spoje. Uporedite sa papirom i ponovo upišite šta nedostaje.',
    'page-missing':
      'Nedostaje „{{file}}”, strana potpisanog lista. Ponovo preuzmite ovu obuku sa laptopa, iz paketa ili sa drugog mesta gde je još ima.',
    'page-changed':
      '„{{file}}”, strana potpisanog lista, menjana je posle prilaganja. Ponovo preuzmite ovu obuku sa laptopa, iz paketa ili sa drugog mesta gde je ta strana cela, ili ponovo priložite list.',
    'forged-other-key':
      'Datoteka „{{file}}” je falsifikovana: nosi ime laptopa koji je ovde poznat, a potpisana je drugim ključem. Ništa iz nje ne važi. Sklonite je i proverite ko sve može da upisuje u ovu fasciklu.',
    'forged-other-training':
      'Datoteka „{{file}}” je upisana za drugu obuku, pa ju je neko stavio ovde. Ništa iz nje ne važi. Sklonite je i proverite ko sve može da upisuje u ovu fasciklu.',
    waiting_one:
      '{{laptop}}: {{count}} zapis koji ne važi, jer ovaj laptop niko nije prihvatio. Otvorite obuku u aplikaciji da biste ga prihvatili.',
    waiting_few:
      '{{laptop}}: {{count}} zapisa koja ne važe, jer ovaj laptop niko nije prihvatio. Otvorite obuku u aplikaciji da biste ga prihvatili.',
    waiting_other:
      '{{laptop}}: {{count}} zapisa koji ne važe, jer ovaj laptop niko nije prihvatio. Otvorite obuku u aplikaciji da biste ga prihvatili.',
    digest: 'Otisak: {{digest}}',
    'digest-agrees': 'Otisak se slaže: otkako je taj list ili ta datoteka napravljena, ništa nije dodato ni izmenjeno.',
    'digest-agrees-not-intact': 'Otisak se slaže, ali nešto pre kraja nije onako kako je upisano: vidite iznad.',
    'digest-differs': 'Otisak nije {{given}}: od tada je nešto dodato ili promenjeno, ili ovde nisu svi zapisi.',
    certified: '{{day}}. dan je overen {{date}} u {{time}}: {{by}}; otisak tada: {{digest}}',
    'changed-unknowing': '{{day}}. dan: {{what}}',
    'recomputed-matches': 'Otisak overe za {{day}}. dan, ponovo izračunat iz onoga što je ovde upisano, isti je.',
    'recomputed-differs':
      'Otisak overe za {{day}}. dan, ponovo izračunat iz onoga što je ovde upisano, nije isti: u datotekama je menjano nešto što je overeno.',
    'recomputed-missing':
      'Otisak overe za {{day}}. dan ne može ponovo da se izračuna: ovde nedostaju zapisi koji su overeni. Preuzmite obuku ponovo sa laptopa na kome je overena.',
    'digest-of-day': 'To je otisak za {{day}}. dan, onako kako je overen. Uz overu stoji šta je od tada menjano.',
    'digest-of-day-not-intact':
      'To je otisak koji je upisan pri overi za {{day}}. dan. Nije sve onako kako je upisano, pa on nije dokaz o listi: vidite šta je nađeno.',
    'changed-after': '{{day}}. dan je menjan posle overe, {{date}} u {{time}}: {{reason}}',
    totals: 'Učesnici: {{participants}}, upisi prisustva: {{marks}}, započeti dani: {{days}}, zapisi: {{events}}',
    'export-agrees_one': '„{{file}}” se slaže sa obukom: {{count}} red.',
    'export-agrees_few': '„{{file}}” se slaže sa obukom: {{count}} reda.',
    'export-agrees_other': '„{{file}}” se slaže sa obukom: {{count}} redova.',
    'export-differs': '„{{file}}” se više ne slaže sa obukom:',
    'export-missing': '{{person}}: ima u obuci, a nema u datoteci',
    'export-unknown': 'red {{line}}, {{person}}: ima u datoteci, a nema u obuci',
    'export-cell': 'red {{line}}, {{person}}, {{column}}: u datoteci „{{inFile}}”, u obuci „{{inTraining}}”',
    'export-agrees-in-part_one': '„{{file}}” se slaže sa obukom u svim kolonama koje ima: {{count}} red. Nema ih sve:',
    'export-agrees-in-part_few': '„{{file}}” se slaže sa obukom u svim kolonama koje ima: {{count}} reda. Nema ih sve:',
    'export-agrees-in-part_other': '„{{file}}” se slaže sa obukom u svim kolonama koje ima: {{count}} redova. Nema ih sve:',
    'export-column': '„{{column}}”',
    'export-columns_one':
      'u datoteci nema kolone {{columns}}. Sačuvana je pre nego što je aplikacija tu kolonu uvela ili ju je neko izbrisao; ono što u njoj stoji nije poređeno. Izvezite listu ponovo da bi se poredilo sve.',
    'export-columns_few':
      'u datoteci nema kolona {{columns}}. Sačuvana je pre nego što ih je aplikacija uvela ili ih je neko izbrisao; ono što u njima stoji nije poređeno. Izvezite listu ponovo da bi se poredilo sve.',
    'export-columns_other':
      'u datoteci nema kolona {{columns}}. Sačuvana je pre nego što ih je aplikacija uvela ili ih je neko izbrisao; ono što u njima stoji nije poređeno. Izvezite listu ponovo da bi se poredilo sve.',
    'export-without-names':
      'U datoteci „{{file}}” nema imena, pa njeni redovi ne mogu da se uporede sa osobama. Uporedite listu koja je izvezena sa imenima.',
    'export-not-ours': '„{{file}}” nije tabela prisustva iz ove aplikacije: navedite CSV ili XLSX datoteku koja je iz nje izvezena.',
    'export-unreadable': '„{{file}}” ne može da se pročita: {{problem}}.',
    unfinished: 'nedovršen zapis na kraju se ne računa',
    unreadable: 'ne može da se pročita',
    'wrong-fields': 'neko polje nedostaje ili je pogrešno',
    'wrong-hash': 'menjan je pošto je upisan',
    'wrong-personal-hash': 'njegov lični deo je menjan pošto je upisan',
    'wrong-content': 'ne sadrži ono što takav zapis sadrži',
    'out-of-bounds': 'sadrži vreme, datum, broj ili oznaku kakve aplikacija nikada ne upisuje',
    newer: 'navodi noviju verziju nego redovi oko njega',
    foreign: 'potiče iz druge datoteke',
    'number-taken': 'na njegovom mestu je drugi red',
    changed: 'red posle njega na tom mestu navodi drugi',
    'not-signed': 'nema ispravan potpis laptopa koji je upisao ovu datoteku',
    'act-not-whole': 'pripada radnji čiji drugi redovi nedostaju',
    twice: 'ovde stoji drugi put',
    'out-of-order': 'ne stoji na mestu na kojem je upisan',
    'missing-before': 'nedostaje ono što je stajalo pre njega',
    'other-name': 'datoteka se zove drugačije nego ono što sadrži',
  },
});
