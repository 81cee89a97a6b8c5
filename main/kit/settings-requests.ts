/** What the desk asks about this laptop: its settings, hints that are over, notices that were read. */
import type { Notices } from './notices';
import type { Preferences } from './preferences';
import { done, type Handlers, type RequestGate } from './request-gate';

export const settingsRequests = (gate: RequestGate, preferences: Preferences, notices: Notices, changed: () => void) =>
  ({
    'change-settings': ({ letterhead, signing, ...change }) =>
      gate.act(() => {
        const { data } = preferences;
        return preferences.keep({
          ...change,
          ...(letterhead && { letterhead: { ...data.letterhead, ...letterhead } }),
          ...(signing && { signing: { ...data.signing, ...signing } }),
        });
      }),
    'hints-done': (names) => (preferences.areHintsDone(names) ? done : gate.act(() => preferences.hintsAreDone(names))),
    'close-notice': (id) => {
      notices.close(id);
      changed();
      return done;
    },
  }) satisfies Partial<Handlers>;
