/** Words of what the content check finds in a programme's indicators, or in those of a donor. */
import { pair } from './pair';

export const contentIndicators = pair({
  en: {
    'one-set': 'at least one set of indicators is needed',
    'one-indicator': 'a set needs at least one indicator',
    'indicators-many': 'there are more than 40',
    'indicator-twice': 'another one has this name, too',
    'indicator-fewest': 'write a whole number from 5 to 100',
    'indicator-long': 'a definition has at most 320 letters',
    'indicator-name-long': 'this has at most 160 letters',
    'indicator-address-long': 'an address has at most 300 letters',
    'indicator-asks': 'an indicator of the evaluation, or of confidence, names its question: {{questionMark}}',
    'indicator-asks-nothing': 'this counts no answers to a question: take the question out',
    'indicator-no-scale': 'only answers of the evaluation, or about confidence, have a least value: take it out',
    'indicator-by': 'only people can be told apart by this: leave {{quarterMark}} alone',
    'indicator-no-question': 'the test or the evaluation has no question “{{question}}” with answers to choose from',
    'indicator-at-least': 'question “{{question}}” has a scale: say from which answer on it counts, {{atLeastMark}}',
  },
  sr: {
    'one-set': 'potreban je bar jedan skup pokazatelja',
    'one-indicator': 'skupu je potreban bar jedan pokazatelj',
    'indicators-many': 'ima ih više od 40',
    'indicator-twice': 'isto ime ima još jedan',
    'indicator-fewest': 'upišite ceo broj od 5 do 100',
    'indicator-long': 'definicija ima najviše 320 slova',
    'indicator-name-long': 'ovde ima mesta za najviše 160 slova',
    'indicator-address-long': 'adresa ima najviše 300 slova',
    'indicator-asks': 'pokazatelj iz evaluacije ili iz samoprocene navodi svoje pitanje: {{questionMark}}',
    'indicator-asks-nothing': 'ovde se ne broje odgovori na pitanje: izbacite pitanje',
    'indicator-no-scale': 'najmanju vrednost imaju samo odgovori iz evaluacije i samoprocene: izbacite je',
    'indicator-by': 'po ovome mogu da se razvrstaju samo osobe: ostavite samo {{quarterMark}}',
    'indicator-no-question': 'test ili evaluacija nema pitanje „{{question}}” sa ponuđenim odgovorima',
    'indicator-at-least': 'pitanje „{{question}}” ima skalu: upišite od kog odgovora se broji, {{atLeastMark}}',
  },
});
