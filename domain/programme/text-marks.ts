/** Marks of a slide's text that a button puts in: points, steps, bold, and where the next press brings what follows. */

export const textMarks = ['point', 'number', 'bold', 'step'] as const;
export type TextMark = (typeof textMarks)[number];

export interface Selected {
  readonly text: string;
  /** In UTF-16 units; the same where nothing is selected. */
  readonly from: number;
  readonly to: number;
}

/** Returns the range of the selected lines: their beginning, and the end of the last. */
function linesAround({ text, from, to }: Selected): readonly [number, number] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return [start, end < 0 ? text.length : end];
}

const marksOf = { point: /^- /u, number: /^\d+\. /u } as const;

/** Each line with the mark, or without it where all of them have it. */
function marked(lines: readonly string[], mark: 'point' | 'number'): readonly string[] {
  const full = lines.filter((line) => line.trim() !== '');
  const isOff = full.length > 0 && full.every((line) => marksOf[mark].test(line));
  let count = 0;
  return lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line;
    const plain = line.replace(/^(?:- |\d+\. )/u, '');
    count += 1;
    if (isOff) return plain;
    return mark === 'point' ? `- ${plain}` : `${count}. ${plain}`;
  });
}

function withLines(selected: Selected, mark: 'point' | 'number'): Selected {
  const { text } = selected;
  const [start, end] = linesAround(selected);
  const written = marked(text.slice(start, end).split('\n'), mark).join('\n');
  const to = start + written.length;
  return { text: text.slice(0, start) + written + text.slice(end), from: selected.from === selected.to ? to : start, to };
}

function withBold({ text, from, to }: Selected): Selected {
  const inside = text.slice(from, to);
  if (inside.length > 4 && inside.startsWith('**') && inside.endsWith('**')) {
    return { text: text.slice(0, from) + inside.slice(2, -2) + text.slice(to), from, to: to - 4 };
  }
  return { text: `${text.slice(0, from)}**${inside}**${text.slice(to)}`, from: from + 2, to: to + 2 };
}

/** Below the line in which the cursor is, with empty lines around it. */
function withStep(selected: Selected): Selected {
  const { text } = selected;
  const [, end] = linesAround(selected);
  const before = text.slice(0, end).trimEnd();
  const written = `${before}${before === '' ? '' : '\n\n'}::step\n\n`;
  return { text: written + text.slice(end).trimStart(), from: written.length, to: written.length };
}

export function withMark(selected: Selected, mark: TextMark): Selected {
  switch (mark) {
    case 'point':
    case 'number':
      return withLines(selected, mark);
    case 'bold':
      return withBold(selected);
    case 'step':
      return withStep(selected);
  }
}
