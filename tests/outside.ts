/** Runs programs of the system for tests: none but those that the set-up knows how to bring. */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { OutsideProgram } from '../scripts/outside-programs.mjs';

interface Given {
  /** For its standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

/** More than any test lets a program print. */
const mostPrinted = 64 * 1024 * 1024;

/** What it printed, as bytes; a program that fails is an error with its words. */
export const bytesFrom = (program: OutsideProgram, parameters: readonly string[], given: Given = {}): Buffer =>
  execFileSync(program, parameters, { ...given, maxBuffer: mostPrinted, stdio: ['pipe', 'pipe', 'pipe'] });

export const textFrom = (program: OutsideProgram, parameters: readonly string[], given: Given = {}): string =>
  bytesFrom(program, parameters, given).toString('utf8');

/** One that goes on beside the test, which ends it and may listen to what it prints. */
export function startOutside(
  program: OutsideProgram,
  parameters: readonly string[],
  env = process.env,
): ChildProcessByStdio<null, Readable, null> {
  const child = spawn(program, parameters, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  return child;
}
