/** What stands behind the windows once it is read: they load their pages before, and what they ask for waits. Types only. */
import type { AudienceRequests } from '../../domain/contract';
import type { FindPicture } from './app-protocol';

export interface Backstage {
  /** Pages that are made by main itself, by their path. */
  readonly pages: Readonly<Record<string, () => string>>;
  readonly findPicture: FindPicture;
  readonly answerDesk: (channel: unknown, given: unknown) => Promise<unknown>;
  readonly answerAudience: () => Promise<ReturnType<AudienceRequests['ready']>>;
}
