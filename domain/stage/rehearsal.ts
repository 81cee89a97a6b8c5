/**
 * A rehearsal: a day that is played through in memory alone, by the same acts as the day itself, on a clock that begins when the day
 * is planned to begin. Nothing of it becomes part of the training. Here is which acts it plays, and what it tells at the end.
 */

import { inLanguage, type Language } from '../kernel/language';
import { type Duration, duration, elapsed, type Instant, type LocalDate, type Moment, wallTime } from '../kernel/time';
import { deckOf } from '../programme/deck';
import { type DayNumber, dayPlan, type Programme } from '../programme/programme';
import { headingOf } from '../programme/slide-text';
import type { StoredEvent } from '../training/event';
import type { SlideRef } from './schema';

export type RehearsalAct = { readonly kind: 'start'; readonly day: DayNumber } | { readonly kind: 'end' | 'close-report' };

const midnightOf = (date: LocalDate, offset: number): number => Date.parse(`${date}T00:00:00Z`) - offset * 60_000;

/** By how much the rehearsal's wall clock differs, so that it shows the planned beginning of the day now. */
export function clockShift(programme: Programme, day: DayNumber, date: LocalDate, { wall, offset }: Moment): Duration {
  const begins = midnightOf(date, offset) + (dayPlan(programme, day).blocks[0]?.start ?? 0);
  return duration(begins - wall);
}

export const shifted = (moment: Moment, by: Duration): Moment => ({ ...moment, wall: wallTime(moment.wall + by) });

interface Stay {
  readonly slide: SlideRef;
  readonly length: Duration;
}

/** How long each slide was up, one stay after the other. `events` in order. */
function staysIn(events: readonly StoredEvent[], until: Instant): readonly Stay[] {
  const shown = events.filter((event) => event.type === 'slide-shown');
  return shown.map(({ body, moment }, index) => ({
    slide: body.to,
    length: elapsed(moment.instant, shown[index + 1]?.moment.instant ?? until),
  }));
}

/** How long the slide that is up now has been, its parts together. */
export function onSlide(events: readonly StoredEvent[], now: Instant): Duration {
  const stays = staysIn(events, now);
  const last = stays.at(-1)?.slide;
  const other = stays.findLastIndex(({ slide }) => slide.block !== last?.block || slide.slide !== last.slide);
  return sumOf(stays.slice(other + 1));
}

const sumOf = (stays: readonly Stay[]): Duration => duration(stays.reduce((sum, { length }) => sum + length, 0));

export interface RehearsedSlide {
  readonly title: string;
  readonly length: Duration;
}
export interface RehearsedBlock {
  readonly id: string;
  /** Short. */
  readonly title: string;
  /** The number of a session. */
  readonly number: number | undefined;
  readonly planned: Duration;
  /** Zero when it was left out. */
  readonly rehearsed: Duration;
  /** Those that were up, in the deck's order. */
  readonly slides: readonly RehearsedSlide[];
  readonly longest: RehearsedSlide | undefined;
}
export interface RehearsalReport {
  readonly day: DayNumber;
  readonly blocks: readonly RehearsedBlock[];
  /** Planned minutes of the blocks that were rehearsed. */
  readonly planned: Duration;
  readonly rehearsed: Duration;
}

/** The kit's language names the blocks, the training's the slides. */
interface Languages {
  readonly desk: Language;
  readonly slides: Language;
}

export function rehearsalReport(
  programme: Programme,
  day: DayNumber,
  events: readonly StoredEvent[],
  until: Instant,
  languages: Languages,
) {
  const stays = staysIn(events, until);
  const deck = deckOf(programme, day);
  const blocks = dayPlan(programme, day).blocks.map((block): RehearsedBlock => {
    const slides = deck
      .filter((each) => each.block.id === block.id)
      .map(({ slide }): RehearsedSlide => {
        const own = stays.filter((stay) => stay.slide.block === block.id && stay.slide.slide === slide.id);
        return { title: headingOf(slide, languages.slides) || inLanguage(block.title, languages.slides), length: sumOf(own) };
      })
      .filter(({ length }) => length > 0);
    return {
      id: block.id,
      title: inLanguage(block.short, languages.desk),
      number: block.number,
      planned: block.length,
      rehearsed: sumOf(stays.filter(({ slide }) => slide.block === block.id)),
      slides,
      longest: slides.toSorted((one, other) => other.length - one.length)[0],
    };
  });
  const played = blocks.filter(({ rehearsed }) => rehearsed > 0);
  const report: RehearsalReport = {
    day,
    blocks,
    planned: duration(played.reduce((sum, { planned }) => sum + planned, 0)),
    rehearsed: duration(played.reduce((sum, { rehearsed }) => sum + rehearsed, 0)),
  };
  return report;
}
