/** Issuing certificates: to whom, with which numbers, what becomes of them; nothing for the room, and erased with the persons. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateQuestions } from '../../../../domain/certificates/choices';
import { certificatesOf } from '../../../../domain/certificates/issued';
import { isNumberLike, nextNumbers, numberForm, seriesOf } from '../../../../domain/certificates/series';
import { certificatesView } from '../../../../domain/certificates/view';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { halfDays } from '../../../../domain/programme/choices';
import type { Programme } from '../../../../domain/programme/programme';
import type { Person } from '../../../../domain/register/schema';
import type { TrainingCommand } from '../../../../domain/training/command';
import { fold } from '../../../../domain/training/fold';
import { trainingInSight } from '../../../../domain/training/view';
import { certificatesTable } from '../../../../main/export/certificates-table';
import { momentAt, personNamed, smallProgramme, trainingId } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop } from '../training/laptop';

const programme: Programme = { ...smallProgramme, certificate: everything };

function withCertificates(device: string): Laptop {
  const laptop = device === 'laptop-a' ? Laptop.withTraining({ trainers: 'Milena Petrović' }) : new Laptop(device);
  laptop.planned = programme;
  return laptop;
}

const idOf = (laptop: Laptop, place: number): ParticipantId => {
  const participant = laptop.state.participants[place];
  if (!participant) throw new Error('nobody is there');
  return participant.id;
};

/** People who were there all the time, then people who missed the last half-day. */
function trained(there: readonly Person[], short: readonly Person[] = []): Laptop {
  const laptop = withCertificates('laptop-a');
  for (const person of [...there, ...short]) laptop.does({ kind: 'add-participant', person });
  for (const halfDay of halfDays) {
    for (const [place] of there.entries())
      laptop.does({ kind: 'mark', participant: idOf(laptop, place), halfDay, state: 'present', at: '' });
  }
  for (const [place] of short.entries()) {
    laptop.does({ kind: 'mark', participant: idOf(laptop, there.length + place), halfDay: 'd2pm', state: 'absent', at: '' });
  }
  return laptop;
}

const copyOf = (laptop: Laptop): Laptop => withCertificates('laptop-b').sees(laptop);
const ana = personNamed('Ana', 'Anić', { school: 'OŠ 1', town: 'Niš', role: 'nastavnica', sex: 'female' });
const boris = personNamed('Boris', 'Borić', { school: 'OŠ 2', town: 'Niš', role: 'nastavnik', sex: 'male' });
const issue = { kind: 'issue-certificates', by: 'Milena Petrović', stay: certificateQuestions } as const;
const refusedBy = (laptop: Laptop, command: TrainingCommand): string => {
  const answer = laptop.ask(command);
  return isRefusal(answer) ? answer.refused : 'nothing';
};
const viewOf = (laptop: Laptop) => {
  const view = certificatesView({
    training: laptop.training,
    details: laptop.details,
    programme: laptop.programme,
    language: 'en',
    now: laptop.now,
    device: laptop.device,
  });
  if (!view) throw new Error('this programme has no certificates');
  return view;
};
const numbersOf = (laptop: Laptop): readonly string[] => laptop.state.certificates.map(({ number }) => number);

