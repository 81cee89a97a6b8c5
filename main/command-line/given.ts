/** What was typed after a command: taken apart, and asked for by name. What is missing or not a choice is a `UsageMistake`. */
import { parseArgs } from 'node:util';
import type { Values } from '../translate';
import type { SentenceKey } from './sentences';

/** The command was typed wrong; nothing was done. */
export class UsageMistake extends Error {
  readonly key: SentenceKey;
  readonly values: Values;

  constructor(key: SentenceKey, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

type Option = 'string' | 'boolean';
export type Options = Readonly<Record<string, Option>>;

const everyCommand: Options = { data: 'string', json: 'boolean', help: 'boolean' };

export class Given {
  readonly #words: readonly string[];
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(typed: readonly string[], options: Options, mostWords: number) {
    if (typed.some((word) => /^--passphrase(?:=|$)/u.test(word)))
      throw new UsageMistake('passphrase-in-argument', { option: '--passphrase-file FILE' });
    const all = Object.entries({ ...everyCommand, ...options }).map(([name, type]) => [name, { type }] as const);
    const { values, positionals } = parse(typed, Object.fromEntries(all));
    const tooMany = positionals[mostWords];
    if (tooMany !== undefined) throw new UsageMistake('too-many', { argument: tooMany });
    this.#words = positionals;
    this.#options = values;
  }

  /** A word without an option; `name` is how the usage calls it. */
  word(index: number, name: string): string {
    const word = this.#words[index];
    if (word === undefined) throw new UsageMistake('argument-missing', { argument: name });
    return word;
  }

  optionalWord(index: number): string | undefined {
    return this.#words[index];
  }

  /** All words from one on. */
  words(from: number): readonly string[] {
    return this.#words.slice(from);
  }

  has(option: string): boolean {
    return this.#options[option] === true;
  }

  optional(option: string): string | undefined {
    const value = this.#options[option];
    return typeof value === 'string' ? value : undefined;
  }

  text(option: string): string {
    const value = this.optional(option);
    if (value === undefined) throw new UsageMistake('option-missing', { option: `--${option}` });
    return value;
  }

  choice<Choice extends string>(option: string, choices: readonly Choice[], otherwise?: Choice): Choice {
    const value = this.optional(option) ?? otherwise;
    if (value === undefined) throw new UsageMistake('option-missing', { option: `--${option}` });
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) throw new UsageMistake('one-of', { option: `--${option}`, choices: choices.join(' ') });
    return chosen;
  }
}

function parse(args: readonly string[], options: Readonly<Record<string, { readonly type: Option }>>): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageMistake('not-understood', { problem: error.message });
  }
}
