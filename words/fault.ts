/** What the disk said, in words that fit into a longer sentence. */
import { pair } from './pair';

export const fault = pair({
  en: {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EACCES: 'this folder may not be written to',
    EPERM: 'this folder may not be written to',
    EROFS: 'this folder can only be read',
    ENOENT: 'the file or folder is not there (was a stick pulled out?)',
    ENODEV: 'the drive is not there (was a stick pulled out?)',
    EIO: 'the disk reports an error',
    EBUSY: 'another program is using the file',
    EISDIR: 'it is a folder',
    'newer-version': 'made by a newer version of the kit; it is left as it is, install that version here',
    'no-beginning': 'its first entry is missing',
    unknown: 'the system reports {{code}}',
  },
  sr: {
    ENOSPC: 'disk je pun',
    EDQUOT: 'disk je pun',
    EACCES: 'u ovu fasciklu nije dozvoljeno upisivanje',
    EPERM: 'u ovu fasciklu nije dozvoljeno upisivanje',
    EROFS: 'ova fascikla može samo da se čita',
    ENOENT: 'datoteka ili fascikla nije tu (da li je izvučena memorija?)',
    ENODEV: 'memorija nije tu (da li je izvučena?)',
    EIO: 'disk javlja grešku',
    EBUSY: 'drugi program koristi datoteku',
    EISDIR: 'to je fascikla',
    'newer-version': 'napravljeno u novijoj verziji programa; ostaje kakvo jeste, instalirajte ovde tu verziju',
    'no-beginning': 'nedostaje njen prvi zapis',
    unknown: 'sistem javlja {{code}}',
  },
});
