/**
 * Reads a log from its front, and goes on where it ended, for as long as each line follows the one before it as a kit writes them. Of a
 * log that doesn't, it says so: that one is read whole, by `readLog`, which weighs its lines against each other.
 */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { StoredEvent } from '../../domain/training/event';
import type { Turns } from '../in-turns';
import type { Origin } from './chain';
import type { KnownLog } from './known-log';
import { decodeLine, type SoundLine, signerIn } from './log-line';
import { originOf } from './log-name';
import { lineText, type Opening } from './read-log';
import { isSignedBy } from './signatures';
import type { KeptLog, ScanState } from './snapshot';

const newline = 10;
const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes);

export class LogScan {
  readonly #path: string;
  /** The origin by the log's name, until its first line gives it. */
  #origin: Origin;
  #heads: KnownLog['heads'] = {};
  #proof: KnownLog['proof'] = { kind: 'unsigned' };
  /** Events of whole acts. */
  #events: StoredEvent[] = [];
  #lastHash: string | undefined;
  /** The signature of that line. */
  #signature: string | undefined;
  /** The last line of which it is known that it bears a good signature: the chain covers what is before. */
  #checked: string | undefined;
  #lastSequence = -1;
  /**
   * The last line, by its length and hash: without it the file is another one. Its words are not kept: they may name somebody who is erased
   * later.
   */
  #lastLine: ScanState['lastLine'] = { bytes: 0, hash: hashOf(new Uint8Array()) };
  /** Bytes as far as that line goes. */
  #position = 0;

  constructor(path: string) {
    this.#path = path;
    this.#origin = originOf(basename(path));
  }

  /** Goes on where another one ended. */
  static resumed(path: string, { log, scan }: KeptLog): LogScan {
    const resumed = new LogScan(path);
    [resumed.#origin, resumed.#heads, resumed.#events] = [log.origin, log.heads, [...log.events]];
    /* What was kept bore a good signature, or needed none. */
    [resumed.#proof, resumed.#checked] = [log.proof, log.lastHash];
    [resumed.#lastHash, resumed.#lastSequence, resumed.#position] = [log.lastHash, scan.lastSequence, scan.position];
    resumed.#lastLine = scan.lastLine;
    return resumed;
  }

  /** Returns the state from which another scan may go on. */
  get state(): ScanState {
    return {
      position: this.#position,
      lastLine: this.#lastLine,
      lastSequence: this.#lastSequence,
    };
  }

  /** Whatever tells who somebody is may be gone from an event in the meantime. */
  become(events: readonly StoredEvent[]): void {
    this.#events = [...events];
  }

  /** Returns the position from which it goes on reading: the last line is read once more. */
  get position(): number {
    return this.#position - this.#lastLine.bytes;
  }

  /** What lies behind {@link position}. Undefined when a line doesn't follow the one before: then this scan tells nothing. */
  async take(all: Uint8Array, turns: Turns): Promise<KnownLog | undefined> {
    const { bytes: length, hash: lastHash } = this.#lastLine;
    if (hashOf(all.subarray(0, length)) !== lastHash) return undefined;
    const bytes = all.subarray(length);
    const before = this.#position;
    const decoder = new TextDecoder();
    const act: SoundLine[] = [];
    let lastLine: Uint8Array | undefined;
    let from = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      const decoded = decodeLine(lineText(bytes.subarray(from, end), decoder));
      if (decoded.kind !== 'sound' || !this.#follows(decoded.line, act.at(-1))) return undefined;
      act.push(decoded.line);
      if (decoded.line.part[0] === decoded.line.part[1]) {
        this.#keep(act.splice(0));
        lastLine = bytes.subarray(from, end + 1);
        this.#position = before + end + 1;
      }
      from = end + 1;
      if (turns.isOver) await turns.next();
    }
    if (lastLine) this.#lastLine = { bytes: lastLine.length, hash: hashOf(lastLine) };
    return this.#isProven() ? this.#log(before + bytes.length - this.#position) : undefined;
  }

  #isProven(): boolean {
    if (this.#proof.kind !== 'signed') return this.#signature === undefined;
    if (this.#lastHash === undefined || this.#checked === this.#lastHash) return true;
    if (this.#signature === undefined || !isSignedBy(this.#proof, this.#lastHash, this.#signature)) return false;
    this.#checked = this.#lastHash;
    return true;
  }

  #log(unfinished: number): KnownLog {
    return {
      path: this.#path,
      name: basename(this.#path),
      origin: this.#origin,
      heads: this.#heads,
      proof: this.#proof,
      events: [...this.#events],
      lines: undefined,
      lastHash: this.#lastHash,
      ends: this.#lastHash === undefined ? [] : [this.#lastHash],
      damage: undefined,
      unfinished,
      isNewer: false,
    };
  }

  #follows({ device, start, sequence, part, before, content }: SoundLine, earlier: SoundLine | undefined): boolean {
    if (this.#lastHash === undefined) return content.kind === 'opening' && before === '' && part[1] === 1;
    const [line, of] = earlier ? [earlier.part[0] + 1, earlier.part[1]] : [1, part[1]];
    return (
      content.kind === 'event' &&
      device === this.#origin.device &&
      start === this.#origin.start &&
      sequence > (earlier?.sequence ?? this.#lastSequence) &&
      before === (earlier?.hash ?? this.#lastHash) &&
      part[0] === line &&
      part[1] === of
    );
  }

  #keep(act: readonly SoundLine[]): void {
    for (const { device, start, content } of act) {
      if (content.kind === 'event') this.#events.push(content.event);
      else this.#begin({ device, start }, content);
    }
    const last = act.at(-1);
    this.#lastHash = last?.hash;
    this.#signature = last?.signature;
    this.#lastSequence = last?.sequence ?? -1;
  }

  #begin(origin: Origin, opening: Opening): void {
    this.#origin = origin;
    this.#heads = opening.heads;
    const signer = signerIn(opening);
    if (signer) this.#proof = { kind: 'signed', ...signer };
  }
}
