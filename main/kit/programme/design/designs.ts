/** The programme that is open to be changed: at most one. What reads programmes is loaded only when one is opened. */
import { newQueue } from '../../../../domain/kernel/queue';
import { type Refusal, refuse } from '../../../../domain/kernel/refusal';
import type { DesignProblem, DesignRequests } from '../../../../domain/programme/design';
import type { ContentProblem } from '../../../content/content-problem';
import type { RepeatedLook } from '../../../content/look-apart';
import { inTurns } from '../../../in-turns';
import { translateIn } from '../../../translate';
import { orRefuse } from '../../disk-words';
import type { Ports } from '../../ports';
import type { Handlers, RequestGate } from '../../request-gate';
import type { ProgrammeShelf } from '../programme-shelf';
import type { DesignSlides } from './design-slides';
import type { OpenDesign } from './open-design';

interface Opened {
  readonly design: OpenDesign;
  readonly slides: DesignSlides;
  readonly repeated: RepeatedLook;
  /** By the last check. */
  found: readonly ContentProblem[];
}

/** Looks in this process by default. */
async function lookRepeatedlyHere(): Promise<RepeatedLook> {
  const { newLook } = await import('../../../content/look');
  return { look: newLook(), close: () => {} };
}

export class Designs {
  readonly #ports: Ports;
  readonly #shelf: ProgrammeShelf;
  #opened: Opened | undefined;

  constructor(ports: Ports, shelf: ProgrammeShelf) {
    this.#ports = ports;
    this.#shelf = shelf;
  }

  /** The folder whose pictures a window may have under this name; undefined for any other. */
  folderOfMedia(name: string): string | undefined {
    return this.#opened?.design.hasMedia(name) ? this.#opened.design.folder : undefined;
  }

  async open(...[name]: Parameters<DesignRequests['open-design']>): Promise<ReturnType<DesignRequests['open-design']>> {
    return this.#unlessFault('programmes-unread', async () => {
      await this.#shelf.settle();
      await this.#shelf.refresh();
      const own = this.#shelf.own.find((each) => each.name === name);
      if (!own) return refuse('programme-gone');
      const [{ OpenDesign }, { DesignSlides }] = await Promise.all([import('./open-design'), import('./design-slides')]);
      const design = await OpenDesign.open(this.#ports.disk, this.#ports.dataFolder, name, `design-${this.#ports.newId()}`);
      this.close();
      const repeated = this.#ports.lookRepeatedly?.() ?? (await lookRepeatedlyHere());
      this.#opened = { design, slides: new DesignSlides(() => `/media/${design.media}`, own.programme), repeated, found: [] };
      return design.view();
    });
  }

  close(): { readonly done: true } {
    this.#opened?.repeated.close();
    this.#opened = undefined;
    return { done: true };
  }

  change(...[name, edition, change]: Parameters<DesignRequests['change-programme']>) {
    return this.#with(name, ({ design }) => this.#unlessFault('programme-not-written', () => design.change(edition, change)));
  }

  look(...[name, edition]: Parameters<DesignRequests['look-at-design']>) {
    return this.#with(name, ({ design }) => this.#unlessFault('programmes-unread', () => design.look(edition)));
  }

  try(...[tried]: Parameters<DesignRequests['try-design-slide']>): ReturnType<DesignRequests['try-design-slide']> {
    const opened = this.#opened;
    return opened ? opened.slides.try(opened.design.files, tried, this.#around()) : refuse('programme-gone');
  }

  async pictures(...[block, slides, language]: Parameters<DesignRequests['design-pictures']>) {
    const opened = this.#opened;
    return opened ? opened.slides.pictures(opened.design.files, { block, slides, language }, this.#around()) : refuse('programme-gone');
  }

  async check(): Promise<ReturnType<DesignRequests['check-design']>> {
    const opened = this.#opened;
    if (!opened) return refuse('programme-gone');
    const look = await opened.repeated.look({ folder: opened.design.folder, what: 'problems' });
    if (!look) return refuse('programme-not-checked');
    opened.found = look.problems;
    return this.#told(opened);
  }

  async tell(): Promise<ReturnType<DesignRequests['tell-design']>> {
    return this.#opened ? this.#told(this.#opened) : refuse('programme-gone');
  }

  async forms(): Promise<ReturnType<DesignRequests['design-forms']>> {
    const { formsIn } = await import('./told-in-designer');
    return formsIn(this.#ports.settings.data.language);
  }

  /** Hundreds of problems are told in turns, each once: in one line the same may be wrong twice. */
  async #told({ found, design }: Opened): Promise<readonly DesignProblem[]> {
    const { placedIn } = await import('./design-check');
    const told = await inTurns(found, placedIn(design.files, this.#ports.settings.data.language));
    return [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
  }

  #around() {
    return { spoken: this.#ports.settings.data.language, now: this.#ports.clock.now() };
  }

  async #with<Result>(name: string, work: (opened: Opened) => Promise<Result>): Promise<Result | Refusal> {
    const opened = this.#opened;
    return opened?.design.name === name ? work(opened) : refuse('programme-gone');
  }

  #unlessFault<Result>(refused: 'programmes-unread' | 'programme-not-written', work: () => Promise<Result>): Promise<Result | Refusal> {
    return orRefuse(work, refused, translateIn(this.#ports.settings.data.language));
  }
}

export function designRequests(gate: RequestGate, designs: Designs) {
  /** Each takes a processor for seconds. */
  const checks = newQueue();
  return {
    'open-design': (name) => gate.inTurn(() => designs.open(name)),
    'close-design': () => gate.inTurn(async () => designs.close()),
    'change-programme': (name, edition, change) => gate.inTurn(() => designs.change(name, edition, change)),
    'look-at-design': (name, edition) => gate.inTurn(() => designs.look(name, edition)),
    'try-design-slide': (tried) => designs.try(tried),
    'design-pictures': (block, slides, language) => designs.pictures(block, slides, language),
    'check-design': () => checks.run(() => designs.check()),
    'tell-design': () => designs.tell(),
    'design-forms': () => designs.forms(),
  } satisfies Partial<Handlers>;
}
