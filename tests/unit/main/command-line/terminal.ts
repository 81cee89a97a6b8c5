/** A terminal to type commands in, over a data folder and the smallest content of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Io } from '../../../../main/command-line/answer';
import { runCommand } from '../../../../main/command-line/run-command';
import { readListFile } from '../../../../main/lists/read-list';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';
import { writeSmallContent } from '../content/small-content';

export const belgradeList = resolve('tests/samples/belgrade-2023-10-11.csv');

/** Draws empty slides, and knows no PDF. */
export const nothingDrawn: ReturnType<NonNullable<Io['drawer']>> = {
  open: async () => ({ pages: 0 }),
  draw: async () => ({ title: '', words: '', picture: Uint8Array.of(), ending: 'jpg', lost: '' }),
  measure: async () => [],
  print: async () => Uint8Array.of(),
  read: async (pictures) => pictures.map(() => ({ ground: '#ffffff', parts: [] })),
  close: () => {},
};

interface Said {
  readonly exitCode: number;
  readonly printed: readonly string[];
  readonly told: string;
}

export interface Terminal {
  readonly folder: string;
  readonly run: (...typed: readonly string[]) => Promise<Said>;
}

export function terminal(more: Partial<Io> = {}): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'kit-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const contentFolder = join(folder, 'content');
  writeSmallContent(contentFolder);
  const run = async (...typed: readonly string[]): Promise<Said> => {
    const printed: string[] = [];
    const told: string[] = [];
    const exitCode = await runCommand(typed, {
      print: (line) => printed.push(line),
      tell: (line) => told.push(line),
      dataFolder: join(folder, 'data'),
      contentFolder,
      language: 'en',
      version: '1.2.3',
      readList: readListFile,
      readSquareCodes,
      readLine: async () => '',
      ...more,
    });
    return { exitCode, printed, told: told.join('\n') };
  };
  return { folder, run };
}

const details = ['--place', 'Beograd', '--days', '2023-10-11,2023-10-12', '--language', 'sr-Latn', '--trainers', 'Mira Mirić; Petar Perić'];

export async function newTraining({ run }: Terminal): Promise<string> {
  const { exitCode, printed } = await run('new', '--programme', 'small', ...details);
  expect(exitCode).toBe(0);
  return printed[0] ?? '';
}
