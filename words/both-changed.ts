/** Words for what two laptops both changed: which one counts, and what to do about the other. */
import { pair } from './pair';

export const bothChanged = pair({
  en: {
    'agenda-here':
      'Both laptops changed the agenda of day {{day}}. The one here was changed last and counts; the copy’s is not taken over. Compare with the other laptop, and enter in Prepare what is missing.',
    'agenda-copy':
      'Both laptops changed the agenda of day {{day}}. The copy’s was changed last and will count in place of the one here. Save the run sheet of this one first (Export), then enter in Prepare what is missing.',
    'details-here':
      'Both laptops changed the details of the training. Those here were changed last and count. Compare with the other laptop, and enter in Prepare what is missing.',
    'details-copy':
      'Both laptops changed the details of the training. The copy’s were changed last and will count in place of those here. Note what you need first, then enter it in Prepare.',
    participants_one:
      'Both laptops changed what is known of {{count}} participant. What was written last counts; look at the name and the school in the Register.',
    participants_other:
      'Both laptops changed what is known of {{count}} participants. What was written last counts; look at names and schools in the Register.',
    preparation_one:
      'Both laptops filled in {{count}} point of the preparation list differently. What was written last counts; look at it in Prepare.',
    preparation_other:
      'Both laptops filled in {{count}} points of the preparation list differently. What was written last counts; look at them in Prepare.',
    groups:
      'Both laptops formed groups or moved people in them. What was done last counts; look in Run, under Groups, whether everybody is where they should be.',
    plans_one:
      'Both laptops wrote in the same place of the plan of group {{groups}}. What was written last counts, and a removed goal stays removed. Compare the plan with the other laptop, then enter what is missing.',
    plans_other:
      'Both laptops wrote in the same place of the plans of groups {{groups}}. What was written last counts, and a removed goal stays removed. Compare the plans with the other laptop, then enter what is missing.',
  },
  sr: {
    'agenda-here':
      'Oba laptopa su menjala agendu za {{day}}. dan. Ova ovde je poslednja menjana i ona važi; agenda iz kopije se ne preuzima. Uporedite sa drugim laptopom i u pripremi unesite ono što nedostaje.',
    'agenda-copy':
      'Oba laptopa su menjala agendu za {{day}}. dan. Ona iz kopije je poslednja menjana i važiće umesto ove ovde. Najpre sačuvajte plan vođenja ove agende (Izvoz), pa u pripremi unesite ono što nedostaje.',
    'details-here':
      'Oba laptopa su menjala podatke o obuci. Ovi ovde su poslednji menjani i oni važe. Uporedite sa drugim laptopom i u pripremi unesite ono što nedostaje.',
    'details-copy':
      'Oba laptopa su menjala podatke o obuci. Oni iz kopije su poslednji menjani i važiće umesto ovih ovde. Najpre zapišite šta vam treba, pa to unesite u pripremi.',
    participants_one:
      'Oba laptopa su menjala podatke za {{count}} osobu. Važi ono što je poslednje upisano; pogledajte ime i ustanovu u spisku.',
    participants_few:
      'Oba laptopa su menjala podatke za {{count}} osobe. Važi ono što je poslednje upisano; pogledajte imena i ustanove u spisku.',
    participants_other:
      'Oba laptopa su menjala podatke za {{count}} osoba. Važi ono što je poslednje upisano; pogledajte imena i ustanove u spisku.',
    preparation_one:
      'Oba laptopa su različito popunila {{count}} stavku spiska za pripremu. Važi ono što je poslednje upisano; pogledajte u pripremi.',
    preparation_few:
      'Oba laptopa su različito popunila {{count}} stavke spiska za pripremu. Važi ono što je poslednje upisano; pogledajte ih u pripremi.',
    preparation_other:
      'Oba laptopa su različito popunila {{count}} stavki spiska za pripremu. Važi ono što je poslednje upisano; pogledajte ih u pripremi.',
    groups:
      'Na oba laptopa su pravljene ili menjane grupe. Važi ono što je poslednje urađeno; u vođenju, pod „Grupe”, pogledajte da li su svi tamo gde treba.',
    plans_one:
      'Na oba laptopa je pisano na istom mestu u planu {{groups}}. grupe. Važi ono što je poslednje upisano, a uklonjeni cilj ostaje uklonjen. Uporedite plan sa drugim laptopom, pa unesite ono što nedostaje.',
    plans_few:
      'Na oba laptopa je pisano na istom mestu u planovima grupa {{groups}}. Važi ono što je poslednje upisano, a uklonjeni cilj ostaje uklonjen. Uporedite planove sa drugim laptopom, pa unesite ono što nedostaje.',
    plans_other:
      'Na oba laptopa je pisano na istom mestu u planovima grupa {{groups}}. Važi ono što je poslednje upisano, a uklonjeni cilj ostaje uklonjen. Uporedite planove sa drugim laptopom, pa unesite ono što nedostaje.',
  },
});
