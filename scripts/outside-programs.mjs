/**
 * Which programs scripts and tests start beside Node and Electron: those that every system has, and those that a Debian package
 * brings. Whatever isn't in the list beside this file is started by nobody; a test looks after that.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { packages } = JSON.parse(readFileSync(new URL('outside-programs.json', import.meta.url), 'utf8'));

/** The Debian package that brings a program. */
export const packageOf = (program) => packages[program];

/** Packages of all programs, each once. */
export const packagesOfPrograms = () => [...new Set(Object.values(packages))];

const ending = process.platform === 'win32' ? '.exe' : '';

export const isInstalled = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program + ending)));

export const missingPrograms = () => Object.keys(packages).filter((program) => !isInstalled(program));

export const whyMissing = (program) => `${program} is not installed here; on Debian the package ${packageOf(program)} brings it`;
