/** What the kit has to tell without being asked: what happened, what it means, what to do. Keys are those of a notice. */
import { pair } from './pair';

export const notice = pair({
  en: {
    'recovered-torn-line':
      'The kit was cut off while it saved: an unfinished entry at the end of “{{file}}” was left out and kept aside. Everything that was confirmed is here. There is nothing to do.',
    'set-aside':
      'Line {{line}} of “{{file}}” is damaged and was left out; the file as it was is kept, and nothing was deleted. Everything else in it is used. Check in the register whether an entry is missing.',
    'answers-set-aside':
      'The sheets in “{{file}}” could not be read; the file was set aside as it was, and nothing was deleted. Take in a copy of this training, or type its sheets again.',
    'lines-set-aside':
      'What the room wrote by telephone and nobody has read yet, “{{file}}”, could not be read; the file was set aside as it was, and nothing was deleted. Ask the room to write it once more.',
    'answers-unread':
      'The sheets in “{{file}}”, which another laptop wrote, can’t be read. Of them only those count here that other files hold too. The file was left as it is: while it is still being copied, wait a moment. If this stays, open this training and its sheets on that laptop: the kit says there what to do.',
    'programme-unreadable':
      'The programme in the folder “{{folder}}” could not be read: {{problem}}. It was left out; everything else works. Mend the file, then start the kit again.',
    'programme-in-part':
      'Files of the programme “{{programme}}” have mistakes: what they break is left out, everything else is used. The first is in “{{file}}”, line {{line}}: {{problem}}. Prepare says what is missing. A training keeps its own copy of a programme: mend the file that is named here, then start the kit again, or take the programme from a copy: “Open bundle…” in the Library, “Take back from the copy…” in Settings.',
    'programme-another':
      'In the folder of the training “{{place}}” lies not its own programme but “{{programme}}”. Slides, agenda and questions are of that one; marks and answers stay. If nobody wanted that, take the own one from a copy before a day begins: “Take back from the copy…” in Settings, “Open bundle…” in the Library.',
    'laptop-copied':
      'Another laptop writes under this laptop’s name: its data folder was probably copied from here, and the two can’t be told apart. On the laptop that got the copy, close the kit, delete the file “device.json” in its data folder, start the kit again, and admit it here.',
    'audience-restarted': 'The projector’s window had stopped and was opened again at the same slide. There is nothing to do.',
    'audience-failed':
      'The projector’s window stopped several times. The training goes on here; to try again, take it off the projector and show it again.',
    'picture-not-drawn':
      'The projector can’t draw this picture; until the next one, the room sees the picture before it or a calm page. Go on with Next or Back.',
    'film-broke-off':
      'The film or sound broke off in the room: its file is gone from the programme’s folder, or damaged from there on. The room sees its picture or its description. Go on without it; put the whole file there again before the next time.',
    'film-file-broke-off':
      'The film or sound “{{file}}” broke off in the room: this file is gone from the programme’s folder, or damaged from there on. The room sees its picture or its description. Go on without it; put the whole file there again before the next time.',
    'not-remembered':
      'This laptop could not remember what was chosen last (the open training, the projector), so it may ask again. Make sure that the disk can be written; the kit keeps trying.',
    'disk-full':
      'This laptop’s disk is full. Slides, timers and helplines go on; marks, counts, answers and changes may not be saved. Empty the recycle bin, or move large files such as films to a stick: the kit then saves by itself what waits.',
    'data-unwritable':
      'Nothing can be saved in “{{folder}}”: {{problem}}. Slides, timers and helplines go on; marks, counts, answers and changes are not saved. Make room on the disk, allow writing in the folder or plug the drive in again: the kit then saves again by itself.',
    'data-held':
      'Nothing can be saved in “{{folder}}”: another kit has it open (process {{process}}). Slides, timers and helplines go on. Close that other kit: this one then saves again by itself.',
    'file-unread':
      'This laptop’s own file “{{file}}” could not be used: {{problem}}. It is kept, nothing was deleted; the kit goes on with the version before it or as at the first start. Look once whether everything in Settings is as you want it.',
    'not-written-yet':
      'The last slide changes are not saved yet: {{problem}}. The kit keeps trying. Make room on the disk or plug the drive in again.',
    'clock-set':
      'This laptop’s clock was set from {{was}} to {{is}}. How late the day is, and when it ends, go by the clock: if {{is}} is wrong, set it right in the system’s settings. Timers go on as they were.',
    'date-set':
      'This laptop’s clock was set from {{was}} to {{is}}. What is noted from now on, marks and signatures too, carries this date: if it is wrong, set it right in the system’s settings. Timers go on as they were.',
    'erasing-unfinished':
      'Personal data that were erased could not be taken out of every file yet. Make sure that the disk can be written; the kit goes on with it when it is started again.',
    'erased-unreadable':
      'While personal data were erased, “{{file}}” had damaged entries ({{count}}). They may have held names, so they were removed. There is nothing to do.',
    'erasing-waits':
      'Personal data were erased on another laptop (trainings: {{count}}; {{places}}). Names are still in files that this laptop wrote. Open the training: the kit asks there, and nothing goes from this laptop’s files without your yes.',
    'entries-gone':
      'Entries that were read in “{{file}}” before are no longer there ({{count}}): an older version of the file was probably put in its place, as from a backup. This laptop still counts them, until the kit is closed. If copies lie in a second place, they have them: open this training’s copy there, from the Library, and take it in. Else look on the other laptops before they are closed, and note again what is missing.',
    'training-gone':
      '{{place}}: this training is no longer in the shared folder. Another laptop deleted it, or somebody took its folder away. “Open bundle…” in the Library, or the copy in a second place, brings it back.',
    'copy-ahead':
      '{{place}}: in the second place lie entries that are not here ({{count}}). An older version of a file was probably put in its place here, as from a backup, or another laptop copies there, too. “Take back from the copy…” in Settings brings them here.',
    'files-left-out':
      'Files in the programme’s folder are no part of a programme, or not what their names say, and were left out of the new training: {{files}}. There is nothing to do.',
    'shared-away':
      'The trainings in “{{folder}}” can’t be opened now: {{problem}}. Nothing of them is lost. What you make meanwhile is kept on this laptop and goes into the shared folder by itself. Connect the drive, then start the kit again; in Settings, the check says more.',
    'shared-back': 'The shared folder “{{folder}}” is there again. Close the kit and start it again to see its trainings.',
    'sharing-undone':
      'The kit was cut off while it moved the trainings to “{{folder}}”. What had come there was taken away again; all trainings are where they were, and nothing is lost. To move them, choose the folder in Settings once more.',
    'sharing-half':
      'The kit was cut off while it moved the trainings to “{{folder}}”, and copies that had come there could not be taken away yet: {{problem}}. All trainings are where they were. The kit tries again at its next start; there is nothing to do.',
    'sharing-unfinished':
      'All trainings have been brought to “{{folder}}”, but they could not be put in their places there yet: {{problem}}. Until then you work with them where they were, and nothing is lost. Mend the cause, then start the kit again: it finishes by itself.',
    'sharing-left':
      'Trainings that were made on this laptop while the shared folder was away could not be brought there ({{count}}): {{problem}}. They lie in “{{folder}}”, and nothing of them is lost. Mend the cause, then start the kit again.',
    'lock-taken-over': 'The kit was not closed properly last time. Everything that was confirmed is here. There is nothing to do.',
    'already-open': 'The kit was already open, so this window was brought to the front. There is nothing to do.',
  },
  sr: {
    'recovered-torn-line':
      'Program je prekinut dok je čuvao podatke: nedovršen zapis na kraju datoteke „{{file}}” izostavljen je i sklonjen sa strane. Sve što je potvrđeno je tu. Ne treba ništa da radite.',
    'set-aside':
      'Red {{line}} u datoteci „{{file}}” je oštećen i izostavljen; datoteka je sačuvana kakva je bila i ništa nije obrisano. Sve ostalo iz nje se koristi. Proverite na spisku da li neki upis nedostaje.',
    'answers-set-aside':
      'Listovi u datoteci „{{file}}” nisu mogli da se pročitaju; datoteka je sklonjena kakva je bila i ništa nije obrisano. Preuzmite kopiju ove obuke ili ponovo ukucajte listove.',
    'lines-set-aside':
      'Ono što je sala napisala telefonom i što još niko nije pročitao, „{{file}}”, nije moglo da se pročita; datoteka je sklonjena kakva je bila i ništa nije obrisano. Zamolite salu da to napiše još jednom.',
    'answers-unread':
      'Listovi u datoteci „{{file}}”, koju je napisao drugi laptop, ne mogu da se pročitaju. Od njih se ovde računaju samo oni kojih ima i u drugim datotekama. Datoteka je ostavljena kakva jeste: ako se još kopira, sačekajte malo. Ako ovo ostane, otvorite ovu obuku i njene listove na tom laptopu: program tamo kaže šta da radite.',
    'programme-unreadable':
      'Program obuke u fascikli „{{folder}}” nije mogao da se pročita: {{problem}}. Izostavljen je; sve ostalo radi. Ispravite datoteku, pa ponovo pokrenite aplikaciju.',
    'programme-in-part':
      'Datoteke programa „{{programme}}” imaju greške: ono što one kvare je izostavljeno, a sve ostalo se koristi. Prva je u „{{file}}”, red {{line}}: {{problem}}. U Pripremi piše šta nedostaje. Obuka čuva svoju kopiju programa: ispravite datoteku koja je ovde navedena, pa ponovo pokrenite aplikaciju, ili uzmite program obuke iz kopije: „Otvori paket…” među obukama, „Preuzmi iz kopije…” u Podešavanjima.',
    'programme-another':
      'U fascikli obuke „{{place}}” nije njen program, nego „{{programme}}”. Slajdovi, satnica i pitanja su iz njega; prisustvo i odgovori ostaju. Ako to niko nije hteo, pre početka dana uzmite njen program iz kopije: „Preuzmi iz kopije…” u Podešavanjima, „Otvori paket…” među obukama.',
    'laptop-copied':
      'Drugi laptop piše pod imenom ovog: njegova fascikla sa podacima je verovatno prekopirana odavde, pa ta dva laptopa ne mogu da se razlikuju. Na laptopu koji je dobio kopiju zatvorite aplikaciju, obrišite datoteku „device.json” u njegovoj fascikli sa podacima, ponovo pokrenite aplikaciju i ovde ga prihvatite.',
    'audience-restarted': 'Prozor na projektoru se zaustavio i ponovo je otvoren na istom slajdu. Ne treba ništa da radite.',
    'audience-failed':
      'Prozor na projektoru se zaustavio više puta. Obuka ovde ide dalje; da pokušate ponovo, sklonite prikaz sa projektora i opet ga prikažite.',
    'picture-not-drawn':
      'Projektor ne može da prikaže ovu sliku; do sledeće sala vidi prethodnu sliku ili mirnu stranicu. Nastavite sa „Dalje” ili „Nazad”.',
    'film-broke-off':
      'Film ili zvuk se u sali prekinuo: njegova datoteka je nestala iz fascikle programa obuke ili je odatle oštećena. Sala vidi njegovu sliku ili opis. Nastavite bez njega; pre sledećeg puta tu ponovo stavite celu datoteku.',
    'film-file-broke-off':
      'Film ili zvuk „{{file}}” se u sali prekinuo: ta datoteka je nestala iz fascikle programa obuke ili je odatle oštećena. Sala vidi njegovu sliku ili opis. Nastavite bez njega; pre sledećeg puta tu ponovo stavite celu datoteku.',
    'not-remembered':
      'Ovaj laptop nije mogao da zapamti šta je poslednje izabrano (otvorena obuka, projektor), pa može ponovo da pita. Proverite da li može da se upisuje na disk; aplikacija pokušava dalje.',
    'disk-full':
      'Disk ovog laptopa je pun. Slajdovi, tajmeri i brojevi za pomoć rade dalje; prisustvo, brojanja, odgovori i izmene se možda neće sačuvati. Ispraznite korpu za otpatke ili premestite velike datoteke, na primer filmove, na drugu memoriju: program tada sam čuva ono što čeka.',
    'data-unwritable':
      'U fascikli „{{folder}}” ništa ne može da se sačuva: {{problem}}. Slajdovi, tajmeri i brojevi za pomoć rade dalje; prisustvo, brojanja, odgovori i izmene se ne čuvaju. Oslobodite mesto na disku, dozvolite upisivanje u fasciklu ili ponovo priključite memoriju: program tada sam ponovo čuva.',
    'data-held':
      'U fascikli „{{folder}}” ništa ne može da se sačuva: drži je otvorenom drugi program (proces {{process}}). Slajdovi, tajmeri i brojevi za pomoć rade dalje. Zatvorite taj drugi program: ovaj tada sam ponovo čuva.',
    'file-unread':
      'Datoteka ovog laptopa „{{file}}” nije mogla da se upotrebi: {{problem}}. Ostaje sačuvana, ništa nije obrisano; aplikacija radi sa prethodnom verzijom ili kao pri prvom pokretanju. Pogledajte jednom da li je u Podešavanjima sve kako želite.',
    'not-written-yet':
      'Poslednje promene slajdova još nisu sačuvane: {{problem}}. Aplikacija pokušava dalje. Oslobodite mesto na disku ili ponovo priključite memoriju.',
    'clock-set':
      'Sat ovog laptopa je pomeren sa {{was}} na {{is}}. Kašnjenje i kraj dana računaju se po njemu: ako {{is}} nije tačno, podesite sat u podešavanjima sistema. Tajmeri teku kao i do sada.',
    'date-set':
      'Sat ovog laptopa je pomeren sa {{was}} na {{is}}. Sve što se od sada zabeleži, i prisustvo i potpisi, nosi taj datum: ako nije tačan, ispravite ga u podešavanjima sistema. Tajmeri teku kao i do sada.',
    'erasing-unfinished':
      'Obrisani podaci o ličnosti još nisu uklonjeni iz svih datoteka. Proverite da li može da se upisuje na disk; program nastavlja sa uklanjanjem kada se ponovo pokrene.',
    'erased-unreadable':
      'Pri brisanju podataka o ličnosti u datoteci „{{file}}” bilo je oštećenih zapisa ({{count}}). U njima je moglo biti imena, pa su uklonjeni. Ne treba ništa da radite.',
    'erasing-waits':
      'Podaci o ličnosti su obrisani na drugom laptopu (obuka: {{count}}; {{places}}). Imena su još u datotekama koje je upisao ovaj laptop. Otvorite obuku: program tamo pita i bez vaše potvrde ništa se iz datoteka ovog laptopa ne briše.',
    'entries-gone':
      'Upisa koji su ranije pročitani u datoteci „{{file}}” tamo više nema ({{count}}): na njeno mesto je verovatno stavljena starija verzija, na primer iz rezervne kopije. Ovaj laptop ih još računa, dok se aplikacija ne zatvori. Ako postoje kopije na drugom mestu, upisi su u njima: u Obukama otvorite kopiju ove obuke sa tog mesta i preuzmite je. Ako ne postoje, pogledajte na ostalim laptopovima pre nego što se zatvore i ponovo upišite ono što nedostaje.',
    'training-gone':
      '{{place}}: ove obuke više nema u zajedničkoj fascikli. Obrisana je na drugom laptopu ili je neko sklonio njenu fasciklu. Vraća je „Otvori paket…” među obukama ili kopija na drugom mestu.',
    'copy-ahead':
      '{{place}}: na drugom mestu stoje zapisi kojih ovde nema ({{count}}). Ovde je verovatno stavljena starija verzija neke datoteke, na primer iz rezervne kopije, ili se tamo kopira i sa drugog laptopa. Donosi ih „Preuzmi iz kopije…” u podešavanjima.',
    'files-left-out':
      'U fascikli programa obuke ima datoteka koje nisu deo programa ili nisu ono što im ime kaže; nova obuka ih nema: {{files}}. Ne treba ništa da radite.',
    'shared-away':
      'Obuke iz „{{folder}}” sada ne mogu da se otvore: {{problem}}. Ništa iz njih nije izgubljeno. Ono što u međuvremenu napravite ostaje na ovom laptopu, a program ga kasnije prenosi u zajedničku fasciklu. Povežite disk, pa ponovo pokrenite aplikaciju; provera u Podešavanjima kaže više.',
    'shared-back': 'Zajednička fascikla „{{folder}}” je ponovo tu. Zatvorite aplikaciju i pokrenite je ponovo da biste videli njene obuke.',
    'sharing-undone':
      'Program je prekinut dok je premeštao obuke u „{{folder}}”. Ono što je tamo stiglo ponovo je uklonjeno; sve obuke su tamo gde su bile i ništa nije izgubljeno. Da ih premestite, izaberite fasciklu u Podešavanjima još jednom.',
    'sharing-half':
      'Program je prekinut dok je premeštao obuke u „{{folder}}”, a kopije koje su tamo stigle još nisu mogle da se uklone: {{problem}}. Sve obuke su tamo gde su bile. Aplikacija pokušava ponovo pri sledećem pokretanju; vi ne treba ništa da radite.',
    'sharing-unfinished':
      'Sve obuke su prenete u „{{folder}}”, ali tamo još nisu mogle da se stave na svoje mesto: {{problem}}. Dotle radite sa njima tamo gde su bile i ništa nije izgubljeno. Otklonite uzrok, pa ponovo pokrenite aplikaciju: završiće sam.',
    'sharing-left':
      'Obuke napravljene na ovom laptopu dok zajednička fascikla nije bila tu nisu mogle da se prenesu u nju ({{count}}): {{problem}}. Nalaze se u „{{folder}}” i ništa iz njih nije izgubljeno. Otklonite uzrok, pa ponovo pokrenite aplikaciju.',
    'lock-taken-over': 'Program prošli put nije uredno zatvoren. Sve što je potvrđeno je tu. Ne treba ništa da radite.',
    'already-open': 'Program je već bio otvoren, pa je ovaj prozor stavljen u prvi plan. Ne treba ništa da radite.',
  },
});
