/** Wall clocks that are set back and forward, by minutes and by years, between starts and during them: order stays right, nothing is lost, and nobody wins in silence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { type Duration, type Moment, minutes } from '../../../../domain/kernel/time';
import { presenceOf } from '../../../../domain/register/attendance';
import { decide } from '../../../../domain/subjects/commands';
import type { TrainingCommand } from '../../../../domain/training/command';
import { anchorFor, clockOf, type MachineClock } from '../../../../main/clock';
import type { TrainingLog } from '../../../../main/store/training-log';
import { writerFor } from '../../../../main/store/writer';
import { personNamed, smallProgramme } from '../../builders';
import { ModelDisk } from './model-disk';
import { arrival, logs, namesIn, openLog } from './notebook';

const years = (count: number): Duration => minutes(count * 365 * 24 * 60);

/** A laptop whose wall clock can be set; its up-time can't. */
class Laptop {
  readonly disk: ModelDisk;
  readonly #device: string;
  #wall: number;
  #upTime = 1000;
  #boots = 0;

  constructor(device: string, wall: string, disk = new ModelDisk()) {
    this.#device = device;
    this.#wall = Date.parse(wall);
    this.disk = disk;
  }

  setWall(by: Duration): void {
    this.#wall += by;
  }

  wait(by: Duration): void {
    this.#wall += by;
    this.#upTime += by;
  }

  /** After a reboot, so that nothing but the wall clock is left to begin from. */
  async start(): Promise<{ readonly log: TrainingLog; readonly now: () => Moment }> {
    this.#boots += 1;
    this.#upTime = 1000;
    const machine: MachineClock = { upTime: () => this.#upTime, wall: () => this.#wall, offset: () => 60, boot: `boot-${this.#boots}` };
    const clock = clockOf(machine, anchorFor(machine, null));
    return { log: await openLog(this.disk, writerFor(this.#device, clock)), now: clock.now };
  }

  async does(command: TrainingCommand): Promise<TrainingLog> {
    const { log, now } = await this.start();
    const decision = decide(log.training, command, {
      programme: smallProgramme,
      moment: now(),
      device: this.#device,
      newId: () => 'person',
    });
    if (isRefusal(decision)) throw new Error(decision.refused);
    await log.confirm(decision, now());
    await log.close();
    return log;
  }

  /** The other laptop's logs are copied here. */
  takes(other: Laptop): this {
    const theirs = Object.entries(other.disk.files).filter(([path]) => path.startsWith(logs));
    return Object.assign(this, { disk: new ModelDisk({ ...this.disk.files, ...Object.fromEntries(theirs) }) });
  }
}

test('events keep the order in which they happened, however the wall clock is set between and during starts', async () => {
  const jump = fc.oneof(
    fc.integer({ min: -90, max: 90 }).map(minutes),
    fc.integer({ min: -20, max: 20 }).map(years),
    fc.constant(minutes(0)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(jump, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (starts) => {
      const laptop = new Laptop('laptop', '2026-11-25T08:00:00Z');
      const names: string[] = [];
      for (const jumps of starts) {
        const { log, now } = await laptop.start();
        expect(namesIn(log)).toEqual(names);
        for (const by of jumps) {
          laptop.setWall(by);
          const name = `person ${names.length}`;
          await log.confirm([arrival(name)], now());
          names.push(name);
        }
        await log.close();
        laptop.wait(minutes(1));
      }
      expect(namesIn((await laptop.start()).log)).toEqual(names);
    }),
    { numRuns: 60 },
  );
});

describe('a laptop that is set to 2030', () => {
  const participant = 'person' as ParticipantId;
  const mark = (state: 'present' | 'absent' | 'late'): TrainingCommand => ({ kind: 'mark', participant, halfDay: 'd1am', state, at: '' });

  async function both(): Promise<readonly [right: Laptop, wrong: Laptop]> {
    const right = new Laptop('right', '2026-11-25T08:00:00Z');
    await right.does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
    await right.does(mark('present'));
    return [right, new Laptop('wrong', '2030-01-01T00:00:00Z').takes(right)];
  }

  test('does not win in silence: its mark and another that replace the same one are a conflict, on both alike', async () => {
    const [right, wrong] = await both();
    await wrong.does(mark('absent'));
    await right.does(mark('late'));
    for (const laptop of [right.takes(wrong), wrong.takes(right)]) {
      const { log } = await laptop.start();
      expect(presenceOf(log.training.state, participant, 'd1am')).toMatchObject({ conflict: true });
    }
  });

  test('has its mark settled by the next one of a laptop that has seen both, though that clock is years behind', async () => {
    const [right, wrong] = await both();
    await wrong.does(mark('absent'));
    await right.does(mark('late'));
    const log = await right.takes(wrong).does(mark('present'));
    expect(presenceOf(log.training.state, participant, 'd1am')).toMatchObject({ state: 'present', conflict: false });
    const { log: seen } = await wrong.takes(right).start();
    expect(presenceOf(seen.training.state, participant, 'd1am')).toMatchObject({ state: 'present', conflict: false });
  });
});
