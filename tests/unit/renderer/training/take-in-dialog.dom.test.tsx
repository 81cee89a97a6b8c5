/** Another copy of a training, looked at before it is taken in: what it brings, what it takes away, and that erasing needs the place written. */
import { expect, test } from 'vitest';
import type { CopyPreview } from '../../../../domain/desk/previews';
import { refuse } from '../../../../domain/kernel/refusal';
import { TakeInDialog } from '../../../../renderer/training/take-in-dialog';
import { calendarDay, trainingId } from '../../builders';
import { asked, field, press, screen, show, told, type } from '../shown';

const nothing = { entries: 0, participants: 0, leaving: 0, marks: 0, conflicts: 0, duplicates: 0, confirmations: 0 };
const copy: CopyPreview = {
  preview: 'preview-1',
  from: '/media/stick/beograd.training',
  place: 'Beograd',
  days: [calendarDay('2026-11-25'), calendarDay('2026-11-26')],
  isHere: true,
  participants: 13,
  brings: { ...nothing, entries: 5, marks: 2, conflicts: 1 },
  names: {
    details: [{ field: 'place', before: 'Niš', after: 'Beograd' }],
    days: [{ day: 1, what: 'taken-back' }],
    whole: undefined,
    issued: 0,
    withdrawn: [],
    matters: ['details', 'certification', 'attendance'],
  },
  claimedNumbers: 1,
  takesAway: undefined,
  returning: 0,
  lacking: 0,
  bothChanged: { agenda: [], details: undefined, participants: 0, preparation: 0, groups: false, plans: [] },
  newSheets: undefined,
  attachments: 0,
  parted: [],
  mendsProgramme: undefined,
  staysAtSlide: false,
  foreign: [],
  newLaptops: 0,
  unsignedAsOwn: undefined,
  leftOut: 0,
  unopened: [],
};

function showCopy(change: Partial<CopyPreview>, refusesPlace = false): { readonly closed: () => number } {
  let closed = 0;
  show(
    <TakeInDialog
      copy={{ ...copy, ...change }}
      onClose={() => {
        closed += 1;
      }}
    />,
    {
      'want-unsigned': (_preview, isWanted) => ({
        ...copy,
        brings: { ...nothing, entries: isWanted ? 9 : 5 },
        unsignedAsOwn: { entries: 4, isWanted },
      }),
      'take-in': (_preview, typed) =>
        refusesPlace && typed !== 'Beograd'
          ? refuse('other-place-for-copy', 'place', { place: 'Beograd' })
          : { training: trainingId, brought: { ...nothing, entries: 5 }, parted: [] },
    },
  );
  return { closed: () => closed };
}

const text = (): string => screen.getByRole('dialog').textContent ?? '';

test('each kind of thing that will be otherwise is named, the weightiest first, and the number of entries is the last line', () => {
  showCopy({});
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Day 1: its certification is taken back/u),
    'Place: Niš → Beograd',
    'There are entries about: attendance',
    '2 half-days noted otherwise',
    expect.stringMatching(/^1 half-day on which/u),
    expect.stringMatching(/^1 certificate has a number/u),
    '5 new entries in all',
  ]);
});

test('what it brings is said in numbers before it is taken in, and afterwards what came', async () => {
  const { closed } = showCopy({});
  expect(text()).toContain('2 half-days noted otherwise');
  expect(text()).toContain('1 half-day on which the laptops disagree');
  await press('Take in');
  expect(asked('take-in')).toEqual([['preview-1', '']]);
  expect(told()).toEqual(['Beograd: 5 entries taken in']);
  expect(closed()).toBe(1);
});

test('a copy that brings nothing can only be closed', () => {
  const names = { details: [], days: [], whole: undefined, issued: 0, withdrawn: [], matters: [] };
  showCopy({ brings: nothing, names, claimedNumbers: 0 });
  expect(text()).toContain('Nothing new: everything in this copy is here already.');
  expect(screen.queryByRole('button', { name: 'Take in' })).toBeNull();
});

test('a copy of whom somebody was erased says who goes here, and needs the place in writing', async () => {
  const { closed } = showCopy({ takesAway: { participants: 2, trainers: 0, followUps: 0, entries: 7, sheets: 0, place: 'Beograd' } }, true);
  expect(text()).toContain('Erases 2 persons here, for good.');
  expect(text()).toContain('7 entries in all lose names, contacts or what was written freely');
  const place = 'To confirm, write the place of the training: Beograd';
  await type('Niš', place);
  await press('Take in and erase');
  expect(field(place).getAttribute('aria-invalid')).toBe('true');
  expect(field(place)).toHaveProperty('value', 'Niš');
  expect(closed()).toBe(0);
  await type('Beograd', place);
  await press('Take in and erase');
  expect(asked('take-in').at(-1)).toEqual(['preview-1', 'Beograd']);
  expect(closed()).toBe(1);
});

test('what bears this laptop’s name without its signature stays out until it is ticked, and is counted before it comes in', async () => {
  showCopy({ unsignedAsOwn: { entries: 4, isWanted: false } });
  expect(text()).toContain('4 entries under this laptop’s own name without its signature');
  expect(text()).toContain('5 new entries in all');
  const tick = screen.getByRole('checkbox');
  expect((tick as HTMLInputElement).checked).toBe(false);
  tick.click();
  await screen.findByText('9 new entries in all');
  expect(asked('want-unsigned')).toEqual([['preview-1', true]]);
});
