/**
 * Asks for something in a terminal that nobody is to read over a shoulder: what is typed is not shown. Keys are read one by one, since a
 * terminal that can't move its cursor, and so can't mend a line by itself, would take Backspace for nothing.
 */
import { emitKeypressEvents, type Key } from 'node:readline';
import { ReadStream } from 'node:tty';

const setRaw = (keys: NodeJS.ReadableStream, isRaw: boolean): void => {
  if (keys instanceof ReadStream) keys.setRawMode(isRaw);
};

const isControl = (text: string): boolean => /^\p{Cc}/u.test(text);

/** Undefined when the person leaves it by Ctrl+C or Ctrl+D, or the input ends. */
export function askUnseen(question: string, keys: NodeJS.ReadableStream, screen: NodeJS.WritableStream): Promise<string | undefined> {
  screen.write(question);
  emitKeypressEvents(keys);
  setRaw(keys, true);
  return new Promise((resolve) => {
    let typed: readonly string[] = [];
    const leave = (answer: string | undefined): void => {
      keys.off('keypress', pressed);
      keys.off('end', ended);
      setRaw(keys, false);
      keys.pause();
      screen.write('\n');
      resolve(answer);
    };
    const ended = (): void => leave(undefined);
    const pressed = (text: string | undefined, { name, ctrl = false, meta = false }: Key): void => {
      if (name === 'return' || name === 'enter') leave(typed.join(''));
      else if (ctrl && (name === 'c' || name === 'd')) leave(undefined);
      else if (ctrl && name === 'u') typed = [];
      else if (name === 'backspace') typed = typed.slice(0, -1);
      else if (text !== undefined && !ctrl && !meta && !isControl(text)) typed = [...typed, ...text];
    };
    keys.on('keypress', pressed);
    keys.on('end', ended);
    keys.resume();
  });
}
