/** A board with sheets on it, some of them still empty. */
interface SheetProperties {
  readonly x: number;
  readonly y: number;
  readonly turned: number;
  readonly lines?: readonly number[];
  readonly pin: 'cloth' | 'cloth-warm' | 'sun';
}

function Sheet({ x, y, turned, lines = [], pin }: SheetProperties) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turned})`}>
      <rect x="-32" y="-2" width="64" height="82" fill="var(--drawn-paper)" />
      <path
        d={lines.map((length, index) => `M-22 ${20 + index * 14}h${length}`).join('')}
        fill="none"
        stroke="var(--drawn-line)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="0" cy="5" r="5.5" fill={`var(--drawn-${pin})`} />
    </g>
  );
}

export const PinBoard = () => (
  <>
    <rect width="480" height="320" fill="var(--drawn-glow)" />
    <rect y="262" width="480" height="58" fill="var(--drawn-wood)" />
    <path d="M0 262h480v7h-480z" fill="var(--drawn-wood-deep)" />
    <rect x="92" y="42" width="300" height="184" fill="var(--drawn-frame)" />
    <rect x="102" y="52" width="280" height="164" fill="var(--drawn-wall-deep)" />
    <Sheet x={152} y={78} turned={-3} lines={[40, 44, 26, 38]} pin="cloth-warm" />
    <Sheet x={242} y={72} turned={2} lines={[44, 30]} pin="cloth" />
    <Sheet x={330} y={84} turned={-2} pin="sun" />
    <path d="M150 178h56v26h-56z" fill="var(--drawn-cloth-light)" transform="rotate(2 178 190)" />
    <path d="M262 176h56v26h-56z" fill="var(--drawn-leaf)" transform="rotate(-3 290 188)" />
    <path d="M416 262v-38h34v38z" fill="var(--drawn-cloth-warm)" />
    <path
      d="M433 226c-24 -10 -30 -36 -26 -58c18 10 26 32 26 58zM433 226c24 -10 30 -36 26 -58c-18 10 -26 32 -26 58zM433 226c-8 -24 -4 -50 0 -70c8 20 8 48 0 70z"
      fill="var(--drawn-leaf)"
    />
  </>
);
