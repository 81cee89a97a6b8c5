/** Whether one path lies in a folder. */
import { relative, resolve, sep } from 'node:path';

/** The folder itself counts as well. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) !== way);
}
