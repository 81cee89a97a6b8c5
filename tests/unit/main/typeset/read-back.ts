/** A PDF as a reader that speaks it finds it: its tree, and what lies in it. */
import { inflateSync } from 'node:zlib';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf';
import { getDocument } from '../../pdf-reader';

export interface ReadElement {
  readonly role: string;
  /** All that is read of it. */
  readonly text: string;
  readonly alt: string | undefined;
  readonly children: readonly ReadElement[];
}

export interface ReadPaper {
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** The date as PDF writes it: `D:20231011…`. */
  readonly created: string | undefined;
  /** Whether readers show the title in place of the file's name. */
  readonly showsTitle: boolean;
  readonly isMarked: boolean;
  readonly saysUniversal: boolean;
  /** Elements by page; one that goes on over pages stands on each. */
  readonly pages: readonly (readonly ReadElement[])[];
  /** Text by page that is neither in the tree nor an artifact. */
  readonly lost: readonly string[];
  /** Text by page, in the order in which it is drawn; artifacts too. */
  readonly drawn: readonly string[];
  /** Scopes of the header cells: what each is the header of. */
  readonly scopes: readonly string[];
  readonly headerCells: number;
  readonly tables: number;
  /** Beside the pages, in their order; pages from 1. */
  readonly bookmarks: readonly PlaceInPaper[];
  /** That stand on a page and lead to one of the same paper. */
  readonly jumps: readonly PlaceInPaper[];
}

