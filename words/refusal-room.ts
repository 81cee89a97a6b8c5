/** Refusals: messages, lists and cards for the room. */
import { pair } from './pair';

export const room = pair({
  en: {
    'message-empty': 'Type what the room should read.',
    'line-empty': 'There is nothing to note. Write a few words.',
    'line-holds-name':
      '“{{word}}” looks like the name of a participant. Nothing was kept. Leave it out, or keep it anyway if it is no name.',
    'no-such-paper': 'This paper is not part of the programme any more.',
    'confirmer-missing': 'Write the name of whoever confirms the paper for the organiser. Nothing was confirmed.',
    'notice-places-empty': 'Nothing was confirmed: these places of the notice are still empty: {{places}}.',
    'no-such-card': 'The programme has no such activity or question any more.',
    'question-first': 'Show the question first; its answer comes after it.',
    'no-such-line': 'This line is not there any more.',
    'lines-unreadable':
      'What the room wrote by telephone could not be read: {{problem}}. Nothing was changed. Mend the cause, then try again.',
    'message-holds-name': '“{{word}}” looks like the name of a participant. Nothing was shown. Write it without a name, or show it anyway.',
    'no-such-message': 'This message is not kept any more. Nothing was changed.',
    'not-a-picture': '“{{file}}” is no picture that the kit can show: a PNG or JPEG of at most {{most}} MB. Nothing was added.',
    'picture-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was added.',
  },
  sr: {
    'message-empty': 'Upišite šta sala treba da pročita.',
    'line-empty': 'Nema šta da se zabeleži. Napišite nekoliko reči.',
    'line-holds-name': '„{{word}}” liči na ime osobe sa spiska. Ništa nije sačuvano. Izostavite ga, ili ipak sačuvajte ako to nije ime.',
    'no-such-paper': 'Ovaj materijal više nije deo programa.',
    'confirmer-missing': 'Upišite ime osobe koja materijal potvrđuje u ime organizatora. Ništa nije potvrđeno.',
    'notice-places-empty': 'Ništa nije potvrđeno: ova mesta u obaveštenju su još prazna: {{places}}.',
    'no-such-card': 'Program više nema ovu aktivnost ili ovo pitanje.',
    'question-first': 'Prvo prikažite pitanje; odgovor dolazi posle njega.',
    'no-such-line': 'Ova stavka više ne postoji.',
    'lines-unreadable':
      'Ono što je sala napisala telefonom nije moglo da se pročita: {{problem}}. Ništa nije promenjeno. Otklonite uzrok i pokušajte ponovo.',
    'message-holds-name': '„{{word}}” liči na ime osobe sa spiska. Ništa nije prikazano. Napišite poruku bez imena, ili je ipak prikažite.',
    'no-such-message': 'Ova poruka više nije sačuvana. Ništa nije promenjeno.',
    'not-a-picture': '„{{file}}” nije slika koju aplikacija može da prikaže: PNG ili JPEG od najviše {{most}} MB. Ništa nije dodato.',
    'picture-unreadable': '„{{file}}” ne može da se pročita: {{problem}}. Ništa nije dodato.',
  },
});
