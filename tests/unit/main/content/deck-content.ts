/** A programme of one day's worth of every layout, with build steps, hidden slides and pictures: as files, in English and Serbian. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jpegOf, pngOf } from '../export/pictures';
import { smallContent } from './small-content';

const en = `---
block: one
language: en
---

::slide{#start layout=title}

# Every layout

One slide of each kind.

:::notes
Welcome.
:::

::slide{#quote layout=quote sources="S1"}

# A teacher from Niš

> I saw that she came to school with a new telephone every month, and I asked nobody anything.

Class teacher, primary school

:::notes
Read it slowly.
:::

::slide{#table layout=table sources="S1"}

# Who may do what

| Who | Learns of it | Reports | Until when |
|---|---|---|---|
| Teacher | from the pupil or a class mate | to the school’s team | the same day |
| Team for protection | from the teacher | to the centre for social work | 24 hours |
| Centre for social work | from the school | to the police | at once |
| Police | from anybody | to the prosecutor | at once |
| Parent | from the school, if it is safe | – | agreed with the centre |

:::notes
Row by row.
:::

::slide{#case layout=case note=content sources="S1"}

# Mila, 15

Mila found a friend on the internet. After two weeks he asked for photographs, and later for more of them.

::step

Now he wants her to come to another town, and says that he will pay for the journey.

:::notes
A case that was put together from several.
:::

::slide{#picture layout=image picture=full sources="S1"}

# The way of a report

![Three circles joined by lines: school, centre, police](media/map.svg "Drawn after the instruction of 2023")

:::notes
Point at the middle circle.
:::

::slide{#beside layout=image picture=right build=list sources="S1"}

# What the poster says

![A poster with a telephone number in large figures](media/poster.png "Poster in schools, 2022")

- A number that a child remembers
- No picture of a frightened child
- Who answers, and when

:::notes
Ask first who has seen it.
:::

::slide{#left layout=image picture=left sources="S1"}

# A picture that was lost

![A class room with empty chairs](media/lost.jpg)

The room sees what the picture would have shown.

:::notes
Nothing to say.
:::

::slide{#diagram layout=diagram build=list sources="S1"}

# From sign to help

1. Somebody notices
2. The team meets
3. The centre is told
4. Help begins

:::notes
One after the other.
:::

::slide{#long-diagram layout=diagram sources="S1"}

# Six steps of an approach

1. A friendly message
2. Much attention and small gifts
3. Secrets from parents and friends
4. A first demand, as a proof of trust
5. Threats to show everything to everybody
6. Exploitation

:::notes
Six.
:::

::slide{#spare layout=text hidden sources="S1"}

# Only when somebody asks

- A detail about jurisdiction

:::notes
Hidden.
:::

::slide{#columns layout=columns sources="S1"}

# Seen and heard

:::column

## Seen

- New things
- Tiredness

:::

::step

:::column

## Heard

- “I owe him”
- Silence

:::

:::notes
Left first.
:::
`;

const sr = en
  .replace('language: en', 'language: sr')
  .replace('# Every layout', '# Svaki raspored')
  .replace('One slide of each kind.', 'Po jedan slajd od svake vrste.')
  .replace('# A teacher from Niš', '# Nastavnica iz Niša')
  .replace(/> I saw.*/u, '> Videla sam da svakog meseca dolazi u školu sa novim telefonom, i nikoga nisam ništa pitala.')
  .replace('Class teacher, primary school', 'Odeljenjska starešina, osnovna škola')
  .replace('# Who may do what', '# Ko šta može da uradi')
  .replace('| Who | Learns of it | Reports | Until when |', '| Ko | Saznaje | Prijavljuje | Do kada |')
  .replace(/\| Teacher .*/u, '| Nastavnik | od učenika ili iz odeljenja | timu za zaštitu u školi | istog dana |')
  .replace(/\| Team .*/u, '| Tim za zaštitu | od nastavnika | centru za socijalni rad | u roku od 24 sata |')
  .replace(/\| Centre .*/u, '| Centar za socijalni rad | od škole | policiji | odmah |')
  .replace(/\| Police .*/u, '| Policija | od bilo koga | tužilaštvu | odmah |')
  .replace(/\| Parent .*/u, '| Roditelj | od škole, ako je bezbedno | – | po dogovoru sa centrom |')
  .replace(/Mila found.*/u, 'Mila je na internetu upoznala prijatelja. Posle dve nedelje tražio je fotografije, a kasnije još.')
  .replace(/Now he wants.*/u, 'Sada želi da ona dođe u drugi grad i kaže da će platiti put.')
  .replace('# The way of a report', '# Put prijave')
  .replace(/!\[Three.*/u, '![Tri kruga spojena linijama: škola, centar, policija](media/map.svg "Nacrtano prema uputstvu iz 2023.")')
  .replace('# What the poster says', '# Šta piše na plakatu')
  .replace(/!\[A poster.*/u, '![Plakat sa brojem telefona velikim ciframa](media/poster.png "Plakat u školama, 2022.")')
  .replace('- A number that a child remembers', '- Broj koji dete pamti')
  .replace('- No picture of a frightened child', '- Bez slike uplašenog deteta')
  .replace('- Who answers, and when', '- Ko se javlja i kada')
  .replace('# A picture that was lost', '# Slika koja se izgubila')
  .replace('![A class room with empty chairs]', '![Učionica sa praznim stolicama]')
  .replace(/The room sees.*/u, 'Sala vidi šta bi slika prikazala.')
  .replace('# From sign to help', '# Od znaka do pomoći')
  .replace('Somebody notices', 'Neko primeti')
  .replace('The team meets', 'Tim se sastaje')
  .replace('The centre is told', 'Centar se obaveštava')
  .replace('Help begins', 'Pomoć počinje')
  .replace('# Six steps of an approach', '# Šest koraka vrbovanja')
  .replace('A friendly message', 'Prijateljska poruka')
  .replace('Much attention and small gifts', 'Mnogo pažnje i sitni pokloni')
  .replace('Secrets from parents and friends', 'Tajne od roditelja i prijatelja')
  .replace('A first demand, as a proof of trust', 'Prvi zahtev, kao dokaz poverenja')
  .replace('Threats to show everything to everybody', 'Pretnje da će svima sve pokazati')
  .replace('6. Exploitation', '6. Eksploatacija')
  .replace('# Only when somebody asks', '# Samo ako neko pita')
  .replace('A detail about jurisdiction', 'Pojedinost o nadležnosti')
  .replace('# Seen and heard', '# Viđeno i rečeno')
  .replace('## Seen', '## Viđeno')
  .replace('- New things', '- Nove stvari')
  .replace('- Tiredness', '- Umor')
  .replace('## Heard', '## Rečeno')
  .replace('“I owe him”', '„Dužna sam mu“')
  .replace('- Silence', '- Ćutanje');

export const deckContent: Readonly<Record<string, string>> = { ...smallContent, 'slides/one.en.md': en, 'slides/one.sr.md': sr };

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><g fill="none" stroke="#0a5757" stroke-width="4">
<path d="M80 50h40M180 50h40"/><circle cx="50" cy="50" r="30"/><circle cx="150" cy="50" r="30"/><circle cx="250" cy="50" r="30"/></g></svg>`;

/** What lies in the folder `media`; the picture `lost.jpg` does not. */
const deckPictures: Readonly<Record<string, string | Buffer>> = {
  'map.svg': drawing,
  'poster.png': pngOf(60, 80),
  'unused.jpg': jpegOf(60, 80),
};

export function writeDeck(programmeFolder: string, files = deckContent): void {
  const pictures = Object.entries(deckPictures).map(([name, content]) => [`media/${name}`, content] as const);
  for (const [name, content] of [...Object.entries(files), ...pictures]) {
    const path = join(programmeFolder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
