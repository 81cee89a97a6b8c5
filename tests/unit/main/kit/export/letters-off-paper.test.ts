/** Letters that papers have no type for are told, and no others. */
import { expect, test } from 'vitest';
import { nobody } from '../../../../../domain/register/person';
import { LettersOffPaper } from '../../../../../main/kit/export/letters-off-paper';

const titles = { place: 'Niš', venue: 'ОШ „Вук Караџић“', trainers: ['Đorđe Žikić'] };

test('letters that papers have no type for are told once, wherever they stand', async () => {
  const offPaper = new LettersOffPaper('content');
  const people = [
    { person: { ...nobody, firstName: 'Љубица', lastName: 'Szűcs-Țîrlea', school: 'Škola “Çlirim”', note: '5 × 3 = €15 — ok?' } },
    { person: { ...nobody, firstName: 'محمد', lastName: '李', note: 'rado 😀😀' } },
    { person: undefined },
  ];
  expect(await offPaper.in(titles, people.slice(0, 1))).toEqual([]);
  expect(await offPaper.in({ ...titles, place: '北京' }, people)).toEqual(['北', '京', 'م', 'ح', 'د', '李', '😀']);
});
