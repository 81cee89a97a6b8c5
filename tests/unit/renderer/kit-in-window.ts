/** The kit that a window in memory asks: it answers what the test said, and keeps what it was asked. */
import type { DeskKit, DeskRequests, SignInRequests } from '../../../domain/contract';

/** Requests of the desk, and of the window that is turned to the participants. */
type Asked = DeskRequests & Omit<SignInRequests, 'ready'>;

export type Answers = {
  readonly [Name in keyof Asked]?: (...given: Parameters<Asked[Name]>) => ReturnType<Asked[Name]> | Promise<ReturnType<Asked[Name]>>;
};

/** Answers every request by asking a kit that is really there. */
export const answersFrom = (ask: (channel: keyof DeskRequests, given: readonly unknown[]) => Promise<unknown>): Answers =>
  new Proxy(
    {},
    {
      get:
        (_own, channel: keyof DeskRequests) =>
        (...given: readonly unknown[]) =>
          ask(channel, given),
    },
  );

let answers: Answers = {};
let asked: { readonly name: string; readonly given: readonly unknown[] }[] = [];
let unanswered: string[] = [];

/** Everything that was asked before is forgotten; returns what nobody had an answer for. */
export function answerWith(next: Answers): readonly string[] {
  const left = unanswered;
  [answers, asked, unanswered] = [next, [], []];
  return left;
}

/** What was asked for under this name, in its order: of each the words that were given along. */
export const givenTo = <Name extends keyof Asked>(name: Name): readonly Parameters<Asked[Name]>[] =>
  asked.filter((each) => each.name === name).map(({ given }) => given as Parameters<Asked[Name]>);

const follow = () => () => {};

const told: Partial<Record<keyof DeskKit, unknown>> = {
  onView: follow,
  onTime: follow,
  onMenu: follow,
  onShortcut: follow,
  onRefused: follow,
  painted: () => {},
  point: () => {},
};

export const kit = new Proxy(told, {
  get: (own, name: keyof DeskKit & keyof Asked) =>
    own[name] ??
    (async (...given: readonly unknown[]) => {
      asked.push({ name, given });
      const answer = answers[name] as ((...words: readonly unknown[]) => unknown) | undefined;
      if (answer) return answer(...given);
      unanswered.push(name);
      throw new Error(`Nobody said what main answers to “${name}”`);
    }),
});
