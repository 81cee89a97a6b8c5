/** Signing up for follow-up workshops: no contact without consent, nothing for the room, and erased with the persons. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpsAfter, monthsFrom } from '../../../../domain/follow-up/follow-up';
import type { FollowUpInput } from '../../../../domain/follow-up/schema';
import { followUpsByMonth } from '../../../../domain/follow-up/view';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { LocalDate } from '../../../../domain/kernel/time';
import type { StoredEvent } from '../../../../domain/training/event';
import { fold } from '../../../../domain/training/fold';
import { trainingInSight } from '../../../../domain/training/view';
import { followUpTable } from '../../../../main/export/follow-up-table';
import { trainingId } from '../../builders';
import { Laptop } from '../training/laptop';

const wish = (more: Partial<FollowUpInput> = {}): FollowUpInput => ({
  school: 'Gimnazija Niš',
  wish: 'Radionica za roditelje',
  month: '2026-12',
  mayContact: true,
  contact: 'skola@example.org',
  ...more,
});
const signUp = (more: Partial<FollowUpInput> = {}) => ({ kind: 'wish-follow-up', wish: wish(more) }) as const;
const idOf = (laptop: Laptop, place = 0): string => laptop.state.followUps[place]?.id ?? '';

describe('signing up', () => {
  test('keeps school, wish, month and a contact that was agreed to', () => {
    const { state } = Laptop.withTraining().does(signUp({ school: '  Gimnazija   Niš ' }));
    expect(state.followUps).toMatchObject([
      {
        month: '2026-12',
        mayContact: true,
        words: { school: 'Gimnazija Niš', wish: 'Radionica za roditelje', contact: 'skola@example.org' },
      },
    ]);
  });

  test.each<[string, Partial<FollowUpInput>, string]>([
    ['without a school', { school: ' ' }, 'follow-up-school-missing'],
    ['with a contact and no consent', { mayContact: false }, 'contact-without-consent'],
    ['with consent and no contact', { contact: ' ' }, 'contact-missing'],
    ['for what is no month', { month: '2026-13' }, 'no-such-month'],
    ['with a very long wish', { wish: 'a'.repeat(401) }, 'text-too-long'],
  ])('is refused %s, and nothing is kept', (_, more, refused) => {
    const laptop = Laptop.withTraining();
    const answer = laptop.ask(signUp(more));
    expect(isRefusal(answer) && answer.refused).toBe(refused);
    expect(laptop.state.followUps).toEqual([]);
  });

  test('is changed, removed, and each is taken back in its own place', () => {
    const laptop = Laptop.withTraining().does(signUp());
    const followUp = idOf(laptop);
    laptop.does({ kind: 'change-follow-up', followUp, wish: wish({ month: '' }) });
    expect(laptop.state.followUps).toMatchObject([{ month: null }]);
    laptop.does({ kind: 'remove-follow-up', followUp });
    expect(laptop.state.followUps).toEqual([]);
    laptop.does({ kind: 'undo', place: 'results' }, { kind: 'undo', place: 'results' });
    expect(laptop.restarted().state.followUps).toMatchObject([{ month: '2026-12', words: { contact: 'skola@example.org' } }]);
    expect(laptop.ask({ kind: 'remove-follow-up', followUp: 'another' })).toEqual({ refused: 'no-such-follow-up' });
  });

  test('of two laptops comes together, whichever is read first', () => {
    const one = Laptop.withTraining().does(signUp());
    const other = new Laptop('laptop-b').sees(one).does(signUp({ school: 'OŠ Vuk', month: '' }));
    one.does({ kind: 'remove-follow-up', followUp: idOf(one) });
    expect(one.sees(other).state.followUps.map(({ words }) => words?.school)).toEqual(['OŠ Vuk']);
    expect(other.sees(one).training).toEqual(one.training);
  });
});

const anyWish: fc.Arbitrary<FollowUpInput> = fc.record({
  school: fc.constantFrom('', 'Gimnazija', 'OŠ Vuk'),
  wish: fc.string({ maxLength: 20 }),
  month: fc.constantFrom('', '2026-12', '2027-01', 'soon'),
  mayContact: fc.boolean(),
  contact: fc.constantFrom('', 'secret@example.org', '060 secret'),
});

test('whatever is typed, changed and taken back, no contact is kept without its consent', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('new', 'change', 'undo'), anyWish), { maxLength: 20 }), (acts) => {
      const laptop = Laptop.withTraining();
      for (const [act, typed] of acts) {
        if (act === 'undo') laptop.ask({ kind: 'undo', place: 'results' });
        else if (act === 'new') laptop.ask({ kind: 'wish-follow-up', wish: typed });
        else laptop.ask({ kind: 'change-follow-up', followUp: idOf(laptop), wish: typed });
      }
      for (const { mayContact, words } of laptop.state.followUps) expect(mayContact || words?.contact === '').toBe(true);
      for (const event of laptop.training.events) {
        if (event.type === 'follow-up-wished' || event.type === 'follow-up-changed')
          expect(event.body.mayContact || event.personal?.contact === '').toBe(true);
      }
    }),
  );
});

test('a contact that some log has without consent is not believed', () => {
  const words = { school: 'Gimnazija', wish: '', contact: 'secret@example.org' };
  const read = followUpsAfter([], { type: 'follow-up-wished', body: { followUp: 'w', month: null, mayContact: false }, personal: words });
  expect(read[0]?.words).toEqual({ ...words, contact: '' });
});

test('nothing of it is for the room, nor for a desk that the room may see', () => {
  const laptop = Laptop.withTraining().does(signUp(), { kind: 'start-day', day: 1 });
  for (const secret of ['skola@', 'Gimnazija', 'roditelje']) {
    expect(JSON.stringify(laptop.room())).not.toContain(secret);
    expect(JSON.stringify(trainingInSight(laptop.context()))).not.toContain(secret);
  }
});

describe('consent that is taken back', () => {
  const withdrawn = wish({ mayContact: false, contact: '' });

  test('takes the contact out of all that happened, and leaves the wish', () => {
    const laptop = Laptop.withTraining().does(signUp());
    const followUp = idOf(laptop);
    laptop.does({ kind: 'change-follow-up', followUp, wish: wish({ month: '' }) }, { kind: 'change-follow-up', followUp, wish: withdrawn });
    expect(JSON.stringify(laptop.training)).not.toContain('skola@');
    expect(laptop.restarted().state.followUps).toMatchObject([{ mayContact: false, words: { school: 'Gimnazija Niš', contact: '' } }]);
    laptop.does({ kind: 'undo', place: 'results' });
    expect(laptop.state.followUps).toMatchObject([{ mayContact: false, words: { school: 'Gimnazija Niš', contact: '' } }]);
    expect(laptop.ask({ kind: 'change-follow-up', followUp, wish: wish() })).toEqual({ refused: 'consent-withdrawn' });
  });

  test('holds against a laptop that did not know of it, in whatever order they are read', () => {
    const one = Laptop.withTraining().does(signUp());
    const other = new Laptop('laptop-b').sees(one);
    one.does({ kind: 'change-follow-up', followUp: idOf(one), wish: withdrawn });
    for (let index = 0; index < 3; index += 1) other.does({ kind: 'swap-sides' });
    other.does({ kind: 'change-follow-up', followUp: idOf(other), wish: wish({ month: '2027-01', contact: 'later@example.org' }) });
    const all: readonly StoredEvent[] = [...one.training.events, ...other.training.events];
    for (const events of [all, all.toReversed()]) {
      const training = fold(trainingId, events);
      expect(JSON.stringify(training)).not.toMatch(/skola@|later@/u);
      expect(training.state.followUps).toMatchObject([
        { month: '2027-01', mayContact: false, words: { school: 'Gimnazija Niš', contact: '' } },
      ]);
    }
  });
});

describe('erasing persons', () => {
  const erase = { kind: 'erase-persons', place: 'Niš' } as const;

  test('takes school, wish and contact, and leaves how many wished which month', () => {
    const laptop = Laptop.withTraining({ trainers: '' }).does(signUp(), signUp({ school: 'OŠ Vuk' }), erase);
    expect(JSON.stringify(laptop.training)).not.toMatch(/skola@|Gimnazija Niš|Vuk|roditelje/u);
    expect(followUpsByMonth(laptop.state.followUps).months).toEqual([{ month: '2026-12', count: 2 }]);
    expect(laptop.ask({ kind: 'change-follow-up', followUp: idOf(laptop), wish: wish() })).toEqual({ refused: 'person-erased' });
    expect(laptop.ask({ kind: 'undo', place: 'results' })).toEqual({ refused: 'nothing-to-undo' });
  });

  test('takes what a laptop that did not know of it changed later', () => {
    const one = Laptop.withTraining().does(signUp());
    const other = new Laptop('laptop-b').sees(one);
    one.does(erase);
    for (let index = 0; index < 3; index += 1) other.does({ kind: 'swap-sides' });
    other.does({ kind: 'change-follow-up', followUp: idOf(other), wish: wish({ contact: 'later@example.org' }) });
    const all: readonly StoredEvent[] = [...one.training.events, ...other.training.events];
    expect(JSON.stringify(fold(trainingId, all))).not.toContain('later@');
  });
});

test('a table without contacts has none, and no column for them', () => {
  const { followUps } = Laptop.withTraining().does(signUp(), signUp({ school: 'OŠ Vuk', month: '', mayContact: false, contact: '' })).state;
  expect(followUpTable(followUps, 'en', true).rows).toEqual([
    [expect.anything(), 'Gimnazija Niš', 'Radionica za roditelje', { month: '2026-12-01', text: '2026-12' }, 'yes', 'skola@example.org'],
    [expect.anything(), 'OŠ Vuk', 'Radionica za roditelje', '', 'no', ''],
  ]);
  const without = followUpTable(followUps, 'sr-Cyrl', false);
  expect(JSON.stringify(without)).not.toMatch(/skola@|Контакт|Имејл/u);
});

test('months go on over the turn of the year', () => {
  expect(monthsFrom('2026-11-26' as LocalDate, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
});
