/** In the data folder; its content is that of `settings.ts`, which a start takes its time to load. */
export const settingsFile = 'settings.json';
