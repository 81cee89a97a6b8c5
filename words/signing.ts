/** Words of signing: in the register, and wherever somebody signs. */
import { pair } from './pair';

export const signing = pair({
  en: {
    title: 'Signature: {{name}}',
    how: 'Sign in the field with a pen, a finger or the mouse.',
    pad: 'Field for the signature',
    done: 'Signed',
    clear: 'Clear',
    close: 'Close',
    signed: '{{name}} signed, {{halfDay}}',
    'is-signed': 'signed',
    'signature-of': 'Signature of {{name}}',
    'signed-at': 'Signed at {{time}}.',
    'take-back': 'Take back',
    'taken-back': '{{name}}: signature taken back',
    'sign-again': 'Sign again',
  },
  sr: {
    title: '{{name}}: potpis',
    how: 'Potpišite se u polju olovkom, prstom ili mišem.',
    pad: 'Polje za potpis',
    done: 'Potpisano',
    clear: 'Obriši',
    close: 'Zatvori',
    signed: '{{name}}: potpisano, {{halfDay}}',
    'is-signed': 'potpisano',
    'signature-of': '{{name}}: potpis',
    'signed-at': 'Potpisano u {{time}}.',
    'take-back': 'Povuci potpis',
    'taken-back': '{{name}}: potpis je povučen',
    'sign-again': 'Potpiši ponovo',
  },
});
