/** Answers what the desk asks for: only what is well formed reaches the kit, and a fault of the kit's is an answer too. */
import { refuse } from '../../domain/refusal';
import type { Kit } from '../kit/kit';
import { requestSchemas } from '../kit/request-schemas';
import { noteFault } from './app-log';

const isChannel = (channel: unknown): channel is keyof typeof requestSchemas =>
  typeof channel === 'string' && Object.hasOwn(requestSchemas, channel);

export async function answerDesk(kit: Kit, channel: unknown, given: unknown): Promise<unknown> {
  if (!isChannel(channel)) return refuse('wrong-message');
  const checked = requestSchemas[channel].safeParse(given);
  if (!checked.success) return refuse('wrong-message');
  try {
    /* The schema of a channel gives what that channel's handler takes; the compiler can't follow the pairing through an index. */
    const handle = kit.requests[channel] as (...given: readonly unknown[]) => unknown;
    return await handle(...checked.data);
  } catch (error) {
    noteFault(`The request “${channel}” failed.`, error);
    return refuse('kit-fault');
  }
}
