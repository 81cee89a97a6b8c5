/** A quiet tone, made on the spot: no file, no permission. The later the stage, the more notes, each lower than the one before. */
import type { TimerStage } from '../../domain/agenda/timer-stages';

const notes: Readonly<Record<Exclude<TimerStage, 'calm'>, readonly number[]>> = {
  nearly: [523],
  pressing: [523, 440],
  over: [523, 440, 349],
};

/** The share of full loudness; audible beside a conversation, not over it. */
const loudness = 0.15;
/** Seconds. */
const rise = 0.04;
const noteLength = 0.7;
const noteApart = 0.35;

let output: AudioContext | undefined;

function playNote(context: AudioContext, pitch: number, start: number): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = pitch;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + rise);
  gain.gain.exponentialRampToValueAtTime(0.001, start + noteLength);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + noteLength);
}

export function playTone(stage: Exclude<TimerStage, 'calm'>): void {
  output ??= new AudioContext();
  const begin = output.currentTime;
  for (const [index, pitch] of notes[stage].entries()) playNote(output, pitch, begin + index * noteApart);
}
