/** Words of what the content check looks for once a programme can be read: time that is left, answers that are told too early. */
import { pair } from './pair';

export const contentPromises = pair({
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
  },
});
