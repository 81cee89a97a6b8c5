/** A training is deleted: what goes and what stays is said before, a copy can be saved first, and whoever was asked can keep it. */
import { expect, test } from 'vitest';
import type { LibraryCard } from '../../../../domain/desk/library-page';
import type { DeletionPreview } from '../../../../domain/desk/previews';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { refuse } from '../../../../domain/kernel/refusal';
import { DeleteTrainingDialog } from '../../../../renderer/library/delete-training-dialog';
import { calendarDay } from '../../builders';
import { type Answers, asked, press, screen, show, told, type } from '../shown';

const card = {
  id: 'nis' as TrainingId,
  place: 'Niš',
  venue: 'Gimnazija',
  days: [calendarDay('2026-11-25'), calendarDay('2026-11-26')],
  stage: 'finished',
  isSample: false,
  programme: { id: 'prevention', title: 'Prevention' },
  project: '',
  donor: '',
  participants: 13,
  personalData: { held: true, keepUntil: null, isDue: false, erasedOn: undefined },
  work: { progress: undefined, open: [], isDatePast: false },
  deletedOn: undefined,
  waitingLaptops: 0,
} as const satisfies LibraryCard;

const alone: DeletionPreview = {
  asked: undefined,
  agreesHere: false,
  unseenHere: 0,
  others: [],
  strangers: 0,
  secondPlace: '/media/stick/facilitator-kit-backup',
};

let closed = 0;

async function dialog(preview: DeletionPreview, answers: Answers = {}, of: LibraryCard = card): Promise<void> {
  closed = 0;
  const onClose = (): void => {
    closed += 1;
  };
  show(<DeleteTrainingDialog card={of} language="en" onClose={onClose} />, { 'preview-deletion': () => preview, ...answers });
  await screen.findByRole('heading', { level: 2 });
}

test('a copy is saved with one press, what stays is named with its place, and the place is written down', async () => {
  await dialog(alone, {
    'save-bundle': () => ({ file: 'nis.facilitator-kit', foreign: [] }),
    'delete-training': (_id, typed) => (typed === 'Niš' ? { isGone: true } : refuse('other-place-for-deleting', 'place', { place: 'Niš' })),
  });
  expect(document.body.textContent).toContain('/media/stick/facilitator-kit-backup');
  await press('Save a copy…');
  expect(screen.getByRole('status').textContent).toBe('Saved: nis.facilitator-kit.');
  await press('Delete');
  expect(document.body.textContent).toContain('Write the place of this training, Niš. Nothing was deleted.');
  await type('Niš', /To confirm/u);
  await press('Delete');
  expect([closed, told()]).toEqual([1, ['Niš is deleted.']]);
  expect(asked('delete-training')).toEqual([
    ['nis', '', 'agreed'],
    ['nis', 'Niš', 'agreed'],
  ]);
});

test('a sample goes with one press', async () => {
  await dialog(alone, { 'delete-training': () => ({ isGone: true }) }, { ...card, isSample: true });
  expect(screen.queryByRole('textbox')).toBeNull();
  await press('Delete');
  expect(closed).toBe(1);
});

test('deleted on another laptop, it says what of this one nobody knew there, and can be kept', async () => {
  const on = calendarDay('2026-12-03');
  await dialog(
    {
      ...alone,
      asked: { on, by: 'Office', isHere: false },
      unseenHere: 2,
      others: [{ device: 'office', name: 'Office', agrees: true, unseen: 0 }],
    },
    { 'keep-training': () => ({ done: true }) },
  );
  expect(document.body.textContent).toContain('2 entries of this laptop were not known there.');
  expect(document.body.textContent).toContain('Office: agreed');
  await press('Keep the training');
  expect([closed, told()]).toEqual([1, ['Niš stays.']]);
});

test('while others are awaited it can go without them, which says what that may cost', async () => {
  const on = calendarDay('2026-12-03');
  await dialog(
    {
      ...alone,
      asked: { on, by: 'Office', isHere: true },
      agreesHere: true,
      others: [{ device: 'door', name: 'Door', agrees: false, unseen: 1 }],
      strangers: 1,
    },
    { 'delete-training': () => ({ isGone: true }) },
  );
  expect(document.body.textContent).toContain('Door: is asked; 1 entry of it was not known to whoever agreed');
  expect(document.body.textContent).toContain('1 laptop that wrote there was not admitted');
  await type('Niš', /To confirm/u);
  await press('Delete without waiting for them');
  expect(asked('delete-training')).toEqual([['nis', 'Niš', 'at-once']]);
});