describe('the list of what was issued', () => {
  test('says when a corrected mark takes the rule from whoever has a certificate, until it is withdrawn', () => {
    const laptop = trained([ana, boris]).does(issue);
    const short = (): readonly (string | undefined)[] => viewOf(laptop).issued.flatMap(({ name, isShort }) => (isShort ? [name] : []));
    expect(short()).toEqual([]);
    laptop.does({ kind: 'mark', participant: idOf(laptop, 1), halfDay: 'd2pm', state: 'excused', at: '' });
    expect(short()).toEqual(['Boris Borić']);
    laptop.does({ kind: 'mark', participant: idOf(laptop, 1), halfDay: 'd2pm', state: 'not-marked', at: '' });
    expect(short(), 'what is not noted takes nothing away').toEqual([]);
    laptop.does({ kind: 'mark', participant: idOf(laptop, 1), halfDay: 'd2pm', state: 'absent', at: '' });
    laptop.does({ kind: 'withdraw-certificate', number: numbersOf(laptop)[1] ?? '', by: 'M', reason: 'Was not there' });
    expect(short()).toEqual([]);
  });

  test('tells people of one name apart by their school', () => {
    const namesake = personNamed('Ana', 'Anić', { school: 'OŠ 9', town: 'Pirot', role: 'nastavnica' });
    const laptop = trained([ana, boris, namesake]).does(issue);
    expect(viewOf(laptop).issued.map(({ name, apart }) => [name, apart])).toEqual([
      ['Ana Anić', 'OŠ 9, Pirot'],
      ['Boris Borić', ''],
      ['Ana Anić', 'OŠ 1, Niš'],
    ]);
  });
});

describe('issuing', () => {
  test('gives everybody who meets the rule one in one act, and says why somebody gets none', () => {
    const laptop = trained([ana, boris], [personNamed('Ceca', 'Cakić', { school: 'OŠ 3', role: 'x' })]);
    expect(viewOf(laptop)).toMatchObject({
      ready: ['Ana Anić', 'Boris Borić'],
      without: [{ name: 'Ceca Cakić', why: 'short' }],
      by: 'Milena Petrović',
    });
    laptop.does(issue);
    expect(viewOf(laptop.restarted())).toMatchObject({ ready: [], without: [{ name: 'Ceca Cakić' }] });
    expect(viewOf(laptop).issued.map(({ name, on, by, standing }) => [name, on, by, standing])).toEqual([
      ['Boris Borić', '2026-11-25', 'Milena Petrović', 'standing'],
      ['Ana Anić', '2026-11-25', 'Milena Petrović', 'standing'],
    ]);
    expect(refusedBy(laptop, issue)).toBe('nobody-to-certify');
  });

  test('keeps name and school as they were, whatever the register says later', () => {
    const laptop = trained([ana]).does(issue);
    laptop.does({ kind: 'change-participant', participant: idOf(laptop, 0), person: { ...ana, lastName: 'Savić' } });
    expect(laptop.state.certificates[0]?.person).toMatchObject({ lastName: 'Anić', school: 'OŠ 1' });
  });

  test('waits for a required field of the training, and says which', () => {
    const laptop = trained([ana]);
    const { fields } = everything;
    const empty = { ...fields.points, isRequired: true, text: undefined };
    laptop.planned = { ...programme, certificate: { ...everything, fields: { ...fields, points: empty } } };
    expect(viewOf(laptop).missing).toEqual(['points']);
    expect(laptop.ask(issue)).toMatchObject({ refused: 'certificate-fields-missing', values: { fields: 'points' } });
    laptop.planned = { ...programme, certificate: { ...everything, fields: { ...fields, points: { ...empty, isPrinted: false } } } };
    expect(refusedBy(laptop, issue)).toBe('nothing');
  });

  test('leaves out a person of whom a required field is not known', () => {
    const laptop = trained([ana, { ...boris, school: '' }]);
    const { fields } = everything;
    laptop.planned = {
      ...programme,
      certificate: { ...everything, fields: { ...fields, school: { ...fields.school, isRequired: true } } },
    };
    expect(viewOf(laptop)).toMatchObject({ ready: ['Ana Anić'], without: [{ name: 'Boris Borić', why: 'school' }] });
  });

  test.each<[string, TrainingCommand, string]>([
    ['without saying who', { ...issue, by: ' ' }, 'certificate-by-missing'],
    ['anew without a reason', { kind: 'reissue-certificate', number: 'first', by: 'M', reason: ' ' }, 'certificate-reason-missing'],
    ['anew for a number that there is none of', { kind: 'reissue-certificate', number: '1', by: 'M', reason: 'x' }, 'no-such-certificate'],
    ['back a number that there is none of', { kind: 'withdraw-certificate', number: '1', by: 'M', reason: 'x' }, 'no-such-certificate'],
  ])('is refused %s', (_, command, refused) => {
    const laptop = trained([ana]);
    if (command.kind !== 'issue-certificates') laptop.does(issue);
    const [first = ''] = numbersOf(laptop);
    const asked = 'number' in command && command.number === 'first' ? { ...command, number: first } : command;
    const before = numbersOf(laptop);
    expect(refusedBy(laptop, asked)).toBe(refused);
    expect(numbersOf(laptop)).toEqual(before);
  });

  test('is refused where the programme has no certificate', () => {
    const laptop = trained([ana]);
    laptop.planned = smallProgramme;
    expect(refusedBy(laptop, issue)).toBe('no-certificate');
  });
});

