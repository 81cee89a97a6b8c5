/** A trainer whose organisation nobody wrote is told so before leaving, is led to where it is written, and writes it. */
import { expect, test } from 'vitest';
import type { DeskForTrainer } from '../../../../domain/desk/desk-view';
import { refuse } from '../../../../domain/kernel/refusal';
import { type Letterhead, noLetterhead } from '../../../../domain/letterhead/letterhead';
import { trainingView } from '../../../../domain/training/view';
import { PreparePlace } from '../../../../renderer/prepare/prepare-place';
import { Laptop } from '../../domain/training/laptop';
import { asked, field, key, press, showTraining } from '../shown';

const viewWith = (letterhead: Letterhead) =>
  ({
    settings: { letterhead, language: 'en', dataFolder: '/home/mira/kit' },
    projector: { displays: 1, screens: [], offered: [], test: { is: 'none' } },
    backup: { state: 'none' },
    ownSlides: undefined,
  }) as unknown as DeskForTrainer;

function prepare(letterhead: Letterhead): void {
  showTraining(
    Laptop.withTraining(),
    (at) => <PreparePlace view={viewWith(letterhead)} training={trainingView(at.context())} onRegister={() => {}} />,
    {
      health: () => refuse('not-written'),
      'change-settings': () => ({ done: true }),
    },
  );
}

const missing = /to do The organiser and the seat/u;

test('nobody named: it is to do, and one press leads to the empty field, which keeps itself', async () => {
  prepare(noLetterhead);
  await press('Before you leave', 'tab');
  expect(document.body.textContent).toMatch(missing);
  await press('Name the organiser');
  expect(document.activeElement).toBe(field('Organiser'));
  await key('Udruženje Most{Tab}');
  expect(asked('change-settings')).toEqual([[{ letterhead: { name: 'Udruženje Most' } }]]);
});

test('a seat that is missing is led to as well', async () => {
  prepare({ ...noLetterhead, name: 'Udruženje Most' });
  await press('Before you leave', 'tab');
  await press('Name the organiser');
  expect(document.activeElement).toBe(field('Seat'));
});

test('with both nothing is to do', async () => {
  prepare({ ...noLetterhead, name: 'Udruženje Most', seat: 'Niš, Obala 1' });
  await press('Before you leave', 'tab');
  expect(document.body.textContent).toContain('fine The organiser is named: Udruženje Most, Niš, Obala 1.');
});
