/** Words of laptops that write into the trainings: how one is told from another, and which belong together. */
import { pair } from './pair';

export const laptops = pair({
  en: {
    strangers: 'Laptops that nobody admitted',
    unnamed: 'A laptop without a name ({{device}})',
    waits_one: '{{laptop}}: {{count}} entry in the trainings here. Nobody admitted this laptop, so it doesn’t count yet.',
    waits_other: '{{laptop}}: {{count}} entries in the trainings here. Nobody admitted this laptop, so they don’t count yet.',
    'waits-here_one': '{{laptop}}: {{count}} entry in this training. Nobody admitted this laptop, so it doesn’t count yet.',
    'waits-here_other': '{{laptop}}: {{count}} entries in this training. Nobody admitted this laptop, so they don’t count yet.',
    'forged-other-key':
      'This file is forged: {{path}}. It bears the name of a laptop that is known here, and is signed with another key. Nothing of it counts. Take the file away, and ask who can write into this folder.',
    'forged-other-training':
      'This file was written for another training: {{path}}. Nothing of it counts here. Take the file away, and ask who put it there.',
    admit: 'Admit this laptop…',
    'not-now': 'Not now',
    'admit-title': 'Admit this laptop',
    'admit-counts': 'From then on this counts:',
    'admit-entries_one': '{{count}} entry, {{days}}',
    'admit-entries_other': '{{count}} entries, {{days}}',
    'admit-persons_one': 'for {{count}} person',
    'admit-persons_other': 'for {{count}} people',
    'admit-trainings_one': 'in {{count}} training',
    'admit-trainings_other': 'in {{count}} trainings',
    'admit-all': 'It holds for all other trainings and for what this laptop notes later, too. It can’t be taken back.',
    'admit-signs':
      'Anybody can give a laptop a name, but not this check code. On the laptop that you mean, look in Settings under “Shared folder of trainings”. The same must stand there:',
    'admit-unsigned':
      'Its entries bear no signature, as those of an older version of the kit: whether somebody else wrote them can’t be told. Ask whoever works on that laptop first, and bring its kit up to date.',
    'double-name':
      'Another laptop is called the same. Compare the check code on its screen, and give one of the two another name in its Settings.',
    'double-device':
      'Two laptops say that they are this one: the data folder of one was probably copied from the other. Only one of them can be admitted; what the other notes never counts. Compare the check codes. On the other, close the kit, delete the file “device.json” in its data folder, and start the kit again.',
    knowingly: 'I compared the check codes: this is the laptop that I mean',
    'admit-do': 'Admit',
    admitted: 'Admitted: {{laptop}}. What it noted counts.',
    'own-signs': 'Check code of this laptop, by which the others know it:',
    there_one: '{{count}} laptop that this one doesn’t know wrote there. What it noted counts from then on.',
    there_other: '{{count}} laptops that this one doesn’t know wrote there. What they noted counts from then on.',
    'in-copy_one': '{{count}} laptop that this one doesn’t know wrote in this copy. What it notes counts from then on, in all trainings.',
    'in-copy_other':
      '{{count}} laptops that this one doesn’t know wrote in this copy. What they note counts from then on, in all trainings.',
  },
  sr: {
    strangers: 'Laptopovi koje niko nije prihvatio',
    unnamed: 'Laptop bez imena ({{device}})',
    waits_one: '{{laptop}}: {{count}} zapis u obukama ovde. Taj laptop niko nije prihvatio, pa to još ne važi.',
    waits_few: '{{laptop}}: {{count}} zapisa u obukama ovde. Taj laptop niko nije prihvatio, pa zapisi još ne važe.',
    waits_other: '{{laptop}}: {{count}} zapisa u obukama ovde. Taj laptop niko nije prihvatio, pa zapisi još ne važe.',
    'waits-here_one': '{{laptop}}: {{count}} zapis u ovoj obuci. Taj laptop niko nije prihvatio, pa to još ne važi.',
    'waits-here_few': '{{laptop}}: {{count}} zapisa u ovoj obuci. Taj laptop niko nije prihvatio, pa zapisi još ne važe.',
    'waits-here_other': '{{laptop}}: {{count}} zapisa u ovoj obuci. Taj laptop niko nije prihvatio, pa zapisi još ne važe.',
    'forged-other-key':
      'Ova datoteka je falsifikovana: {{path}}. Nosi ime laptopa koji je ovde poznat, a potpisana je drugim ključem. Ništa iz nje ne važi. Sklonite je i proverite ko sve može da upisuje u ovu fasciklu.',
    'forged-other-training':
      'Ova datoteka je upisana za drugu obuku: {{path}}. Ovde ništa iz nje ne važi. Sklonite je i proverite ko ju je tu stavio.',
    admit: 'Prihvati ovaj laptop…',
    'not-now': 'Ne sada',
    'admit-title': 'Prihvatanje laptopa',
    'admit-counts': 'Od tada važi:',
    'admit-entries_one': '{{count}} zapis, {{days}}',
    'admit-entries_few': '{{count}} zapisa, {{days}}',
    'admit-entries_other': '{{count}} zapisa, {{days}}',
    'admit-persons_one': 'za {{count}} osobu',
    'admit-persons_few': 'za {{count}} osobe',
    'admit-persons_other': 'za {{count}} osoba',
    'admit-trainings_one': 'u {{count}} obuci',
    'admit-trainings_few': 'u {{count}} obuke',
    'admit-trainings_other': 'u {{count}} obuka',
    'admit-all': 'To važi i za sve druge obuke i za ono što taj laptop upiše kasnije. Ne može da se poništi.',
    'admit-signs':
      'Ime laptopu može da da bilo ko, a ove oznake niko ne može da izabere. Na laptopu na koji mislite pogledajte Podešavanja, deo „Zajednička fascikla sa obukama”. Tamo mora da piše:',
    'admit-unsigned':
      'Njegovi zapisi nemaju potpis, kao ni zapisi starije verzije aplikacije: ne može da se utvrdi da li ih je upisao neko drugi. Prvo pitajte onoga ko radi na tom laptopu i tamo instalirajte novu verziju aplikacije.',
    'double-name': 'Još jedan laptop se zove isto. Uporedite oznake na njegovom ekranu i jednom od njih u Podešavanjima dajte drugo ime.',
    'double-device':
      'Dva laptopa tvrde da su ovaj: fascikla sa podacima jednog verovatno je kopirana sa drugog. Može da se prihvati samo jedan; ono što upisuje drugi nikad ne važi. Uporedite oznake. Na drugom zatvorite aplikaciju, obrišite datoteku „device.json” u njegovoj fascikli sa podacima i ponovo pokrenite aplikaciju.',
    knowingly: 'Oznake su upoređene: to je laptop na koji mislim',
    'admit-do': 'Prihvati',
    admitted: '{{laptop}}: prihvaćen. Ono što je upisao sada važi.',
    'own-signs': 'Oznake ovog laptopa, po kojima ga drugi prepoznaju:',
    there_one: 'Tamo je upisivao {{count}} laptop koji ovaj ne poznaje. Od tada važi ono što je upisao.',
    there_few: 'Tamo su upisivala {{count}} laptopa koja ovaj ne poznaje. Od tada važi ono što su upisali.',
    there_other: 'Tamo je upisivalo {{count}} laptopova koje ovaj ne poznaje. Od tada važi ono što su upisali.',
    'in-copy_one': 'U ovoj kopiji je upisivao {{count}} laptop koji ovaj ne poznaje. Od tada u svim obukama važi ono što upiše.',
    'in-copy_few': 'U ovoj kopiji su upisivala {{count}} laptopa koja ovaj ne poznaje. Od tada u svim obukama važi ono što upišu.',
    'in-copy_other': 'U ovoj kopiji je upisivalo {{count}} laptopova koje ovaj ne poznaje. Od tada u svim obukama važi ono što upišu.',
  },
});
