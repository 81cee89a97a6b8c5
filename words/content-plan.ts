/** Words of what the content check finds in a programme's action plan. */
import { pair } from './pair';

export const contentPlan = pair({
  en: {
    'plan-key': 'use small letters, digits and -',
    'plan-of': 'write {{planMark}}, or {{goalMark}} for what belongs to each goal',
    'plan-whole-lines': 'write whole lines',
    'plan-lines': 'from one line to eight',
    'plan-fields': 'a plan has from 1 to 24 fields',
    'plan-own': 'this is in every plan, take it out here',
    'plan-twice': 'another field has this key, too',
    'plan-school': 'the school is of the plan: {{ofPlan}}',
    'plan-goal': 'a plan needs a field with {{keyGoal}} and {{ofGoal}}: it is what is promised',
    'plan-shown': 'the projector shows at most 5 fields beside the goal, all of each goal',
  },
  sr: {
    'plan-key': 'koristite mala slova, cifre i -',
    'plan-of': 'upišite {{planMark}}, ili {{goalMark}} za ono što pripada svakom cilju',
    'plan-whole-lines': 'upišite ceo broj redova',
    'plan-lines': 'od jednog do osam redova',
    'plan-fields': 'plan ima od 1 do 24 polja',
    'plan-own': 'ovo je u svakom planu, izbacite ga odavde',
    'plan-twice': 'ovaj ključ ima još jedno polje',
    'plan-school': 'škola pripada celom planu: {{ofPlan}}',
    'plan-goal': 'planu treba polje sa {{keyGoal}} i {{ofGoal}}: to je ono što se obećava',
    'plan-shown': 'projektor pored cilja prikazuje najviše 5 polja, i to samo ona koja pripadaju svakom cilju',
  },
});
