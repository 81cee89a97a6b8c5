/** The time of the session and of the timer, counted on between what the laptop tells; how the day keeps to its plan. */
import { duration, formatDuration } from '../../domain/kernel/time';
import type { RemoteTimes } from '../../domain/telephones/remote';
import { make } from '../telephone-page/dom';
import { setText } from './parts';
import { say } from './words';

export interface Times {
  readonly element: HTMLElement;
  readonly told: (times: RemoteTimes) => void;
  readonly draw: () => void;
}

function makeTimer(): { readonly element: HTMLElement; readonly label: HTMLElement; readonly left: HTMLElement } {
  const label = make('span', { class: 'label' });
  const left = make('span', { class: 'left', role: 'timer' });
  return { element: make('p', { class: 'time' }, label, left), label, left };
}

function driftOf({ behind, dayEnds }: RemoteTimes): string {
  if (behind === undefined) return '';
  const drift = behind === 0 ? say('on-time') : say(behind > 0 ? 'behind' : 'ahead', { minutes: Math.abs(behind) });
  return dayEnds === undefined ? drift : `${drift} · ${say('day-ends', { time: dayEnds })}`;
}

export function makeTimes(): Times {
  const [block, activity] = [makeTimer(), makeTimer()];
  const drift = make('p', { class: 'drift' });
  const element = make('section', { class: 'times' }, block.element, activity.element, drift);
  let told: { readonly times: RemoteTimes; readonly at: number } | undefined;

  function drawTimer({ element: place, label, left }: typeof block, name: string, at: number | undefined): void {
    place.hidden = at === undefined;
    setText(label, name);
    left.setAttribute('aria-label', name);
    setText(left, at === undefined ? '' : formatDuration(duration(at)));
    place.className = at !== undefined && at < 0 ? 'time time-over' : 'time';
  }

  function draw(): void {
    if (!told) return;
    const { times, at } = told;
    const gone = performance.now() - at;
    const { blockLeft, activityLeft, activityRuns, behind } = times;
    drawTimer(block, say('block-left'), blockLeft === undefined ? undefined : blockLeft - gone);
    drawTimer(activity, say('timer-left'), activityLeft === undefined ? undefined : activityLeft - (activityRuns ? gone : 0));
    setText(drift, driftOf(times));
    drift.className = behind !== undefined && behind > 0 ? 'drift drift-behind' : 'drift';
  }

  return {
    element,
    told: (times) => {
      told = { times, at: performance.now() };
      draw();
    },
    draw,
  };
}
