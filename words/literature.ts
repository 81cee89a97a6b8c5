/** Words of copying the literature to a stick: what goes along, how far it is, and what lies there now. */
import { pair } from './pair';

export const literature = pair({
  en: {
    title: 'Literature to take along',
    about:
      'For a stick: the list as PDF with links and square codes, in each language that you choose, and the files that come with the programme.',
    languages: 'The list in',
    copy: 'Copy literature to a folder…',
    'choose-folder': 'Folder for the literature',
    'choose-first': 'Choose at least one language.',
    holds: 'It holds no personal data. Nothing that lies in the folder is written over.',
    progress: 'Copying: {{copied}} of {{of}}',
    copied_one: '{{count}} file was copied: {{files}}.',
    copied_other: '{{count}} files were copied: {{files}}.',
    'there-already': 'Already there, and left as they are: {{files}}.',
    foreign:
      'Not copied, since participants get only documents without macros, pictures, films, sounds and plain text, each as its name says: {{files}}.',
    'pull-out': 'Everything is written. Let the system eject the stick before you pull it out.',
  },
  sr: {
    title: 'Literatura za poneti',
    about: 'Za fleš memoriju: spisak kao PDF sa vezama i kodovima, na svakom jeziku koji izaberete, i datoteke koje idu uz program.',
    languages: 'Spisak na',
    copy: 'Kopiraj literaturu u fasciklu…',
    'choose-folder': 'Fascikla za literaturu',
    'choose-first': 'Izaberite bar jedan jezik.',
    holds: 'Nema podataka o ličnosti. Ništa što je u fascikli neće biti zamenjeno.',
    progress: 'Kopira se: {{copied}} od {{of}}',
    copied_one: 'Kopirana je {{count}} datoteka: {{files}}.',
    copied_few: 'Kopirane su {{count}} datoteke: {{files}}.',
    copied_other: 'Kopirano je {{count}} datoteka: {{files}}.',
    'there-already': 'Već su tu i ostaju kakve jesu: {{files}}.',
    foreign:
      'Nije kopirano, jer učesnici dobijaju samo dokumente bez makroa, slike, filmove, zvuk i običan tekst, i to ono što im ime kaže: {{files}}.',
    'pull-out': 'Sve je upisano. Izbacite memoriju u sistemu pre nego što je izvučete.',
  },
});