describe('what was issued', () => {
  test('is issued anew with what the register says today, and the old one stands no more', () => {
    const laptop = trained([ana]).does(issue);
    const [old = ''] = numbersOf(laptop);
    laptop.does({ kind: 'change-participant', participant: idOf(laptop, 0), person: { ...ana, lastName: 'Savić' } });
    laptop.does({ kind: 'reissue-certificate', number: old, by: 'Milena', reason: 'Other last name' });
    expect(viewOf(laptop).issued).toMatchObject([
      { name: 'Ana Savić', insteadOf: old, reason: 'Other last name', standing: 'standing' },
      { name: 'Ana Anić', insteadOf: null, standing: 'replaced' },
    ]);
    expect(refusedBy(laptop, { kind: 'withdraw-certificate', number: old, by: 'M', reason: 'x' })).toBe('certificate-stands-no-more');
  });

  test('is withdrawn with a reason, and the person can get another one', () => {
    const laptop = trained([ana]).does(issue);
    const [old = ''] = numbersOf(laptop);
    laptop.does({ kind: 'withdraw-certificate', number: old, by: 'Milena', reason: 'Marked by mistake' });
    expect(viewOf(laptop)).toMatchObject({ ready: ['Ana Anić'], issued: [{ standing: 'withdrawn', reason: 'Marked by mistake' }] });
    laptop.does(issue);
    expect(new Set(numbersOf(laptop)).size).toBe(2);
  });

  test('can’t be undone: a number on paper is not taken back', () => {
    const laptop = trained([ana]).does(issue);
    expect(refusedBy(laptop, { kind: 'undo', place: 'results' })).not.toBe('nothing');
    expect(numbersOf(laptop)).toHaveLength(1);
  });

  test('is found by a part of its number, however it is typed', () => {
    for (const typed of ['2026-K7QD-M3X0-014', 'k7qdm3xo', 'm3x0 014', '']) expect(isNumberLike('2026-K7QD-M3X0-014', typed)).toBe(true);
    expect(isNumberLike('2026-K7QD-M3X0-014', '015')).toBe(false);
  });

  test('is a table with names and reasons, or without anything that tells of a person', () => {
    const laptop = trained([ana]).does(issue);
    const [number = ''] = numbersOf(laptop);
    laptop.does({ kind: 'withdraw-certificate', number, by: 'Jovan Ilić', reason: 'Ana asked' });
    const rows = viewOf(laptop).issued;
    expect(certificatesTable(rows, 'en', true).rows).toEqual([
      [number, 'Ana Anić', { date: '2026-11-25', text: '2026-11-25' }, 'Milena Petrović', 'withdrawn', '', 'Ana asked'],
    ]);
    const without = certificatesTable(rows, 'en', false);
    expect(without.rows).toEqual([[number, { date: '2026-11-25', text: '2026-11-25' }, 'withdrawn', '']]);
    expect(JSON.stringify(without.rows)).not.toMatch(/Ana|Milena|Jovan/u);
  });
});

