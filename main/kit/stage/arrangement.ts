/**
 * Which screen is the trainer's, which is the room's, and which the kit doesn't know. Pure: from what the system reports and
 * what is remembered. A projector is recognised by its identity, then by name and size, then as the only other screen unless
 * its name says that it is another one.
 */
import type { ScreenRole, ScreenView } from '../../../domain/stage/screens';

/** In the system's pixels, as windows are placed. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Screen {
  readonly id: number;
  /** Empty where the system has no name for it. */
  readonly name: string;
  readonly bounds: Area;
  /** Without the system's own bars. */
  readonly workArea: Area;
}

/** A projector that a person used or confirmed. */
export type KnownProjector = Pick<ScreenView, 'id' | 'name' | 'width' | 'height'>;

export interface Situation {
  readonly screens: readonly Screen[];
  /** The area of the desk's window. */
  readonly desk: Area;
  /** The screen on which the person has the desk; undefined at the start. */
  readonly home: number | undefined;
  /** The last one used comes first. */
  readonly known: readonly KnownProjector[];
}

export interface Arrangement {
  /** The screen to which the desk belongs; undefined while the system reports no screen at all. */
  readonly home: Screen | undefined;
  /** What doesn't show the desk: where the projector may be. */
  readonly others: readonly Screen[];
  /** The one of the others that is recognised. */
  readonly projector: Screen | undefined;
  /** The room sees the desk: its screen is mirrored, or it lies on a projector that is known, be it with an edge. */
  readonly deskInSight: boolean;
}

/** Windows have edges and shadows that nobody sees; more than that of a desk can be read. */
const seenFrom = 48;

/** How many projectors a laptop remembers. */
const mostKnown = 8;

const overlapWidth = (one: Area, other: Area): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x));
const overlapHeight = (one: Area, other: Area): number =>
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));
const overlap = (one: Area, other: Area): number => overlapWidth(one, other) * overlapHeight(one, other);

const reachesInto = (area: Area, { bounds }: Screen): boolean =>
  overlapWidth(area, bounds) > seenFrom && overlapHeight(area, bounds) > seenFrom;

/** The screen on which most of an area lies; undefined when it lies on none. */
export function screenUnder(area: Area, screens: readonly Screen[]): Screen | undefined {
  const [best] = screens
    .map((screen) => ({ screen, shared: overlap(area, screen.bounds) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared);
  return best?.screen;
}

export const isSameArea = (one: Area, other: Area): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/** A name that is missing contradicts nothing. */
const namesAgree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

const isSame = (screen: Screen, known: KnownProjector): boolean => screen.id === known.id && namesAgree(screen.name, known.name);

const looksLike = ({ name, bounds }: Screen, known: KnownProjector): boolean =>
  name !== '' && name === known.name && bounds.width === known.width && bounds.height === known.height;

/** Two that fit equally well are no answer. */
const onlyOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

function firstFound(known: readonly KnownProjector[], find: (projector: KnownProjector) => Screen | undefined): Screen | undefined {
  for (const projector of known) {
    const found = find(projector);
    if (found) return found;
  }
  return undefined;
}

function recognise(others: readonly Screen[], desks: readonly Screen[], known: readonly KnownProjector[]): Screen | undefined {
  const only = onlyOne(others);
  if (known.length === 0) return only;
  /* Working on the projector's screen makes no projector of the laptop's. */
  const isMissing = !desks.some((screen) => known.some((projector) => isSame(screen, projector)));
  return (
    firstFound(known, (projector) => others.find((screen) => isSame(screen, projector))) ??
    firstFound(known, (projector) => onlyOne(others.filter((screen) => looksLike(screen, projector)))) ??
    (only && isMissing && known.some(({ name }) => namesAgree(only.name, name)) ? only : undefined)
  );
}

function homeOf({ screens, desk, home, known }: Situation): Screen | undefined {
  const kept = screens.find(({ id }) => id === home);
  if (kept) return kept;
  const isKnown = (screen: Screen): boolean => known.some((projector) => isSame(screen, projector));
  const under = screenUnder(desk, screens);
  if (under && !isKnown(under)) return under;
  return screens.find((screen) => !isKnown(screen)) ?? under ?? screens[0];
}

export function arrange(situation: Situation): Arrangement {
  const { screens, desk, known } = situation;
  const home = homeOf(situation);
  if (!home) return { home, others: [], projector: undefined, deskInSight: true };
  const others = screens.filter(({ bounds }) => overlap(bounds, home.bounds) === 0);
  const desks = screens.filter((screen) => !others.includes(screen));
  const showsDesk = (screen: Screen): boolean => screen === home || reachesInto(desk, screen);
  return {
    home,
    others,
    projector: recognise(others, desks, known),
    deskInSight: desks.length > 1 || screens.some((screen) => showsDesk(screen) && known.some((projector) => isSame(screen, projector))),
  };
}

/** The projectors that are known once this one was used. */
export function remember(known: readonly KnownProjector[], { id, name, width, height }: KnownProjector): readonly KnownProjector[] {
  const used: KnownProjector = { id, name, width, height };
  const isOther = (projector: KnownProjector): boolean =>
    projector.id !== id && !(projector.name === name && projector.width === width && projector.height === height);
  return [used, ...known.filter(isOther)].slice(0, mostKnown);
}

/** An area moved, and made smaller if it must be, so that all of it lies within another. */
export function fitInto(area: Area, within: Area): Area {
  const width = Math.min(area.width, within.width);
  const height = Math.min(area.height, within.height);
  return {
    x: Math.min(Math.max(area.x, within.x), within.x + within.width - width),
    y: Math.min(Math.max(area.y, within.y), within.y + within.height - height),
    width,
    height,
  };
}

/** Whether a window can be used where it lies: most of it is on the screen, or it fills more than the screen. */
export function isOn(area: Area, screen: Area): boolean {
  const shared = overlap(area, screen);
  return shared * 2 > area.width * area.height || shared === screen.width * screen.height;
}

/** From left to right, as they stand on the table. */
export function screenViews(screens: readonly Screen[], { home, others, projector }: Arrangement): readonly ScreenView[] {
  const roleOf = (screen: Screen): ScreenRole => {
    if (screen === projector) return 'projector';
    if (screen === home) return 'desk';
    return others.includes(screen) ? 'other' : 'mirror';
  };
  return screens
    .toSorted((one, other) => one.bounds.x - other.bounds.x || one.bounds.y - other.bounds.y)
    .map((screen, index) => {
      const { id, name, bounds } = screen;
      return { id, number: index + 1, name, width: bounds.width, height: bounds.height, role: roleOf(screen) };
    });
}
