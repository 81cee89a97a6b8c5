/** A file that becomes slides of a block: how far it is, what a person is asked on the way, and that it can be stopped at any time. One at a time. */
import type { OwnSlidesProgress, OwnSlidesQuestion } from '../../../domain/desk/desk-view';
import type { OwnSlidesAnswer } from '../../../domain/programme/requests';

type Asked<Kind extends OwnSlidesAnswer['kind']> = Extract<OwnSlidesQuestion, { readonly kind: Kind }>;
type Said<Kind extends OwnSlidesAnswer['kind']> = Extract<OwnSlidesAnswer, { readonly kind: Kind }>;

export class TakingSlides {
  /** There is something new to see. */
  readonly #changed: () => void;
  #progress: OwnSlidesProgress | undefined;
  #stop = new AbortController();
  /** Hears what a person says to a question; undefined when it was stopped instead. */
  #answered: ((answer: OwnSlidesAnswer | undefined) => void) | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Undefined while none is read. */
  get progress(): OwnSlidesProgress | undefined {
    return this.#progress;
  }

  get isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Heard by whoever reads for it. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  begin(file: string, what: OwnSlidesProgress['what']): void {
    this.#stop = new AbortController();
    this.#tell({ file, what, drawn: 0, of: undefined, question: undefined });
  }

  /** `drawn`: pages or pictures that are done. */
  goOn(drawn: number, of: number, what: OwnSlidesProgress['what']): void {
    if (this.#progress) this.#tell({ ...this.#progress, what, drawn, of, question: undefined });
  }

  end(): void {
    this.#tell(undefined);
  }

  stop(): void {
    if (!this.#progress) return;
    this.#stop.abort();
    this.#answered?.(undefined);
  }

  answer(answer: OwnSlidesAnswer): void {
    if (this.#progress?.question?.kind === answer.kind) this.#answered?.(answer);
  }

  /** Undefined when a person stopped it instead. */
  async ask<Kind extends OwnSlidesAnswer['kind']>(question: Asked<Kind>): Promise<Said<Kind> | undefined> {
    const progress = this.#progress;
    if (!progress || this.isStopped) return undefined;
    const answer = await new Promise<OwnSlidesAnswer | undefined>((resolve) => {
      this.#answered = resolve;
      this.#tell({ ...progress, question });
    });
    this.#answered = undefined;
    this.#tell({ ...progress, question: undefined });
    return answer as Said<Kind> | undefined;
  }

  #tell(progress: OwnSlidesProgress | undefined): void {
    this.#progress = progress;
    this.#changed();
  }
}
