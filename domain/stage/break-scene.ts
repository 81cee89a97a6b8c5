/** A break as the room sees it: a landscape that goes with the time of day, when work goes on, and with what. */
import { goingOnAfter } from '../agenda/going-on';
import { scheduleOf } from '../agenda/schedule';
import { inLanguage } from '../kernel/language';
import { formatLocalTime, type LocalTime, localTime, minutes } from '../kernel/time';
import type { Block, DayNumber } from '../programme/programme';
import type { TextBlock } from '../programme/slide';
import type { PartOfDay, Scene } from './audience-view';
import { drawingNamed } from './drawn-scene';
import type { SceneContext } from './scene-context';

const noonFrom = localTime(minutes(11 * 60 + 30));
const eveningFrom = localTime(minutes(14 * 60));

export const partOfDay = (time: LocalTime): PartOfDay => (time < noonFrom ? 'morning' : time < eveningFrom ? 'noon' : 'evening');

/** Names that a theme gives to its landscapes; one that is missing is drawn by the kit. */
export const landscapes: Readonly<Record<PartOfDay, string>> = { morning: 'break-morning', noon: 'break-noon', evening: 'break-evening' };

export function breakScene(body: readonly TextBlock[], block: Block, day: DayNumber, context: SceneContext): Scene {
  const { programme, run, language, now } = context;
  const schedule = scheduleOf(programme, run, day, now);
  const line = schedule.blocks.find((each) => each.block.id === block.id);
  const part = partOfDay(line?.actualStart ?? line?.projectedStart ?? block.start);
  const goingOn = run.day === undefined ? undefined : goingOnAfter(schedule, block.id);
  const following = goingOn?.following.block;
  return {
    kind: 'break',
    body,
    until: goingOn && formatLocalTime(goingOn.at),
    following: following && { session: following.number, name: inLanguage(following.short, language) },
    part,
    drawing: drawingNamed(landscapes[part], block.id, context),
  };
}
