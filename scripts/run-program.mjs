/** Starts other programs, always with an argument array and never through a shell, so that every system does the same. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atEnd, PlainFailure, root } from './command.mjs';

/** Standard output and error of the child both go to our standard error. */
export const shownAsProgress = ['ignore', 2, 2];

/**
 * Resolves with the exit code and, if `stdio` makes pipes, with what was printed. The program does not outlive this process:
 * it gets `endSignal`, unless it is `detached`, when Ctrl+C does not reach it and it ends in its own time.
 */
export function runProgram(
  program,
  parameters,
  { cwd = root, env = process.env, stdio = 'inherit', detached = false, endSignal = 'SIGKILL', onStart } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, env, stdio, detached, windowsHide: true });
    const forget = detached ? () => {} : atEnd(() => child.kill(endSignal));
    const printed = [];
    child.stdout?.on('data', (piece) => printed.push(piece));
    child.stderr?.on('data', (piece) => printed.push(piece));
    child.on('error', (failure) => {
      forget();
      reject(failure);
    });
    child.on('close', (code, signal) => {
      forget();
      resolve({ code: code ?? 1, signal, printed: Buffer.concat(printed).toString() });
    });
    onStart?.(child);
  });
}

/** npm is run as a script by this very Node: on Windows its command is a batch file, which cannot be started without a shell. */
export function runNpm(parameters, options) {
  const beside = dirname(process.execPath);
  const script = [
    process.env.npm_execpath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (script) return runProgram(process.execPath, [script, ...parameters], options);
  if (process.platform === 'win32') throw new PlainFailure('npm was not found. Start this with npm, for example: npm start');
  return runProgram('npm', parameters, options);
}

/** Runs the command of an installed package by its script. */
export function runTool(packageName, parameters, options) {
  const folder = join(root, 'node_modules', packageName);
  const { bin, name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : (bin[name.split('/').at(-1)] ?? Object.values(bin)[0]);
  return runProgram(process.execPath, [join(folder, script), ...parameters], options);
}
