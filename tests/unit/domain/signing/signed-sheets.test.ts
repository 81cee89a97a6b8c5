import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { HalfDay } from '../../../../domain/programme/programme';
import { certify } from '../../../../domain/signing/certified';
import { attachSignedSheet, signedSheetsOf } from '../../../../domain/signing/signed-sheets';
import { signedSheetViews } from '../../../../domain/signing/view';
import { holdsPersons } from '../../../../domain/training/decide-erase';
import { fold } from '../../../../domain/training/fold';
import { personNamed, trainingId } from '../../builders';
import { Laptop } from '../training/laptop';

const digest = 'ab'.repeat(32);

function attaches(laptop: Laptop, sheet: string, halfDays: readonly HalfDay[] = ['d1am']): Laptop {
  laptop.keep(attachSignedSheet(laptop.state, { sheet, halfDays, pages: [{ picture: `signed-${sheet}-1.jpg`, digest }] }));
  return laptop;
}

function certifies(laptop: Laptop): Laptop {
  const strokes = { width: 60_000, height: 18_000, lines: [[31_415, 0, 9_265, 100]] };
  const decision = certify(
    laptop.state,
    { day: 1, name: 'Mira Mirić', role: '', strokes },
    {
      digest: '0123456789abcdef'.repeat(2),
      known: [],
    },
  );
  if (isRefusal(decision)) throw new Error(decision.refused);
  laptop.keep(decision);
  return laptop;
}

const withAna = (): Laptop => Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
const takeOff = (sheet: string) => ({ kind: 'take-off-signed-sheet', sheet }) as const;
const undo = { kind: 'undo', place: 'register' } as const;
const redo = { kind: 'redo', place: 'register' } as const;
const certified = { refused: 'day-certified', values: { day: 1 } };

const of = (laptop: Laptop, halfDay: HalfDay): readonly string[] => signedSheetsOf(laptop.state, halfDay).map(({ sheet }) => sheet);

describe('a signed sheet', () => {
  test('stands with all half-days it was attached to, beside others, until it is taken off', () => {
    const laptop = attaches(attaches(withAna(), 'first', ['d1am', 'd1pm']), 'second');
    expect([of(laptop, 'd1am'), of(laptop, 'd1pm'), of(laptop, 'd2am')]).toEqual([['first', 'second'], ['first'], []]);
    expect(signedSheetViews(laptop.state, 'd1pm')).toMatchObject([{ sheet: 'first', pages: 1, halfDays: ['d1am', 'd1pm'], time: '09:00' }]);
    laptop.does(takeOff('first'));
    expect([of(laptop, 'd1am'), of(laptop, 'd1pm')]).toEqual([['second'], []]);
    expect(laptop.ask(takeOff('first'))).toEqual({ refused: 'no-such-signed-sheet' });
    expect(of(laptop.does(undo), 'd1pm')).toEqual(['first']);
    expect(of(laptop.does(undo), 'd1am')).toEqual(['first']);
    expect(of(laptop.does(redo), 'd1am')).toEqual(['first', 'second']);
  });

  test('comes to a certified day without a reason, and goes without one when it was not there yet', () => {
    const laptop = attaches(certifies(withAna()), 'late');
    expect(of(laptop.does(undo), 'd1am')).toEqual([]);
    expect(of(laptop.does(redo, takeOff('late')), 'd1am')).toEqual([]);
  });

  test('that was there when its day was certified is taken off for a reason alone, also by undo and redo', () => {
    const laptop = certifies(attaches(attaches(withAna(), 'there'), 'other-day', ['d2am']));
    expect(laptop.ask(takeOff('there'))).toEqual(certified);
    expect(isRefusal(laptop.ask(takeOff('other-day')))).toBe(false);
    const withReason = { kind: 'change-certified-day', reason: 'The wrong list', change: takeOff('there') } as const;
    expect(of(laptop.does(withReason), 'd1am')).toEqual([]);
    expect(laptop.state.certified[1]?.changes).toMatchObject([{ reason: 'The wrong list' }]);
    expect(of(laptop.does(undo), 'd1am')).toEqual(['there']);
    expect(laptop.ask(redo)).toEqual(certified);
  });

  test('whose attaching was taken back only after the day was certified asks for a reason, too', () => {
    /* This laptop attached, the other one certified. */
    const laptop = attaches(withAna(), 'there');
    const other = certifies(new Laptop('laptop-b').sees(laptop).wait(60_000 as never));
    laptop.sees(other);
    expect(laptop.ask(undo)).toEqual(certified);
  });
});

describe('erasing persons', () => {
  const erase = { kind: 'erase-persons', place: 'Niš' } as const;

  test('takes sheets along, and those that a laptop attached later which had not heard of it', () => {
    const laptop = withAna();
    const other = new Laptop('laptop-b').sees(laptop);
    laptop.does(erase);
    attaches(other.wait(3_600_000 as never), 'late');
    expect(of(other, 'd1am')).toEqual(['late']);
    expect(of(other.sees(laptop), 'd1am')).toEqual([]);
    expect(JSON.stringify(other.training.events)).not.toContain(digest);
  });

  test('leaves a sheet of those who came afterwards', () => {
    const laptop = withAna().does(erase, { kind: 'add-participant', person: personNamed('Iva', 'Ivić') });
    expect(of(attaches(laptop, 'new').restarted(), 'd1am')).toEqual(['new']);
  });

  test('is possible where a sheet is all that tells of anybody', () => {
    const laptop = Laptop.withTraining({ trainers: '' });
    expect(holdsPersons(laptop.state)).toBe(false);
    attaches(laptop, 'only');
    expect(holdsPersons(laptop.state)).toBe(true);
    expect(of(laptop.does(erase), 'd1am')).toEqual([]);
  });
});

test('two laptops that attach and take off end alike, in whichever order their logs are read', () => {
  const step = fc.record({ which: fc.constantFrom(0, 1), what: fc.constantFrom('attach', 'off', 'undo', 'redo', 'sees', 'erase') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.nat(), (steps, shift) => {
      const first = withAna();
      const laptops = [first, new Laptop('laptop-b').sees(first)] as const;
      for (const [index, { which, what }] of steps.entries()) {
        const laptop = laptops[which === 0 ? 0 : 1].wait(1000 as never);
        const other = laptops[which === 0 ? 1 : 0];
        const [sheet] = of(laptop, 'd1am');
        if (what === 'attach') attaches(laptop, `sheet-${index}`);
        else if (what === 'off' && sheet) laptop.does(takeOff(sheet));
        else if (what === 'undo') laptop.ask(undo);
        else if (what === 'redo') laptop.ask(redo);
        else if (what === 'sees') laptop.sees(other);
        else if (what === 'erase') laptop.ask({ kind: 'erase-persons', place: 'Niš' });
      }
      const [one, two] = laptops;
      const all = [...one.training.events, ...two.training.events];
      const turned = [...all.slice(shift % all.length), ...all.slice(0, shift % all.length)];
      const { signedSheets } = fold(trainingId, all).state;
      expect(fold(trainingId, turned).state.signedSheets).toEqual(signedSheets);
      expect(one.sees(two).state.signedSheets).toEqual(signedSheets);
    }),
    { numRuns: 60 },
  );
});
