/** One block's bar: planned as an outline, actual filled, discussion darker. Its numbers stand beside it, so nobody has to see it. */
import type { Bar, Tick } from '../../domain/agenda/times/bars';

const height = 14;
const inset = 3;
const whisker = 4;

const percent = (share: number): string => `${100 * share}%`;

/** The filled part, in the middle of the row however high that is. */
function Filled({ share, className }: { readonly share: number; readonly className: string }) {
  if (share <= 0) return null;
  return <rect className={className} x={0} y={-height / 2 + inset} width={percent(share)} height={height - 2 * inset} />;
}

function Range({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g className="times-range">
      <line x1={percent(from)} x2={percent(to)} y1={0} y2={0} />
      {[from, to].map((end) => (
        <line key={end} x1={percent(end)} x2={percent(end)} y1={-whisker} y2={whisker} />
      ))}
    </g>
  );
}

export function TimeBar({ bar, ticks = [] }: { readonly bar: Bar | undefined; readonly ticks?: readonly Tick[] }) {
  return (
    <svg className="times-bar" aria-hidden>
      {ticks.map(({ minutes, at }) => (
        <line key={minutes} className="times-grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {bar && (
        <svg aria-hidden x="0" y="50%" width="100%" overflow="visible">
          <Filled share={bar.actual} className={bar.isWork ? 'times-slides' : 'times-rest'} />
          <Filled share={bar.discussion} className="times-discussion" />
          {bar.planned > 0 && <rect className="times-planned" x={0} y={-height / 2} width={percent(bar.planned)} height={height} rx={2} />}
          {bar.range && bar.range.from < bar.range.to && <Range {...bar.range} />}
        </svg>
      )}
    </svg>
  );
}
