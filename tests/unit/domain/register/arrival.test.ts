/** Signing in on the turned laptop notes a person by the day's rule of coming late. */
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import type { HalfDay } from '../../../../domain/programme/programme';
import { presenceOf } from '../../../../domain/register/attendance';
import { historyOf } from '../../../../domain/register/history';
import { changedUnknowingly } from '../../../../domain/signing/changed-unknowingly';
import { standingSignatures } from '../../../../domain/signing/signatures';
import { momentAt, personNamed, smallProgramme, timeOfDay } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const strokes = { width: 60_000, height: 18_000, lines: [[100, 200, 31_415, 9_265]] } as const;
const signIn = (participant: ParticipantId, halfDay: HalfDay) =>
  ({ kind: 'sign-in', participant, halfDay, strokes, photoConsent: 'yes', contactConsent: 'no', again: true }) as const;

function withAna(): { readonly laptop: Laptop; readonly ana: ParticipantId } {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  return { laptop, ana: participantNamed(laptop, 'Anić') };
}

const signedAt = (time: string, halfDay: HalfDay = 'd1am', date?: string): unknown => {
  const { laptop, ana } = withAna();
  laptop.now = momentAt(time, date);
  return presenceOf(laptop.does(signIn(ana, halfDay)).state, ana, halfDay);
};
const present = { state: 'present', at: null, conflict: false };
const late = (at: string) => ({ state: 'late', at: timeOfDay(at), conflict: false });

describe('who signs in', () => {
  test.each([
    ['while people register', '08:40', present],
    ['in the queue, when work has just begun', '09:15', present],
    ['later than the queue lasts', '09:16', late('09:16')],
    ['after the half-day, when the sheet is made up for', '18:00', present],
  ])('%s is noted as here', (_, time, noted) => {
    expect(signedAt(time)).toEqual(noted);
  });

  test('on another date than the day’s is not late', () => {
    expect(signedAt('10:00', 'd1am', '2026-11-28')).toEqual(present);
  });

  test('is not late while a day that began late has its first session still before it, nor for a quarter of an hour after that', () => {
    const { laptop, ana } = withAna();
    laptop.now = momentAt('09:30');
    laptop.does({ kind: 'start-day', day: 1 });
    expect(presenceOf(laptop.does(signIn(ana, 'd1am')).state, ana, 'd1am')).toEqual(present);
    laptop.does({ kind: 'undo', place: 'register' });
    laptop.does({ kind: 'go-to', slide: { block: 'session-1', slide: 'first' } });
    laptop.now = momentAt('09:40');
    expect(presenceOf(laptop.does(signIn(ana, 'd1am')).state, ana, 'd1am')).toEqual(present);
    laptop.does({ kind: 'undo', place: 'register' });
    laptop.now = momentAt('09:50');
    expect(presenceOf(laptop.does(signIn(ana, 'd1am')).state, ana, 'd1am')).toEqual(late('09:50'));
  });

  test('in the afternoon is not late when they were there in the morning, and is when they were not', () => {
    const { laptop, ana } = withAna();
    laptop.now = momentAt('15:00');
    laptop.does({ kind: 'mark', participant: ana, halfDay: 'd1am', state: 'present', at: '' }, signIn(ana, 'd1pm'));
    expect(presenceOf(laptop.state, ana, 'd1pm')).toEqual(present);
    expect(signedAt('15:00', 'd1pm')).toEqual(late('15:00'));
  });

  test('was marked absent too early: the mark makes way, and comes back when the signing is undone, all in one step', () => {
    const { laptop, ana } = withAna();
    laptop.does({ kind: 'mark', participant: ana, halfDay: 'd1am', state: 'absent', at: '' });
    laptop.now = momentAt('09:30');
    laptop.does(signIn(ana, 'd1am'));
    expect(presenceOf(laptop.state, ana, 'd1am')).toEqual(late('09:30'));
    laptop.does({ kind: 'undo', place: 'register' });
    expect(presenceOf(laptop.state, ana, 'd1am').state).toBe('absent');
    expect(standingSignatures(laptop.state, ana, 'd1am')).toEqual([]);
    laptop.does({ kind: 'redo', place: 'register' });
    expect(presenceOf(laptop.restarted().state, ana, 'd1am')).toEqual(late('09:30'));
  });

  test('leaves what a trainer noted of coming and going, and what two laptops disagree about', () => {
    const { laptop, ana } = withAna();
    const other = new Laptop('laptop-b').sees(laptop);
    laptop.does({ kind: 'mark', participant: ana, halfDay: 'd1am', state: 'left-early', at: '11' });
    laptop.does(signIn(ana, 'd1am'));
    expect(presenceOf(laptop.state, ana, 'd1am')).toMatchObject({ state: 'left-early', conflict: false });
    other.does({ kind: 'mark', participant: ana, halfDay: 'd1am', state: 'absent', at: '' });
    const before = presenceOf(laptop.sees(other).state, ana, 'd1am');
    expect(before.conflict).toBe(true);
    expect(presenceOf(laptop.does(signIn(ana, 'd1am')).state, ana, 'd1am')).toEqual(before);
  });

  test('is asked when they signed for it already, and signs again only when they say so', () => {
    const { laptop, ana } = withAna();
    laptop.now = momentAt('08:35');
    laptop.does(signIn(ana, 'd1am'));
    laptop.now = momentAt('08:50');
    expect(laptop.ask({ ...signIn(ana, 'd1am'), again: false })).toEqual({ refused: 'signed-already', values: { time: '08:35' } });
    expect(standingSignatures(laptop.state, ana, 'd1am').map(({ moment }) => moment)).toEqual([momentAt('08:35')]);
    laptop.does({ ...signIn(ana, 'd1pm'), again: false }, signIn(ana, 'd1am'));
    expect(standingSignatures(laptop.state, ana, 'd1am').map(({ moment }) => moment)).toEqual([momentAt('08:50')]);
  });

  test('for the whole day is noted for the half-day in which they sign, and the history says so', () => {
    const { laptop, ana } = withAna();
    laptop.planned = { ...smallProgramme, signing: 'day' };
    laptop.now = momentAt('09:30');
    laptop.does(signIn(ana, 'd1am'));
    expect(presenceOf(laptop.state, ana, 'd1pm').state).toBe('not-marked');
    expect(historyOf(laptop.training, ana, laptop.device).slice(-2)).toMatchObject([
      { act: 'signature-given', halfDays: ['d1am', 'd1pm'], state: undefined },
      { act: 'attendance-marked', halfDays: ['d1am'], state: 'late', at: '09:30' },
    ]);
  });

  test('on a laptop that did not know of the certification changes marks and signatures of the certified list', () => {
    const { laptop, ana } = withAna();
    const other = new Laptop('laptop-b').sees(laptop);
    laptop.certifies(1);
    other.does(signIn(ana, 'd1am'));
    const told = changedUnknowingly(laptop.sees(other).training, 1);
    expect(told.map(({ part, people }) => [part, people])).toEqual([
      ['signatures', 1],
      ['marks', 1],
    ]);
  });
});
