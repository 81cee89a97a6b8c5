/** Reads what the room sees of a slide, in its order: each part with the build step that brings it, pictures with their place. */
import type { Blockquote, Image, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Film, Picture, PicturePlace, TextBlock } from '../../domain/programme/slide';
import type { Report } from './content-problem';
import { filmNameIn, isSoundName, pictureNameIn } from './picture-name';
import { blocksOf, inlinesOf } from './slide-text';

export interface BodyRules {
  /** Points of lists come one by one. */
  readonly buildsLists: boolean;
  readonly picturePlace: PicturePlace;
  /** That a film shows while it doesn't play. */
  readonly poster: string | undefined;
}

/** A picture, a film or a sound that a slide names, to be looked for. */
export interface NamedMedium {
  readonly name: string;
  readonly line: number;
}

export interface Body {
  readonly blocks: readonly TextBlock[];
  readonly pictures: readonly NamedMedium[];
  readonly films: readonly NamedMedium[];
}

const isStep = (node: RootContent): node is LeafDirective => node.type === 'leafDirective' && node.name === 'step';

/** A picture stands in a line of its own. */
function imageIn(node: RootContent): Image | undefined {
  const [only, ...more] = node.type === 'paragraph' ? node.children : [];
  return only?.type === 'image' && more.length === 0 ? only : undefined;
}

class BodyReader {
  readonly pictures: NamedMedium[] = [];
  readonly films: NamedMedium[] = [];
  readonly #rules: BodyRules;
  readonly #report: Report;
  #step = 0;
  /** A `::step` under which nothing stands yet. */
  #open: LeafDirective | undefined;

  constructor(rules: BodyRules, report: Report) {
    this.#rules = rules;
    this.#report = report;
  }

  read(nodes: readonly RootContent[]): readonly TextBlock[] {
    const blocks = this.#blocks(nodes);
    if (this.#open) this.#report(this.#open, 'empty-step');
    return blocks;
  }

  #blocks(nodes: readonly RootContent[]): readonly TextBlock[] {
    const blocks: TextBlock[] = [];
    for (const node of nodes) {
      const last = blocks.at(-1);
      if (isStep(node)) this.#begin(node);
      else if (node.type === 'containerDirective' && node.name === 'column') {
        const column = this.#blocks(node.children);
        if (last?.kind === 'columns') blocks[blocks.length - 1] = { ...last, columns: [...last.columns, column] };
        else blocks.push({ kind: 'columns', columns: [column] });
      } else {
        for (const part of this.#parts(node)) blocks.push(this.#withStep(part, node));
      }
    }
    return blocks;
  }

  #begin(node: LeafDirective): void {
    if (this.#open) this.#report(node, 'steps-in-a-row');
    this.#step += 1;
    this.#open = node;
  }

  #withStep(part: TextBlock, node: RootContent): TextBlock {
    if (part.kind === 'list' && this.#rules.buildsLists) return { ...part, itemSteps: part.items.map(() => this.#ownStep()) };
    this.#open = undefined;
    if (this.#step === 0) return part;
    if (part.kind === 'heading' && part.level === 1) this.#report(node, 'heading-first');
    return { ...part, step: this.#step };
  }

  /** A point that stands below a `::step` comes with it. */
  #ownStep(): number {
    if (!this.#open) this.#step += 1;
    this.#open = undefined;
    return this.#step;
  }

  #parts(node: RootContent): readonly TextBlock[] {
    if (node.type === 'blockquote') return this.#quote(node);
    const image = imageIn(node);
    return image ? this.#picture(image) : blocksOf([node], this.#report);
  }

  #quote(node: Blockquote): readonly TextBlock[] {
    const [only, ...more] = node.children;
    if (only?.type === 'paragraph' && more.length === 0) return [{ kind: 'quote', content: inlinesOf(only.children, this.#report) }];
    this.#report(node, 'quote-lines');
    return [];
  }

  #picture(image: Image): readonly (Picture | Film)[] {
    const { url, alt, title, position } = image;
    const film = filmNameIn(url);
    if (!alt?.trim()) this.#report({ position }, film === undefined ? 'picture-words' : 'film-words');
    if (film !== undefined) return [this.#film(film, image)];
    const name = pictureNameIn(url);
    if (name === undefined) {
      this.#report({ position }, 'picture-address');
      return [];
    }
    this.pictures.push({ name, line: position?.start.line ?? 1 });
    return [{ kind: 'picture', file: name, alt: alt ?? '', caption: title ?? '', place: this.#rules.picturePlace }];
  }

  #film(name: string, { alt, title, position }: Image): Film {
    const line = position?.start.line ?? 1;
    this.films.push({ name, line });
    const { poster } = this.#rules;
    if (poster !== undefined) this.pictures.push({ name: poster, line });
    return { kind: 'film', file: name, isSound: isSoundName(name), alt: alt ?? '', caption: title ?? '', poster };
  }
}

export function readBody(nodes: readonly RootContent[], rules: BodyRules, report: Report): Body {
  const reader = new BodyReader(rules, report);
  return { blocks: reader.read(nodes), pictures: reader.pictures, films: reader.films };
}
