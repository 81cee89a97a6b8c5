/** Laptops that wrote into the trainings and count for nothing, as the desk shows them. What they noted is kept. Pure. */
import type { LocalDate } from '../kernel/time';

/** A laptop, as a person says which one is meant. `key`: the public part of its key; null: its entries bear no signature. */
export interface LaptopGiven {
  readonly device: string;
  readonly key: string | null;
  /** The person read that another one is called the same, or has the same name for the kit. */
  readonly knowingly: boolean;
}

/** Nobody admitted it yet. */
export interface WaitingLaptop extends Pick<LaptopGiven, 'device' | 'key'> {
  /** The name that the laptop gave itself; undefined where it didn't. */
  readonly name: string | undefined;
  /** What its own Settings show of it, to be compared; empty where its entries bear no signature. */
  readonly signs: string;
  /** In how many trainings. */
  readonly trainings: number;
  readonly entries: number;
  /** For whom something is noted, in each training by itself. */
  readonly persons: number;
  /** The days of the first entry and the last, by that laptop's clock. */
  readonly days: readonly [LocalDate, LocalDate];
  /** The number of entries in the training that is open. */
  readonly entriesHere: number;
  /** `name`: another laptop is called the same. `device`: two of them claim to be one. */
  readonly double: 'name' | 'device' | undefined;
}

export interface ForgedFile {
  /** Its path. */
  readonly path: string;
  /** `other-key`: it bears the name of a laptop that is known, and is signed with another key. `other-training`: it was written for another training. */
  readonly why: 'other-key' | 'other-training';
  /** In the training that is open. */
  readonly isHere: boolean;
}

export interface LaptopsView {
  /** What is shown of this laptop where its admission is asked for. */
  readonly signs: string;
  readonly waiting: readonly WaitingLaptop[];
  readonly forged: readonly ForgedFile[];
}

/** Called the same by people, whatever the case. */
const sameName = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();

type Told = Pick<WaitingLaptop, 'device' | 'key' | 'name'>;

/** `names`: of laptops that count. */
export function doubleOf(laptop: Told, waiting: readonly Told[], names: readonly string[]): WaitingLaptop['double'] {
  const others = waiting.filter(({ device, key }) => device !== laptop.device || key !== laptop.key);
  if (others.some(({ device }) => device === laptop.device)) return 'device';
  const isTaken = names.some((name) => sameName(name, laptop.name)) || others.some(({ name }) => sameName(name, laptop.name));
  return isTaken ? 'name' : undefined;
}
