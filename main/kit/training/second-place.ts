/**
 * The second place as this laptop may read and write it: which seal lies on it, whether its key is here, and what a person confirmed to be
 * done to it. Where copies are to be sealed, nothing is ever written beside them that isn't.
 */
import { isDeepStrictEqual } from 'node:util';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { checkNewPassphrase, type PlaceSealing } from '../../../domain/training/passphrase';
import type { PlaceSeals } from '../../store/place-seals';
import { type Mark, markAt, preparePlace, readMark, writeMark } from '../../transfer/copy-place';
import { keyOf, newKey, type SealKey } from '../../transfer/seal';
import {
  bringCopies,
  type Copies,
  copiesAt,
  mendedCopiesAt,
  opensPlace,
  removeOtherCopies,
  sealForPlace,
  sealId,
  sealOfPlace,
} from '../../transfer/sealed-place';
import type { Ports } from '../ports';

/** `mark`: of the place; `edition`: differs for each place, and for each way in which it is sealed. */
interface Writable {
  readonly mark: string;
  readonly edition: string;
  readonly copies: Copies;
}

/** Made of what is kept at that moment. */
export type SealsChange = (seals: PlaceSeals) => PlaceSeals;

/** The copies as they lie there, and who hears of files that don't open. */
export interface Readable {
  readonly copies: Copies;
  readonly unopened: readonly string[];
}

/** Keys of before stay: there may be another stick. */
function withKey({ salt, cost, key }: SealKey): SealsChange {
  const kept = { id: sealId({ salt }), cost, key: Buffer.from(key).toString('hex') };
  return ({ keys }) => ({ keys: [...keys.filter(({ id }) => id !== kept.id), kept], current: kept.id, move: null });
}

const sealIn = ({ seal }: Mark): string | null => (seal ? sealId(sealOfPlace(seal)) : null);

export class SecondPlace {
  readonly #ports: Pick<Ports, 'disk' | 'aside' | 'settings'>;
  readonly #keep: (change: SealsChange) => Promise<unknown>;

  /** `keep` writes it to the settings in its turn. */
  constructor(ports: Pick<Ports, 'disk' | 'aside' | 'settings'>, keep: (change: SealsChange) => Promise<unknown>) {
    this.#ports = ports;
    this.#keep = keep;
  }

  get isSealed(): boolean {
    return this.#seals.current !== null;
  }

  /** Marks a new place, sealed as the one before. Rejects with what the disk says. */
  async prepare(place: string): Promise<void> {
    const key = this.#keyOf(this.#seals.current);
    await preparePlace(this.#ports.disk, place, key && ((mark) => sealForPlace(mark, key)));
  }

  /** Does first what a person confirmed. Rejects with what the disk says, and with `MadeByNewerKit`. */
  async toCopy(place: string): Promise<Writable | 'missing' | 'locked' | 'unsealed'> {
    const { disk, aside } = this.#ports;
    const { current, move } = this.#seals;
    const key = this.#keyOf(current);
    if (current !== null && !key) return 'locked';
    const copies = mendedCopiesAt(disk, place, key, aside);
    if (move && move.to === current && (await markAt(disk, place)) === move.mark) await this.#move(place, move, key, copies);
    const there = await readMark(disk, place);
    if (!there) return 'missing';
    const seal = sealIn(there);
    if (seal !== current) return seal === null ? 'unsealed' : 'locked';
    return { mark: there.mark, edition: `${there.mark} ${seal}`, copies };
  }

  /** Whatever lies there that can be read comes along; what can't be stays as it is, and is told as locked. */
  async #move(place: string, move: NonNullable<PlaceSeals['move']>, key: SealKey | undefined, copies: Copies): Promise<void> {
    const { disk, aside } = this.#ports;
    const { mark, to } = move;
    const before = await readMark(disk, place);
    const from = before && sealIn(before);
    if (from !== to) {
      const old = this.#keyOf(from ?? null);
      if (from === undefined || (from !== null && !old)) return;
      await bringCopies(disk, copiesAt(disk, place, old), copies, aside);
      /* A stick that was pulled out meanwhile may have left a folder of its name behind. */
      if ((await markAt(disk, place)) !== mark) return;
      await writeMark(disk, place, { mark, seal: key && (await sealForPlace(mark, key)) });
    }
    await removeOtherCopies(disk, place, copies);
    await this.#keep((seals) => (isDeepStrictEqual(seals.move, move) ? { ...seals, move: null } : seals));
  }

  /** Reads the copies to take back, and changes nothing there. Rejects with what the disk says, and with `MadeByNewerKit`. */
  async toRead(place: string): Promise<Readable | Refusal> {
    const { disk } = this.#ports;
    const there = await readMark(disk, place);
    if (!there) return refuse('copies-not-there');
    const seal = sealIn(there);
    const key = this.#keyOf(seal);
    if (seal !== null && !key) return refuse('place-locked');
    const unopened: string[] = [];
    const copies = copiesAt(disk, place, key, async (path) => {
      unopened.push(path);
    });
    return { copies, unopened };
  }

  /** What is to be kept once a person confirmed that the place is sealed otherwise. Rejects with what the disk says. */
  async sealed(place: string, how: PlaceSealing): Promise<SealsChange | Refusal> {
    const there = await readMark(this.#ports.disk, place);
    if (!there) return refuse('copies-not-there');
    const { mark } = there;
    const from = sealIn(there);
    if (from !== null && !this.#keyOf(from)) return refuse('place-locked');
    const change = await this.#changeTo(how);
    if (isRefusal(change)) return change;
    return (seals) => {
      const changed = change(seals);
      return { ...changed, move: { mark, to: changed.current } };
    };
  }

  async #changeTo(how: PlaceSealing): Promise<SealsChange | Refusal> {
    if (how === 'as-before') return (seals) => seals;
    if (how === 'not') return (seals) => ({ ...seals, current: null });
    const unfit = checkNewPassphrase(how);
    return unfit ?? withKey(await newKey(how.passphrase));
  }

  /** What is to be kept once the passphrase of a place was given that was sealed elsewhere. Rejects with what the disk says. */
  async unlocked(place: string, passphrase: string): Promise<SealsChange | Refusal> {
    const there = await readMark(this.#ports.disk, place);
    if (!there) return refuse('copies-not-there');
    if (!there.seal) return (seals) => seals;
    const key = await keyOf(passphrase, sealOfPlace(there.seal));
    return (await opensPlace(there.seal, there.mark, key)) ? withKey(key) : refuse('place-not-unsealed', 'passphrase');
  }

  #keyOf(seal: string | null): SealKey | undefined {
    const kept = this.#seals.keys.find(({ id }) => id === seal);
    return kept && { salt: Buffer.from(kept.id, 'hex'), cost: kept.cost, key: Buffer.from(kept.key, 'hex') };
  }

  get #seals(): PlaceSeals {
    return this.#ports.settings.data.seals;
  }
}
