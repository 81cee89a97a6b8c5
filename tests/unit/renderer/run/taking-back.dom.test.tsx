/** Undo and Redo in Run say what they are about, and ask before a day begins or ends by them. */
import { expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { trainingInSight } from '../../../../domain/training/view';
import { TurnDayDialog } from '../../../../renderer/run/day-dialogs';
import { RunBar } from '../../../../renderer/run/run-bar';
import { act } from '../../../../renderer/ui/act';
import { Laptop } from '../../domain/training/laptop';
import { asked, press, screen, showTraining } from '../shown';

function showBar(laptop: Laptop): void {
  showTraining(laptop, (at) => {
    const { run } = trainingInSight(at.context('en'));
    return (
      <>
        <RunBar run={run} act={act} />
        <TurnDayDialog run={run} act={act} />
      </>
    );
  });
}
const running = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('the start of the day is asked about; a no changes nothing, and Redo brings the day back', async () => {
  const laptop = running();
  showBar(laptop);
  await press('Undo');
  expect(screen.getByRole('alertdialog', { name: 'Take back the start of the day?' })).toBeTruthy();
  await press('Cancel');
  expect([asked('dispatch'), laptop.run.day]).toEqual([[], 1]);
  await press('Undo');
  await press('Take back the start');
  expect(laptop.run.day).toBeUndefined();
  await press('Redo');
  await press('Start the day again');
  expect(laptop.run.day).toBe(1);
});

test('a timer that was just started is what Undo takes back, at once, and what Redo starts again', async () => {
  const laptop = running().does({ kind: 'start-timer', length: minutes(5) });
  showBar(laptop);
  expect(button('Undo').textContent).toContain('the start of a timer');
  expect((button('Redo') as HTMLButtonElement).disabled).toBe(true);
  await press('Undo');
  expect([laptop.run.timer, laptop.run.day]).toEqual([undefined, 1]);
  expect(button('Redo').title).toBe('Redo: the start of a timer');
  await press('Redo');
  expect(laptop.run.timer?.length).toBe(minutes(5));
});
