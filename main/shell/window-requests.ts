/** Answers what windows ask for: only what is well formed reaches the kit, and a fault of the kit's is an answer too. */
import { refuse } from '../../domain/kernel/refusal';
import type { Kit } from '../kit/kit';
import type { RequestSchema } from '../kit/schema-parts';
import { noteFault } from './app-log';

/** What windows may ask, which the kit needs only once the desk was told its first view: it is loaded while the desk draws that. */
const loadRequests = () => Promise.all([import('../kit/request-schemas'), import('../kit/forms/sign-in-schemas')]);

/** So that the first key waits for no schema. */
const loadAhead = (): void => {
  loadRequests().catch((error: unknown) => noteFault('What windows may ask could not be loaded.', error));
};

/* Any of them: of hundreds together a compiler would make one type. */
const check = (schema: RequestSchema<readonly unknown[]>, given: unknown) => schema.safeParse(given);

const isOneOf = <Schemas extends object>(schemas: Schemas, channel: unknown): channel is keyof Schemas =>
  typeof channel === 'string' && Object.hasOwn(schemas, channel);

type Handle = (...given: readonly unknown[]) => unknown;

async function answered(channel: string, handle: Handle, given: readonly unknown[]): Promise<unknown> {
  try {
    return await handle(...given);
  } catch (error) {
    noteFault(`The request “${channel}” failed.`, error);
    return refuse('kit-fault');
  }
}

/** The desk's first question has nothing in it that would have to be checked, and waits for no other. */
const isFirst = (channel: unknown, given: unknown): boolean => channel === 'ready' && Array.isArray(given) && given.length === 0;

export async function answerDesk(kit: Kit, channel: unknown, given: unknown): Promise<unknown> {
  if (isFirst(channel, given)) {
    setImmediate(loadAhead);
    return answered('ready', () => kit.ask('ready', []), []);
  }
  const [{ requestSchemas }] = await loadRequests();
  if (!isOneOf(requestSchemas, channel)) return refuse('wrong-message');
  const checked = check(requestSchemas[channel], given);
  if (!checked.success) return refuse('wrong-message');
  return answered(channel, (...data) => kit.ask(channel, data), checked.data);
}

export async function answerSignIn(kit: Kit, channel: unknown, given: unknown): Promise<unknown> {
  const [, { signInSchemas }] = await loadRequests();
  if (!isOneOf(signInSchemas, channel)) return refuse('wrong-message');
  const checked = check(signInSchemas[channel], given);
  if (!checked.success) return refuse('wrong-message');
  /* The schema of a channel gives what that channel's handler takes; the compiler can't follow the pairing through an index. */
  return answered(channel, kit.signIn.requests[channel] as Handle, checked.data);
}
