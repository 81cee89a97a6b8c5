/** Reads back the switches burnt into the packed executable and holds each against electron-builder.yml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'yaml';
import { PlainFailure, root } from '../command.mjs';

const states = { true: FuseState.ENABLE, false: FuseState.DISABLE };

/** Returns how many were compared. */
export async function checkFuses(executable) {
  const { electronFuses } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  const wire = await getCurrentFuseWire(executable);
  const wrong = Object.entries(electronFuses).flatMap(([key, wanted]) => {
    const name = key[0].toUpperCase() + key.slice(1);
    const state = wire[FuseV1Options[name]];
    return state === states[wanted] ? [] : [`${key} should be ${wanted}, but is ${FuseState[state] ?? 'not in this Electron'}`];
  });
  if (wrong.length > 0)
    throw new PlainFailure(`The fuses of ${executable} are not those of electron-builder.yml:\n  ${wrong.join('\n  ')}`);
  return Object.keys(electronFuses).length;
}
