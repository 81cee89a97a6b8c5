/** Words of what the content check finds in a programme's template of a training report. */
import { pair } from './pair';

export const contentReport = pair({
  en: {
    'report-part': 'a report’s template has headings that begin with # and paragraphs of plain text alone: take this out',
    'report-no-heading': 'this stands above the first heading: put it below one',
    'report-section': 'a heading is written as “# Participants” and behind it one of {{sections}}',
    'report-section-twice': 'there is a second heading of the section {{section}}: take one out',
    'report-sections-differ': 'the sections are others, or in another order, than in report.en.md',
    'report-place': '“{{mark}}” is no place that the kit fills in; there are {{places}}',
    'report-forms': '“{{mark}}” has not as many words as the language has for numbers: two in English, three in Serbian',
    'report-bracket': 'a bracket is opened and not closed, closed and not opened, or stands in another one',
    'report-empty': 'there is no heading in this template: write one below the second ---, with one of {{sections}} behind it',
  },
  sr: {
    'report-part': 'šablon izveštaja ima samo naslove koji počinju znakom # i pasuse običnog teksta: izbacite ovo',
    'report-no-heading': 'ovo stoji iznad prvog naslova: stavite ga ispod nekog',
    'report-section': 'naslov se piše kao „# Učesnici”, a iza njega jedno od {{sections}}',
    'report-section-twice': 'odeljak {{section}} ima i drugi naslov: izbacite jedan',
    'report-sections-differ': 'odeljci su drugi, ili drugim redom, nego u report.en.md',
    'report-place': '„{{mark}}” nije mesto koje se popunjava; postoje {{places}}',
    'report-forms': '„{{mark}}” nema onoliko reči koliko ih jezik ima uz brojeve: dve na engleskom, tri na srpskom',
    'report-bracket': 'zagrada je otvorena a nije zatvorena, zatvorena a nije otvorena, ili stoji u drugoj',
    'report-empty': 'u ovom šablonu nema naslova: napišite ga ispod druge crte ---, a iza njega jedno od {{sections}}',
  },
});
