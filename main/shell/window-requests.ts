/** Answers what windows ask for: only what is well formed reaches the kit, and a fault of the kit's is an answer too. */
import { refuse } from '../../domain/kernel/refusal';
import { signInSchemas } from '../kit/forms/sign-in-schemas';
import type { Kit } from '../kit/kit';
import { requestSchemas } from '../kit/request-schemas';
import { noteFault } from './app-log';

const isDeskChannel = (channel: unknown): channel is keyof typeof requestSchemas =>
  typeof channel === 'string' && Object.hasOwn(requestSchemas, channel);

const isSignInChannel = (channel: unknown): channel is keyof typeof signInSchemas =>
  typeof channel === 'string' && Object.hasOwn(signInSchemas, channel);

type Handle = (...given: readonly unknown[]) => unknown;

async function answered(channel: string, handle: Handle, given: readonly unknown[]): Promise<unknown> {
  try {
    return await handle(...given);
  } catch (error) {
    noteFault(`The request “${channel}” failed.`, error);
    return refuse('kit-fault');
  }
}

export async function answerDesk(kit: Kit, channel: unknown, given: unknown): Promise<unknown> {
  if (!isDeskChannel(channel)) return refuse('wrong-message');
  const checked = requestSchemas[channel].safeParse(given);
  if (!checked.success) return refuse('wrong-message');
  return answered(channel, (...data) => kit.ask(channel, data), checked.data);
}

export async function answerSignIn(kit: Kit, channel: unknown, given: unknown): Promise<unknown> {
  if (!isSignInChannel(channel)) return refuse('wrong-message');
  const checked = signInSchemas[channel].safeParse(given);
  if (!checked.success) return refuse('wrong-message');
  /* The schema of a channel gives what that channel's handler takes; the compiler can't follow the pairing through an index. */
  return answered(channel, kit.signIn.requests[channel] as Handle, checked.data);
}
