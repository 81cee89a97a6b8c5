/** Turns a Markdown tree into the small tree that a slide may hold; whatever is not allowed is a problem with its line. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Inline, Paragraph, TextBlock } from '../../domain/programme/slide';
import type { Report } from './content-problem';
import { type LocalPlaces, localPlaceIn } from './preparation-file';

function inlineOf(node: PhrasingContent, report: Report, local: LocalPlaces | undefined): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/gu, ' ') }];
    case 'strong':
      return [{ kind: 'strong', content: inlinesOf(node.children, report, local) }];
    case 'emphasis':
      return [{ kind: 'emphasis', content: inlinesOf(node.children, report, local) }];
    case 'link':
      return inlinesOf(node.children, report, local);
    case 'break':
      return [{ kind: 'text', text: ' ' }];
    case 'textDirective': {
      if (node.name === 'latin') {
        return inlinesOf(node.children, report, local).map((inline) => (inline.kind === 'text' ? { ...inline, latin: true } : inline));
      }
      if (node.name === 'local' && node.children.length > 0) return localPlaceIn(node, local, report);
      /* A colon in running text ("at 9:30", "kod:kuće") reads as a directive; it is put back as it was written. */
      if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) return [{ kind: 'text', text: `:${node.name}` }];
      report(node, 'directive', { directive: `:${node.name}` });
      return [];
    }
    case 'html':
      report(node, 'html');
      return [];
    default:
      report(node, 'mark', { mark: node.type });
      return [];
  }
}

/** Neighbouring plain texts become one, so that a colon put back doesn't cut a word in two. */
function joined(inlines: readonly Inline[]): Paragraph {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && !last.latin && !inline.latin) {
      result[result.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else {
      result.push(inline);
    }
  }
  return result;
}

/** `local`: undefined where nothing may stand for what a training finds out. */
export const inlinesOf = (nodes: readonly PhrasingContent[], report: Report, local?: LocalPlaces): Paragraph =>
  joined(nodes.flatMap((node) => inlineOf(node, report, local)));

function itemOf(children: readonly RootContent[], node: Nodes, report: Report, local: LocalPlaces | undefined): Paragraph {
  const [only, ...more] = children;
  if (only?.type !== 'paragraph' || more.length > 0) {
    report(node, 'point-lines');
    return [];
  }
  return inlinesOf(only.children, report, local);
}

/** What may stand in a slide and in its notes. */
export function blocksOf(nodes: readonly RootContent[], report: Report, local?: LocalPlaces): readonly TextBlock[] {
  return nodes.flatMap((node): readonly TextBlock[] => {
    switch (node.type) {
      case 'heading':
        if (node.depth > 2) report(node, 'heading-level');
        return [{ kind: 'heading', level: node.depth === 1 ? 1 : 2, content: inlinesOf(node.children, report, local) }];
      case 'paragraph':
        return [{ kind: 'paragraph', content: inlinesOf(node.children, report, local) }];
      case 'list':
        return [
          { kind: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => itemOf(item.children, item, report, local)) },
        ];
      case 'table': {
        const rows = node.children.map((row) => row.children.map((cell) => inlinesOf(cell.children, report, local)));
        return [{ kind: 'table', head: rows[0] ?? [], rows: rows.slice(1) }];
      }
      case 'html':
        report(node, 'html');
        return [];
      default:
        report(node, 'part', { mark: node.type });
        return [];
    }
  });
}
