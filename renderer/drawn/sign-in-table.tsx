/** A table by the door, with the list and a pen, before anybody has come. */
const hooks = [318, 350, 382] as const;
const lines = [150, 162, 174] as const;

export const SignInTable = () => (
  <>
    <rect width="480" height="320" fill="var(--drawn-glow)" />
    <rect y="244" width="480" height="76" fill="var(--drawn-wood)" />
    <path d="M0 244h480v7h-480z" fill="var(--drawn-wood-deep)" />
    <rect x="60" y="62" width="104" height="184" fill="var(--drawn-frame)" />
    <path d="M68 70h88v176h-88z" fill="var(--drawn-sky)" />
    <circle cx="122" cy="124" r="20" fill="var(--drawn-sun)" />
    <path d="M68 178c26 -18 60 -16 88 0v68h-88z" fill="var(--drawn-hill)" />
    <path d="M68 70l34 12v168l-34 -4z" fill="var(--drawn-cloth)" />
    <circle cx="94" cy="164" r="4" fill="var(--drawn-sun)" />
    <rect x="298" y="84" width="104" height="8" rx="4" fill="var(--drawn-frame)" />
    {hooks.map((x) => (
      <path key={x} d={`M${x} 92v10a6 6 0 0 1 -12 0`} fill="none" stroke="var(--drawn-frame)" strokeWidth="3" strokeLinecap="round" />
    ))}
    <path d="M346 102c-16 8 -22 30 -22 62h44c0 -32 -6 -54 -22 -62z" fill="var(--drawn-cloth-warm)" />
    <rect x="188" y="196" width="230" height="12" rx="3" fill="var(--drawn-wood-deep)" />
    <path d="M204 208h12v78h-12zM390 208h12v78h-12z" fill="var(--drawn-frame)" />
    <g transform="translate(0 6)">
      <path d="M232 186l12 -56h92l-12 56z" fill="var(--drawn-paper)" />
      {lines.map((y, index) => (
        <path key={y} d={`M${252 - index * 3} ${y - 8}h64`} stroke="var(--drawn-line)" strokeWidth="3" strokeLinecap="round" />
      ))}
      <path d="M338 184l36 -24" stroke="var(--drawn-cloth)" strokeWidth="6" strokeLinecap="round" />
    </g>
    <path d="M386 196v-26h20v26z" fill="var(--drawn-cloth)" />
    <path d="M396 172c-14 -8 -16 -22 -14 -32c10 6 14 18 14 32zM396 172c14 -8 16 -22 14 -32c-10 6 -14 18 -14 32z" fill="var(--drawn-leaf)" />
  </>
);
