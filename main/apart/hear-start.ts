/** What a program says while it starts, when nothing was sent to it yet: if it dies of a fault, that is why. What it says later may name somebody. */

const mostSaid = 2_000;

interface StartHeard {
  /** It has started: what it says from now on is read by nobody. */
  readonly forget: () => void;
  /** With why it ended. */
  readonly after: (why: string) => string;
}

export function hearStart(said: NodeJS.ReadableStream | null): StartHeard {
  let text = '';
  let isStarting = true;
  said?.on('data', (piece: Buffer) => {
    if (isStarting) text = (text + piece.toString()).slice(-mostSaid);
  });
  return {
    forget: () => {
      isStarting = false;
      text = '';
    },
    after: (why) => [why, text.trim()].filter((part) => part !== '').join('\n'),
  };
}
