/** A row of the agenda sends the room to another block, so one press of it only offers that. */
import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { trainingInSight } from '../../../../domain/training/view';
import { AgendaStrip } from '../../../../renderer/agenda/agenda-strip';
import { act } from '../../../../renderer/ui/act';
import { Laptop } from '../../domain/training/laptop';
import { screen, showTraining } from '../shown';

const row = (): HTMLElement => screen.getByRole('button', { name: /session-3/u });

/** So many milliseconds after the window was opened. */
function pressAt(time: number): void {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'timeStamp', { value: time });
  fireEvent(row(), click);
}

test('a click or a double click leaves the room where it is, a press after it leads there, and leaving the row forgets it', () => {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
  const { slide } = laptop.run;
  showTraining(laptop, (at) => <AgendaStrip day={trainingInSight(at.context('en')).agenda[0]} runs isRehearsal act={act} />);
  pressAt(1000);
  pressAt(1200);
  expect(row().textContent).toContain('Press again: the room goes here');
  expect(laptop.run.slide).toEqual(slide);
  fireEvent.blur(row());
  pressAt(5000);
  expect(laptop.run.slide).toEqual(slide);
  pressAt(7500);
  expect(laptop.run.slide?.block).toBe('session-3');
});
