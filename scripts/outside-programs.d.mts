/** Types of what the tests, which are TypeScript, take from outside-programs.mjs. */
import type programs from './outside-programs.json';

export type OutsideProgram = InstalledProgram | keyof typeof programs.partOf;
/** One that a package brings. */
export type InstalledProgram = keyof typeof programs.packages;

export function isInstalled(program: InstalledProgram): boolean;
/** Returns the reason for what is skipped. */
export function whyMissing(program: InstalledProgram): string;
