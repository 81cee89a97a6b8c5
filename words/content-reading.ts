/** Words of what keeps a file of a programme from being read at all: the disk, its letters, its shape. Each says what to do. */
import { pair } from './pair';

export const contentReading = pair({
  en: {
    'file-missing': 'the file is missing',
    'file-closed': 'it may not be read: allow reading in its properties, or copy it here anew',
    'file-is-folder': 'a folder lies here instead of the file: rename it, and put the file in its place',
    'folder-is-file': 'a file lies here instead of the folder: rename it, and put the folder in its place',
    'file-is-none': 'this is no file that can be read: put one in its place',
    'file-loop': 'links lead in a circle here: put the file itself in their place',
    'files-many':
      'a programme’s text has more than {{files}} files, or more than {{most}} kB in all; this one and those after it are not read: take out what is too much',
    'file-large': 'it has more than {{most}} kB, too much for a text of a programme: shorten it',
    'file-fault': 'the system could not read it ({{code}}): copy it here anew',
    'file-unforeseen': 'it can’t be read as it stands ({{problem}}): compare it with a sound copy',
    'text-not-utf8':
      'the letters are not saved as {{utf8}}: open the file in the program in which they look right ({{notepad}}, {{excel}}), save it there with the encoding {{utf8}}, and put it in place of this one',
    'text-utf16':
      'the file is saved as {{utf16}}: open it in {{notepad}}, choose “Save as” and there the encoding {{utf8}}, and put it in place of this one',
    'text-zero': 'the file is damaged, as after a power cut: put a sound copy in its place',
    'text-lost-letter': 'a letter was lost here ({{lost}}) when the file was saved in a wrong way: write it anew',
    'text-unbounded': 'this is longer, or deeper nested, than a slide or paper can be: make it simple',
    'yaml-unbounded': 'the file has more entries than one of a programme can have: shorten it',
    'yaml-star': '“{{text}}” begins with {{star}}, which has a meaning of its own here: put the whole text in quotation marks',
  },
  sr: {
    'file-missing': 'datoteka nedostaje',
    'file-closed': 'čitanje nije dozvoljeno: dozvolite ga u svojstvima datoteke, ili je ponovo kopirajte ovde',
    'file-is-folder': 'ovde je fascikla umesto datoteke: preimenujte je, a na njeno mesto stavite datoteku',
    'folder-is-file': 'ovde je datoteka umesto fascikle: preimenujte je, a na njeno mesto stavite fasciklu',
    'file-is-none': 'ovo nije datoteka koja može da se čita: na njeno mesto stavite pravu',
    'file-loop': 'prečice ovde vode u krug: na njihovo mesto stavite samu datoteku',
    'files-many':
      'tekst programa ima više od {{files}} datoteka, ili sve zajedno više od {{most}} kilobajta; ova i one posle nje se ne čitaju: uklonite suvišne',
    'file-large': 'ima više od {{most}} kilobajta, što je previše za tekst programa: skratite je',
    'file-fault': 'sistem nije mogao da je pročita ({{code}}): ponovo je kopirajte ovde',
    'file-unforeseen': 'ne može da se pročita takva kakva je ({{problem}}): uporedite je sa ispravnom kopijom',
    'text-not-utf8':
      'slova nisu sačuvana kao {{utf8}}: otvorite datoteku u programu u kom se vide kako treba ({{notepad}}, {{excel}}), sačuvajte je tamo sa kodiranjem {{utf8}} i stavite je na mesto ove',
    'text-utf16':
      'datoteka je sačuvana kao {{utf16}}: otvorite je u programu {{notepad}}, izaberite „Sačuvaj kao” i tamo kodiranje {{utf8}}, pa je stavite na mesto ove',
    'text-zero': 'datoteka je oštećena, kao posle nestanka struje: na njeno mesto stavite ispravnu kopiju',
    'text-lost-letter': 'ovde je izgubljeno slovo ({{lost}}) kada je datoteka pogrešno sačuvana: upišite ga ponovo',
    'text-unbounded': 'ovo je duže, ili dublje umetnuto, nego što slajd ili papir može da primi: pojednostavite ga',
    'yaml-unbounded': 'datoteka ima više stavki nego što jedna datoteka programa može da ima: skratite je',
    'yaml-star': '„{{text}}” počinje znakom {{star}}, koji ovde ima posebno značenje: ceo tekst stavite pod navodnike',
  },
});
