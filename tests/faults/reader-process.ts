/**
 * Stands in for the program that reads lists: it writes its number into the file that READER_FILE names, and then reads as that one
 * does; or, as READER says, never comes to an end, or takes all the memory there is.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { answerParent } from '../../main/apart/answer-parent';
import { readListFile } from '../../main/lists/read-list';

export type ReaderKind = 'faithful' | 'endless' | 'greedy';

const { READER: kind, READER_FILE: file = '' } = process.env;

function tellNumber(): void {
  writeFileSync(`${file}.new`, String(process.pid));
  renameSync(`${file}.new`, file);
}

function never(): never {
  for (;;);
}

function takeMemory(): never {
  const taken: object[] = [];
  for (;;) taken.push({ number: taken.length });
}

answerParent(async (order: Parameters<typeof readListFile>[0]) => {
  tellNumber();
  if (kind === 'endless') return never();
  return kind === 'greedy' ? takeMemory() : readListFile(order);
});
