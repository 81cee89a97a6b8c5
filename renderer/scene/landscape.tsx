/** A landscape of the kit's own, where a programme brings none: hills and poplars, nobody in it, the sun where the time of day has it. */
import type { PartOfDay } from '../../domain/stage/audience-view';
import './landscape.css';

interface Sun {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const suns: Readonly<Record<PartOfDay, Sun>> = {
  morning: { x: 36, y: 47, radius: 11 },
  noon: { x: 60, y: 19, radius: 8 },
  evening: { x: 66, y: 50, radius: 14 },
};

const poplars = [
  { x: 20, y: 79, height: 27 },
  { x: 26, y: 78, height: 21 },
  { x: 31, y: 77.5, height: 16 },
  { x: 82, y: 80, height: 18 },
];

const poplar = ({ x, y, height }: (typeof poplars)[number]): string =>
  `M${x} ${y}c-${height * 0.17}-${height * 0.3}-${height * 0.13}-${height * 0.75} 0-${height}c${height * 0.13} ${height * 0.25} ${height * 0.17} ${height * 0.7} 0 ${height}z`;

export function Landscape({ part }: { readonly part: PartOfDay }) {
  const { x, y, radius } = suns[part];
  return (
    <svg className={`landscape landscape-${part}`} viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect className="landscape-sky" width="100" height="100" />
      <circle className="landscape-glow" cx={x} cy={y} r={radius * 2.4} />
      <circle className="landscape-glow" cx={x} cy={y} r={radius * 1.6} />
      <circle className="landscape-sun" cx={x} cy={y} r={radius} />
      <path className="landscape-hill-1" d="M0 57C10 50 22 46 34 51s20 6 32-1 20-6 34 2v48H0z" />
      <path className="landscape-hill-2" d="M0 63c14-7 28-4 44 0s30-8 56-4v41H0z" />
      <path className="landscape-hill-3" d="M0 72c18-7 36-2 54 1s30-6 46-3v30H0z" />
      {part === 'noon' ? null : <path className="landscape-mist" d="M0 66c20-4 38 2 58 1s28-5 42-2v8c-18-1-30 3-46 2S16 68 0 72z" />}
      <path className="landscape-trees" d={poplars.map(poplar).join('')} />
      <path className="landscape-hill-4" d="M0 80c22-6 44-5 62-2s26-3 38-4v26H0z" />
      <path className="landscape-way" d="M47 79c9 3 2 6-3 9s-2 7 8 12H36c-6-6-3-11 3-14s9-5 5-7z" />
    </svg>
  );
}
