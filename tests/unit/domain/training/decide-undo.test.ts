import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../../domain/barometer/state';
import { numberOf } from '../../../../domain/barometer/statements';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { inMinutes, minutes } from '../../../../domain/kernel/time';
import { presenceOf } from '../../../../domain/register/attendance';
import { importParticipants } from '../../../../domain/register/decide';
import type { TrainingCommand } from '../../../../domain/training/command';
import { latestTakenBack } from '../../../../domain/training/undo';
import { detailsInput, personNamed } from '../../builders';
import { atVoices, Laptop, participantNamed } from './laptop';

const undo = (place: 'prepare' | 'run' | 'register') => ({ kind: 'undo', place }) as const;
const redo = (place: 'prepare' | 'run' | 'register') => ({ kind: 'redo', place }) as const;
/** Asked about the day, a person says yes. */
const sure = (taking: Extract<TrainingCommand, { kind: 'undo' | 'redo' }>): TrainingCommand => ({ ...taking, confirmed: true });
const agree: TrainingCommand = { kind: 'count', position: 'agree', change: 1 };
const agreed = ({ run }: Laptop): number => countsOf(run.barometer, 1, 'first').agree;
const names = ({ state }: Laptop): readonly (string | undefined)[] => state.participants.map(({ person }) => person?.lastName);
const add = (lastName: string): TrainingCommand => ({ kind: 'add-participant', person: personNamed('Ana', lastName) });
const markFirst = (laptop: Laptop, state: 'present' | 'absent'): TrainingCommand => ({
  kind: 'mark',
  participant: participantNamed(laptop, 'Anić'),
  halfDay: 'd1am',
  state,
  at: '',
});