interface PlaceInPaper {
  readonly title: string;
  readonly page: number;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What goes on over pages is told on each of them as a whole: only what is drawn on this one counts, and what stays empty beside it. */
const isOnPage = ({ type, id, children = [] }: Node, begun: ReadonlySet<string>): boolean =>
  type === 'content' ? id !== undefined && begun.has(id) : children.some((child) => isOnPage(child, begun));

function elementOf(node: Node, texts: ReadonlyMap<string, string>, begun: ReadonlySet<string>): ReadElement {
  const children = (node.children ?? [])
    .filter((child) => child.type === undefined && (/^T[HD]$/u.test(child.role ?? '') || isOnPage(child, begun)))
    .map((child) => elementOf(child, texts, begun));
  const own = (node.children ?? []).flatMap(({ type, id }) => (type === 'content' && id !== undefined ? [texts.get(id) ?? ''] : []));
  return {
    role: node.role ?? '',
    text: [...own, ...children.map(({ text }) => text)].filter((text) => text !== '').join(' '),
    alt: node.alt,
    children,
  };
}

interface ReadBookmark {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly ReadBookmark[];
}

/** From 1; 0 for a place that isn't there. */
async function pageAt(document: PDFDocumentProxy, place: unknown): Promise<number> {
  const at: unknown = typeof place === 'string' ? await document.getDestination(place) : place;
  return Array.isArray(at) ? (await document.getPageIndex(at[0])) + 1 : 0;
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<readonly PlaceInPaper[]> {
  const flat = (all: readonly ReadBookmark[]): readonly ReadBookmark[] => all.flatMap((each) => [each, ...flat(each.items)]);
  const all = flat(((await document.getOutline()) ?? []) as readonly ReadBookmark[]);
  return Promise.all(all.map(async ({ title, dest }) => ({ title, page: await pageAt(document, dest) })));
}

async function jumpsOn(document: PDFDocumentProxy, number: number): Promise<readonly PlaceInPaper[]> {
  const links = (await (await document.getPage(number)).getAnnotations()) as readonly {
    readonly dest?: unknown;
    readonly contentsObj?: { readonly str: string };
  }[];
  return Promise.all(
    links
      .filter(({ dest }) => dest !== undefined && dest !== null)
      .map(async ({ dest, contentsObj }) => ({ title: contentsObj?.str ?? '', page: await pageAt(document, dest) })),
  );
}

async function pageOf(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const drawn: string[] = [];
  let lost = '';
  const open: (string | undefined)[] = [];
  const begun = new Set<string>();
  for (const item of items) {
    if ('type' in item) {
      if (item.id) begun.add(item.id);
      if (item.type === 'endMarkedContent') open.pop();
      else
        open.push(
          item.type === 'beginMarkedContentProps' && item.id ? item.id : 'tag' in item && item.tag === 'Artifact' ? 'artifact' : undefined,
        );
      continue;
    }
    if ('str' in item && item.str !== '') {
      drawn.push(item.str);
      const id = open.at(-1);
      if (id === undefined) lost += item.str;
      else texts.set(id, (texts.get(id) ?? '') + item.str);
    }
    if ('hasEOL' in item && item.hasEOL) {
      const id = open.at(-1);
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}\n`);
    }
  }
  const tree = (await page.getStructTree()) as Node | null;
  const elements = (tree?.children ?? []).filter((child) => isOnPage(child, begun)).map((child) => elementOf(child, texts, begun));
  const inTree = new Set<string>();
  const visit = ({ children = [], type, id }: Node): void => {
    if (type === 'content' && id !== undefined) inTree.add(id);
    for (const child of children) visit(child);
  };
  if (tree) visit(tree);
  for (const [id, text] of texts) if (id !== 'artifact' && !inTree.has(id)) lost += text;
  return { elements, lost: lost.trim(), drawn: drawn.join('\n') };
}

/** The file as text, with all its streams of objects unpacked. */
function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const streams = Array.from(text.matchAll(/\/Type \/ObjStm[\s\S]*?\/Length (\d+)\n>>\nstream\n/gu), (found) => {
    const from = found.index + found[0].length;
    return inflateSync(file.subarray(from, from + Number(found[1]))).toString('latin1');
  });
  return [text, ...streams].join('\n');
}

export async function readBack(bytes: Uint8Array): Promise<ReadPaper> {
  const raw = unpacked(bytes);
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const about = info as { readonly Title?: string; readonly Language?: string; readonly CreationDate?: string };
  const read = [];
  const jumps: PlaceInPaper[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    read.push(await pageOf(document, number));
    jumps.push(...(await jumpsOn(document, number)));
  }
  const bookmarks = await bookmarksOf(document);
  const viewing = (await document.getViewerPreferences()) as { readonly DisplayDocTitle?: boolean } | null;
  await document.cleanup();
  return {
    language: about.Language,
    created: about.CreationDate,
    title: metadata?.get('dc:title') === about.Title ? about.Title : undefined,
    showsTitle: viewing?.DisplayDocTitle === true,
    isMarked: (await document.getMarkInfo())?.Marked === true,
    saysUniversal: raw.includes('<pdfuaid:part>1</pdfuaid:part>'),
    pages: read.map(({ elements }) => elements.flatMap((each) => (each.role === 'Document' ? each.children : [each]))),
    lost: read.map(({ lost }) => lost),
    drawn: read.map(({ drawn }) => drawn),
    scopes: Array.from(raw.matchAll(/\/Scope \/(\w+)/gu), ([, scope]) => scope ?? ''),
    tables: Array.from(raw.matchAll(/\/S \/Table\b/gu)).length,
    bookmarks,
    jumps,
    headerCells: Array.from(raw.matchAll(/\/S \/TH\b/gu)).length,
  };
}

/** All elements of a role, on all pages. */
export const allOf = ({ pages }: ReadPaper, role: RegExp): readonly ReadElement[] => {
  const found: ReadElement[] = [];
  const visit = (element: ReadElement): void => {
    if (role.test(element.role)) found.push(element);
    element.children.forEach(visit);
  };
  pages.flat().forEach(visit);
  return found;
};

/** What PDF/UA asks for, as far as it can be seen in a file; empty when nothing is missing. */
export function missingIn(paper: ReadPaper): readonly string[] {
  const missing: string[] = [];
  const ask = (holds: boolean, what: string): void => {
    if (!holds) missing.push(what);
  };
  ask(paper.language !== undefined && paper.language !== '', 'a language');
  ask(paper.title !== undefined && paper.title !== '' && paper.showsTitle, 'a title that is shown');
  ask(paper.isMarked && paper.saysUniversal, 'the mark of a tagged document');
  ask(
    paper.lost.every((text) => text === ''),
    `text in the tree: ${paper.lost.filter((text) => text !== '').join(' | ')}`,
  );
  ask(paper.scopes.length === paper.headerCells, 'a scope for each header cell');
  ask(paper.tables === allOf(paper, /^THead$/u).length, 'a heading for each table');
  for (const table of allOf(paper, /^Table$/u)) {
    if (!table.children.some(({ role }) => role === 'THead')) continue;
    const heads: ReadElement[] = [];
    const visit = (element: ReadElement): void => {
      if (element.role === 'TH') heads.push(element);
      element.children.forEach(visit);
    };
    visit(table);
    ask(heads.length > 0, 'header cells in each table');
  }
  ask(
    allOf(paper, /^Figure$/u).every(({ alt }) => alt !== undefined && alt.trim() !== ''),
    'an alternative text for each figure',
  );
  let level = 0;
  for (const { role, text } of allOf(paper, /^H[1-6]$/u)) {
    const own = Number(role.slice(1));
    ask(own <= level + 1, `headings in order: “${text}”`);
    level = own;
  }
  return missing;
}
