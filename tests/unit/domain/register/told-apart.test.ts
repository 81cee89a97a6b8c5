import { expect, test } from 'vitest';
import { trainingView } from '../../../../domain/training/view';
import { personNamed } from '../../builders';
import { Laptop } from '../training/laptop';

test('rows of people who have one name say the school, whichever script they are written in; others say nothing', () => {
  const laptop = Laptop.withTraining();
  for (const person of [
    personNamed('Jelena', 'Petrović', { school: 'OŠ „Vuk Karadžić“', town: 'Niš' }),
    personNamed('Јелена', 'Петровић', { school: 'ОШ „Ћеле кула“', town: '' }),
    personNamed('Ana', 'Marković', { school: 'Gimnazija' }),
  ])
    laptop.does({ kind: 'add-participant', person });
  const { rows } = trainingView(laptop.context()).register;
  expect(Object.fromEntries(rows.map(({ number, apart }) => [number, apart]))).toEqual({
    1: 'OŠ „Vuk Karadžić“, Niš',
    2: 'ОШ „Ћеле кула“',
    3: '',
  });
});
