/** A figure's data in words, for those who can't see it: no more than what is drawn. */
import type { Figure, FigureMark } from '../../domain/programme/figure/figure';
import type { FigureWords } from '../../domain/programme/figure/figure-words';

interface FigureDataProps {
  readonly figure: Figure;
  readonly words: FigureWords;
}

type Row = readonly [label: string, value: string];

function rowsOf(figure: Figure, words: FigureWords): readonly Row[] {
  const marked = (text: string, mark: FigureMark | undefined): string => (mark ? `${text} (${words.mark(mark)})` : text);
  switch (figure.kind) {
    case 'bars':
      return figure.items.flatMap((bar): readonly Row[] => {
        if (!bar) return [];
        const part = bar.part && figure.part ? `; ${figure.part}: ${marked(words.number(bar.part.value), bar.part.mark)}` : '';
        return [[bar.label, `${marked(words.number(bar.value), bar.mark)}${part}`]];
      });
    case 'shares':
      return figure.items.flatMap((share): readonly Row[] =>
        share ? [[share.label, marked(words.percent(share.percent), share.mark)]] : [],
      );
    case 'path':
      return figure.items.flatMap((station): readonly Row[] => (station ? [[station.who, station.does]] : []));
    case 'sets':
      return figure.items.flatMap((set): readonly Row[] => {
        if (!set) return [];
        const title = set.exception === undefined ? set.title : `${set.title} (${set.exception})`;
        return [[title, set.items.join(', ')]];
      });
    case 'chat':
      return figure.items.flatMap((message): readonly Row[] => (message ? [[words.chatSide(message.from), message.text]] : []));
    case 'advert':
      return [[figure.headline, [...figure.items.flatMap((line) => line ?? []), figure.contact].join('. ')]];
    case 'week':
      return figure.items.flatMap((entry): readonly Row[] => {
        if (!entry) return [];
        const days = entry.day === entry.through ? words.day(entry.day) : `${words.day(entry.day)} – ${words.day(entry.through)}`;
        return [[`${days}, ${entry.from}–${entry.to}`, entry.text ?? figure.missing ?? '']];
      });
    case 'units':
      return figure.items.flatMap((group): readonly Row[] =>
        group ? [[group.label, marked(words.outOf(group.value, figure.of), group.mark)]] : [],
      );
  }
}

export function FigureData({ figure, words }: FigureDataProps) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{figure.title}</caption>
        <tbody>
          {rowsOf(figure, words).map(([label, value], index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
