/** Words of what the content check looks for once a programme can be read: time that is left, answers that are told too early. */
import { pair } from './pair';

export const contentLint = pair({
  en: {
    'warning-line': '{{file}}:{{line}}: warning: {{problem}}',
    'time-missing': 'its notes say no time: {{timeMark}}',
    'time-parts': 'its notes say {{whole}} minutes, and the parts come to {{parts}}',
    'time-statements': 'its notes say {{whole}} minutes; the statements to be played take {{each}} each, {{right}} in all ({{statements}})',
    'time-differs': '{{en}} minutes in English, {{sr}} in Serbian',
    'block-full':
      '“{{block}}”: its slides take {{slides}} of {{minutes}} minutes; leave a tenth free, they may take {{most}}: shorten, hide or move a slide',
    'session-passive':
      '“{{block}}”: on {{active}} of {{all}} slides the room does something (question, activity, case, barometer); make it {{least}}',
    'reason-long':
      'the room would read {{words}} words of the reason at once: leave an empty line after at most {{most}}, the rest is for the trainer',
    'plain-lists':
      '{{lists}} of {{all}} slides are plain lists, and {{most}} may be: give some another layout, or a drawn scene beside their words',
    'phrase-letters': 'write a word or a phrase of at least two letters',
    'slide-of-block': 'write block and slide, like {{slideNameMark}}',
    'told-by-none': 'there is no slide {{slide}}: write block and name of a slide that states this answer, or take it out',
    'told-by-missing': 'say which slides state its answer: {{toldByMark}}, or {{toldByNoneMark}} when none does',
    'told-early':
      'the slide {{slide}} comes before the barometer and states this answer: move or hide that slide, or play another statement',
    'tells-none': 'there is no statement {{other}}: take it out of {{tellsMark}}',
    'tells-early': 'its answer gives statement {{other}} away, which is played later: play only one of them, or the other one first',
    'words-early': '“{{words}}” gives away statement {{id}} before the barometer: say it afterwards, or play another statement',
    'words-in-statement':
      'statement {{other}} is played earlier and says “{{words}}”, which gives this one away: change their order, or play one of them',
    'one-phrase': 'write at least one',
    'wrong-term': '“{{words}}”: write {{right}}',
    'rule-missing': 'this sentence of a rule is missing here: “{{say}}”',
    'rule-nowhere': 'there is no {{place}}, where a sentence of a rule should stand',
    'page-twice': 'the same page as {{other}}, with another status: keep one of them',
    'says-other': 'the two languages say something else: only in English {{en}}, only in Serbian {{sr}}',
    'notes-say-other': 'the notes say something else: only in English {{en}}, only in Serbian {{sr}}',
    'sources-differ': 'the two languages name other sources: only in English {{en}}, only in Serbian {{sr}}',
    'counts-differ': 'another number of points, rows or columns than in English',
  },
  sr: {
    'warning-line': '{{file}}:{{line}}: upozorenje: {{problem}}',
    'time-missing': 'u beleškama nema vremena: {{timeMark}}',
    'time-parts': 'u beleškama piše {{whole}} minuta, a delovi zajedno daju {{parts}}',
    'time-statements': 'u beleškama piše {{whole}} minuta; tvrdnje koje se koriste traju po {{each}}, ukupno {{right}} ({{statements}})',
    'time-differs': 'na engleskom {{en}}, na srpskom {{sr}} minuta',
    'block-full':
      '„{{block}}”: slajdovi traju {{slides}} od {{minutes}} minuta; ostavite desetinu slobodnu, mogu da traju {{most}}: skratite, sakrijte ili premestite neki slajd',
    'session-passive':
      '„{{block}}”: na {{active}} od {{all}} slajdova sala nešto radi (pitanje, aktivnost, slučaj, barometar); neka ih bude {{least}}',
    'reason-long':
      'svi bi odjednom čitali {{words}} reči obrazloženja: ostavite prazan red posle najviše {{most}}, ostatak je za osobu koja vodi obuku',
    'plain-lists':
      '{{lists}} od {{all}} slajdova su obični spiskovi, a može ih biti {{most}}: nekima dajte drugi raspored ili nacrtanu scenu uz reči',
    'phrase-letters': 'upišite reč ili izraz od najmanje dva slova',
    'slide-of-block': 'upišite blok i slajd, kao {{slideNameMark}}',
    'told-by-none': 'nema slajda {{slide}}: upišite blok i ime slajda na kojem stoji ovaj odgovor, ili ga izbacite',
    'told-by-missing': 'navedite na kojim slajdovima stoji odgovor: {{toldByMark}}, ili {{toldByNoneMark}} ako ga nema ni na jednom',
    'told-early':
      'slajd {{slide}} dolazi pre barometra, a na njemu stoji ovaj odgovor: premestite ili sakrijte taj slajd, ili izaberite drugu tvrdnju',
    'tells-none': 'nema tvrdnje {{other}}: izbacite je iz {{tellsMark}}',
    'tells-early': 'njen odgovor otkriva tvrdnju {{other}}, koja dolazi kasnije: ostavite samo jednu od njih, ili prvo onu drugu',
    'words-early': '„{{words}}” otkriva tvrdnju {{id}} pre barometra: recite to posle, ili izaberite drugu tvrdnju',
    'words-in-statement':
      'tvrdnja {{other}} dolazi ranije i u njoj piše „{{words}}”, što otkriva ovu: promenite redosled, ili ostavite samo jednu od njih',
    'one-phrase': 'upišite bar jedan',
    'wrong-term': '„{{words}}”: pišite {{right}}',
    'rule-missing': 'ovde nedostaje rečenica pravila: „{{say}}”',
    'rule-nowhere': 'nema mesta {{place}}, na kojem treba da stoji rečenica pravila',
    'page-twice': 'ista stranica kao {{other}}, a drugi status: ostavite samo jednu',
    'says-other': 'dva jezika ne kažu isto: samo na engleskom {{en}}, samo na srpskom {{sr}}',
    'notes-say-other': 'beleške ne kažu isto: samo na engleskom {{en}}, samo na srpskom {{sr}}',
    'sources-differ': 'dva jezika navode različite izvore: samo na engleskom {{en}}, samo na srpskom {{sr}}',
    'counts-differ': 'broj stavki, redova ili kolona nije isti kao na engleskom',
  },
});
