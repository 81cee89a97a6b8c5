/** What is known of a training while it is closed: enough for its card and for the check of certificates, and nobody's name. */

import { expect, test } from 'vitest';
import { certificateQuestions } from '../../../../domain/certificates/choices';
import { knownHere } from '../../../../domain/certificates/known-here';
import { fullName } from '../../../../domain/register/person';
import { issuedIn } from '../../../../domain/training/summary';
import { personNamed, smallProgramme } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop, participantNamed } from './laptop';
import { summaryIn } from './summary-in';

const halfDays = ['d1am', 'd1pm', 'd2am', 'd2pm'] as const;
const person = { school: 'OŠ 1', town: 'Niš', role: 'nastavnica', sex: 'female' } as const;

/** Ana's certificate was issued anew, Vera's withdrawn; Iva's stands. */
function issued(): Laptop {
  const laptop = Laptop.withTraining({ trainers: 'Mira Mirić', localNumbers: 'Lazar 011 123' });
  laptop.planned = { ...smallProgramme, certificate: everything };
  for (const last of ['Anić', 'Verić', 'Ivić']) laptop.does({ kind: 'add-participant', person: personNamed('Ana', last, person) });
  for (const halfDay of halfDays)
    for (const last of ['Anić', 'Verić', 'Ivić'])
      laptop.does({ kind: 'mark', participant: participantNamed(laptop, last), halfDay, state: 'present', at: '' });
  laptop.does({ kind: 'issue-certificates', by: 'Mira Mirić', stay: certificateQuestions });
  const [ana = '', vera = ''] = laptop.state.certificates.map(({ number }) => number);
  return laptop.does(
    { kind: 'reissue-certificate', number: ana, by: 'Mira Mirić', reason: 'the name of Anić' },
    { kind: 'withdraw-certificate', number: vera, by: 'Mira Mirić', reason: 'Verić was not there' },
  );
}

test('each certificate is known by its summary as it is by the training itself', () => {
  const { training, state, details } = issued();
  const summary = JSON.parse(JSON.stringify(summaryIn(training)));
  const kinds = state.certificates.map(({ number, person: holder, saying }) => {
    const claims = { number, name: holder ? fullName(holder) : '', days: saying?.days ?? details.days };
    const { kind } = knownHere(claims, [issuedIn(summary)]);
    expect(kind).toBe(knownHere(claims, [state.certificates]).kind);
    return kind;
  });
  expect(kinds.toSorted()).toEqual(['replaced', 'standing', 'standing', 'withdrawn']);
  expect(knownHere({ number: 'of nobody', name: '', days: details.days }, [issuedIn(summary)])).toEqual({ kind: 'not-listed' });
  expect(issuedIn(summaryIn(Laptop.withTraining().training))).toEqual([]);
});

test('nobody’s name, number or reason is in it', () => {
  const kept = JSON.stringify(summaryIn(issued().training));
  for (const secret of ['Ana', 'Anić', 'Verić', 'Mira', 'Lazar', '011 123', 'not there', 'OŠ 1']) expect(kept).not.toContain(secret);
});
