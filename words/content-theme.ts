/** Words of what the content check finds in a programme's theme and in its drawn scenes. */
import { pair } from './pair';

export const contentTheme = pair({
  en: {
    'theme-name': 'names of colour worlds and scenes have small letters, digits and -',
    'theme-colour': 'a colour is {{colourMark}}: # and six hexadecimal digits',
    'theme-contrast':
      'in “{{world}}” {{words}} on {{ground}} has a contrast of {{ratio}}:1, and a room needs {{least}}:1: make the ground darker or the other colour lighter',
    'theme-wall':
      'in “{{world}}” {{words}} on the wall {{ground}} has a contrast of {{ratio}}:1, and a room needs {{least}}:1: make the wall lighter',
    'theme-look-lacks': 'the look “{{look}}” lacks the world “{{world}}”: a look has each world of the programme',
    'theme-no-world': '“{{world}}” does not stand under {{worldsName}}: correct the name, or add it there',
    'theme-no-block': '“{{block}}” is no block of {{agendaFile}}',
    'scene-holds': 'a drawn scene holds flat shapes in plain colours; “{{found}}” can’t stand here',
    'scene-frame': 'a drawn scene begins with {{svgMark}}: without it the room sees nothing',
    'scene-deep': 'a drawn scene has at most {{most}} groups in each other: take this one apart',
    'scene-origin':
      'nobody is told who drew “{{scene}}” and under which licence: add {{originMark}} there, or under {{drawingsName}} for all scenes',
    'scene-name': 'a scene’s name has small letters, digits and -',
    'scene-unknown': '“{{scene}}” does not stand under {{scenesName}} in {{themeFile}}: correct the name, or describe the scene there',
    'scene-elsewhere': '{{sceneMark}} can stand on slides with {{layouts}} alone',
    'scene-differs': 'slide “{{slide}}” names another scene than in the other language',
  },
  sr: {
    'theme-name': 'imena svetova boja i scena imaju mala slova, cifre i -',
    'theme-colour': 'boja je {{colourMark}}: # i šest heksadecimalnih cifara',
    'theme-contrast':
      'u svetu boja „{{world}}” {{words}} na podlozi {{ground}} ima kontrast {{ratio}}:1, a sali treba {{least}}:1: potamnite podlogu ili posvetlite drugu boju',
    'theme-wall':
      'u svetu boja „{{world}}” {{words}} na zidu {{ground}} ima kontrast {{ratio}}:1, a sali treba {{least}}:1: posvetlite zid',
    'theme-look-lacks': 'izgledu „{{look}}” nedostaje svet „{{world}}”: izgled ima svaki svet boja programa',
    'theme-no-world': '„{{world}}” ne stoji pod {{worldsName}}: ispravite ime ili ga dodajte tamo',
    'theme-no-block': '„{{block}}” nije blok iz datoteke {{agendaFile}}',
    'scene-holds': 'nacrtana scena ima ravne oblike u običnim bojama; „{{found}}” tu ne može da stoji',
    'scene-frame': 'nacrtana scena počinje sa {{svgMark}}: bez toga sala ne vidi ništa',
    'scene-deep': 'nacrtana scena ima najviše {{most}} grupa jednu u drugoj: rastavite ovu',
    'scene-origin':
      'ne piše ko je nacrtao scenu „{{scene}}” i pod kojom licencom: dodajte {{originMark}} tu ili, za sve scene, pod {{drawingsName}}',
    'scene-name': 'ime scene ima mala slova, cifre i -',
    'scene-unknown': '„{{scene}}” ne stoji pod {{scenesName}} u datoteci {{themeFile}}: ispravite ime ili scenu tamo opišite',
    'scene-elsewhere': '{{sceneMark}} može da stoji samo na slajdovima {{layouts}}',
    'scene-differs': 'slajd „{{slide}}” navodi drugu scenu nego na drugom jeziku',
  },
});
