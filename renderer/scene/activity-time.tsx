/** What a group looks up to while it works: the time that it has, and then the time that is left. */
import { type Duration, inMinutes } from '../../domain/kernel/time';
import { Countdown } from './countdown';
import { useSceneTime } from './scene-time';
import { useSceneWords } from './scene-words';

export function ActivityTime({ planned, timer }: { readonly planned: Duration; readonly timer: boolean }) {
  const { word } = useSceneWords();
  const runs = useSceneTime((time) => time.activityLeft !== undefined);
  if (timer && runs) return <Countdown size="large" />;
  return (
    <p className="activity-minutes">
      <span>{inMinutes(planned)}</span> {word('minutes')}
    </p>
  );
}
