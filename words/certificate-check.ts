/** What checking a certificate comes to: on the command line and in the Library. */
import { pair } from './pair';

export const certificateCheck = pair({
  en: {
    real: 'Real: {{signer}} issued it, and nothing in its code was changed.',
    compare: 'Hold it against the paper: what counts is what stands here.',
    changed: 'Changed: the code names the key of {{signer}}, who did not sign what it says. Don’t rely on it; ask whoever issues it.',
    'unknown-signer':
      'Unknown signer: this laptop doesn’t know the key that begins with {{keyId}}, so nothing is proven. Ask the organisation for the public part of its key.',
    'says-unproven': 'What the code says of itself, unproven:',
    'code-not-ours': 'This is not the code of a certificate of the kit. Nothing was checked.',
    'code-newer': 'This certificate was made by a newer version of the kit. Nothing was checked. Install that version here.',
    'code-damaged': 'The code is not whole, or was changed. Nothing in it can be believed. Let it be read once more.',
    number: 'Number',
    name: 'Name',
    programme: 'Programme',
    days: 'Days',
    hours: 'Hours',
    issuer: 'Issued by',
  },
  sr: {
    real: 'Pravo: izdaje ga {{signer}}, a u kodu ništa nije menjano.',
    compare: 'Uporedite sa papirom: važi ono što piše ovde.',
    changed:
      'Izmenjeno: kod navodi ključ čiji je vlasnik {{signer}}, ali ono što piše nije potpisano tim ključem. Ne oslanjajte se na njega; pitajte onoga ko ga izdaje.',
    'unknown-signer':
      'Nepoznat potpisnik: ovaj laptop ne poznaje ključ koji počinje sa {{keyId}}, pa ništa nije dokazano. Od organizacije zatražite javni deo njenog ključa.',
    'says-unproven': 'Šta kod kaže o sebi, nedokazano:',
    'code-not-ours': 'Ovo nije kod uverenja iz ovog programa. Ništa nije provereno.',
    'code-newer': 'Ovo uverenje je napravila novija verzija programa. Ništa nije provereno. Ovde instalirajte tu verziju.',
    'code-damaged': 'Kod nije ceo ili je menjan. Ništa u njemu ne može da se veruje. Očitajte ga još jednom.',
    number: 'Broj',
    name: 'Ime i prezime',
    programme: 'Program',
    days: 'Dani',
    hours: 'Sati',
    issuer: 'Izdaje',
  },
});
