/** Reads a log file: what it holds, what is torn at its end, what is damaged inside. Decides nothing and writes nothing. */
import type { KitEvent } from '../../domain/event';
import { decodeLine } from './log-line';

export interface ReadLog {
  readonly events: readonly KitEvent[];
  readonly lastHash: string;
  /** Lines that agree with their own hash, as they stand. */
  readonly soundLines: readonly string[];
  /** Bytes after the last whole line. */
  readonly torn: Uint8Array;
  readonly wholeLength: number;
  /** 1-based lines that can't be believed, and why. */
  readonly damaged: readonly { readonly line: number; readonly why: string }[];
  /** Written by a newer kit. */
  readonly isNewer: boolean;
}

const newline = 10;

export function readLog(bytes: Uint8Array): ReadLog {
  const wholeLength = bytes.lastIndexOf(newline) + 1;
  const lines = new TextDecoder().decode(bytes.subarray(0, wholeLength)).split('\n').slice(0, -1);
  const events: KitEvent[] = [];
  const soundLines: string[] = [];
  const damaged: { line: number; why: string }[] = [];
  let lastHash = '';
  let isNewer = false;
  for (const [index, text] of lines.entries()) {
    const decoded = decodeLine(text);
    switch (decoded.kind) {
      case 'event':
        events.push(decoded.event);
        break;
      case 'opening':
        break;
      case 'newer':
        isNewer = true;
        continue;
      case 'damaged':
        damaged.push({ line: index + 1, why: decoded.why });
        continue;
    }
    soundLines.push(text);
    lastHash = decoded.hash;
  }
  return { events, lastHash, soundLines, torn: bytes.subarray(wholeLength), wholeLength, damaged, isNewer };
}
