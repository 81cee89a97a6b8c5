/** Refusals: tests, evaluation and the turned laptop. */
import { pair } from './pair';

export const forms = pair({
  en: {
    'wrong-code':
      '“{{code}}” is no code: two letters and a day from 1 to 31 are needed, like ma07. Nothing was saved. Mend it or leave it out.',
    'wrong-answer': 'Question {{number}} has an answer that is not on the form. Nothing was saved. Mend it and press Enter again.',
    'name-in-comment':
      'A comment holds “{{name}}”, which looks like a participant’s name. Nothing was saved yet. Leave the name out, or press once more to keep it as it is.',
    'sheet-typed-already':
      'A sheet with the code {{code}} and just these answers is here already. Nothing was saved yet. Take the next paper, or press once more if these are two people.',
    'sheet-gone': 'This sheet is not here any more. Nothing was changed.',
    'answers-unreadable':
      'The sheets that were returned could not be read: {{problem}}. Nothing was changed. Mend the cause, then try again.',
    'pin-unfit': 'Choose a PIN of four to eight digits. The laptop was not turned.',
    'pin-empty': 'No PIN was typed. Type it, then press once more.',
    'wrong-pin': 'This is not the PIN. Tries that are left before a minute’s wait: {{left}}.',
    'pin-wait': 'There were too many wrong tries. Wait {{seconds}} seconds, then type the PIN once more.',
    turned: 'The laptop is turned to the participants. Come back first; nothing was changed.',
    'nobody-at-hand': 'Your line was left in the meantime. Nothing was saved. Find it once more.',
    'list-closed': 'The attendance list was closed in the meantime. Nothing was saved. Please ask the trainer.',
    'not-turned': 'The laptop is not turned to the participants any more. Nothing was saved.',
  },
  sr: {
    'wrong-code':
      '„{{code}}” nije šifra: potrebna su dva slova i dan od 1 do 31, na primer ma07. Ništa nije sačuvano. Ispravite je ili je izostavite.',
    'wrong-answer': '{{number}}. pitanje ima odgovor kojeg nema na obrascu. Ništa nije sačuvano. Ispravite ga i ponovo pritisnite Enter.',
    'name-in-comment':
      'U komentaru stoji „{{name}}”, što liči na ime sa spiska. Još ništa nije sačuvano. Izostavite ime ili pritisnite još jednom da ostane kako jeste.',
    'sheet-typed-already':
      'List sa šifrom {{code}} i baš ovim odgovorima već je tu. Još ništa nije sačuvano. Uzmite sledeći list ili pritisnite još jednom ako su to dve osobe.',
    'sheet-gone': 'Ovog lista više nema. Ništa nije promenjeno.',
    'answers-unreadable':
      'Vraćeni listovi nisu mogli da se pročitaju: {{problem}}. Ništa nije promenjeno. Otklonite uzrok i pokušajte ponovo.',
    'pin-unfit': 'Izaberite PIN od četiri do osam cifara. Laptop nije okrenut.',
    'pin-empty': 'PIN nije upisan. Upišite ga, pa pritisnite još jednom.',
    'wrong-pin': 'To nije PIN. Preostalo pokušaja pre minuta čekanja: {{left}}.',
    'pin-wait': 'Bilo je previše pogrešnih pokušaja. Sačekajte još {{seconds}} s, pa ponovo ukucajte PIN.',
    turned: 'Laptop je okrenut ka učesnicima i učesnicama. Prvo se vratite; ništa nije promenjeno.',
    'nobody-at-hand': 'Vaš red je u međuvremenu zatvoren. Ništa nije sačuvano. Pronađite ga još jednom.',
    'list-closed': 'Lista prisutnih je u međuvremenu zaključena. Ništa nije sačuvano. Obratite se voditelju.',
    'not-turned': 'Laptop više nije okrenut ka učesnicima i učesnicama. Ništa nije sačuvano.',
  },
});
