/** Refusals: certificates. */
import { pair } from './pair';

export const certificates = pair({
  en: {
    'no-certificate': 'This programme has no certificate, so none was made. Whoever keeps the programme can add one to its files.',
    'certificate-fields-missing':
      'Nothing was issued: these fields of the certificate must be filled in first, and are empty: {{fields}}. They stand in the programme’s file {{file}}; place and trainers in Prepare.',
    'certificate-fields-unasked':
      'Nothing was issued: before the first certificates of a training, each field that is empty or as the programme was written is looked at. Still open: {{count}}.',
    'certificate-picture-gone': 'The picture that you chose isn’t there any more. Choose it once more, then save. Nothing was changed.',
    'nobody-to-certify': 'Nobody is left who meets the programme’s rule and has no certificate. Nothing was issued.',
    'certificate-by-missing': 'Write who issues it. Nothing was done yet.',
    'certificate-reason-missing': 'Write why: it stays on the list of certificates. Nothing was done yet.',
    'no-such-certificate': 'There is no certificate with this number in this training. Nothing was changed.',
    'certificate-stands-no-more': 'This certificate was withdrawn, or another one stands for it. Nothing was changed.',
    'no-certificates': 'No certificate was issued in this training, so there is nothing to print. Issue them in Results.',
    'certificates-erased': 'Persons were erased from this training, so its certificates can’t be printed any more.',
  },
  sr: {
    'no-certificate': 'Ovaj program nema uverenje, pa nijedno nije napravljeno. Ko uređuje program, može da ga doda u njegove datoteke.',
    'certificate-fields-missing':
      'Ništa nije izdato: ova polja uverenja moraju najpre da se popune, a prazna su: {{fields}}. Ona su u datoteci programa {{file}}, a mesto i voditelji u Pripremi.',
    'certificate-fields-unasked':
      'Ništa nije izdato: pre prvih uverenja jedne obuke pregleda se svako polje koje je prazno ili je onakvo kako je program napisan. Još otvoreno: {{count}}.',
    'certificate-picture-gone': 'Slike koju ste izabrali više nema. Izaberite je ponovo, pa sačuvajte. Ništa nije promenjeno.',
    'nobody-to-certify': 'Nema više nikoga ko ispunjava pravilo programa a nema uverenje. Ništa nije izdato.',
    'certificate-by-missing': 'Upišite ko izdaje uverenje. Još ništa nije urađeno.',
    'certificate-reason-missing': 'Upišite zašto: razlog ostaje u spisku uverenja. Još ništa nije urađeno.',
    'no-such-certificate': 'U ovoj obuci nema uverenja sa tim brojem. Ništa nije promenjeno.',
    'certificate-stands-no-more': 'Ovo uverenje je povučeno, ili je umesto njega izdato drugo. Ništa nije promenjeno.',
    'no-certificates': 'U ovoj obuci još nije izdato nijedno uverenje, pa nema šta da se štampa. Izdajte ih u Rezultatima.',
    'certificates-erased': 'Podaci o ličnosti su obrisani, pa se uverenja ove obuke više ne mogu štampati.',
  },
});
