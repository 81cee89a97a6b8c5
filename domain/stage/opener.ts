/** The opener of a day or of a part of it: colours, a drawn scene, and when the part begins and ends. */
import { asInAgenda, type ScheduledBlock, scheduleOf } from '../agenda/schedule';
import { inLanguage } from '../kernel/language';
import { between, formatLocalTime, type LocalTime, later, minutes } from '../kernel/time';
import { type Block, type DayNumber, dayPlan } from '../programme/programme';
import { openers, type Slide, type TextBlock } from '../programme/slide';
import type { Drawing, Opener } from './audience-view';
import type { SceneContext } from './scene-context';

/** Words that have room on a panel beside a drawing; what holds more stays a slide like others. */
const hasRoom = (body: readonly TextBlock[]): boolean => body.every(({ kind }) => kind === 'heading' || kind === 'paragraph');

/** What was promised when it began; an end within a minute of the agenda's is the agenda's. */
function endOf({ block, status, actualStart, plannedEnd, projectedEnd }: ScheduledBlock): LocalTime {
  const end = status === 'now' && actualStart !== undefined ? later(actualStart, block.length) : projectedEnd;
  return Math.abs(between(plannedEnd, end)) <= minutes(1) ? plannedEnd : end;
}

/** Undefined for any other slide. */
export function openerOf(
  slide: Slide,
  block: Block,
  day: DayNumber,
  scene: Drawing | undefined,
  context: SceneContext,
): Opener | undefined {
  const { programme, run, language, now, held, head } = context;
  if (!openers.includes(slide.layout) || !hasRoom(slide.text.en.body) || !hasRoom(slide.text.sr.body)) return undefined;
  if (slide.layout === 'title') {
    const { title, blocks } = dayPlan(programme, day);
    return { scene, of: 'day', day: inLanguage(title, language), place: held?.place ?? '', begins: blocks[0]?.id === block.id, head };
  }
  const line = scheduleOf(programme, run, day, now).blocks.find((each) => each.block.id === block.id);
  const times = line && {
    from: formatLocalTime(asInAgenda(line, line.actualStart ?? line.projectedStart)),
    until: formatLocalTime(endOf(line)),
  };
  return { scene, of: 'block', day, session: block.number, name: inLanguage(block.short, language), times };
}
