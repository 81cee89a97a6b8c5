/** The letterhead of one training: its own or the laptop's, and what two laptops make of it that parted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginOwnLetterhead, letterheadOf } from '../../../../domain/letterhead/decide';
import { type Letterhead, letterheadColourNames, noLetterhead } from '../../../../domain/letterhead/letterhead';
import type { LetterheadChange } from '../../../../domain/letterhead/schema';
import { noOwnLetterhead } from '../../../../domain/letterhead/state';
import { fold } from '../../../../domain/training/fold';
import { eventSchema } from '../../../../main/store/event-schema';
import { trainingId } from '../../builders';
import { Laptop } from '../training/laptop';

const ofLaptop: Letterhead = { ...noLetterhead, name: 'Centre for Youth', seat: 'Niš', colour: 'plum' };
const other: Letterhead = { ...noLetterhead, name: 'Centar „Nada”', donor: 'Fond' };
const begin = (laptop: Laptop, letterhead = ofLaptop) => laptop.keep(beginOwnLetterhead(laptop.state, letterhead));
const change = (laptop: Laptop, part: LetterheadChange) => laptop.keep([{ type: 'letterhead-changed', body: part }]);
const paperOf = ({ state }: Laptop, laptop: Letterhead): Letterhead => letterheadOf(state, laptop);

describe('a training', () => {
  test('has the letterhead of the laptop that makes the paper, until it has its own', () => {
    const laptop = Laptop.withTraining();
    expect(laptop.state.letterhead).toEqual(noOwnLetterhead);
    expect([paperOf(laptop, ofLaptop), paperOf(laptop, other)]).toEqual([ofLaptop, other]);
    begin(laptop);
    expect([paperOf(laptop, ofLaptop), paperOf(laptop, other)]).toEqual([ofLaptop, ofLaptop]);
  });

  test('changes only what becomes another, as one line, and can be asked for again', () => {
    const laptop = Laptop.withTraining();
    begin(laptop);
    const before = laptop.training.events.length;
    laptop.does({ kind: 'change-letterhead', change: { name: ' Centre  for Youth ', colour: 'plum' } });
    expect(laptop.training.events).toHaveLength(before);
    laptop.does({ kind: 'change-letterhead', change: { name: ' Kuća\n nade', colour: 'plum' } });
    expect(laptop.training.events.at(-1)?.body).toEqual({ name: 'Kuća nade' });
  });

  test('goes back to the laptop’s and finds its own as it was', () => {
    const laptop = Laptop.withTraining();
    begin(laptop);
    laptop.does({ kind: 'change-letterhead', change: { seat: 'Beograd' } }, { kind: 'change-letterhead', change: { isOwn: false } });
    expect(paperOf(laptop, other)).toEqual(other);
    begin(laptop, other);
    expect(paperOf(laptop, other)).toEqual({ ...ofLaptop, seat: 'Beograd' });
  });

  test('keeps it when persons are erased, and Undo takes back one part', () => {
    const laptop = Laptop.withTraining();
    begin(laptop);
    laptop.does({ kind: 'change-letterhead', change: { donor: 'Fond' } }, { kind: 'undo', place: 'prepare' });
    expect(paperOf(laptop, other)).toEqual(ofLaptop);
    laptop.does({ kind: 'erase-persons', place: laptop.details.place });
    expect(paperOf(laptop, other)).toEqual(ofLaptop);
  });
});

describe('two laptops', () => {
  test('that begin its own apart never mix their letterheads', () => {
    const here = Laptop.withTraining();
    const there = new Laptop('laptop-b').sees(here);
    begin(here);
    begin(there, other);
    here.sees(there);
    expect([ofLaptop, other]).toContainEqual(paperOf(here, noLetterhead));
  });

  const part = fc.oneof(
    fc.record({ isOwn: fc.boolean() }),
    fc.record({ name: fc.constantFrom('', 'A', 'B') }),
    fc.record({ seat: fc.constantFrom('', 'Niš') }),
    fc.record({ donor: fc.constantFrom('', 'Fond', 'Grad') }),
    fc.record({ colour: fc.constantFrom(...letterheadColourNames) }),
    fc.record({ logo: fc.constantFrom('', `${'a'.repeat(64)}.png`) }),
  );

  test('come to the same in any order, and of each part the one that was changed last stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), part), { maxLength: 12 }), (changes) => {
        const here = Laptop.withTraining();
        const there = new Laptop('laptop-b').sees(here);
        for (const [isHere, each] of changes) change(isHere ? here : there, each);
        const events = [...here.training.events, ...there.training.events];
        const merged = fold(trainingId, events).state.letterhead;
        expect(fold(trainingId, events.toReversed()).state.letterhead).toEqual(merged);
        expect(fold(trainingId, [...events, ...events]).state.letterhead).toEqual(merged);
        const inTime = fold(trainingId, events).events.flatMap((event) => (event.type === 'letterhead-changed' ? [event.body] : []));
        const last = Object.assign({}, ...inTime) as LetterheadChange;
        const { isOwn = false, ...parts } = last;
        expect(merged.isOwn).toBe(isOwn);
        expect(merged.parts).toEqual(Object.keys(parts).length === 0 ? undefined : { ...noLetterhead, ...parts });
      }),
    );
  });
});

test.each<[string, object]>([
  ['a name of too many letters', { name: 'a'.repeat(161) }],
  ['a logo that leads elsewhere', { logo: '../settings.json' }],
  ['a part that only a newer kit knows', { stamp: 'x' }],
  ['a colour that only a newer kit knows', { colour: 'gold' }],
])('%s is nothing that a log would hold', (_, body) => {
  expect(eventSchema().safeParse({ type: 'letterhead-changed', body: { name: 'A' } }).success).toBe(true);
  expect(eventSchema().safeParse({ type: 'letterhead-changed', body }).success).toBe(false);
});