describe('two laptops that don’t see each other', () => {
  test('two laptops that don’t see each other never come to the same certificate number, whoever issues and withdraws', () => {
    const step = fc.record({
      device: fc.constantFrom<0 | 1>(0, 1),
      act: fc.constantFrom('add', 'issue', 'reissue', 'withdraw', 'sync'),
      which: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const laptops = [trained([ana]), copyOf(trained([ana]))] as const;
        for (const { device, act, which } of steps) {
          const [laptop, other] = [laptops[device], laptops[device === 0 ? 1 : 0]];
          const number = numbersOf(laptop)[which] ?? '';
          if (act === 'sync') laptop.sees(other);
          else if (act === 'issue') laptop.ask(issue);
          else if (act === 'add') {
            laptop.does({ kind: 'add-participant', person: personNamed(`P${laptop.state.listed}${device}`, 'X') });
            for (const halfDay of halfDays) laptop.does({ kind: 'mark-remaining', halfDay, state: 'present' });
          } else laptop.ask({ kind: act === 'reissue' ? 'reissue-certificate' : 'withdraw-certificate', number, by: 'M', reason: 'x' });
        }
        const [here, there] = laptops;
        const events = [...here.training.events, ...there.training.events];
        const merged = fold(trainingId, events).state;
        expect(fold(trainingId, events.toReversed()).state).toEqual(merged);
        const numbers = merged.certificates.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const number of numbers) expect(number).toMatch(numberForm);
      }),
      { numRuns: 60 },
    );
  });

  test('that issued to one person are told of it, until one is withdrawn', () => {
    const here = trained([ana]);
    const there = copyOf(here);
    here.does(issue);
    there.does(issue);
    here.sees(there);
    expect(viewOf(here).issued.map(({ isDouble }) => isDouble)).toEqual([true, true]);
    expect(certificatesOf(here.state, idOf(here, 0))).toHaveLength(2);
    here.does({ kind: 'withdraw-certificate', number: numbersOf(here)[1] ?? '', by: 'M', reason: 'Twice' });
    expect(viewOf(here).issued.map(({ isDouble }) => isDouble)).toEqual([false, false]);
  });
});

test('a series goes by forty random bits, and numbers in it go on', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), (one, other) => {
      fc.pre(one.slice(0, 11) !== other.slice(0, 11));
      expect(seriesOf(one)).toMatch(/^[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{4}$/u);
      expect(seriesOf(one)).not.toBe(seriesOf(other));
    }),
  );
  const none = (): string => {
    throw new Error('a series is drawn once');
  };
  expect(nextNumbers(['2026-K7QD-M3XB-009', '2026-K7QD-M3XB-011'], '2027', 2, none)).toEqual(['2027-K7QD-M3XB-012', '2027-K7QD-M3XB-013']);
});

test('erasing takes names, reasons and whoever issued them, also of what another laptop wrote unseen; numbers and days stay', () => {
  const here = trained([ana]).does(issue);
  const there = copyOf(here);
  const [number = ''] = numbersOf(here);
  there.now = momentAt('18:00');
  there.does({ kind: 'reissue-certificate', number, by: 'Jovan Ilić', reason: 'Ana’s name was wrong' });
  here.now = momentAt('17:00');
  here.does({ kind: 'erase-persons', place: here.details.place });
  here.sees(there);
  expect(JSON.stringify(here.training)).not.toMatch(/Anić|Ana’s|Jovan|Milena/u);
  expect(viewOf(here).issued).toMatchObject([
    { name: undefined, by: undefined, reason: undefined, insteadOf: number, on: '2026-11-25' },
    { name: undefined, by: undefined, number },
  ]);
});

test('in sight of the room the desk has nothing of it', () => {
  const laptop = trained([ana]).does(issue);
  const seen = trainingInSight({
    training: laptop.training,
    details: laptop.details,
    programme: laptop.programme,
    language: 'en',
    now: laptop.now,
    device: laptop.device,
  });
  expect(JSON.stringify(seen)).not.toMatch(/Anić|certificate/u);
  expect(JSON.stringify(seen)).not.toContain(numbersOf(laptop)[0]);
});
