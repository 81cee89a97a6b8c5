import { describe, expect, test } from 'vitest';
import { formatLocalTime, localDateOf, localTimeOf, type Moment } from '../../../domain/kernel/time';
import { type Anchor, anchorFor, clockOf, type MachineClock, machineClock, parseAnchor } from '../../../main/clock';

const hour = 3_600_000;

/** A machine whose two clocks and boot are set by hand. */
class Machine {
  readonly #offset: (wall: number) => number;
  boot = 'first-boot';
  upTime = 5 * hour;
  wall = Date.parse('2026-11-25T08:00:00Z');

  constructor(offset: (wall: number) => number = () => 60) {
    this.#offset = offset;
  }

  runs(milliseconds: number): void {
    this.upTime += milliseconds;
    this.wall += milliseconds;
  }

  reboots(wall: number): void {
    this.boot = 'second-boot';
    this.upTime = 20_000;
    this.wall = wall;
  }

  get clock(): MachineClock {
    return { upTime: () => this.upTime, wall: () => this.wall, offset: this.#offset, boot: this.boot };
  }
}

const now = (machine: Machine, kept: Anchor | null): Moment => clockOf(machine.clock, anchorFor(machine.clock, kept)).now();

describe('a wall clock that shows a year of no training', () => {
  test.each(['1970-01-01T08:00:00Z', '1999-12-31T08:00:00Z', '2150-06-15T08:00:00Z', '+010000-01-01T08:00:00Z', '-000500-03-03T08:00:00Z'])(
    'as %s tells the time of day and no more, and time goes on',
    (wall) => {
      const machine = new Machine();
      machine.wall = Date.parse(wall);
      const clock = clockOf(machine.clock, anchorFor(machine.clock, null));
      const before = clock.now();
      machine.runs(36 * hour);
      const after = clock.now();
      expect([formatLocalTime(localTimeOf(before)), formatLocalTime(localTimeOf(after))]).toEqual(['09:00', '21:00']);
      expect([localDateOf(before), after.instant - before.instant]).toEqual(['2000-01-02', 36 * hour]);
    },
  );

  test('is not what a laptop goes on counting from', () => {
    expect(() => parseAnchor({ boot: 'boot', upTime: 0, wall: Date.parse('2150-06-15T08:00:00Z') })).toThrow();
  });
});

describe('the reference clock', () => {
  test.each([
    ['forward', hour],
    ['back', -hour],
  ])('doesn’t move when the wall clock is set %s', (_, by) => {
    const machine = new Machine();
    const clock = clockOf(machine.clock, anchorFor(machine.clock, null));
    const before = clock.now();
    machine.runs(1000);
    machine.wall += by;
    const after = clock.now();
    expect([after.instant - before.instant, after.wall - before.wall]).toEqual([1000, 1000 + by]);
  });

  test('goes on counting after a restart of the kit in the same boot, even when the wall clock was set meanwhile', () => {
    const machine = new Machine();
    const kept = anchorFor(machine.clock, null);
    const before = now(machine, kept);
    machine.runs(10 * 60_000);
    machine.wall -= 3 * hour;
    expect(now(machine, kept).instant - before.instant).toBe(10 * 60_000);
  });

  test('begins again from the wall clock after a reboot', () => {
    const machine = new Machine();
    const kept = anchorFor(machine.clock, null);
    machine.reboots(Date.parse('2026-11-25T11:00:00Z'));
    expect(now(machine, kept).instant).toBe(Date.parse('2026-11-25T11:00:00Z'));
    machine.runs(1000);
    expect(anchorFor(machine.clock, kept)).not.toEqual(kept);
  });

  test('asks for the distance from Greenwich at each moment, so a change in the night between the days is seen', () => {
    const clocksGoBack = Date.parse('2026-10-25T01:00:00Z');
    const machine = new Machine((wall) => (wall < clocksGoBack ? 120 : 60));
    const clock = clockOf(machine.clock, anchorFor(machine.clock, null));
    machine.wall = clocksGoBack - 1;
    expect(clock.now().offset).toBe(120);
    machine.runs(1);
    expect(clock.now().offset).toBe(60);
  });

  test('hands out whole milliseconds', () => {
    const machine = new Machine();
    machine.upTime += 0.4;
    const anchor = anchorFor(machine.clock, null);
    machine.runs(0.3);
    expect(Number.isInteger(clockOf(machine.clock, anchor).now().instant)).toBe(true);
  });
});

test('the real machine has one boot, and its up-time doesn’t go back', () => {
  const [one, other] = [machineClock(), machineClock()];
  expect(other.boot).toBe(one.boot);
  const before = one.upTime();
  expect(other.upTime()).toBeGreaterThanOrEqual(before);
});

test.each([null, {}, { boot: 'b', upTime: '1', wall: 2 }, { boot: 'b', upTime: 1 }])('a kept anchor of %j is not believed', (value) => {
  expect(() => parseAnchor(value)).toThrow();
});
