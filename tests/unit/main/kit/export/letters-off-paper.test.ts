/** Letters that papers have no type for are told, and no others. */
import { expect, test } from 'vitest';
import { noLetterhead } from '../../../../../domain/letterhead/letterhead';
import { nobody } from '../../../../../domain/register/person';
import { LettersOffPaper } from '../../../../../main/kit/export/letters-off-paper';

const titles = { place: 'Niš', venue: 'ОШ „Вук Караџић“', trainers: ['Đorđe Žikić'], project: '', donor: '' };

test('letters that papers have no type for are told once, wherever they stand', async () => {
  const offPaper = new LettersOffPaper('content');
  const people = [
    { person: { ...nobody, firstName: 'Љубица', lastName: 'Szűcs-Țîrlea', school: 'Škola “Çlirim”', note: '5 × 3 = €15 — ok?' } },
    { person: { ...nobody, firstName: 'محمد', lastName: '李', school: '😀😀', note: 'rado 中' } },
    { person: undefined },
  ];
  expect(await offPaper.in(titles, noLetterhead, people.slice(0, 1))).toEqual([]);
  expect(await offPaper.in({ ...titles, place: '北京' }, noLetterhead, people)).toEqual(['北', '京', 'م', 'ح', 'د', '李', '😀']);
});

test('of the project, the donor and the letterhead too, and never of a note, which no paper shows', async () => {
  const offPaper = new LettersOffPaper('content');
  const head = { ...noLetterhead, name: 'Центар 希', donor: 'Фонд 望' };
  expect(await offPaper.in({ ...titles, project: '東', donor: '西' }, head, [])).toEqual(['東', '西', '希', '望']);
  expect(await offPaper.in(titles, noLetterhead, [{ person: { ...nobody, firstName: 'Ana', note: '中' } }])).toEqual([]);
});
