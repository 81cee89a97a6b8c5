/** Debian's own Firefox without a window, driven through its Marionette: what a person sees and presses, by selectors of CSS. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOutside } from '../outside';
import { expect } from './launch';

/** Milliseconds in which a busy computer has started it. */
const starting = 45_000;
/** By this name Marionette tells an element from other values. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Text, as one message after the other: each has its length before it. */
function messagesIn(bytes: Buffer): readonly [messages: readonly string[], rest: Buffer] {
  const colon = bytes.indexOf(':');
  const length = Number(bytes.subarray(0, Math.max(0, colon)).toString());
  const end = colon + 1 + length;
  if (colon < 1 || bytes.length < end) return [[], bytes];
  const [others, rest] = messagesIn(bytes.subarray(end));
  return [[bytes.subarray(colon + 1, end).toString(), ...others], rest];
}

export class Firefox {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (told: readonly [error: { readonly message: string } | null, value: unknown]) => void>();
  readonly #end: () => void;
  #asked = 0;
  #rest: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket, end: () => void) {
    this.#socket = socket;
    this.#end = end;
    socket.on('error', () => {});
    socket.on('data', (bytes: Buffer) => {
      const [messages, rest] = messagesIn(Buffer.concat([this.#rest, bytes]));
      this.#rest = rest;
      for (const message of messages) {
        const told = JSON.parse(message);
        if (Array.isArray(told)) this.#waiting.get(told[1])?.([told[2], told[3]]);
      }
    });
  }

  static async start(): Promise<Firefox> {
    const home = mkdtempSync(join(tmpdir(), 'kit-firefox-'));
    writeFileSync(join(home, 'user.js'), 'user_pref("marionette.port", 0);\n');
    const child = startOutside('firefox-esr', ['--headless', '--no-remote', '--marionette', '--profile', home], {
      ...process.env,
      HOME: home,
    });
    const end = (): void => {
      child.kill('SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      let port = 0;
      await expect(() => {
        port = Number(readFileSync(join(home, 'MarionetteActivePort'), 'utf8'));
        expect(port).toBeGreaterThan(0);
      }).toPass({ timeout: starting });
      const socket = connect(port, '127.0.0.1');
      const firefox = new Firefox(socket, end);
      await once(socket, 'connect');
      await firefox.#ask('WebDriver:NewSession', {});
      return firefox;
    } catch (error) {
      end();
      throw error;
    }
  }

  async goTo(url: string): Promise<void> {
    await this.#ask('WebDriver:Navigate', { url });
  }

  /** Returns all text that is visible in the page. */
  async text(): Promise<string> {
    return String(await this.#run('return document.body.innerText'));
  }

  async has(selector: string): Promise<boolean> {
    return (await this.#run('return document.querySelector(arguments[0]) !== null', selector)) === true;
  }

  /** How far the page runs over the window's edge, in pixels. */
  async overEdge(): Promise<number> {
    return Number(await this.#run('return document.documentElement.scrollWidth - window.innerWidth'));
  }

  async press(selector: string): Promise<void> {
    await this.#ask('WebDriver:ElementClick', { id: await this.#find(selector) });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#ask('WebDriver:ElementSendKeys', { id: await this.#find(selector), text });
  }

  close(): void {
    this.#socket.destroy();
    this.#end();
  }

  async #find(selector: string): Promise<string> {
    const { value } = (await this.#ask('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
      readonly value: Readonly<Record<string, string>>;
    };
    return value[elementKey] ?? '';
  }

  async #run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    const told = (await this.#ask('WebDriver:ExecuteScript', { script, args })) as { readonly value: unknown };
    return told.value;
  }

  #ask(command: string, given: object): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const message = JSON.stringify([0, id, command, given]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ([error, value]) => (error ? reject(new Error(`${command}: ${error.message}`)) : resolve(value)));
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }
}
