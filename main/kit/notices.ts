/** What the kit has to tell besides answers to acts; each notice stays until a person closes it or its cause is gone. */

import { isLasting } from '../../domain/desk/lasting-notices';
import type { Notice, NoticeInSight } from '../../domain/desk/notice';
import type { Found } from '../store/training-log';
import type { Translate } from '../translate';
import { isFull, problemOf } from './disk-words';
import { shownName } from './shown-name';

/** The others tell of files and folders, whose names may be somebody's. */
const forAll: Readonly<Record<NoticeInSight['notice'], true>> = {
  'audience-restarted': true,
  'audience-failed': true,
  'picture-not-drawn': true,
  'film-broke-off': true,
  'not-remembered': true,
  'disk-full': true,
  'lock-taken-over': true,
  'already-open': true,
};

/** What is told to all of one that names a file. */
const namingNoFile: Partial<Readonly<Record<Notice['notice'], NoticeInSight['notice']>>> = { 'film-file-broke-off': 'film-broke-off' };

const isForAll = (notice: Notice['notice']): notice is NoticeInSight['notice'] => Object.hasOwn(forAll, notice);

/** While nothing at all can be saved, these say nothing new. */
const ofParts: readonly Notice['notice'][] = ['not-written-yet', 'not-remembered', 'disk-full'];

/** What waits in memory for the disk: the slides that were shown, and which training and screen were chosen. */
type Waiting = 'not-written-yet' | 'not-remembered';

/** Shown once: a new one replaces it. */
const growing = 'erasing-waits' satisfies Notice['notice'];

const shownIn = (said: Notice['values']): Notice['values'] =>
  Object.fromEntries(Object.entries(said).map(([key, value]) => [key, typeof value === 'string' ? shownName(value) : value]));

export class Notices {
  #all: readonly Notice[] = [];
  #count = 0;
  /** For a disk that is full. */
  readonly #waiting = new Set<Waiting>();

  get all(): readonly Notice[] {
    return this.#all;
  }

  /** What may be told while the room may see the desk. */
  get inSight(): readonly NoticeInSight[] {
    return this.#all.flatMap(({ id, notice: told }) => {
      const notice = namingNoFile[told] ?? told;
      return isForAll(notice) ? [{ id, notice }] : [];
    });
  }

  add({ notice, values: said }: Found): void {
    const values = shownIn(said);
    const isKnown = this.#all.some((other) => other.notice === notice && JSON.stringify(other.values) === JSON.stringify(values));
    if (isKnown || (ofParts.includes(notice) && this.#all.some(isLasting))) return;
    this.#count += 1;
    if (notice === growing) this.settle(growing);
    this.#all = [...this.#all, { id: `notice-${this.#count}`, notice, values }];
  }

  /**
   * The disk refused what waits for it. A full one is told of once for all of it, also where that was closed, until everything is written.
   * Throws what is no fault of the disk.
   */
  refused(notice: Waiting, error: unknown, translate: Translate): void {
    const problem = problemOf(error, translate);
    if (this.#all.some(isLasting)) return;
    if (isFull(error)) {
      const isTold = this.#waiting.size > 0;
      this.#waiting.add(notice);
      this.settle(notice);
      if (!isTold) this.add({ notice: 'disk-full', values: {} });
    } else {
      this.#hasRoom(notice);
      this.add({ notice, values: notice === 'not-written-yet' ? { problem } : {} });
    }
  }

  /** What waited is on the disk. */
  written(notice: Waiting): void {
    this.#hasRoom(notice);
    this.settle(notice);
  }

  #hasRoom(notice: Waiting): void {
    if (this.#waiting.delete(notice) && this.#waiting.size === 0) this.settle('disk-full');
  }

  /** One that is told stands there with these values from now on; false where none is told, or it says the same already. */
  sayAgain({ notice, values: said }: Found): boolean {
    const values = shownIn(said);
    const before = this.#all.find((each) => each.notice === notice);
    if (!before || JSON.stringify(before.values) === JSON.stringify(values)) return false;
    this.#all = this.#all.map((each) => (each === before ? { ...each, values } : each));
    return true;
  }

  /** Why, for as long as it lasts; undefined when the kit can save. */
  nothingIsSaved(why: Found | undefined): void {
    const told = this.#all.find(isLasting);
    if (JSON.stringify(told && { notice: told.notice, values: told.values }) === JSON.stringify(why)) return;
    this.#all = this.#all.filter((notice) => !isLasting(notice) && !(why && ofParts.includes(notice.notice)));
    if (why) this.add(why);
  }

  close(id: string): void {
    this.#all = this.#all.filter((notice) => notice.id !== id || isLasting(notice));
  }

  /** The cause is gone, of all that this key tells or of what these values do; false when it was not told of. */
  settle(key: Notice['notice'], values?: Notice['values']): boolean {
    const said = values && JSON.stringify(shownIn(values));
    const left = this.#all.filter((each) => each.notice !== key || (said !== undefined && JSON.stringify(each.values) !== said));
    /* The painter looks for another list. */
    if (left.length === this.#all.length) return false;
    this.#all = left;
    return true;
  }
}
