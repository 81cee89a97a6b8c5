/**
 * Judges whether the process that wrote its name somewhere is still living. Numbers of processes are given out again, so its
 * start counts as well; what can't be known counts as living, since two holders lose more than a refusal does.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { faultOf } from './disk';

export interface Begun {
  readonly process: number;
  /** When it began, in the words of one kind of system; empty when the system didn't say. */
  readonly started: string;
}

export interface Processes {
  readonly own: Begun;
  /** False only when it is certain that this very process has ended. */
  readonly mayLive: (begun: Begun) => boolean;
}

function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    /* Another user's process may not be signalled, but it is there. */
    return faultOf(error) === 'EPERM';
  }
}

interface Stat {
  readonly state: string;
  /** In ticks since the boot: the same however the wall clock is set. */
  readonly started: string;
}

function statOf(process: number | 'self'): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${process}/stat`, 'utf8');
    const [state = '', ...others] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state, started: others[18] ?? '' };
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Ended, and not yet asked for its exit code by the process that began it. */
const endedStates = new Set(['Z', 'X']);

/** With `/proc` (Linux) nothing is left to doubt within one boot. */
function processesByStat(own: Stat): Processes {
  return {
    own: { process: process.pid, started: own.started },
    mayLive: ({ process: number, started }) => {
      if (!isRunning(number)) return false;
      const stat = statOf(number);
      if (stat === undefined) return true;
      return !endedStates.has(stat.state) && (started === '' || started === stat.started);
    },
  };
}

/** Between the birth of a process and its first line of JavaScript an old laptop may load for long, in milliseconds. */
const loadingTime = 60_000;

/**
 * Without `/proc` (macOS, Windows) a start is a wall time: the kit knows its own, and the system is asked for another's only when
 * a process of that number runs. `startedAt` gives milliseconds since 1970, or undefined when the system doesn't say.
 * Can't be told: a stranger that was given the number of a kit within a minute of that kit's start, and a stranger whose start the
 * system keeps to itself. Both count as the living holder, until they end.
 */
export function processesByClock(startedAt: (process: number) => number | undefined): Processes {
  return {
    own: { process: process.pid, started: new Date(performance.timeOrigin).toISOString() },
    mayLive: ({ process: number, started }) => {
      if (!isRunning(number)) return false;
      const [claimed, found] = [Date.parse(started), startedAt(number)];
      return found === undefined || Number.isNaN(claimed) || Math.abs(found - claimed) <= loadingTime;
    },
  };
}

function toldBy(program: string, parameters: readonly string[]): string | undefined {
  try {
    return execFileSync(program, parameters, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
      windowsHide: true,
    });
  } catch {
    /* No such program, or it knows nothing of this process: either way the start stays unknown. */
    return undefined;
  }
}

const orUnknown = (milliseconds: number): number | undefined => (Number.isFinite(milliseconds) ? milliseconds : undefined);

export function startToldByPs(process: number): number | undefined {
  const told = toldBy('ps', ['-o', 'lstart=', '-p', String(process)])?.trim();
  return told === undefined ? undefined : orUnknown(Date.parse(`${told} UTC`));
}

function startToldByPowerShell(process: number): number | undefined {
  const question = `([DateTimeOffset](Get-Process -Id ${process}).StartTime).ToUnixTimeMilliseconds()`;
  const told = toldBy('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', question])?.trim();
  return told ? orUnknown(Number(told)) : undefined;
}

export function processesOfThisSystem(): Processes {
  const own = statOf('self');
  return own ? processesByStat(own) : processesByClock(process.platform === 'win32' ? startToldByPowerShell : startToldByPs);
}
