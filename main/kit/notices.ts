/** What the kit has to tell besides answers to acts; each notice stays until a person closes it or its cause is gone. */
import type { Notice, NoticeInSight } from '../../domain/desk/desk-view';
import type { Found } from '../store/training-log';

/** The others tell of files and folders, whose names may be somebody's. */
const forAll: Readonly<Record<NoticeInSight['notice'], true>> = {
  'audience-restarted': true,
  'audience-failed': true,
  'picture-not-drawn': true,
  'projector-not-remembered': true,
  'lock-taken-over': true,
  'already-open': true,
};

const isForAll = (notice: Notice['notice']): notice is NoticeInSight['notice'] => Object.hasOwn(forAll, notice);

export class Notices {
  #all: readonly Notice[] = [];
  #count = 0;

  get all(): readonly Notice[] {
    return this.#all;
  }

  /** What may be told while the room may see the desk. */
  get inSight(): readonly NoticeInSight[] {
    return this.#all.flatMap(({ id, notice }) => (isForAll(notice) ? [{ id, notice }] : []));
  }

  add({ notice, values }: Found): void {
    const isKnown = this.#all.some((other) => other.notice === notice && JSON.stringify(other.values) === JSON.stringify(values));
    if (isKnown) return;
    this.#count += 1;
    this.#all = [...this.#all, { id: `notice-${this.#count}`, notice, values }];
  }

  close(id: string): void {
    this.#all = this.#all.filter((notice) => notice.id !== id);
  }

  /** The cause is gone; false when it was not told of. */
  settle(key: Notice['notice']): boolean {
    const before = this.#all;
    this.#all = before.filter(({ notice }) => notice !== key);
    return this.#all.length < before.length;
  }
}
