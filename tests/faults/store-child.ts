/** Starts the store process as a child and collects what it confirms; no child outlives the test that started it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { ImportJob } from './importing-process';
import type { Job } from './store-process';

export class StoreChild {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #lines: string[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #ended: Promise<unknown>;
  #complaints = '';

  constructor(program: string, job: Job | ImportJob) {
    this.#process = spawn(process.execPath, [program, JSON.stringify(job)]);
    this.#ended = once(this.#process, 'close');
    this.#process.stderr.on('data', (piece) => {
      this.#complaints += piece;
    });
    createInterface(this.#process.stdout).on('line', (line) => {
      this.#lines.push(line);
      for (const watcher of this.#watchers) watcher();
    });
    void this.#ended.then(() => {
      for (const watcher of this.#watchers) watcher();
    });
    onTestFinished(() => void this.#process.kill('SIGKILL'));
  }

  get number(): number {
    return this.#process.pid ?? 0;
  }

  /** What follows a word on the lines that begin with it. */
  told(word: string): readonly string[] {
    return this.#lines.filter((line) => line.split(' ')[0] === word).map((line) => line.slice(word.length + 1));
  }

  /** Resolves with the first line for which this holds; rejects when the process ends without it. */
  async line(isMeant: (line: string) => boolean): Promise<string> {
    for (;;) {
      const found = this.#lines.find(isMeant);
      if (found !== undefined) return found;
      if (this.#process.exitCode !== null) throw new Error(`The store process ended: ${this.#complaints}`);
      await new Promise<void>((resolve) => {
        const watcher = (): void => {
          this.#watchers.delete(watcher);
          resolve();
        };
        this.#watchers.add(watcher);
      });
    }
  }

  say(line: string): void {
    this.#process.stdin.write(`${line}\n`);
  }

  /** Resolves once it is dead and all that it had said was heard. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.ended();
  }

  /** Resolves once it came to its end by itself; true when that was a violent one. */
  async ended(): Promise<boolean> {
    await this.#ended;
    return this.#process.signalCode !== null;
  }

  /** What it complained about by itself; a killed process has no complaints. */
  get complaints(): string {
    return this.#complaints;
  }
}
