/** A day that runs late, put right: what each way would make of it, and that one click does it. */
import { expect, test } from 'vitest';
import { agendaView } from '../../../../domain/agenda/view';
import { minutes } from '../../../../domain/kernel/time';
import { deskTime } from '../../../../domain/training/view';
import { RescueDialog } from '../../../../renderer/agenda/rescue-dialog';
import { act } from '../../../../renderer/ui/act';
import { Laptop } from '../../domain/training/laptop';
import { asked, field, press, screen, showTraining, type } from '../shown';

/** In a block that has just begun, so many minutes after the day did. */
const at = (block: string, slide: string, after: number): Laptop =>
  Laptop.withTraining().does({ kind: 'start-day', day: 1 }).wait(minutes(after)).does({ kind: 'go-to', slide: { block, slide } });
const afterLunch = (): Laptop => at('session-3', 'only', 280);
const beforeLunch = (): Laptop => at('session-1', 'first', 90);

function showRescue(laptop: Laptop): { readonly closed: () => number } {
  let closed = 0;
  showTraining(
    laptop,
    (at) => (
      <RescueDialog
        plan={agendaView(at.context())[0].plan}
        act={act}
        onClose={() => {
          closed += 1;
        }}
      />
    ),
    {},
    { time: deskTime(laptop.now, laptop.context()) },
  );
  return { closed: () => closed };
}

const offers = (): readonly string[] => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent ?? '');

test('the minutes that the day is behind stand there, and each way with the day that it would make', () => {
  showRescue(afterLunch());
  expect(screen.getByRole('dialog').textContent).toMatch(/You are \d+ min behind\. At this pace the day ends at/u);
  expect(Number((field('Minutes to win') as HTMLInputElement).value)).toBeGreaterThan(0);
  expect(offers()).toContain('Move everything');
});

test('one click does what is offered with the minutes that are written, and the dialog closes', async () => {
  const { closed } = showRescue(afterLunch());
  await type('5', 'Minutes to win');
  await press('Do this: Move everything');
  expect(asked('dispatch')).toEqual([[{ kind: 'rescue', way: 'push', minutes: 5 }]]);
  expect(closed()).toBe(1);
});

test('a way that is not possible says why in its place', () => {
  showRescue(beforeLunch());
  expect(screen.getAllByText(/^Can’t be chosen: /u).length).toBeGreaterThan(0);
});
