/** Numbers for help: local ones as people type them, and those of the programme that grew old. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localNumberIn, localNumberLine, uncheckedNumbers } from '../../../../domain/programme/helplines';
import { calendarDay, detailsInput, smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

describe('a local number', () => {
  test.each([
    ['Centre for social work, 018 123 456', 'Centre for social work', '018 123 456'],
    ['Центар за социјални рад: 018/123-456', 'Центар за социјални рад', '018/123-456'],
    ['Police station 2 – +381 18 505 500', 'Police station 2', '+381 18 505 500'],
    ['Hospital 194', 'Hospital', '194'],
  ])('is read from %j', (line, name, number) => {
    expect(localNumberIn(line)).toEqual({ name, number });
  });

  test('is shown for a change as it can be read again', () => {
    const name = fc.stringMatching(/^[a-zčšž]{2,12}( [a-zčšž]{2,12})?$/u);
    fc.assert(
      fc.property(name, fc.stringMatching(/^0\d{2} \d{3} \d{3}$/u), (typed, number) => {
        expect(localNumberIn(localNumberLine({ name: typed, number }))).toEqual({ name: typed, number });
      }),
    );
  });

  test('stands after those of the programme, in the room too, and goes with the persons', () => {
    const laptop = Laptop.withTraining({ localNumbers: 'Centre for social work, 018 123 456' });
    laptop.does({ kind: 'start-day', day: 1 }, { kind: 'cover', cover: 'helplines' });
    const local = [{ name: 'Centre for social work', number: '018 123 456' }];
    expect(laptop.room().scene).toMatchObject({ kind: 'helplines', local });
    laptop.does({ kind: 'end-day' }, { kind: 'erase-persons', place: detailsInput.place });
    expect(laptop.restarted().details.localNumbers).toEqual([]);
    expect(JSON.stringify(laptop.training)).not.toContain('018 123 456');
  });
});

test('a check is old after twelve months, to the day', () => {
  const { helplines } = smallProgramme;
  const programme = {
    ...smallProgramme,
    helplines: {
      ...helplines,
      others: [{ number: '116 111', name: { en: 'Line', sr: 'Linija' }, answers: { en: 'always', sr: 'uvek' }, checked: '2025-11-25' }],
    },
  };
  expect(uncheckedNumbers(programme, calendarDay('2026-11-25'))).toEqual([]);
  expect(uncheckedNumbers(programme, calendarDay('2026-11-26'))).toEqual(['116 111']);
});

describe('a number that a training has to find out', () => {
  const said = { kind: 'answer-preparation', item: 'centre-number', answer: '011 123 4567', by: 'Milena', day: '2023-10-10' } as const;
  const named = { name: { en: 'Line', sr: 'Linija' } };
  const asking = (): Laptop => {
    const laptop = Laptop.withTraining();
    laptop.planned = {
      ...smallProgramme,
      preparation: [
        {
          title: { en: 'Ask', sr: 'Pitati' },
          items: [
            { id: 'centre-number', ask: { en: 'Number', sr: 'Broj' }, kind: 'telephone', called: true },
            { id: 'hours', ask: { en: 'Hours', sr: 'Sati' }, kind: 'text', called: true },
          ],
        },
      ],
      helplines: {
        ...smallProgramme.helplines,
        others: [
          { ...named, local: 'centre-number' },
          { ...named, number: '19833', hours: 'hours', answers: { en: 'free', sr: 'besplatno' }, checked: '2022-11-25' },
        ],
      },
    };
    return laptop.does({ kind: 'start-day', day: 1 }, { kind: 'cover', cover: 'helplines' });
  };

  test('stands before the room once somebody called it, and who called does not', () => {
    const laptop = asking();
    expect(laptop.room().scene).toMatchObject({ others: [{ number: '19833', answers: 'free' }] });
    laptop.does({ ...said, day: '' });
    expect(laptop.room().scene).toMatchObject({ others: [{ number: '19833' }] });
    laptop.does(said);
    expect(laptop.room().scene).toMatchObject({ others: [{ number: '011 123 4567', checked: '2023-10-10' }, { number: '19833' }] });
    expect(JSON.stringify(laptop.room())).not.toContain('Milena');
  });

  test('is in no list of old checks until then, and hours that were told make a check new', () => {
    const laptop = asking();
    const today = calendarDay('2023-12-01');
    expect(uncheckedNumbers(laptop.programme, today)).toEqual(['19833']);
    laptop.does({ ...said, item: 'hours', answer: 'radnim danima' });
    expect(uncheckedNumbers(laptop.programme, today)).toEqual([]);
    laptop.does({ kind: 'change-details', details: { ...detailsInput, language: 'sr-Latn' } });
    expect(laptop.room('sr-Cyrl').scene).toMatchObject({ others: [{ answers: 'радним данима', checked: '2023-10-10' }] });
  });
});
