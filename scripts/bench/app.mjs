/** The bench of the app: the real kit off-screen beside an empty window and beside reveal.js, all in the same Electron. */
import { cpus, loadavg } from 'node:os';
import { say } from '../command.mjs';
import { electronRuntime } from '../electron-runtime.mjs';
import { prepareLauncher } from '../launcher.mjs';
import { startOffScreenDisplay } from '../off-screen.mjs';
import { makeApps } from './apps.mjs';
import { budgetTable } from './budget.mjs';
import { measureExports } from './exports.mjs';
import { measureKeyToPaint } from './key-to-paint.mjs';
import { measureRegisterMarks } from './register-marks.mjs';
import { measureStartUp } from './start-up.mjs';
import { exportTable, keyTable, marksTable, startTable, telephonesTable } from './tables.mjs';
import { measureWithTelephones } from './telephones.mjs';

const slideCount = 500;

const parts = [
  { name: 'startUp', measure: measureStartUp, print: startTable },
  { name: 'keyToPaint', measure: measureKeyToPaint, print: keyTable },
  { name: 'telephones', measure: measureWithTelephones, print: telephonesTable },
  { name: 'marks', measure: measureRegisterMarks, print: marksTable },
  { name: 'exports', measure: measureExports, print: exportTable },
];

/** Prints its tables, and gives its numbers. */
export async function benchOfApp() {
  const { version } = await electronRuntime();
  const launcher = await prepareLauncher();
  const display = await startOffScreenDisplay();
  const numbers = { electron: version, processors: cpus().length, load: [] };
  try {
    const apps = makeApps(slideCount);
    for (const { name, measure, print } of parts) {
      say(`Measuring ${name}`);
      numbers.load.push(loadavg()[0]);
      numbers[name] = await measure({ launcher, display }, apps);
      process.stdout.write(`${print(numbers[name])}${budgetTable(name, numbers[name])}\n\n`);
    }
  } finally {
    await display.stop();
  }
  numbers.load.push(loadavg()[0]);
  const load = numbers.load.map((share) => share.toFixed(1)).join(', ');
  process.stdout.write(`Electron ${version}, ${numbers.processors} processors; load before each table and at the end: ${load}\n`);
  return { app: numbers };
}
