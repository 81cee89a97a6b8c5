/** What is asked before the first certificates of a training, and what is proposed for them. */
import { describe, expect, test } from 'vitest';
import { certificateQuestions } from '../../../../domain/certificates/choices';
import type { CertificateContent } from '../../../../domain/certificates/content';
import { organisationChanged, organisationWith, proposedChanges, setOf } from '../../../../domain/certificates/proposed';
import type { CertificateChange } from '../../../../domain/certificates/schema';
import { certificatesView } from '../../../../domain/certificates/view';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { noLetterhead } from '../../../../domain/letterhead/letterhead';
import { halfDays } from '../../../../domain/programme/choices';
import type { Person } from '../../../../domain/register/schema';
import { personNamed, smallProgramme } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop } from '../training/laptop';

const logoOf = (sign: string): string => `${sign.repeat(64)}.png`;

/** Organiser and hours are the programme's own, the seat is empty, nothing else is written by anybody. */
const certificate: CertificateContent = {
  ...everything,
  fields: {
    ...everything.fields,
    seat: { ...everything.fields.seat, text: undefined },
    'catalogue-number': { ...everything.fields['catalogue-number'], isPrinted: false },
    approval: { ...everything.fields.approval, isPrinted: false },
    form: { ...everything.fields.form, isPrinted: false },
    competence: { ...everything.fields.competence, isPrinted: false },
    priority: { ...everything.fields.priority, isPrinted: false },
    points: { ...everything.fields.points, isPrinted: false },
    signatory: { ...everything.fields.signatory, isPrinted: false },
  },
};

const ana = personNamed('Ana', 'Anić', { school: 'OŠ 1', town: 'Niš', role: 'nastavnica', sex: 'female' });
const vanja = personNamed('Vanja', 'Vasić', { school: 'OŠ 1', town: 'Niš', role: 'nastavnica' });

function trained(...people: readonly Person[]): Laptop {
  const laptop = Laptop.withTraining({ trainers: 'Milena Petrović' });
  laptop.planned = { ...smallProgramme, certificate };
  for (const person of people) laptop.does({ kind: 'add-participant', person });
  for (const halfDay of halfDays) laptop.does({ kind: 'mark-remaining', halfDay, state: 'present' });
  return laptop;
}

const viewOf = (laptop: Laptop) =>
  certificatesView({
    training: laptop.training,
    details: laptop.details,
    programme: laptop.programme,
    language: 'en',
    now: laptop.now,
    device: laptop.device,
  });

const issuing = (laptop: Laptop, ...stay: (typeof certificateQuestions)[number][]) => {
  const answer = laptop.ask({ kind: 'issue-certificates', by: 'Milena Petrović', stay });
  return isRefusal(answer) ? answer : 'issued';
};

describe('before the first certificates of a training', () => {
  test('nothing is issued before each field that is empty or the programme’s own was answered', () => {
    const laptop = trained(ana);
    expect(viewOf(laptop)?.asked).toEqual([
      { field: 'organiser', why: 'programme' },
      { field: 'seat', why: 'empty' },
      { field: 'hours', why: 'programme' },
    ]);
    expect(issuing(laptop)).toMatchObject({ refused: 'certificate-fields-unasked', values: { count: 3 } });
    expect(issuing(laptop, 'organiser', 'hours')).toMatchObject({ values: { count: 1 } });
    expect(issuing(laptop, 'organiser', 'hours', 'seat')).toBe('issued');
  });

  test('people of whom the sentence can’t say he or she are asked about, and who is noted is asked no more', () => {
    const laptop = trained(ana, vanja);
    expect(viewOf(laptop)?.withoutSex.map(({ person: { firstName } }) => firstName)).toEqual(['Vanja']);
    expect(issuing(laptop, 'organiser', 'hours', 'seat')).toMatchObject({ values: { count: 1 } });
    const id = viewOf(laptop)?.withoutSex[0]?.id;
    if (!id) throw new Error('nobody is asked about');
    laptop.does({ kind: 'change-participant', participant: id, person: { ...vanja, sex: 'female' } });
    expect(viewOf(laptop)?.withoutSex).toEqual([]);
    expect(issuing(laptop, 'organiser', 'hours', 'seat')).toBe('issued');
  });

  test('once some were issued nothing has to be answered, and those without a sex are told all the same', () => {
    const laptop = trained(ana);
    laptop.does({ kind: 'issue-certificates', by: 'Milena Petrović', stay: certificateQuestions });
    laptop.does({ kind: 'add-participant', person: vanja });
    for (const halfDay of halfDays) laptop.does({ kind: 'mark-remaining', halfDay, state: 'present' });
    expect(viewOf(laptop)).toMatchObject({ asked: [], withoutSex: [{ person: vanja }], ready: ['Vanja Vasić'] });
    expect(issuing(laptop)).toBe('issued');
  });

  test('how many are without a sex, a school or a role is told of those who get one, and of nobody else', () => {
    const laptop = trained(ana, { ...vanja, school: '' });
    laptop.does({ kind: 'add-participant', person: { ...vanja, firstName: 'Vida', role: '' } });
    expect(viewOf(laptop)).toMatchObject({ ready: ['Ana Anić', 'Vanja Vasić'], gaps: { sex: 1, school: 1, role: 0 } });
  });
});

const named = (text: string): CertificateChange => ({ part: 'written', field: 'organiser', to: { en: text, sr: text } });
const hours: CertificateChange = { part: 'written', field: 'hours', to: { en: '16', sr: '16' } };
const title: CertificateChange = { part: 'line', language: 'sr', line: 'title', to: 'Potvrda' };
const signature: CertificateChange = { part: 'picture', image: 'signature', to: logoOf('a') };
const nobody = { letterhead: noLetterhead, signing: { signatory: '', signature: '' } };

describe('what was set once', () => {
  test('is proposed: the organisation’s in every programme, the rest in the next training of the same', () => {
    const changes = [named('Otvorena škola'), signature, hours, title];
    const organisation = organisationWith(nobody, changes);
    const before = setOf('safe-school', Object.fromEntries(changes.map((change, index) => [String(index), change])), ['seat', 'sex']);
    expect(before).toEqual({ programme: 'safe-school', changes: [hours, title], stay: ['seat'] });
    const always = [named('Otvorena škola'), signature, { part: 'printed', field: 'signature', to: true }];
    expect(proposedChanges({}, organisation, undefined)).toEqual(always);
    expect(proposedChanges({}, organisation, before)).toEqual([hours, title, ...always]);
  });

  test('gives way to what the training has itself', () => {
    const organisation = { ...nobody, letterhead: { ...noLetterhead, name: 'Otvorena škola' } };
    expect(proposedChanges({ 'written organiser': named('Škola Niš') }, organisation, undefined)).toEqual([]);
  });

  test('changes the profile only in what is given, and says in which fields', () => {
    const profile = {
      letterhead: { ...noLetterhead, name: 'Otvorena škola', logo: logoOf('b') },
      signing: { signatory: 'J. P.', signature: '' },
    };
    const empty: CertificateChange = { part: 'written', field: 'signatory', to: { en: ' ', sr: '' } };
    expect(organisationChanged(profile, [named('Otvorena  škola '), empty, hours])).toEqual([]);
    expect(organisationChanged(profile, [named('Drugi'), signature])).toEqual(['organiser', 'signature']);
    expect(organisationWith(profile, [{ part: 'written', field: 'organiser', to: { en: 'x'.repeat(161), sr: '' } }])).toEqual(profile);
  });
});
