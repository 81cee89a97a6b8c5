/**
 * Which build of its version the kit is: what another one kept to spare work, such as a programme that it parsed, may be what this one would
 * not say. The build puts its own in place of this file (electron.vite.config.ts); sources that run as they are have none.
 */
export const thisBuild: string | undefined = undefined;
