/** Types of what the tests, which are TypeScript, take from simulated.mjs. */
import type { Plugin } from 'vite';

export const simulated: Plugin;