describe('undo', () => {
  test('takes back one act after the other, and redo does them again in turn', () => {
    const laptop = Laptop.withTraining().does(add('Anić'), add('Borić'), add('Verić'));
    laptop.does(undo('register'), undo('register'));
    expect(names(laptop)).toEqual(['Anić']);
    laptop.does(redo('register'), redo('register'));
    expect(names(laptop)).toEqual(['Anić', 'Borić', 'Verić']);
    expect(laptop.ask(redo('register'))).toEqual({ refused: 'nothing-to-redo' });
  });

  test('of an act done again takes it back again', () => {
    const laptop = Laptop.withTraining().does(add('Anić'), add('Borić'), undo('register'), redo('register'), undo('register'));
    expect(names(laptop)).toEqual(['Anić']);
    expect(names(laptop.does(redo('register')))).toEqual(['Anić', 'Borić']);
  });

  test('leaves no redo once something new was done', () => {
    const laptop = Laptop.withTraining().does(add('Anić'), undo('register'), add('Borić'));
    expect(laptop.ask(redo('register'))).toEqual({ refused: 'nothing-to-redo' });
  });

  test('belongs to its place: counts in Run are untouched by Undo in Register', () => {
    const laptop = atVoices().does(add('Anić'), agree);
    laptop.does(undo('register'));
    expect([agreed(laptop), names(laptop)]).toEqual([2, []]);
    laptop.does(undo('run'));
    expect(agreed(laptop)).toBe(1);
  });

  test('never moves a slide or takes back a reveal', () => {
    const laptop = atVoices().does({ kind: 'reveal-answer' });
    const { slide } = laptop.run;
    while (!isRefusal(laptop.ask(undo('run')))) expect([laptop.run.slide, laptop.run.barometer.phase]).toEqual([slide, 'answer']);
  });

  test('works after a restart, from what is on the disk', () => {
    const laptop = atVoices().does(agree).restarted().does(undo('run'));
    expect(agreed(laptop)).toBe(1);
    expect(agreed(laptop.restarted().does(redo('run')))).toBe(2);
  });

  test('of a changed mark brings back the one before', () => {
    const laptop = Laptop.withTraining().does(add('Anić'));
    laptop.does(markFirst(laptop, 'present')).does(markFirst(laptop, 'absent'), undo('register'));
    expect(presenceOf(laptop.state, participantNamed(laptop, 'Anić'), 'd1am')).toMatchObject({ state: 'present', conflict: false });
  });

  test('of an import takes back everybody it brought, and nobody else', () => {
    const laptop = Laptop.withTraining().does(add('Anić'));
    const decision = importParticipants([personNamed('Boris', 'Borić'), personNamed('Vera', 'Verić')], {
      ...laptop.context(),
      moment: laptop.now,
      newId: () => crypto.randomUUID(),
    });
    if (isRefusal(decision)) throw new Error(decision.refused);
    laptop.keep(decision);
    expect(names(laptop)).toEqual(['Anić', 'Borić', 'Verić']);
    expect(names(laptop.does(undo('register')))).toEqual(['Anić']);
  });

  test('of a day ended by mistake lets it go on where it was', () => {
    const laptop = atVoices().does({ kind: 'end-day' }, sure(undo('run')));
    expect(laptop.run).toMatchObject({ day: 1, ended: [], slide: { slide: 'barometer' } });
    expect(laptop.room().scene.kind).toBe('places');
  });

  test('of a day that both laptops ended lets it go on, on both, until Redo ends it again', () => {
    const mine = atVoices();
    const other = new Laptop('laptop-b').sees(mine);
    mine.does({ kind: 'end-day' });
    other.wait(minutes(1)).does({ kind: 'end-day' });
    mine.sees(other);
    other.sees(mine);
    mine.does(sure(undo('run')));
    expect(mine.run).toMatchObject({ day: 1, ended: [], slide: { slide: 'barometer' } });
    expect(latestTakenBack(mine.training, mine.programme)).toEqual({ act: 'day-ended' });
    expect(other.sees(mine).run).toMatchObject({ day: 1, ended: [] });
    expect(mine.does(sure(redo('run'))).run).toMatchObject({ day: undefined, ended: [1] });
    expect(mine.does(sure(undo('run'))).run).toMatchObject({ day: 1, ended: [] });
  });

  test('of a day that was begun again leaves alone how it ended before', () => {
    const mine = atVoices();
    const other = new Laptop('laptop-b').sees(mine).does({ kind: 'end-day' });
    mine.sees(other).does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
    const taken = mine.does(sure(undo('run'))).training.events.filter(({ type }) => type === 'taken-back');
    expect([taken.length, mine.run.day]).toEqual([1, 1]);
  });

  test('of a start or an end of a day is refused until somebody says yes to it, and so is Redo', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
    const asks = { refused: 'day-not-turned' };
    expect([laptop.ask(undo('run')), laptop.run.day]).toEqual([asks, 1]);
    laptop.does(sure(undo('run')));
    expect([laptop.run.day, laptop.ask(redo('run'))]).toEqual([undefined, asks]);
    laptop.does(sure(redo('run')), { kind: 'end-day' });
    expect([laptop.ask(undo('run')), laptop.run.day]).toEqual([asks, undefined]);
    expect(laptop.does(sure(undo('run'))).ask(redo('run'))).toEqual(asks);
    expect(laptop.run.day).toBe(1);
  });

  test('of a timer takes back what was just done with it, one act after the other, and leaves the day alone', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
    const timer = () =>
      laptop.run.timer && { minutes: inMinutes(laptop.run.timer.length), runs: laptop.run.timer.runningSince !== undefined };
    laptop.does({ kind: 'start-timer', length: minutes(5) }, { kind: 'adjust-timer', by: minutes(1) }, { kind: 'pause-timer' });
    laptop.does({ kind: 'close-timer' }, undo('run'));
    expect(timer()).toEqual({ minutes: 6, runs: false });
    laptop.does(undo('run'));
    expect(timer()).toEqual({ minutes: 6, runs: true });
    laptop.does(undo('run'));
    expect(timer()).toEqual({ minutes: 5, runs: true });
    laptop.does(undo('run'));
    expect([timer(), laptop.run.day]).toEqual([undefined, 1]);
    expect(laptop.does(redo('run')) && timer()).toEqual({ minutes: 5, runs: true });
  });

  test('of changed details brings back the ones before, but never un-makes the training', () => {
    const laptop = Laptop.withTraining().does({ kind: 'change-details', details: { ...detailsInput, place: 'Pirot' } }, undo('prepare'));
    expect(laptop.details.place).toBe('Niš');
    expect(laptop.ask(undo('prepare'))).toEqual({ refused: 'nothing-to-undo' });
  });

  test('takes back only what was done on this laptop', () => {
    const mine = Laptop.withTraining().does(add('Anić'));
    const other = new Laptop('laptop-b').sees(mine).does(add('Borić'));
    mine.sees(other).does(undo('register'));
    expect(names(mine)).toEqual(['Borić']);
    expect(mine.ask(undo('register'))).toEqual({ refused: 'nothing-to-undo' });
  });
});

test('what Undo takes back of the barometer says at which statement and in which round it was counted', () => {
  const laptop = atVoices();
  const taken = () => latestTakenBack(laptop.does({ kind: 'undo', place: 'run' }).training, laptop.programme);
  const { statement } = laptop.run.barometer;
  const { number } = numberOf(laptop.programme, laptop.run.barometer, statement ?? '');
  expect(taken()).toEqual({ act: 'position-counted', counted: { statement: number, round: 'first' } });
});
