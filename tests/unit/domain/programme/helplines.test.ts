/** Numbers for help: local ones as people type them, and those of the programme that grew old. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { helplinesToAsk, localNumberIn, localNumberLine, uncheckedNumbers } from '../../../../domain/programme/helplines';
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

test('what is still to be asked is the trainer’s alone', () => {
  const laptop = Laptop.withTraining();
  const others = [
    { number: '19833', name: { en: 'Line', sr: 'Linija' }, ask: { en: 'hours', sr: 'vreme rada' }, checked: '2026-11-25' },
    { number: '116 111', name: { en: 'Line', sr: 'Linija' }, answers: { en: 'always', sr: 'uvek' }, checked: '2026-11-25' },
  ];
  laptop.planned = { ...smallProgramme, helplines: { ...smallProgramme.helplines, others } };
  laptop.does({ kind: 'start-day', day: 1 }, { kind: 'cover', cover: 'helplines' });
  const told = JSON.stringify(languages.map((language) => laptop.room(language)));
  expect(told).toContain('"always"');
  expect(told).not.toMatch(/hours|vreme|време/u);
  expect(helplinesToAsk(laptop.planned, 'sr-Cyrl')).toEqual(['19833 (време рада)']);
});
