/** Words of what the content check finds in the preparation list, and in the places that notes and papers leave for it. */
import { pair } from './pair';

export const contentPreparation = pair({
  en: {
    'local-name': 'a name of the preparation list has small letters, digits and -',
    'local-one': 'at least one entry',
    'local-twice': 'this name stands twice in the preparation list',
    'local-unknown': '“{{id}}” is not in {{preparationFile}}: correct the name, or add it there',
    'local-on-slide': '{{localMark}} can stand in notes, papers and helplines, not in what the room sees: move it to the notes',
    'local-or-number': 'a helpline has a {{numberName}}, or {{localName}} with a name from {{preparationFile}}: one of the two',
    'local-no-number': 'here a {{telephoneMark}} with {{calledMark}} is needed in {{preparationFile}}',
    'local-marks': 'after {{localMark}} only {{localLine}} and {{localCalled}} can stand',
    'local-not-called': '“{{id}}” has no day of a call: write {{calledMark}} there in {{preparationFile}}, or leave out {{localCalled}}',
    'local-no-pen': 'a line for the pen needs a paper: leave out {{localLine}}',
  },
  sr: {
    'local-name': 'ime u spisku za pripremu ima mala slova, cifre i -',
    'local-one': 'bar jedna stavka',
    'local-twice': 'ovo ime stoji dvaput u spisku za pripremu',
    'local-unknown': '„{{id}}” nije u datoteci {{preparationFile}}: ispravite ime ili ga dodajte tamo',
    'local-on-slide':
      '{{localMark}} može da stoji u beleškama, papirima i brojevima za pomoć, a ne u onome što sala vidi: premestite u beleške',
    'local-or-number': 'broj za pomoć ima {{numberName}}, ili {{localName}} sa imenom iz datoteke {{preparationFile}}: jedno od ta dva',
    'local-no-number': 'ovde je u datoteci {{preparationFile}} potrebno {{telephoneMark}} i {{calledMark}}',
    'local-marks': 'posle {{localMark}} mogu da stoje samo {{localLine}} i {{localCalled}}',
    'local-not-called':
      '„{{id}}” nema dan poziva: u datoteci {{preparationFile}} mu upišite {{calledMark}}, ili izostavite {{localCalled}}',
    'local-no-pen': 'red za pisanje olovkom može da stoji samo na papiru: izostavite {{localLine}}',
  },
});
