/** Refusals: small groups and action plans. */
import { pair } from './pair';

export const groups = pair({
  en: {
    'nobody-present':
      'Nobody is marked present for this half-day, so there is nobody to form groups of. Mark who is there in the register.',
    'group-count': 'Write a number from 1 to {{most}}.',
    'groups-too-few': 'There are too few groups to keep all fixed pairs apart. Form more groups, or take a pair away.',
    'pairs-contradict': '{{one}} and {{other}} are to be apart, but other pairs, or their school, keep them together. Take a pair away.',
    'no-groups': 'There are no groups yet. Form them first.',
    'no-such-plan-row': 'This row of the plan is not there any more. Nothing was changed.',
    'no-such-plan-field': 'The programme’s action plan does not ask for this. Nothing was changed.',
    'plan-goal-missing': 'Write the goal; all else may follow.',
    'plan-rows': 'A plan has room for {{most}} rows.',
    'plan-empty': 'This plan has no goals yet, so there is nothing to show.',
    'plan-holds-name':
      'The plan holds “{{word}}”, which looks like a participant’s name. Change it to a function, or show the plan anyway.',
  },
  sr: {
    'nobody-present': 'Za ovo pola dana niko nije upisan kao prisutan, pa nema od koga da se prave grupe. Upišite prisutne u evidenciji.',
    'group-count': 'Upišite broj od 1 do {{most}}.',
    'groups-too-few': 'Premalo je grupa da bi svi zadati parovi bili razdvojeni. Napravite više grupa ili uklonite neki par.',
    'pairs-contradict': '{{one}} i {{other}} treba da budu razdvojeni, a drugi parovi ili škola ih drže zajedno. Uklonite neki par.',
    'no-groups': 'Grupa još nema. Prvo ih napravite.',
    'no-such-plan-row': 'Ovog reda u planu više nema. Ništa nije izmenjeno.',
    'no-such-plan-field': 'Akcioni plan ovog programa to ne traži. Ništa nije izmenjeno.',
    'plan-goal-missing': 'Upišite cilj; sve ostalo može naknadno.',
    'plan-rows': 'U planu ima mesta za {{most}} redova.',
    'plan-empty': 'U ovom planu još nema ciljeva, pa nema šta da se prikaže.',
    'plan-holds-name': 'U planu stoji „{{word}}”, što liči na ime učesnika ili učesnice. Zamenite ga funkcijom ili ipak prikažite plan.',
  },
});
