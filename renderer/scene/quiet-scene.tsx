/** A calm picture to rest the eyes on: hills in morning mist. Nothing to read, nothing that moves. */
import './quiet-scene.css';

export function QuietScene() {
  return (
    <svg className="scene-quiet" viewBox="0 0 160 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="quiet-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="quiet-sky-high" />
          <stop offset="0.55" className="quiet-sky-middle" />
          <stop offset="1" className="quiet-sky-low" />
        </linearGradient>
        <radialGradient id="quiet-sun">
          <stop offset="0" className="quiet-sun-heart" />
          <stop offset="0.35" className="quiet-sun-glow" />
          <stop offset="1" className="quiet-sun-edge" />
        </radialGradient>
        <linearGradient id="quiet-mist" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="quiet-mist-none" />
          <stop offset="1" className="quiet-mist-full" />
        </linearGradient>
      </defs>
      <rect width="160" height="100" fill="url(#quiet-sky)" />
      <circle cx="108" cy="44" r="34" fill="url(#quiet-sun)" />
      <path className="quiet-hill-far" d="M0 58C18 50 30 52 46 55s30-9 52-6 34 8 62 1v50H0z" />
      <path className="quiet-hill-middle" d="M0 66c22-8 42-2 60 1s36-7 58-5 30 5 42 2v36H0z" />
      <rect y="52" width="160" height="48" fill="url(#quiet-mist)" />
      <path className="quiet-hill-near" d="M0 79c26-9 50-4 76-1s52-6 84-4v26H0z" />
      <path className="quiet-hill-nearest" d="M0 90c30-5 58-3 84 0s50 1 76-3v13H0z" />
    </svg>
  );
}
