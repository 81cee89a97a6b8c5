/** What a window shows of a programme that is changed, brought up to date; and where its problems belong. */
import type { DesignProblem, DesignSlide, DesignUpdate, DesignView, ProgrammeChange } from './design';

const without = <Value>(all: Readonly<Record<string, Value>>, gone: readonly string[]): Readonly<Record<string, Value>> =>
  gone.length === 0 ? all : Object.fromEntries(Object.entries(all).filter(([name]) => !gone.includes(name)));

const merged = <Value>(
  before: Readonly<Record<string, Value>>,
  now: Readonly<Record<string, Value>>,
  gone: readonly string[],
): Readonly<Record<string, Value>> => (Object.keys(now).length === 0 && gone.length === 0 ? before : { ...without(before, gone), ...now });

/** Slides as they are now; one whose words are as before stays the same value. */
function slidesNow(before: readonly DesignSlide[] = [], now: readonly DesignSlide[]): readonly DesignSlide[] {
  const known = new Map(before.map((slide) => [slide.id, slide]));
  return now.map((slide) => {
    const other = known.get(slide.id);
    return other && JSON.stringify(other) === JSON.stringify(slide) ? other : slide;
  });
}

/** What is as before stays the same value. */
export function updated(view: DesignView, update: DesignUpdate): DesignView {
  const { outside: _told, gone, data, undo, redo, ...rest } = update;
  const slides = Object.fromEntries(Object.entries(update.slides).map(([block, now]) => [block, slidesNow(view.slides[block], now)]));
  return { ...view, ...rest, undo, redo, slides: merged(view.slides, slides, gone.slides), data: merged(view.data, data, gone.data) };
}

/**
 * `now` has what somebody changed outside, and a change was not made for it. Words of slides that are as before still take what was typed
 * there; a place in a list may be that of another entry by now.
 */
export function stillMeant(before: DesignView, now: DesignView, change: ProgrammeChange): boolean {
  if (change.kind === 'several') return change.changes.every((each) => stillMeant(before, now, each));
  if (change.kind !== 'slide-body' && change.kind !== 'slide-notes') return false;
  const { block, slide, language } = change;
  const part = change.kind === 'slide-body' ? 'body' : 'notes';
  const [one, other] = [before, now].map(({ slides }) => slides[block]?.find(({ id }) => id === slide)?.[language]?.[part]);
  return one !== undefined && one === other;
}

export const problemsOfSlide = (problems: readonly DesignProblem[], block: string, slide: string): readonly DesignProblem[] =>
  problems.filter(({ place }) => place.at === 'slide' && place.block === block && place.slide === slide);

/** How many each slide of a block has, by its name. */
export function countsOfSlides(problems: readonly DesignProblem[], block: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of problems) {
    if (place.at === 'slide' && place.block === block) counts.set(place.slide, (counts.get(place.slide) ?? 0) + 1);
  }
  return counts;
}

export const problemsOfBlock = (problems: readonly DesignProblem[], block: string): readonly DesignProblem[] =>
  problems.filter(
    ({ place }) => (place.at === 'slide' && place.block === block) || (place.at === 'file' && place.file.startsWith(`slides/${block}.`)),
  );
