/** Types of what the journeys, which are TypeScript, take from answers-of-main.mjs. */
import type { ElectronApplication } from 'playwright';

/** Wraps an app that Playwright has just launched; gives the same app, whose `evaluate`, and that of its windows, lose no answer. */
export function keepAnswersOf(app: ElectronApplication): ElectronApplication;
