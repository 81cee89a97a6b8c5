/** Words of what the content check finds in a programme's list of the evidence file. */
import { pair } from './pair';

export const contentEvidence = pair({
  en: {
    'evidence-empty': 'name at least one document',
    'evidence-heading-long': 'a heading has at most 120 letters',
    'evidence-many': 'the evidence file has at most 90 documents',
    'evidence-format': 'the format is one of: {{choices}}',
    'evidence-unknown': 'the kit makes no document “{{document}}”; there are: {{documents}}, and papers of this programme as {{paperMark}}',
    'evidence-no-such-format': '“{{document}}” can’t be made in this format',
    'evidence-names': '“{{document}}” always names people: take out {{withoutMark}}',
    'evidence-twice': 'this document stands in the list already',
  },
  sr: {
    'evidence-empty': 'navedite bar jedan dokument',
    'evidence-heading-long': 'naslov ima najviše 120 slova',
    'evidence-many': 'dokumentacija ima najviše 90 dokumenata',
    'evidence-format': 'format je jedan od: {{choices}}',
    'evidence-unknown': 'aplikacija ne pravi dokument „{{document}}”; postoje: {{documents}}, i materijali ove obuke kao {{paperMark}}',
    'evidence-no-such-format': '„{{document}}” ne može da se napravi u ovom formatu',
    'evidence-names': 'u dokumentu „{{document}}” uvek stoje imena: izbacite {{withoutMark}}',
    'evidence-twice': 'ovaj dokument je već na listi',
  },
});
