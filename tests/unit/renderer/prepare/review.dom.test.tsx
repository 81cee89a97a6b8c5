/** The note that the organiser has to review the programme has an act beside it that says so, with a name. */
import { expect, test } from 'vitest';
import type { ReviewView } from '../../../../domain/programme/review';
import { ReviewLine } from '../../../../renderer/programme/review-act';
import { calendarDay } from '../../builders';
import { asked, press, screen, show, told, type } from '../shown';

const asking: ReviewView = { is: 'asked', note: 'to be reviewed by the organiser', by: '', on: undefined };

test('the note has an act that asks for a name', async () => {
  show(<ReviewLine review={asking} />, { 'confirm-paper': () => ({ done: true }) });
  expect(screen.getByText('About this programme: to be reviewed by the organiser.')).toBeTruthy();
  await press('Mark as reviewed…');
  await type('Mira Mirić', 'Name of whoever confirms');
  await press('Mark as reviewed');
  expect(asked('confirm-paper')).toEqual([['.programme', 'Mira Mirić']]);
  expect(told()).toEqual(['Confirmed: the programme.']);
});

test('once it was reviewed it says who and when, and can be taken back', async () => {
  const reviewed: ReviewView = { is: 'standing', note: '', by: 'Mira Mirić', on: calendarDay('2026-11-28') };
  show(<ReviewLine review={reviewed} />, { 'take-back-confirmation': () => ({ done: true }) });
  expect(screen.getByText(/by Mira Mirić, .*28 November 2026/u)).toBeTruthy();
  await press('Take the confirmation back');
  expect(asked('take-back-confirmation')).toEqual([['.programme']]);
});
