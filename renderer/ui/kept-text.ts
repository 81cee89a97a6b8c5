/** What is typed into a field that is kept by itself: when it is left, and whenever the hands rest. A refusal leaves what was typed. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Outcome } from '../../domain/contract';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';

/** Milliseconds without a key after which what was typed is kept. */
const rest = 1500;

const alike = (text: string): string => text.replace(/\s+/gu, ' ').trim();

interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** For when the field is left. */
  readonly keep: () => void;
  readonly refusal: Refusal | undefined;
}

/** `value`: as it is kept. `isWhole`: what is typed so far is more than the beginning of something, and may be kept on the way. */
export function useKeptText(
  value: string,
  send: (text: string) => Promise<Outcome>,
  isWhole: (text: string) => boolean = () => true,
): KeptText {
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [known, setKnown] = useState(value);
  const [refusal, setRefusal] = useState<Refusal>();
  /* Another value came in: an undo, or a copy from another laptop. One's own comes back tidied, and is no reason to jump. */
  if (value !== known) {
    setKnown(value);
    if (alike(value) !== alike(sent)) {
      setText(value);
      setSent(value);
    }
  }

  const keep = useEffectEvent((): void => {
    if (text === sent) return;
    setSent(text);
    void send(text).then((answer) => setRefusal(isRefusal(answer) ? answer : undefined));
  });
  const rested = useEffectEvent((): void => {
    if (isWhole(text)) keep();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the rest anew.
  useEffect(() => {
    const timer = setTimeout(() => rested(), rest);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keep(), []);

  return { text, setText, keep: () => keep(), refusal };
}
