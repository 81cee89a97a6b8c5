/**
 * What the name of a log's file says. A log is named `<device>-<start>.ndjson` after who writes it; a device's name has no hyphen. In a
 * folder that laptops share each changes its own files alone: what one of them brings of another's log, as from a bundle, lies in a file
 * of its own, `<device>-brought-<name of that log>`. Readers join both, and the other one's file is left to the other.
 */
import type { Origin } from './chain';

const brought = /^[^-]+-brought-(.+-.+\.ndjson)$/u;

/** Returns the name of the file in which this laptop keeps what it brought of a log. */
export const broughtNameOf = (device: string, log: string): string => `${device}-brought-${log}`;

/** The log of which somebody else brought what lies in this file; any other is that log itself. */
export const nameAsWritten = (name: string): string => brought.exec(name)?.[1] ?? name;

/** Whether this laptop alone changes the file; `origin`: of the lines in it, where they say it. */
export const isWrittenBy = (device: string, name: string, origin: Origin): boolean =>
  (nameAsWritten(name) === name ? origin.device : name.slice(0, name.indexOf('-'))) === device;

/** Whose log has this name. */
export function originOf(name: string): Origin {
  const stem = nameAsWritten(name).replace(/\.ndjson$/u, '');
  const hyphen = stem.indexOf('-');
  return hyphen === -1 ? { device: stem, start: '' } : { device: stem.slice(0, hyphen), start: stem.slice(hyphen + 1) };
}
