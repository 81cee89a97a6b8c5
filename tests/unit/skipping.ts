/** Why a test is not tried here: the last lines of `npm test` tell each reason once, so every skipped test has one. */
import { beforeEach } from 'vitest';
import { type InstalledProgram, isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';

/** For all tests of the group, or of the file, in which it stands. */
export function skipWithout(program: InstalledProgram): void {
  beforeEach(({ skip }) => skip(!isInstalled(program), whyMissing(program)));
}
