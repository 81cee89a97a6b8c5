/** What is left, whatever happens to the laptop: it is the length less what went by on the reference clock, for the desk and for the room. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { duration, formatDuration, minutes } from '../../domain/kernel/time';
import { audienceTime, deskTime } from '../../domain/training/view';
import { type Anchor, anchorFor, clockOf, type MachineClock, machineClock } from '../../main/clock';
import { Laptop } from './domain/training/laptop';

vi.setConfig({ testTimeout: 60_000 });

const day = 24 * 60 * 60_000;
/** The offsets that the system has for Europe/Belgrade. */
const { offset: offsetInBelgrade } = machineClock();

/** A laptop with a kit on it. What goes by while it sleeps counts, and so does what goes by while the kit is closed. */
class Machine {
  upTime = 3_600_000;
  wall: number;
  boot = 'first-boot';
  zone: (wall: number) => number = offsetInBelgrade;
  /** Milliseconds that really went by. */
  reference = 0;
  readonly laptop = Laptop.withTraining({ firstDay: '2023-10-28', secondDay: '2023-10-29' });
  #kept: Anchor | null = null;
  #anchor: Anchor;

  constructor(wall: string) {
    this.wall = Date.parse(wall);
    this.#anchor = this.#begin();
    this.tick();
  }

  passes(milliseconds: number): void {
    this.reference += milliseconds;
    this.upTime += milliseconds;
    this.wall += milliseconds;
    this.tick();
  }

  setsWall(by: number): void {
    this.wall += by;
    this.tick();
  }

  travels(offset: number): void {
    this.zone = () => offset;
    this.tick();
  }

  /** Everything but the disk is gone. */
  restarts(): void {
    this.#anchor = this.#begin();
    this.laptop.restarted();
    this.tick();
  }

  reboots(took: number): void {
    this.boot = 'second-boot';
    this.upTime = 20_000;
    this.reference += took;
    this.wall += took;
    this.restarts();
  }

  tick(): void {
    this.laptop.now = clockOf(this.#clock, this.#anchor).now();
  }

  get #clock(): MachineClock {
    return { upTime: () => this.upTime, wall: () => this.wall, offset: (wall) => this.zone(wall), boot: this.boot };
  }

  #begin(): Anchor {
    this.#kept = anchorFor(this.#clock, this.#kept);
    return this.#kept;
  }
}

const shown = ({ laptop }: Machine) => {
  const open = { training: laptop.training, programme: laptop.programme };
  return { desk: deskTime(laptop.now, open), room: audienceTime(laptop.now, open) };
};

const happening = fc.oneof(
  { arbitrary: fc.nat({ max: 20 * 60_000 }).map((milliseconds) => (machine: Machine) => machine.passes(milliseconds)), weight: 3 },
  fc.integer({ min: 60_000, max: 9 * 60 * 60_000 }).map((asleep) => (machine: Machine) => machine.passes(asleep)),
  fc.integer({ min: -40 * day, max: 40 * day }).map((by) => (machine: Machine) => machine.setsWall(by)),
  fc.integer({ min: -30 * 60_000, max: 30 * 60_000 }).map((by) => (machine: Machine) => machine.setsWall(by)),
  fc.integer({ min: -48, max: 56 }).map((quarters) => (machine: Machine) => machine.travels(quarters * 15)),
  fc.constant((machine: Machine) => machine.restarts()),
);

/** Day 1 runs since this moment, and both timers with it. */
function running(wall = '2023-10-28T08:30:00+02:00'): Machine {
  const machine = new Machine(wall);
  machine.laptop.does(
    { kind: 'start-day', day: 1 },
    { kind: 'start-timer', length: minutes(20) },
    { kind: 'start-timer', length: minutes(45), timer: 'group' },
  );
  return machine;
}

function agrees(machine: Machine): void {
  const { desk, room } = shown(machine);
  const left = [30, 20, 45].map((length) => formatDuration(duration(minutes(length) - machine.reference)));
  const texts = [desk.blockLeft, desk.activityLeft, desk.groupLeft].map((each) => (each === undefined ? '' : formatDuration(each)));
  expect(texts).toEqual(left);
  expect(room.activityLeft).toBe(desk.activityLeft);
}

describe('what is left equals the reference clock', () => {
  test('after any mix of sleep, restarts, a wall clock set by minutes to days, and other time zones', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        const machine = running();
        for (const happens of happenings) {
          happens(machine);
          agrees(machine);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('and is never more than there was, where a laptop was off in mid-day and its clock began again years ago', () => {
    const machine = running();
    machine.passes(5 * 60_000);
    machine.wall -= 4_000 * day;
    machine.reboots(60_000);
    const { desk, room } = shown(machine);
    expect([desk.blockLeft, desk.activityLeft, desk.groupLeft, room.activityLeft]).toEqual([30, 20, 45, 20].map(minutes));
    machine.laptop.does({ kind: 'pause-timer' }, { kind: 'resume-timer' });
    machine.passes(60_000);
    expect(shown(machine).room.activityLeft).toBe(minutes(19));
  });

  test('after the laptop was off: then an honest wall clock is all there is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 * 60 * 60_000 }), fc.nat({ max: 60 * 60_000 }), (off, after) => {
        const machine = running();
        machine.reboots(off);
        agrees(machine);
        machine.setsWall(2 * day);
        machine.passes(after);
        machine.restarts();
        agrees(machine);
      }),
    );
  });

  test('past midnight', () => {
    const machine = running('2023-10-28T23:40:00+02:00');
    machine.passes(25 * 60_000);
    agrees(machine);
    expect(shown(machine).desk.clock).toBe('00:05:00');
  });
});

describe.each([
  ['2023-10-28', '2023-10-29', '+02:00', '+01:00'],
  ['2024-03-30', '2024-03-31', '+01:00', '+02:00'],
])('in the night to %s the clocks change', (firstDay, secondDay, before, after) => {
  test('each day keeps its own time of day, and is neither ahead nor behind by the hour', () => {
    const machine = new Machine(`${firstDay}T08:30:00${before}`);
    const { laptop } = machine;
    laptop.does({ kind: 'start-day', day: 1 });
    expect(shown(machine).desk).toMatchObject({ clock: '08:30:00', behind: 0, dayEnds: '16:40' });
    machine.passes(Date.parse(`${firstDay}T16:40:00${before}`) - machine.wall);
    laptop.does({ kind: 'end-day' });
    machine.passes(Date.parse(`${secondDay}T08:50:00${after}`) - machine.wall);
    laptop.does({ kind: 'start-day', day: 2 });
    expect(shown(machine).desk).toMatchObject({ clock: '08:50:00', behind: 5, dayEnds: '16:45', blockLeft: minutes(15) });
  });

  test('and a timer that runs through it loses and wins nothing', () => {
    const machine = running(`${firstDay}T23:50:00${before}`);
    for (let hour = 0; hour < 8; hour += 1) {
      machine.passes(3_600_000);
      agrees(machine);
    }
    expect(shown(machine).desk.clock.slice(0, 2)).toBe(before === '+02:00' ? '06' : '08');
  });
});
