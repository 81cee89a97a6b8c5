/**
 * The version of all that outlives a kit: lines of logs, answers, bundles. Whoever changes the form of one raises it, and goes on
 * reading what every version before wrote; what a higher version wrote is left as it is.
 */
export const formatVersion = 1;
