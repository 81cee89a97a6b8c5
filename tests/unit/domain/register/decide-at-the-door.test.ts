import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { presenceOf } from '../../../../domain/register/attendance';
import { importParticipants } from '../../../../domain/register/decide';
import { personNamed, smallProgramme } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const withThree = (): Laptop =>
  Laptop.withTraining().does(
    { kind: 'add-participant', person: personNamed('Ana', 'Anić') },
    { kind: 'add-participant', person: personNamed('Iva', 'Ivić') },
    { kind: 'add-participant', person: personNamed('Eva', 'Ević') },
  );
const statesOf = (laptop: Laptop): readonly string[] =>
  laptop.state.participants.map(({ id }) => presenceOf(laptop.state, id, 'd1am').state);

describe('all who remain', () => {
  test('are marked in one act that leaves alone what was noted, and one undo takes it back', () => {
    const laptop = withThree();
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, 'Ivić'), halfDay: 'd1am', state: 'excused', at: '' });
    laptop.does({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    expect(statesOf(laptop)).toEqual(['present', 'excused', 'present']);
    laptop.does({ kind: 'undo', place: 'register' });
    expect(statesOf(laptop)).toEqual(['not-marked', 'excused', 'not-marked']);
    expect(laptop.does({ kind: 'redo', place: 'register' }).restarted().state).toEqual(laptop.state);
  });

  test('are nobody when everybody was marked: then nothing happens that Undo could take back', () => {
    const laptop = withThree().does({ kind: 'mark-remaining', halfDay: 'd1am', state: 'absent', confirmed: true });
    expect(laptop.decides({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' })).toEqual([]);
  });

  test('who are marked one by one afterwards do not disagree with it', () => {
    const laptop = withThree().does({ kind: 'mark-remaining', halfDay: 'd1am', state: 'absent', confirmed: true });
    const participant = participantNamed(laptop, 'Anić');
    laptop.does({ kind: 'mark', participant, halfDay: 'd1am', state: 'late', at: '9:15' });
    expect(presenceOf(laptop.state, participant, 'd1am')).toMatchObject({ state: 'late', conflict: false });
  });
});

describe('all who remain, marked absent', () => {
  const strokes = { width: 60_000, height: 18_000, lines: [[100, 200, 31_415, 9_265]] } as const;
  const absent = { kind: 'mark-remaining', halfDay: 'd1am', state: 'absent' } as const;

  test('are never those who signed, though nothing else was noted of them', () => {
    const laptop = withThree();
    laptop.does({ kind: 'sign', participant: participantNamed(laptop, 'Ivić'), halfDay: 'd1am', strokes });
    laptop.does({ ...absent, confirmed: true });
    expect(statesOf(laptop)).toEqual(['absent', 'not-marked', 'absent']);
    expect(laptop.does({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }).state.participants).toHaveLength(3);
    expect(statesOf(laptop)).toEqual(['absent', 'present', 'absent']);
  });

  test('are asked about when they are more than a third of the people, and marked unasked when they are a third', () => {
    const laptop = withThree();
    expect(laptop.ask(absent)).toEqual({ refused: 'many-absent', values: { number: 3, all: 3 } });
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, 'Anić'), halfDay: 'd1am', state: 'present', at: '' });
    expect(laptop.ask(absent)).toEqual({ refused: 'many-absent', values: { number: 2, all: 3 } });
    expect(statesOf(laptop)).toEqual(['present', 'not-marked', 'not-marked']);
    laptop.does({ kind: 'mark', participant: participantNamed(laptop, 'Ivić'), halfDay: 'd1am', state: 'present', at: '' });
    expect(statesOf(laptop.does(absent))).toEqual(['present', 'present', 'absent']);
  });
});

describe('a participant’s data', () => {
  test('can be put right, keeping marks and list number', () => {
    const laptop = withThree();
    const participant = participantNamed(laptop, 'Ivić');
    laptop.does({ kind: 'mark', participant, halfDay: 'd1am', state: 'present', at: '' });
    laptop.does({ kind: 'change-participant', participant, person: personNamed('Iva', 'Ivić-Petrović', { sex: 'female' }) });
    expect(laptop.state.participants[1]).toMatchObject({
      id: participant,
      number: 2,
      person: { lastName: 'Ivić-Petrović', sex: 'female' },
    });
    expect(presenceOf(laptop.state, participant, 'd1am').state).toBe('present');
    laptop.does({ kind: 'undo', place: 'register' });
    expect(laptop.state.participants[1]?.person?.lastName).toBe('Ivić');
  });

  test('can’t become those of somebody who is here already, but may stay as they are', () => {
    const laptop = withThree();
    const participant = participantNamed(laptop, 'Ivić');
    expect(laptop.ask({ kind: 'change-participant', participant, person: personNamed('Ана', 'Анић') })).toMatchObject({
      refused: 'already-here',
    });
    expect(isRefusal(laptop.ask({ kind: 'change-participant', participant, person: personNamed('Iva', 'Ivić') }))).toBe(false);
  });
});

test('an imported list comes in by name, so that list numbers follow the printed list', () => {
  const laptop = Laptop.withTraining();
  const people = [personNamed('Ivan', 'Čolić'), personNamed('Ана', 'Анић'), personNamed('Ema', 'Cvetković')];
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `person-${ids}`;
  };
  const decision = importParticipants(people, { programme: smallProgramme, moment: laptop.now, device: laptop.device, newId });
  if (isRefusal(decision)) throw new Error(decision.refused);
  laptop.keep(decision);
  expect(laptop.state.participants.map(({ number, person }) => [number, person?.lastName])).toEqual([
    [1, 'Анић'],
    [2, 'Cvetković'],
    [3, 'Čolić'],
  ]);
});
