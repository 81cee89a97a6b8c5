/** What checking a code comes to, sentence by sentence: a terminal and the desk tell the same. Keys are those of the words `certificateCheck`. */
import type { Words } from '../../words';
import type { LocalDate } from '../kernel/time';
import type { CertificateClaims } from './claims';
import type { CheckedCode } from './code-check';
import type { KnownHere, KnownIn } from './known-here';

type Key = keyof Words['certificateCheck'];

export interface CheckSentence {
  readonly key: Key;
  readonly values: Readonly<Record<string, string>>;
}

export interface ToldCheck {
  /** `real`: and it stands, as far as this laptop knows. `doubtful`: a person has to ask further. `false`: not to be relied on. */
  readonly verdict: 'real' | 'doubtful' | 'false' | 'unchecked';
  /** What counts most comes first. */
  readonly sentences: readonly CheckSentence[];
  /** What the code says of itself; empty where nothing in it can be believed. */
  readonly facts: readonly { readonly label: Key; readonly text: string }[];
}

const saying = (key: Key, values: CheckSentence['values'] = {}): CheckSentence => ({ key, values });

/** `written`: a day in the language of whoever reads. */
export function toldCheck(code: CheckedCode, written: (day: LocalDate) => string): ToldCheck {
  switch (code.kind) {
    case 'real':
      return {
        verdict: stands(code.here) ? 'real' : verdictOn(code.here),
        sentences: [...ofReal(code.signer, code.here, written), saying('compare')],
        facts: factsOf(code.claims, written),
      };
    case 'changed':
      return { verdict: 'false', sentences: [saying('changed', { signer: code.signer })], facts: [] };
    case 'unknown-signer':
      return {
        verdict: verdictOn(code.here),
        sentences: [
          saying('unknown-signer', { keyId: code.keyId }),
          saying('add-signer'),
          ...ofNumber(code.here, written),
          saying('says-unproven'),
        ],
        facts: factsOf(code.claims, written),
      };
    case 'code-damaged':
      return { verdict: 'false', sentences: [saying(code.kind)], facts: [] };
    default:
      return { verdict: 'unchecked', sentences: [saying(code.kind)], facts: [] };
  }
}

const stands = (here: KnownHere | undefined): boolean => here === undefined || here.kind === 'not-listed' || here.kind === 'standing';

/** It can't be the one that was issued here. */
const verdictOn = (here: KnownHere | undefined): 'doubtful' | 'false' => (here?.kind === 'otherwise' ? 'false' : 'doubtful');

function ofClaim(known: KnownIn, written: (day: LocalDate) => string): CheckSentence {
  switch (known.kind) {
    case 'standing':
      return saying('one-stands');
    case 'otherwise':
      return saying('one-otherwise');
    case 'withdrawn':
      return saying('one-withdrawn', { on: written(known.on) });
    case 'replaced':
      return saying('one-replaced', { on: written(known.on), number: known.by });
  }
}

/** What each of several trainings says of one number that they claim; those that say the same say it once. */
const ofClaims = (each: readonly KnownIn[], written: (day: LocalDate) => string): readonly CheckSentence[] => {
  const different = new Map(each.map((known) => [JSON.stringify(known), known]));
  return [...different.values()].map((known) => ofClaim(known, written));
};

function ofReal(signer: string, here: KnownHere | undefined, written: (day: LocalDate) => string): readonly CheckSentence[] {
  switch (here?.kind) {
    case 'withdrawn':
      return [saying('real-withdrawn', { signer, on: written(here.on) })];
    case 'replaced':
      return [saying('real-replaced', { signer, on: written(here.on), number: here.by })];
    case 'standing':
      return [saying('real', { signer }), saying('stands-here'), ...(here.isNameless ? [saying('nameless-here')] : [])];
    case 'otherwise':
      return [saying('real-otherwise', { signer })];
    case 'claimed-twice':
      return [saying('real-claimed-twice', { signer }), ...ofClaims(here.each, written)];
    default:
      return [saying('real', { signer }), saying('not-listed', { signer })];
  }
}

function ofNumber(here: KnownHere | undefined, written: (day: LocalDate) => string): readonly CheckSentence[] {
  switch (here?.kind) {
    case 'withdrawn':
      return [saying('number-withdrawn', { on: written(here.on) })];
    case 'otherwise':
      return [saying('number-otherwise')];
    case 'replaced':
      return [saying('number-replaced', { on: written(here.on), number: here.by })];
    case 'claimed-twice':
      return [saying('number-claimed-twice'), ...ofClaims(here.each, written)];
    default:
      return [];
  }
}

function factsOf(
  { number, name, programme, days, hours, issuer }: CertificateClaims,
  written: (day: LocalDate) => string,
): ToldCheck['facts'] {
  const facts = [
    { label: 'number', text: number },
    { label: 'name', text: name },
    { label: 'programme', text: programme },
    { label: 'days', text: days.map(written).join(' · ') },
    { label: 'hours', text: hours === null ? '' : String(hours) },
    { label: 'issuer', text: issuer },
  ] as const;
  return facts.filter(({ text }) => text !== '');
}
