/** The deck with a slide more of each layout that draws its words, and with a drawn scene: in English and Serbian. */
import { deckContent } from './deck-content';

const en = `
::slide{#question layout=question scene=hill sources="S1"}

# What would you do first, and whom would you ask before you do it?

One sentence each.

:::notes
Wait.
:::

::slide{#definition layout=definition sources="S1"}

# Secondary victimisation

What institutions and people around a child add to the harm: questions over and over, doubt, delay.

:::notes
Slowly.
:::

::slide{#number layout=number sources="S1"}

# 62 %

of the 66 victims who were identified in 2023 were children.

:::notes
Look up.
:::

::slide{#task layout=activity minutes=12 sources="S1"}

# In groups of four

1. Read the case, each for yourself
2. Find what is a fact and what is a guess
3. Agree on the first step, and on who takes it

:::notes
Twelve minutes.
:::

::slide{#task-drawn layout=activity minutes=3 scene=hill sources="S1"}

# With your neighbour

1. Say one thing
2. Change places

:::notes
Three minutes.
:::

::slide{#list-drawn layout=text build=list scene=hill sources="S1"}

# What a school can see

- New things that nobody at home paid for
- Tiredness on some days of the week
- A friend whom nobody has met

:::notes
One by one.
:::

::slide{#sentence layout=sentence sources="S1"}

# A child never agrees to being exploited, whatever they said.

Read it aloud.

:::notes
Silence.
:::

::slide{#comparison layout=comparison sources="S1"}

# Words for a report

:::column

## Instead of

- underage prostitute
- she wanted it herself

:::

:::column

## Say

- child who is sexually exploited
- they told her that she owes them

:::

:::notes
Pairs.
:::

::slide{#dialogue layout=dialogue build=list sources="S1"}

# The first sentence

- **Pupil:** Can I tell you something that you tell nobody?
- **Teacher:** I am glad that you came. I can’t promise that, and I’ll say whom I ask.
- **Pupil:** Then stay with me when you ask.

:::notes
Two voices.
:::

::slide{#cards layout=cards build=list sources="S1"}

# What a child needs

- **Safety** before anything else
- **Information** about what comes next
- **A person** who stays
- **Psychological support** as long as it takes

:::notes
Turn them over.
:::

::slide{#stations layout=stations sources="S1"}

# The way of a report

1. Somebody notices
2. Notes the facts
3. The team meets
4. Centre for social work
5. Police, at once in danger
6. Identification
7. The way back

:::notes
Walk it.
:::

::slide{#timeline layout=timeline sources="S1"}

# How it came to this

- **2000** the Palermo Protocol
- **2005** the Convention of the Council of Europe
- **2013** the Strategy
- **2019** national indicators
- **2024** the new rulebook

:::notes
Left to right.
:::
`;

const sr = en
  .replace('What would you do first, and whom would you ask before you do it?', 'Šta biste prvo uradili i koga biste pitali pre toga?')
  .replace('One sentence each.', 'Po jedna rečenica.')
  .replace('# Secondary victimisation', '# Sekundarna viktimizacija')
  .replace(/What institutions.*/u, 'Šta ustanove i ljudi oko deteta dodaju povredi: pitanja iznova i iznova, sumnja, odugovlačenje.')
  .replace(/of the 66.*/u, 'od 66 žrtava koje su identifikovane 2023. bila su deca.')
  .replace('# In groups of four', '# U grupama po četvoro')
  .replace('Read the case, each for yourself', 'Pročitajte slučaj, svako za sebe')
  .replace('Find what is a fact and what is a guess', 'Nađite šta je činjenica, a šta pretpostavka')
  .replace('Agree on the first step, and on who takes it', 'Dogovorite prvi korak i ko ga preduzima')
  .replace('# With your neighbour', '# Sa osobom pored sebe')
  .replace('Say one thing', 'Recite jednu stvar')
  .replace('Change places', 'Zamenite mesta')
  .replace('# What a school can see', '# Šta škola može da vidi')
  .replace('New things that nobody at home paid for', 'Nove stvari koje kod kuće niko nije platio')
  .replace('Tiredness on some days of the week', 'Umor određenim danima u nedelji')
  .replace('A friend whom nobody has met', 'Prijatelj koga niko nije upoznao')
  .replace(/# A child never.*/u, '# Dete nikada ne pristaje na eksploataciju, šta god da je reklo.')
  .replace('Read it aloud.', 'Pročitajte naglas.')
  .replace('# Words for a report', '# Reči za prijavu')
  .replace('## Instead of', '## Umesto')
  .replace('underage prostitute', 'maloletna prostitutka')
  .replace('she wanted it herself', 'sama je to htela')
  .replace('## Say', '## Recite')
  .replace('child who is sexually exploited', 'dete koje je seksualno eksploatisano')
  .replace('they told her that she owes them', 'rekli su joj da im duguje')
  .replace('# The first sentence', '# Prva rečenica')
  .replace(/- \*\*Pupil:\*\* Can I.*/u, '- **Učenica:** Mogu li da vam kažem nešto što nikome nećete reći?')
  .replace(/- \*\*Teacher:.*/u, '- **Nastavnica:** Drago mi je što si došla. To ne mogu da obećam, a reći ću koga pitam.')
  .replace(/- \*\*Pupil:\*\* Then.*/u, '- **Učenica:** Onda ostanite sa mnom kad budete pitali.')
  .replace('# What a child needs', '# Šta je detetu potrebno')
  .replace('**Safety** before anything else', '**Bezbednost** pre svega drugog')
  .replace('**Information** about what comes next', '**Obaveštenost** o tome šta sledi')
  .replace('**A person** who stays', '**Osoba** koja ostaje')
  .replace('**Psychological support** as long as it takes', '**Psihološka podrška** dok je potrebna')
  .replace('# The way of a report', '# Put jedne prijave')
  .replace('1. Somebody notices', '1. Neko primeti')
  .replace('Notes the facts', 'Beleži činjenice')
  .replace('3. The team meets', '3. Tim se sastaje')
  .replace('Centre for social work', 'Centar za socijalni rad')
  .replace('Police, at once in danger', 'Policija, u opasnosti odmah')
  .replace('6. Identification', '6. Identifikacija')
  .replace('The way back', 'Povratak')
  .replace('# How it came to this', '# Kako je do toga došlo')
  .replace('the Palermo Protocol', 'Palermo protokol')
  .replace('the Convention of the Council of Europe', 'Konvencija Saveta Evrope')
  .replace('the Strategy', 'Strategija')
  .replace('national indicators', 'nacionalni indikatori')
  .replace('the new rulebook', 'novi pravilnik');

const theme = `worlds:
  sea: { ground: "#1d3640", light: "#f4c870", wall: "#f0d9b5" }
usual: sea
blocks: { one: sea }
scenes:
  hill: { en: A hill in the morning., sr: Brdo ujutru., by: ASTRA, licence: CC0 }
`;
const hill = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect fill="var(--wall)" width="100" height="100"/>
<path fill="var(--wall-deep)" d="M0 70c30-20 60-20 100 0v30H0z"/></svg>`;

export const layoutsContent: Readonly<Record<string, string>> = {
  ...deckContent,
  'theme.yaml': theme,
  'scenes/hill.svg': hill,
  'slides/one.en.md': `${deckContent['slides/one.en.md']}${en}`,
  'slides/one.sr.md': `${deckContent['slides/one.sr.md']}${sr}`,
};
