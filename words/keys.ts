/** Words of the organisation's key and of known signers. */
import { pair } from './pair';

export const keys = pair({
  en: {
    'choose-key': 'Which key?',
    'files-key': 'Exported keys',
    'choose-signer': 'Whose public part?',
    'files-signer': 'Public parts of keys',
    name: 'Organisation',
    fingerprint: 'Fingerprint',
    'own-mark': 'the key of this laptop',
  },
  sr: {
    'choose-key': 'Koji ključ?',
    'files-key': 'Izvezeni ključevi',
    'choose-signer': 'Čiji javni deo?',
    'files-signer': 'Javni delovi ključeva',
    name: 'Organizacija',
    fingerprint: 'Otisak',
    'own-mark': 'ključ ovog laptopa',
  },
});
