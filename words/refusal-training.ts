/** Refusals: a training, its details, its data and undoing. */
import { pair } from './pair';

export const training = pair({
  en: {
    'place-missing': 'Write the place where the training is held.',
    'first-day-missing': 'Choose the date of the first day.',
    'second-day-missing': 'Choose the date of the second day.',
    'days-out-of-order': 'The second day must come after the first.',
    'no-date': 'There is no such date. Write day, month and year, as in 21/11/2023, or choose it in the calendar.',
    'keep-until-no-date': 'This is not a date. Choose one, or leave the field empty.',
    'keep-until-too-early': 'This date lies before the second day. Choose a later one, or leave the field empty.',
    'no-erasing-now': 'Day {{day}} is running. End it first; nothing was erased.',
    'other-place': 'Write the place of this training, {{place}}. Nothing was erased.',
    'nobody-to-erase': 'This training holds no personal data. There is nothing to erase.',
    'erasing-unfinished':
      'What was erased is not shown any more, but it could not be taken out of every file: {{problem}}. Mend the cause, then erase once more; the next start tries it, too.',
    'persons-left':
      'What was erased is not shown any more, but {{files}} still holds some of it. Make sure that no other program writes there, then erase once more; the next start tries it, too.',
    'person-erased': 'The personal data of this entry were erased, so it can’t be changed any more.',
    'text-too-long': 'This is too long: at most {{longest}} characters fit.',
    'nothing-to-undo': 'There is nothing to undo here.',
    'nothing-to-redo': 'There is nothing to do again here.',
    'no-such-programme': 'This programme is not part of the kit.',
    'no-training': 'No training is open. Open one in the Library.',
    'copy-of-unreadable':
      'The training that this copy belongs to can’t be read here: {{problem}}. Nothing was taken in, since it could not be joined with what is here. See the Library for what to do.',
    'training-unreadable': 'This training can’t be read: {{problem}}. Nothing in it was changed; the other trainings work.',
    'not-written': 'Nothing was saved: {{problem}}. What was confirmed before is safe. Mend the cause, then try again.',
    'wrong-message': 'The kit could not understand this request. Nothing was changed.',
    'kit-fault': 'The kit made a mistake here; it is noted in its log. What was confirmed before is safe. Please try again.',
    'local-number-unclear': '“{{line}}” was not understood. Write a name and then the number, as in: Centre for social work, 018 123 456.',
    'too-many-local-numbers': 'No more than {{most}} local numbers have room on the slide. Leave out those that matter least.',
    'not-verified': 'The training could not be looked through: {{problem}}. Nothing was changed. Mend the cause, then try again.',
    'health-unknown': 'The kit could not look at the disk: {{problem}}. Check that the data folder can be reached.',
  },
  sr: {
    'place-missing': 'Upišite mesto u kojem se obuka održava.',
    'first-day-missing': 'Izaberite datum prvog dana.',
    'second-day-missing': 'Izaberite datum drugog dana.',
    'days-out-of-order': 'Drugi dan mora da bude posle prvog.',
    'no-date': 'Takav datum ne postoji. Upišite dan, mesec i godinu, na primer 21.11.2023, ili ga izaberite u kalendaru.',
    'keep-until-no-date': 'Ovo nije datum. Izaberite ga ili ostavite polje prazno.',
    'keep-until-too-early': 'Ovaj datum je pre drugog dana. Izaberite kasniji ili ostavite polje prazno.',
    'no-erasing-now': 'Dan {{day}} traje. Najpre ga završite; ništa nije obrisano.',
    'other-place': 'Upišite mesto ove obuke: {{place}}. Ništa nije obrisano.',
    'nobody-to-erase': 'U ovoj obuci nema podataka o ličnosti. Nema šta da se briše.',
    'erasing-unfinished':
      'Obrisano se više ne prikazuje, ali nije moglo da se ukloni iz svih datoteka: {{problem}}. Otklonite uzrok, pa još jednom obrišite; to pokušava i sledeće pokretanje programa.',
    'persons-left':
      'Obrisano se više ne prikazuje, ali ga još ima ovde: {{files}}. Proverite da tamo ne upisuje neki drugi program, pa još jednom obrišite; to pokušava i sledeće pokretanje programa.',
    'person-erased': 'Podaci o ličnosti za ovaj upis su obrisani, pa ne može više da se menja.',
    'text-too-long': 'Ovo je predugačko: staje najviše {{longest}} znakova.',
    'nothing-to-undo': 'Ovde nema šta da se opozove.',
    'nothing-to-redo': 'Ovde nema šta da se ponovi.',
    'no-such-programme': 'Ovaj program obuke nije deo kompleta.',
    'no-training': 'Nijedna obuka nije otvorena. Otvorite je među obukama.',
    'copy-of-unreadable':
      'Obuka kojoj ova kopija pripada ovde ne može da se pročita: {{problem}}. Ništa nije preuzeto, jer ne bi moglo da se spoji sa onim što je ovde. Šta treba uraditi stoji među obukama.',
    'training-unreadable': 'Ova obuka ne može da se pročita: {{problem}}. Ništa u njoj nije promenjeno; ostale obuke rade.',
    'not-written': 'Ništa nije sačuvano: {{problem}}. Ono što je ranije potvrđeno je bezbedno. Otklonite uzrok i pokušajte ponovo.',
    'wrong-message': 'Program nije razumeo ovaj zahtev. Ništa nije promenjeno.',
    'kit-fault': 'Program je ovde pogrešio; to je zapisano u njegov dnevnik. Ono što je ranije potvrđeno je bezbedno. Pokušajte ponovo.',
    'local-number-unclear': '„{{line}}” nije razumljivo. Napišite naziv, pa broj, ovako: Centar za socijalni rad, 018 123 456.',
    'too-many-local-numbers': 'Na slajdu ima mesta za najviše {{most}} lokalna broja. Izostavite manje važne.',
    'not-verified': 'Obuka nije mogla da se proveri: {{problem}}. Ništa nije menjano. Otklonite uzrok i pokušajte ponovo.',
    'health-unknown': 'Program nije mogao da pogleda disk: {{problem}}. Proverite da li je fascikla sa podacima dostupna.',
  },
});
