/** Words of sealing with a passphrase: for a bundle, and for the second place. */
import { pair } from './pair';

export const seal = pair({
  en: {
    seal: 'Seal with a passphrase',
    'seal-why': 'Whoever finds the stick can read nothing of it without the passphrase.',
    forgetting:
      'Nobody can open it without the passphrase, and neither can we: there is no second key. Write it down, and keep the paper where the stick is not.',
    passphrase: 'Passphrase',
    again: 'The same once more',
    rule: 'At least {{least}} letters; four words or more are easy to remember and hard to guess.',
    show: 'Show what is written',
    propose: 'Propose words',
    trying: 'It is being tried…',
    'takes-a-moment': 'Sealing and opening take some seconds: it makes guessing slow.',
  },
  sr: {
    seal: 'Zapečati lozinkom',
    'seal-why': 'Ko nađe memoriju, bez lozinke ne može ništa da pročita.',
    forgetting: 'Bez lozinke to niko ne može da otvori, pa ni mi: drugog ključa nema. Zapišite je, a papir čuvajte tamo gde memorija nije.',
    passphrase: 'Lozinka',
    again: 'Ista još jednom',
    rule: 'Najmanje {{least}} slova; četiri reči ili više lako se pamte, a teško pogađaju.',
    show: 'Prikaži upisano',
    propose: 'Predloži reči',
    trying: 'Proverava se…',
    'takes-a-moment': 'Pečaćenje i otvaranje traju nekoliko sekundi: tako se lozinka sporo pogađa.',
  },
});
