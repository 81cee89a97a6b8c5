import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { minutes } from '../../../../domain/kernel/time';
import type { TrainingCommand } from '../../../../domain/training/command';
import { createTraining } from '../../../../domain/training/decide-details';
import { stageOf } from '../../../../domain/training/summary';
import { audienceTime, deskTime, trainingView } from '../../../../domain/training/view';
import { detailsInput, momentAt, personNamed, smallProgramme, wallClockSet } from '../../builders';
import { atVoices, Laptop, participantNamed } from './laptop';
import { summaryIn } from './summary-in';

const withPeople = (laptop: Laptop): Laptop => {
  laptop.does(
    {
      kind: 'add-participant',
      person: personNamed('Živka-Secret', 'Žikić-Secret', { school: 'School-Secret', contact: 'mail@Secret.rs' }),
    },
    { kind: 'add-participant', person: personNamed('Ana-Secret', 'Anić-Secret', { role: 'Role-Secret' }) },
    { kind: 'add-participant', person: personNamed('Vera-Secret', 'Verić-Secret') },
  );
  const marks = ['Žikić-Secret', 'Anić-Secret', 'Verić-Secret'].map(
    (lastName): TrainingCommand => ({
      kind: 'mark',
      participant: participantNamed(laptop, lastName),
      halfDay: 'd1am',
      state: 'present',
      at: '',
    }),
  );
  return laptop.does(...marks);
};

describe('the trainer alone', () => {
  test('sees names in order with their list numbers, notes, counts and the answer', () => {
    const { run, register } = trainingView(withPeople(atVoices()).context());
    expect(register.rows.map(({ number, person }) => `${number} ${person.lastName}`)).toEqual([
      '2 Anić-Secret',
      '3 Verić-Secret',
      '1 Žikić-Secret',
    ]);
    expect(JSON.stringify(run.notes)).toContain('Note for the trainer on barometer');
    expect(run.barometer).toMatchObject({
      counts: { agree: 1, unsure: 0, disagree: 1 },
      present: 3,
      unplaced: 1,
      answer: 'disagree',
      reason: 'reason-1',
    });
  });

  test('the side to ask first is the smaller one, but not an empty one', () => {
    const laptop = atVoices();
    const voices = (): unknown => trainingView(laptop.context()).run.barometer?.voices;
    expect(voices()).toEqual({ order: ['agree', 'disagree'], isTied: true });
    laptop.does({ kind: 'count', position: 'agree', change: 1 }, { kind: 'count', position: 'unsure', change: 1 });
    expect(voices()).toEqual({ order: ['disagree', 'agree', 'unsure'], isTied: false });
    laptop.does({ kind: 'count', position: 'disagree', change: -1 });
    expect(voices()).toEqual({ order: ['agree', 'unsure'], isTied: false });
  });

  test('Start day asks when today is not the planned date', () => {
    const laptop = Laptop.withTraining();
    expect(trainingView(laptop.context()).run).toMatchObject({ nextDay: 1, dateDiffers: false });
    laptop.now = momentAt('08:30', '2026-11-26');
    expect(trainingView(laptop.context()).run.dateDiffers).toBe(true);
  });

  test('the register stands at the half-day that is going on', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
    const current = (): string => trainingView(laptop.context()).register.currentHalfDay;
    expect(current()).toBe('d1am');
    laptop.does({ kind: 'go-to', slide: { block: 'session-3', slide: 'only' } });
    expect(current()).toBe('d1pm');
    laptop.does({ kind: 'end-day' });
    laptop.now = momentAt('08:50', '2026-11-26');
    expect(current()).toBe('d2am');
  });

  test('a block that began late says by how many minutes', () => {
    const laptop = Laptop.withTraining();
    laptop.now = momentAt('08:34');
    const [day] = trainingView(laptop.does({ kind: 'start-day', day: 1 }).context()).agenda;
    expect(day.blocks[0]).toMatchObject({ planned: '08:30', actual: '08:34', startedLate: 4, status: 'now' });
  });
});

test('a training is planned, then on its first day, between the days, on its second day, and finished', () => {
  const laptop = Laptop.withTraining();
  const stages = [stageOf(laptop.state)];
  for (const command of [{ kind: 'start-day', day: 1 }, { kind: 'end-day' }, { kind: 'start-day', day: 2 }, { kind: 'end-day' }] as const) {
    stages.push(stageOf(laptop.does(command).state));
  }
  expect(stages).toEqual(['planned', 'day-1', 'between-days', 'day-2', 'finished']);
});

describe('the ticking part', () => {
  const running = (): Laptop => {
    const laptop = Laptop.withTraining();
    laptop.now = momentAt('09:00');
    return laptop.does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: { block: 'opening', slide: 'only' } });
  };
  const open = (laptop: Laptop): Parameters<typeof deskTime>[1] => ({ training: laptop.training, programme: smallProgramme });

  test('shows only the clock while no day runs', () => {
    expect(deskTime(momentAt('07:59'), undefined)).toEqual({
      clock: '07:59:00',
      stages: { block: undefined, activity: undefined, group: undefined },
      blockLeft: undefined,
      blockLength: undefined,
      activityLeft: undefined,
      behind: undefined,
      dayEnds: undefined,
    });
  });

  test('keeps what is left when the wall clock is set', () => {
    const laptop = running().wait(minutes(10));
    const set = deskTime(wallClockSet(laptop.now, minutes(60)), open(laptop));
    expect(set).toMatchObject({ clock: '10:10:00', blockLeft: minutes(30) });
  });

  test('fills the room’s progress line from nought to full and no further', () => {
    const laptop = running();
    const progress = (): number | undefined => audienceTime(laptop.now, open(laptop)).progress;
    expect(progress()).toBe(0);
    laptop.wait(minutes(10));
    expect(progress()).toBe(0.25);
    laptop.wait(minutes(60));
    expect(progress()).toBe(1);
  });
});

describe('a sample', () => {
  const made = (as: 'real' | 'sample'): Laptop => {
    const laptop = new Laptop();
    const decision = createTraining(detailsInput, as);
    if (isRefusal(decision)) throw new Error(`Refused: ${decision.refused}`);
    laptop.keep(decision);
    return laptop;
  };
  const renamed = { ...detailsInput, place: 'Novi Pazar', venue: 'Gimnazija' };

  test.each(['real', 'sample'] as const)('%s stays what it was made as, whatever it is called later and on another laptop too', (as) => {
    const laptop = made(as).does({ kind: 'change-details', details: renamed });
    const other = new Laptop('laptop-b').sees(laptop).restarted();
    expect([laptop, other].map(({ state }) => [state.details?.place, state.isSample])).toEqual(
      Array(2).fill(['Novi Pazar', as === 'sample']),
    );
    expect(summaryIn(other.training)).toMatchObject({ isSample: as === 'sample', details: { place: 'Novi Pazar' } });
    expect(Object.keys(laptop.details)).not.toContain('sample');
  });

  test('is not made of a real training by a later word of the beginning', () => {
    const [later] = made('sample').training.events;
    const real = made('real');
    if (later?.type !== 'training-created') throw new Error('It did not begin');
    real.keep([{ type: 'training-created', body: later.body, personal: later.personal }]);
    expect(real.state.isSample).toBe(false);
  });
});
