/**
 * The only source of now. The reference is the system's up-time with the boot's identity: it goes on through sleep and doesn't
 * jump when the wall clock is set. After a reboot only the wall clock is left to begin again from.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { z } from 'zod';
import { dayLength, firstYear, instant, lastYear, type Moment, type WallTime, wallTime } from '../domain/kernel/time';

/** What the machine tells; the tests drive one of their own. */
export interface MachineClock {
  /** Milliseconds since the boot, sleep included. */
  readonly upTime: () => number;
  /** Milliseconds since 1970. */
  readonly wall: () => number;
  /** Minutes that local time is ahead of UTC at a wall time. */
  readonly offset: (wall: number) => number;
  /** The same all through one boot. */
  readonly boot: string;
}

/** Ties the reference line to one reading of both clocks; kept on the disk, so that a restart goes on counting. */
export interface Anchor {
  readonly boot: string;
  readonly upTime: number;
  readonly wall: number;
}

/* A day from either end, so that the local time lies in these years too. */
const firstWall = Date.UTC(firstYear, 0, 2);
const endOfWalls = Date.UTC(lastYear, 11, 31);

/** A clock that shows a year of no training tells the time of day and nothing else: as if it counted from its first day. */
export function wallShownBy(machine: MachineClock): WallTime {
  const wall = machine.wall();
  return wallTime(wall >= firstWall && wall < endOfWalls ? wall : firstWall + (((wall % dayLength) + dayLength) % dayLength));
}

export const parseAnchor = (value: unknown): Anchor =>
  z.object({ boot: z.string(), upTime: z.number(), wall: z.number().min(firstWall).lt(endOfWalls) }).parse(value);

export interface Clock {
  readonly now: () => Moment;
}

/** The end of the calendar that dates of a ZIP, a workbook and a PDF have in common with ours, in seconds since 1970. */
const endOfSeconds = Date.UTC(lastYear + 1, 0, 1) / 1000;

/** What SOURCE_DATE_EPOCH says, in seconds since 1970, as the moment at which documents were made; undefined when it is no such number. */
export function sourceDate(said: string): Moment | undefined {
  const seconds = /^\d{1,10}$/u.test(said) ? Number(said) : endOfSeconds;
  return seconds < endOfSeconds ? { instant: instant(seconds * 1000), wall: wallTime(seconds * 1000), offset: 0 } : undefined;
}

/** Begins the identity of a boot that is told from others only by when it began. */
const byClock = 'booted-';

function bootToldBySystem(): string {
  switch (process.platform) {
    case 'linux':
      return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
    case 'darwin':
      return execFileSync('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    default:
      return '';
  }
}

/** Without an identity of the system's own (Windows), boots are told apart by when they began, to the minute. */
function bootIdentity(): string {
  try {
    const told = bootToldBySystem().trim();
    if (told !== '') return told;
  } catch {
    /* A system that hides it is one without. */
  }
  return `${byClock}${Math.round((Date.now() / 1000 - uptime()) / 60)}`;
}

/** True only when it is certain: where the clock tells boots apart, setting it makes another identity of the same boot. */
export const isOtherBoot = (one: string, other: string): boolean => one !== other && !one.startsWith(byClock) && !other.startsWith(byClock);

export const machineClock = (): MachineClock => ({
  upTime: () => uptime() * 1000,
  wall: () => Date.now(),
  offset: (wall) => -new Date(wall).getTimezoneOffset(),
  boot: bootIdentity(),
});

/** The kept anchor while this boot lasts, a new one after a reboot. */
export const anchorFor = (machine: MachineClock, kept: Anchor | null): Anchor =>
  kept?.boot === machine.boot ? kept : { boot: machine.boot, upTime: machine.upTime(), wall: wallShownBy(machine) };

export const clockOf = (machine: MachineClock, anchor: Anchor): Clock => ({
  now: () => {
    const wall = wallShownBy(machine);
    return {
      instant: instant(Math.round(anchor.wall + machine.upTime() - anchor.upTime)),
      wall,
      offset: machine.offset(wall),
    };
  },
});
