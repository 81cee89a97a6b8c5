/** A break: how long it still lasts in large minutes, when work goes on and with what, beside a landscape. One that is overdue tells no time. */
import { type Duration, inMinutes } from '../../domain/kernel/time';
import { Between } from './between';
import './break-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneTime } from './scene-time';
import { useSceneWords } from './scene-words';
import { TextBlocks } from './text-blocks';

/** A minute that has begun counts; more than two figures say less than the time on the clock. */
const mostMinutes = 99;
const wholeMinutes = (left: Duration): number => Math.ceil(inMinutes(left));

function Minutes({ count }: { readonly count: number }) {
  const { word, counted } = useSceneWords();
  return (
    <p className="break-time">
      <span className="break-lead">{word('goes-on-in')}</span> <strong>{count}</strong>{' '}
      <span className="break-unit">{counted('minutes', count)}</span>
    </p>
  );
}

function Moment() {
  const { word } = useSceneWords();
  return (
    <p className="break-time">
      <span className="break-lead">{word('goes-on-in')}</span> <strong className="break-moment">{word('a-moment')}</strong>
    </p>
  );
}

function Clock({ until }: { readonly until: string }) {
  const { word } = useSceneWords();
  return (
    <p className="break-time">
      <span className="break-lead">{word('back-at')}</span> <strong className="break-clock">{until}</strong>
    </p>
  );
}

/** When work goes on: the clock's time where no break runs, or one longer than minutes are counted. */
function GoingOn({ until, minutes }: { readonly until: string; readonly minutes: number | undefined }) {
  if (minutes === undefined || minutes > mostMinutes) return <Clock until={until} />;
  return minutes > 0 ? <Minutes count={minutes} /> : <Moment />;
}

export function BreakScene({ scene: { body, until, following, part, drawing } }: { readonly scene: SceneOf<'break'> }) {
  const { word } = useSceneWords();
  const minutes = useSceneTime(({ goesOn }) => (goesOn && goesOn.until === until ? wholeMinutes(goesOn.left) : undefined));
  const counts = minutes !== undefined && minutes > 0 && minutes <= mostMinutes;
  const session = following?.session;
  const next = following && (session === undefined ? [] : [word('opener-session', { number: session })]).concat(following.name).join(' · ');
  return (
    <Between name="break" drawing={drawing} part={part}>
      <div className="break-words">
        <TextBlocks blocks={body} />
      </div>
      {until === undefined ? null : <GoingOn until={until} minutes={minutes} />}
      {next === undefined ? null : (
        <p className="break-next">
          <span className="break-at">{counts && until !== undefined ? word('following-at', { time: until }) : word('following')}</span>
          <span>{next}</span>
        </p>
      )}
    </Between>
  );
}
