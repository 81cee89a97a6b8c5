/** The benches of durable marks and of documents: TypeScript that plain Node runs, once it is one file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForNode } from '../bundle-for-node.mjs';
import { atEnd, PlainFailure, root } from '../command.mjs';
import { runProgram } from '../run-program.mjs';

export const benchOfMarks = () => benchInNode('measure-marks', 'The bench of marks');
export const benchOfDocuments = () => benchInNode('papers', 'The bench of documents');

/** Prints its tables, and gives its numbers. */
async function benchInNode(name, what) {
  /* Beside the result and not in the system's folder for temporary files, which often lies in memory, where a flush costs nothing. */
  const folder = mkdtempSync(join(root, 'out', 'bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const result = join(folder, `${name}.json`);
  await bundleForNode(folder, join(root, 'tests', 'bench', `${name}.ts`));
  const { code } = await runProgram(process.execPath, [join(folder, `${name}.mjs`), result, folder]);
  if (code !== 0) throw new PlainFailure(`${what} broke off.`);
  return JSON.parse(readFileSync(result, 'utf8'));
}
