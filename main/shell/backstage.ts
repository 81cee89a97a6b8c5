/** What stands behind the windows once it is read: they load their pages before, and what they ask for waits. Types only. */
import type { AudienceRequests } from '../../domain/contract';
import type { MadeByMain } from './app-protocol';

export interface Backstage extends MadeByMain {
  readonly answerDesk: (channel: unknown, given: unknown) => Promise<unknown>;
  readonly answerAudience: () => Promise<ReturnType<AudienceRequests['ready']>>;
  readonly answerSignIn: (channel: unknown, given: unknown) => Promise<unknown>;
}
