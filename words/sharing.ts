/** Words of the folder of trainings that several laptops share. */
import { pair } from './pair';

export const sharing = pair({
  en: {
    title: 'Shared folder of trainings',
    hint: 'Several laptops can work on the same trainings, and the office can have them all: the trainings then lie in a folder that another program, such as Syncthing, keeps the same on all of them. Settings, keys and this laptop’s own files stay here.',
    'laptop-name': 'What you call this laptop',
    'laptop-name-hint':
      'For example “Laptop at door B”. The other laptops show it when something is noted on this one; they get it with the next thing that you note in a training.',
    hidden: 'Where the trainings lie is shown once the room can’t see this screen.',
    'state-alone': 'The trainings are on this laptop alone.',
    'state-there': 'The trainings lie in this shared folder.',
    'state-away':
      'The shared folder is not there. What you make now stays on this laptop and goes into it once it is there and the kit is started again.',
    'state-back': 'The shared folder is there again. Close the kit and start it again to see its trainings.',
    'state-moved': 'Done. The kit starts anew…',
    'state-moving': 'Trainings are on their way: {{done}} of {{of}}. Please wait.',
    choose: 'Choose shared folder…',
    'choose-folder': 'Folder for the shared trainings',
    alone: 'Back to this laptop alone…',
    check: 'Check the folder',
    'preview-title': 'Share the trainings',
    'alone-title': 'Back to this laptop alone',
    'coming-moved_one': '{{count}} training of this laptop is moved there; it is then no longer here.',
    'coming-moved_other': '{{count}} trainings of this laptop are moved there; they are then no longer here.',
    'coming-copied_one': '{{count}} training is copied; in the folder shared so far it stays as it is, for the other laptops.',
    'coming-copied_other': '{{count}} trainings are copied; in the folder shared so far they stay as they are, for the other laptops.',
    'coming-none': 'No training has to be moved.',
    there_one: '{{count}} training that is there already will be seen here, too.',
    there_other: '{{count}} trainings that are there already will be seen here, too.',
    both_one: '{{count}} training is in both: its entries are put together, and none comes twice.',
    both_other: '{{count}} trainings are in both: their entries are put together, and none comes twice.',
    size: 'Room that they need: {{megabytes}} MB.',
    names: 'The trainings hold names. Every laptop that has this folder sees them: share it with nobody else.',
    'alone-names':
      'The shared folder stays as it is, also on this laptop’s disk: to have it here no longer, remove it in Syncthing first and then delete it. What is erased here afterwards is not erased there.',
    'all-or-none':
      'All trainings come, or none: if the laptop is switched off meanwhile, nothing is lost. Then the kit closes and opens again by itself.',
    moving: 'Trainings are on their way: {{done}} of {{of}}',
    stop: 'Stop',
    stopping: 'Being stopped. What is just on its way comes to its end first.',
    share: 'Move them and share',
    'bring-back': 'Bring them here',
    'check-title': 'The shared folder, checked',
    'check-well': 'As far as this laptop can see, nothing is wrong.',
    steps: 'Set up Syncthing, step by step…',
    'steps-title': 'Set up Syncthing, step by step',
    'steps-before':
      'Syncthing is a free program that keeps a folder the same on several laptops, straight from one to another: no account, and nothing lies with anybody else. It needs a network while the laptops exchange, never while you train.',
    'step-1': 'Install Syncthing on each laptop',
    'step-1-how':
      'From syncthing.net, or from the system’s own store of programs (on Linux the package “{{package}}”). Start it; its page opens in the browser, at the address 127.0.0.1:8384. Let it start with the system.',
    'step-2': 'Introduce the laptops to each other',
    'step-2-how':
      'On the first laptop choose “{{showId}}”. On the second, “{{addRemote}}”: put that {{id}} there, give the first one’s name, and press “{{save}}”. The first laptop then asks about a “{{newDevice}}”: compare the {{id}}, and press “{{addDevice}}”. Do so for each further laptop.',
    'step-3': 'Share a folder on the first laptop',
    'step-3-how':
      '“{{addFolder}}”: name it “{{label}}” and choose a new, empty folder for it, never the kit’s own. Under “{{sharing}}” tick the other laptops. Leave “{{sendReceive}}”, and leave {{versioning}} off: old versions would keep names that were erased. Press “{{save}}”.',
    'step-4': 'Accept it on the others',
    'step-4-how':
      'Each of the other laptops asks about a “{{newFolder}}”: press “{{add}}”, choose a new, empty folder there too, and press “{{save}}”. Wait until it says “{{upToDate}}”.',
    'step-5': 'Choose the folder in the kit, on each laptop',
    'step-5-how':
      'In Settings press “Choose shared folder…”, and choose that same folder. The kit says what it will do before it does it. Begin with the laptop that has most trainings, and wait until Syncthing says “{{upToDate}}” before the next.',
    'steps-after':
      'From then on each laptop has all trainings, also without a network; what was noted meanwhile comes to the others once they meet again. Other programs that carry folders (Nextcloud, a network drive) do as well: there, begin with step 5. On a network drive type in the sheets of one test on one laptop at a time.',
    'door-a': 'Laptop A',
    'door-b': 'Laptop B',
    'in-data': 'This folder lies inside the kit’s own data, which must never be shared. Choose another one.',
    'holds-data': 'The kit’s own data lie inside this folder, and must never be shared. Choose a folder of its own for the trainings.',
    'second-place': 'Copies of trainings lie in this folder (the second place). Choose another one.',
    away: 'The folder can’t be used now: {{problem}}. Connect its drive, then try again.',
    unwritable:
      'Nothing can be saved in this folder: {{problem}}. Allow writing in it; in Syncthing, the folder must be of the type “{{sendReceive}}”.',
    'own-unwritable': 'Nothing can be saved in the kit’s own data on this laptop: {{problem}}. Allow writing there, then try again.',
    'no-room': 'There is not enough room: {{needed}} MB are needed, {{free}} MB are free. Make room, then try again.',
    stopped:
      'Syncthing has stopped carrying this folder: its own folder “{{marker}}” is missing. Open Syncthing and look at what it says of this folder.',
    versions:
      'Syncthing keeps old versions of files there (in “{{versions}}”), and with them names that were erased. Turn “{{versioning}}” off in Syncthing, then delete “{{versions}}”.',
    'not-carried':
      'It can’t be seen that a program carries this folder to the other laptops. On a network drive that is as it should be; else set up Syncthing first (see the steps).',
    'on-stick': 'The folder lies on a drive that can be pulled out. Without it, the trainings can’t be opened here.',
    'not-alone_one':
      'Something else lies there as well ({{count}} file or folder). Everything in this folder goes to all laptops: a folder for the trainings alone is better.',
    'not-alone_other':
      'Something else lies there as well ({{count}} files or folders). Everything in this folder goes to all laptops: a folder for the trainings alone is better.',
    arriving_one: '{{count}} file is still being copied here. It counts once it is whole.',
    arriving_other: '{{count}} files are still being copied here. They count once they are whole.',
    partial_one: '{{count}} training is here in part only: the rest has not arrived. Leave the laptops connected for a while.',
    partial_other: '{{count}} trainings are here in part only: the rest has not arrived. Leave the laptops connected for a while.',
    unread_one: 'In {{count}} training something lies that can’t be read. The Library says where it is, and why.',
    unread_other: 'In {{count}} trainings something lies that can’t be read. The Library says where it is, and why.',
    'name-taken':
      'Under this laptop’s name stand entries that are later than the start of this kit. If this laptop’s clock was set back, there is nothing to do. Else its data folder was probably copied to another laptop, and the two can’t be told apart: on the laptop that got the copy, close the kit, delete the file “device.json” in its data folder, and start the kit again.',
    aside_one:
      'Of {{count}} training entries lie aside on this laptop that were confirmed and stand nowhere else. The kit offers to take them back: above, and whenever it is started.',
    aside_other:
      'Of {{count}} trainings entries lie aside on this laptop that were confirmed and stand nowhere else. The kit offers to take them back: above, and whenever it is started.',
    clock_one:
      'Another laptop’s last entry is {{count}} minute later than this laptop’s clock. One of the two clocks is wrong: set it right in the system’s settings.',
    clock_other:
      'Another laptop’s last entry is {{count}} minutes later than this laptop’s clock. One of the two clocks is wrong: set it right in the system’s settings.',
    'clock-hours_one':
      'Another laptop’s last entry is {{count}} hour later than this laptop’s clock. One of the two clocks is wrong: set it right in the system’s settings.',
    'clock-hours_other':
      'Another laptop’s last entry is {{count}} hours later than this laptop’s clock. One of the two clocks is wrong: set it right in the system’s settings.',
    'clock-days_one':
      'Another laptop’s last entry is {{count}} day later than this laptop’s clock. One of the two clocks is wrong: set it right in the system’s settings.',
    'clock-days_other':
      'Another laptop’s last entry is {{count}} days later than this laptop’s clock. One of the two clocks is wrong: set it right in the system’s settings.',
    conflicts_one: 'Of {{count}} file there is a second version. Both are read; there is nothing to do.',
    conflicts_other: 'Of {{count}} files there are second versions. All are read; there is nothing to do.',
    carried: '{{carrier}} carries this folder.',
  },
  sr: {
    title: 'Zajednička fascikla sa obukama',
    hint: 'Na istim obukama može da se radi sa više laptopova, a kancelarija može da ih ima sve: obuke su tada u fascikli koju drugi program, na primer Syncthing, održava istom na svakom od njih. Podešavanja, ključevi i datoteke koje pripadaju samo ovom laptopu ostaju ovde.',
    'laptop-name': 'Kako zovete ovaj laptop',
    'laptop-name-hint':
      'Na primer „Laptop na ulazu B”. Drugi laptopovi prikazuju to ime kada se na ovom nešto upiše; do njih stiže uz vaš sledeći upis u obuku.',
    hidden: 'Gde se nalaze obuke piše ovde tek kada sala ne vidi ovaj ekran.',
    'state-alone': 'Obuke su samo na ovom laptopu.',
    'state-there': 'Obuke su u ovoj zajedničkoj fascikli.',
    'state-away':
      'Zajednička fascikla nije tu. Ono što sada napravite ostaje na ovom laptopu i prelazi u nju kada bude tu i kada ponovo pokrenete program.',
    'state-back': 'Zajednička fascikla je ponovo tu. Zatvorite aplikaciju i pokrenite je ponovo da biste videli njene obuke.',
    'state-moved': 'Gotovo. Aplikacija se ponovo pokreće…',
    'state-moving': 'Obuke se prenose: {{done}} od {{of}}. Sačekajte.',
    choose: 'Izaberi zajedničku fasciklu…',
    'choose-folder': 'Fascikla za zajedničke obuke',
    alone: 'Nazad samo na ovaj laptop…',
    check: 'Proveri fasciklu',
    'preview-title': 'Deljenje obuka',
    'alone-title': 'Nazad samo na ovaj laptop',
    'coming-moved_one': 'Tamo se premešta {{count}} obuka sa ovog laptopa; posle toga nije više ovde.',
    'coming-moved_few': 'Tamo se premeštaju {{count}} obuke sa ovog laptopa; posle toga ih ovde više nema.',
    'coming-moved_other': 'Tamo se premešta {{count}} obuka sa ovog laptopa; posle toga ih ovde više nema.',
    'coming-copied_one': 'Kopira se {{count}} obuka; u dosadašnjoj zajedničkoj fascikli ostaje kakva jeste, za ostale laptopove.',
    'coming-copied_few': 'Kopiraju se {{count}} obuke; u dosadašnjoj zajedničkoj fascikli ostaju kakve jesu, za ostale laptopove.',
    'coming-copied_other': 'Kopira se {{count}} obuka; u dosadašnjoj zajedničkoj fascikli ostaju kakve jesu, za ostale laptopove.',
    'coming-none': 'Nijedna obuka ne mora da se prenosi.',
    there_one: 'Ovde će se videti i {{count}} obuka koja je već tamo.',
    there_few: 'Ovde će se videti i {{count}} obuke koje su već tamo.',
    there_other: 'Ovde će se videti i {{count}} obuka koje su već tamo.',
    both_one: '{{count}} obuka je na oba mesta: zapisi se spajaju i nijedan se ne udvaja.',
    both_few: '{{count}} obuke su na oba mesta: njihovi zapisi se spajaju i nijedan se ne udvaja.',
    both_other: '{{count}} obuka je na oba mesta: njihovi zapisi se spajaju i nijedan se ne udvaja.',
    size: 'Potrebno mesta: {{megabytes}} MB.',
    names: 'U obukama su imena. Vidi ih svako na čijem je laptopu ova fascikla: ne delite je ni sa kim drugim.',
    'alone-names':
      'Zajednička fascikla ostaje kakva jeste, i na disku ovog laptopa: da je ovde više ne bude, prvo je uklonite u Syncthingu, pa je obrišite. Ono što se posle obriše ovde, tamo se ne briše.',
    'all-or-none':
      'Prenose se sve obuke ili nijedna: ako se laptop u međuvremenu ugasi, ništa se ne gubi. Zatim se aplikacija sama zatvara i ponovo otvara.',
    moving: 'Obuke se prenose: {{done}} od {{of}}',
    stop: 'Prekini',
    stopping: 'Prekida se. Prvo se završava ono što se upravo prenosi.',
    share: 'Premesti i podeli',
    'bring-back': 'Prenesi ih ovamo',
    'check-title': 'Provera zajedničke fascikle',
    'check-well': 'Koliko ovaj laptop može da vidi, sve je u redu.',
    steps: 'Podesi Syncthing, korak po korak…',
    'steps-title': 'Kako se podešava Syncthing, korak po korak',
    'steps-before':
      'Syncthing je besplatan program koji održava fasciklu istom na više laptopova, neposredno sa jednog na drugi: bez naloga, i ništa se ne čuva ni kod koga drugog. Mreža mu treba dok laptopovi razmenjuju podatke, a nikad dok držite obuku. Njegova stranica ne postoji na srpskom, pa ovde stoje njegove engleske reči.',
    'step-1': 'Instalirajte Syncthing na svaki laptop',
    'step-1-how':
      'Sa adrese syncthing.net ili iz prodavnice programa samog sistema (na Linuksu to je paket „{{package}}”). Pokrenite ga; njegova stranica se otvara u pregledaču, na adresi 127.0.0.1:8384. Neka se pokreće zajedno sa sistemom.',
    'step-2': 'Povežite laptopove međusobno',
    'step-2-how':
      'Na prvom laptopu izaberite „{{showId}}”. Na drugom „{{addRemote}}”: upišite taj {{id}} i ime prvog laptopa, pa pritisnite „{{save}}”. Prvi laptop zatim pita za „{{newDevice}}”: uporedite {{id}} i pritisnite „{{addDevice}}”. Tako i za svaki sledeći laptop.',
    'step-3': 'Podelite fasciklu na prvom laptopu',
    'step-3-how':
      '„{{addFolder}}”: nazovite je „{{label}}” i izaberite za nju novu, praznu fasciklu, a nikad fasciklu sa podacima ove aplikacije. Pod „{{sharing}}” označite ostale laptopove. Ostavite „{{sendReceive}}”, a {{versioning}} neka bude isključen: stare verzije bi čuvale imena koja su obrisana. Pritisnite „{{save}}”.',
    'step-4': 'Prihvatite je na ostalima',
    'step-4-how':
      'Svaki od ostalih laptopova pita za „{{newFolder}}”: pritisnite „{{add}}”, izaberite i tamo novu, praznu fasciklu i pritisnite „{{save}}”. Sačekajte da se pojavi „{{upToDate}}”.',
    'step-5': 'Izaberite fasciklu u ovoj aplikaciji, na svakom laptopu',
    'step-5-how':
      'U Podešavanjima pritisnite „Izaberi zajedničku fasciklu…” i izaberite baš tu fasciklu. Aplikacija pre toga kaže šta će uraditi. Počnite od laptopa koji ima najviše obuka i pre sledećeg sačekajte da Syncthing napiše „{{upToDate}}”.',
    'steps-after':
      'Od tada svaki laptop ima sve obuke, i bez mreže; ono što je u međuvremenu zapisano stiže na ostale kada se ponovo povežu. Može i drugi program koji prenosi fascikle (Nextcloud, mrežni disk): tada počnite od koraka 5. Na mrežnom disku listove jednog testa unosite na jednom laptopu, ne na dva u isto vreme.',
    'door-a': 'Laptop A',
    'door-b': 'Laptop B',
    'in-data': 'Ova fascikla je među podacima same aplikacije, a oni nikad ne smeju da se dele. Izaberite drugu.',
    'holds-data': 'Podaci same aplikacije su u ovoj fascikli, a oni nikad ne smeju da se dele. Izaberite posebnu fasciklu za obuke.',
    'second-place': 'U ovoj fascikli su kopije obuka (drugo mesto). Izaberite drugu.',
    away: 'Fascikla sada ne može da se koristi: {{problem}}. Povežite njen disk, pa pokušajte ponovo.',
    unwritable:
      'U ovoj fascikli ništa ne može da se sačuva: {{problem}}. Dozvolite upisivanje u nju; u Syncthingu mora da bude vrste „{{sendReceive}}”.',
    'own-unwritable':
      'Podaci ove aplikacije na ovom laptopu ne mogu da se upisuju: {{problem}}. Dozvolite upisivanje tamo, pa pokušajte ponovo.',
    'no-room': 'Nema dovoljno mesta: potrebno je {{needed}} MB, slobodno {{free}} MB. Oslobodite mesto, pa pokušajte ponovo.',
    stopped:
      'Syncthing je prestao da prenosi ovu fasciklu: nema njegove fascikle „{{marker}}”. Otvorite Syncthing i pogledajte šta kaže o ovoj fascikli.',
    versions:
      'Syncthing tamo čuva stare verzije datoteka (u „{{versions}}”), a sa njima i imena koja su obrisana. Isključite „{{versioning}}” u Syncthingu, pa obrišite „{{versions}}”.',
    'not-carried':
      'Ne vidi se da neki program prenosi ovu fasciklu na ostale laptopove. Na mrežnom disku tako i treba; inače prvo podesite Syncthing (pogledajte korake).',
    'on-stick': 'Fascikla je na disku koji može da se izvuče. Bez njega obuke ovde ne mogu da se otvore.',
    'not-alone_one':
      'Tamo ima i nečeg drugog ({{count}} datoteka ili fascikla). Sve iz ove fascikle ide na sve laptopove: bolja je fascikla samo za obuke.',
    'not-alone_few':
      'Tamo ima i nečeg drugog ({{count}} datoteke ili fascikle). Sve iz ove fascikle ide na sve laptopove: bolja je fascikla samo za obuke.',
    'not-alone_other':
      'Tamo ima i nečeg drugog ({{count}} datoteka ili fascikli). Sve iz ove fascikle ide na sve laptopove: bolja je fascikla samo za obuke.',
    arriving_one: '{{count}} datoteka se još kopira ovamo. Računa se kada bude cela.',
    arriving_few: '{{count}} datoteke se još kopiraju ovamo. Računaju se kada budu cele.',
    arriving_other: '{{count}} datoteka se još kopira ovamo. Računaju se kada budu cele.',
    partial_one: '{{count}} obuka je ovde samo delimično: ostatak nije stigao. Ostavite laptopove neko vreme povezane.',
    partial_few: '{{count}} obuke su ovde samo delimično: ostatak nije stigao. Ostavite laptopove neko vreme povezane.',
    partial_other: '{{count}} obuka je ovde samo delimično: ostatak nije stigao. Ostavite laptopove neko vreme povezane.',
    unread_one: 'U {{count}} obuci ima nečega što ne može da se pročita. Gde je to i zašto, piše u Obukama.',
    unread_few: 'U {{count}} obuke ima nečega što ne može da se pročita. Gde je to i zašto, piše u Obukama.',
    unread_other: 'U {{count}} obuka ima nečega što ne može da se pročita. Gde je to i zašto, piše u Obukama.',
    'name-taken':
      'Pod imenom ovog laptopa stoje zapisi koji su kasniji od ovog pokretanja aplikacije. Ako je sat ovog laptopa vraćen unazad, ne treba ništa da radite. Inače je njegova fascikla sa podacima verovatno prekopirana na drugi laptop, pa ta dva ne mogu da se razlikuju: na laptopu koji je dobio kopiju zatvorite aplikaciju, obrišite datoteku „device.json” u njegovoj fascikli sa podacima, pa ponovo pokrenite aplikaciju.',
    aside_one:
      'Zapisi {{count}} obuke sklonjeni su sa strane na ovom laptopu: bili su potvrđeni, a nema ih nigde drugde. Aplikacija nudi da ih vrati: iznad, i pri svakom pokretanju.',
    aside_few:
      'Zapisi {{count}} obuke sklonjeni su sa strane na ovom laptopu: bili su potvrđeni, a nema ih nigde drugde. Aplikacija nudi da ih vrati: iznad, i pri svakom pokretanju.',
    aside_other:
      'Zapisi {{count}} obuka sklonjeni su sa strane na ovom laptopu: bili su potvrđeni, a nema ih nigde drugde. Aplikacija nudi da ih vrati: iznad, i pri svakom pokretanju.',
    clock_one:
      'Poslednji zapis drugog laptopa je {{count}} minut ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    clock_few:
      'Poslednji zapis drugog laptopa je {{count}} minuta ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    clock_other:
      'Poslednji zapis drugog laptopa je {{count}} minuta ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    'clock-hours_one':
      'Poslednji zapis drugog laptopa je {{count}} sat ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    'clock-hours_few':
      'Poslednji zapis drugog laptopa je {{count}} sata ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    'clock-hours_other':
      'Poslednji zapis drugog laptopa je {{count}} sati ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    'clock-days_one':
      'Poslednji zapis drugog laptopa je {{count}} dan ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    'clock-days_few':
      'Poslednji zapis drugog laptopa je {{count}} dana ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    'clock-days_other':
      'Poslednji zapis drugog laptopa je {{count}} dana ispred sata na ovom laptopu. Jedan od ta dva sata nije tačan: podesite ga u podešavanjima sistema.',
    conflicts_one: 'Od {{count}} datoteke postoji i druga verzija. Sve se čita; ne treba ništa da radite.',
    conflicts_few: 'Od {{count}} datoteke postoje i druge verzije. Sve se čitaju; ne treba ništa da radite.',
    conflicts_other: 'Od {{count}} datoteka postoje i druge verzije. Sve se čitaju; ne treba ništa da radite.',
    carried: 'Ovu fasciklu prenosi {{carrier}}.',
  },
});
