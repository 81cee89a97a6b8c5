/** Turns a Markdown tree into the small tree that a slide may hold; whatever is not allowed is a problem with its line. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Inline, Paragraph, TextBlock } from '../../domain/programme/slide';
import type { Values } from '../translate';
import type { ContentKey, ContentWords } from './content-problem';

export type Report = (node: Pick<Nodes, 'position'>, key: ContentKey, values?: Values, about?: ContentWords) => void;

function inlineOf(node: PhrasingContent, report: Report): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/gu, ' ') }];
    case 'strong':
      return [{ kind: 'strong', content: inlinesOf(node.children, report) }];
    case 'emphasis':
      return [{ kind: 'emphasis', content: inlinesOf(node.children, report) }];
    case 'link':
      return inlinesOf(node.children, report);
    case 'break':
      return [{ kind: 'text', text: ' ' }];
    case 'textDirective': {
      if (node.name === 'latin') {
        return inlinesOf(node.children, report).map((inline) => (inline.kind === 'text' ? { ...inline, latin: true } : inline));
      }
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

export const inlinesOf = (nodes: readonly PhrasingContent[], report: Report): Paragraph =>
  joined(nodes.flatMap((node) => inlineOf(node, report)));

function itemOf(children: readonly RootContent[], node: Nodes, report: Report): Paragraph {
  const [only, ...more] = children;
  if (only?.type !== 'paragraph' || more.length > 0) {
    report(node, 'point-lines');
    return [];
  }
  return inlinesOf(only.children, report);
}

/** What may stand in a slide and in its notes. */
export function blocksOf(nodes: readonly RootContent[], report: Report): readonly TextBlock[] {
  return nodes.flatMap((node): readonly TextBlock[] => {
    switch (node.type) {
      case 'heading':
        if (node.depth > 2) report(node, 'heading-level');
        return [{ kind: 'heading', level: node.depth === 1 ? 1 : 2, content: inlinesOf(node.children, report) }];
      case 'paragraph':
        return [{ kind: 'paragraph', content: inlinesOf(node.children, report) }];
      case 'list':
        return [{ kind: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => itemOf(item.children, item, report)) }];
      case 'table': {
        const rows = node.children.map((row) => row.children.map((cell) => inlinesOf(cell.children, report)));
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
