/** In place of the store's own in the simulator: a line that was decoded once isn't parsed again. */
import { type DecodedLine, decodeLine as decode } from '../../../main/store/log-line';
import { Answers } from './answers';

export * from '../../../main/store/log-line';

const answers = new Answers<DecodedLine>();

/** Each reading has an event of its own, as the store tells by that whether a log was read anew. */
export function decodeLine(text: string): DecodedLine {
  const decoded = answers.of(text, () => frozen(decode(text)));
  if (decoded.kind !== 'sound' || decoded.line.content.kind !== 'event') return decoded;
  const event = Object.freeze({ ...decoded.line.content.event });
  return { kind: 'sound', line: { ...decoded.line, content: { kind: 'event', event } } };
}

/** Freezes a value, so that changing what others read too is found out. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(Object.freeze(value))) frozen(each);
  return value;
}
