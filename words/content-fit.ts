/** Words of what keeps the room from reading a picture, as measuring finds it. */
import { pair } from './pair';

export const contentFit = pair({
  en: {
    'fit-slide': 'slide “{{slide}}” ({{language}}, {{form}})',
    'fit-statement': 'statement {{statement}}, {{phase}} ({{language}}, {{form}})',
    'fit-activity': 'activity {{activity}} ({{language}}, {{form}})',
    'fit-quiz': 'question {{question}} of the quiz ({{language}}, {{form}})',
    'fit-summary': 'the summary of the barometer ({{language}}, {{form}})',
    'fit-helplines': 'the helplines ({{language}}, {{form}})',
    'fit-title': 'the title ({{language}}, {{form}})',
    'fit-sources': 'the sources of day {{day}} ({{language}}, {{form}})',
    'too-tall': 'the text is {{pixels}} px taller than its place: “{{text}}”',
    'too-wide': 'the text is {{pixels}} px wider than its place: “{{text}}”',
    overlap: '“{{text}}” and “{{other}}” lie on each other',
    'small-text': 'a text is {{pixels}} px high, and can be read from {{least}} px on: “{{text}}”',
    'small-statement': 'a statement is {{pixels}} px high, and can be read from {{least}} px on: “{{text}}”',
    'coarse-picture': 'the picture “{{text}}” is {{has}} px wide and drawn {{needs}} px wide',
  },
  sr: {
    'fit-slide': 'slajd „{{slide}}” ({{language}}, {{form}})',
    'fit-statement': 'tvrdnja {{statement}}, {{phase}} ({{language}}, {{form}})',
    'fit-activity': 'aktivnost {{activity}} ({{language}}, {{form}})',
    'fit-quiz': 'pitanje {{question}} iz kviza ({{language}}, {{form}})',
    'fit-summary': 'pregled barometra ({{language}}, {{form}})',
    'fit-helplines': 'brojevi za pomoć ({{language}}, {{form}})',
    'fit-title': 'naslov ({{language}}, {{form}})',
    'fit-sources': 'izvori {{day}}. dana ({{language}}, {{form}})',
    'too-tall': 'tekst je {{pixels}} px viši od svog mesta: „{{text}}”',
    'too-wide': 'tekst je {{pixels}} px širi od svog mesta: „{{text}}”',
    overlap: '„{{text}}” i „{{other}}” stoje jedno preko drugog',
    'small-text': 'tekst je visok {{pixels}} px, a može da se čita od {{least}} px: „{{text}}”',
    'small-statement': 'tvrdnja je visoka {{pixels}} px, a može da se čita od {{least}} px: „{{text}}”',
    'coarse-picture': 'slika „{{text}}” je široka {{has}} px, a nacrtana {{needs}} px',
  },
});
