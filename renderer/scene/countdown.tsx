/** The activity timer for the room: large figures, and one calm sentence once the time is over. */
import { formatDuration, inMinutes } from '../../domain/kernel/time';
import { useSceneTime } from './scene-time';
import { useSceneWords } from './scene-words';

interface CountdownProps {
  /** `corner` keeps out of the text's way; `beside` stands in the line of a heading; `large` is what a working group looks up to. */
  readonly size: 'corner' | 'beside' | 'large';
}

export function Countdown({ size }: CountdownProps) {
  const { word } = useSceneWords();
  const left = useSceneTime((time) => time.activityLeft);
  if (left === undefined) return null;
  if (left <= 0) return <p className={`scene-countdown scene-countdown-${size} scene-countdown-over`}>{word('time-over')}</p>;
  const hours = inMinutes(left) >= 60 ? ' scene-countdown-hours' : '';
  return <p className={`scene-countdown scene-countdown-${size}${hours}`}>{formatDuration(left)}</p>;
}
