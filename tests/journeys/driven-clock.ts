/** The time that a test drives, kept outside the app so that it goes on through a restart and a kill. */

/** What the app's machine clock is told at its start. */
export interface Reading {
  /** Milliseconds since the boot. */
  readonly upTime: number;
  /** Wall time with its offset. */
  readonly wall: string;
  /** Another one stands for a reboot. */
  readonly boot: string;
}

export class DrivenClock {
  #upTime = 3_600_000;
  #boot = 'boot-of-the-test';
  /** Milliseconds since 1970, and what local time is ahead of UTC. */
  #wall: number;
  #offset: string;

  constructor(wall: string) {
    [this.#wall, this.#offset] = read(wall);
  }

  advance(milliseconds: number): void {
    this.#upTime += milliseconds;
    this.#wall += milliseconds;
  }

  setWall(wall: string): void {
    [this.#wall, this.#offset] = read(wall);
  }

  change({ upTime, wall, boot }: Partial<Reading>): void {
    this.#upTime = upTime ?? this.#upTime;
    this.#boot = boot ?? this.#boot;
    if (wall !== undefined) this.setWall(wall);
  }

  /** For the next start of the app. */
  environment(): Record<string, string> {
    return {
      FACILITATOR_KIT_TEST_WALL: write(this.#wall, this.#offset),
      FACILITATOR_KIT_TEST_UPTIME: String(this.#upTime),
      FACILITATOR_KIT_TEST_BOOT: this.#boot,
    };
  }
}

function read(text: string): [number, string] {
  const offset = /[+-]\d{2}:\d{2}$/u.exec(text)?.[0];
  const wall = Date.parse(text);
  if (offset === undefined || Number.isNaN(wall)) throw new Error(`Not a wall time with its offset: ${text}`);
  return [wall, offset];
}

function write(wall: number, offset: string): string {
  const ahead = Date.parse(`1970-01-01T00:00:00Z`) - Date.parse(`1970-01-01T00:00:00${offset}`);
  return new Date(wall + ahead).toISOString().replace('Z', offset);
}
