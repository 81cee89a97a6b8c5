/**
 * Test and evaluation as blocks, to be filled in by hand. Options keep their Latin letters in every script, so that a sheet is typed as it
 * was printed. Lengths are points.
 */
import { type Confidence, type EvaluationItem, type Forms, letterOf, scaleValues, type TestQuestion } from '../../domain/forms/form';
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { Translate } from '../translate';
import type { Block } from '../typeset/block';
import type { Canvas } from '../typeset/canvas';
import { type Line, linesOf, type TextStyle } from '../typeset/lines';
import type { Galley, Piece } from '../typeset/piece';
import { hairline, strongLine, usualStyles } from '../typeset/style';

/** The style of a form, a little smaller than other papers, so that it fits on a page. */
interface FormStyle {
  readonly body: TextStyle;
  readonly strong: TextStyle;
  readonly box: number;
  readonly indent: number;
  /** Room for a letter by hand, and from one line for a hand to the next. */
  readonly cell: number;
  readonly line: number;
  /** How much larger than usual everything is. */
  readonly by: number;
}

function styleOf({ styles }: Galley): FormStyle {
  const by = styles.body.size / usualStyles.body.size;
  const body: TextStyle = { ...styles.body, size: 9.5 * by, leading: 12.5 * by };
  return {
    body,
    strong: { ...body, face: 'bold' },
    box: 8 * by,
    indent: 15 * by,
    cell: Math.max(22, 15 * by),
    line: Math.max(15, 12.5 * by),
    by,
  };
}

/** With what a form is set. */
export interface FormSetting {
  readonly forms: Forms;
  readonly language: Language;
  readonly translate: Translate;
}

const own = (pieces: (galley: Galley) => readonly Piece[]): Block => ({ kind: 'own', pieces });

const textPiece = (text: string, weight: 'body' | 'strong', below: number, galley: Galley): Piece => {
  const { width, faces } = galley;
  const style = styleOf(galley)[weight];
  const lines = linesOf(text, width, style, faces);
  return {
    above: 0,
    height: lines.length * style.leading + below,
    keepsNext: true,
    draw: (canvas, x, top) => canvas.tagged('P', () => canvas.lines(lines, x, top, style)),
  };
};

function drawBox(canvas: Canvas, x: number, top: number, side: number): void {
  canvas.artifact(() => canvas.rectangle({ x, top, width: side, height: side }, undefined, strongLine));
}

/** Choices to be ticked: side by side where each fits into its column, else each on lines of its own. */
function choicePieces(choices: readonly string[], columns: number, galley: Galley): readonly Piece[] {
  const { width, faces } = galley;
  const { body, box, indent } = styleOf(galley);
  const column = width / columns;
  const linesIn = (text: string, room: number): readonly Line[] => linesOf(text, room - indent - 8, body, faces);
  const inRow = choices.every((text) => linesIn(text, column).length <= 1) ? columns : 1;
  const rows = Array.from({ length: Math.ceil(choices.length / inRow) }, (_, row) => choices.slice(row * inRow, (row + 1) * inRow));
  return rows.map((row, index): Piece => {
    const set = row.map((text) => linesIn(text, row.length > 1 ? column : width));
    return {
      above: 0,
      height: Math.max(...set.map((lines) => lines.length)) * body.leading + 1,
      keepsNext: index < rows.length - 1,
      draw: (canvas, x, top) => {
        for (const [place, lines] of set.entries()) {
          drawBox(canvas, x + place * column, top + (body.leading - box) / 2, box);
          canvas.tagged('P', () => canvas.lines(lines, x + place * column + indent, top, body));
        }
      },
    };
  });
}

const questionBlock = ({ text, options }: TestQuestion, number: number, { language }: FormSetting): Block =>
  own((galley) => [
    textPiece(`${number}. ${inLanguage(text, language)}`, 'strong', 2, galley),
    ...choicePieces(
      options.map((option, index) => `${letterOf(index)})  ${inLanguage(option.text, language)}`),
      2,
      galley,
    ),
  ]);

/** Two letters and two digits, each in its own box. */
function codePiece({ translate }: FormSetting, galley: Galley): Piece {
  const { width, faces } = galley;
  const { body, strong, cell } = styleOf(galley);
  const side = 4 * cell + 12;
  const name = linesOf(translate('formPaper:code'), width - side, strong, faces);
  const how = linesOf(translate('formPaper:code-how'), width - side - 12, body, faces);
  return {
    above: 0,
    height: Math.max(cell + 4, (name.length + how.length) * body.leading) + 6,
    keepsNext: true,
    draw: (canvas, x, top) => {
      canvas.tagged('P', () => {
        canvas.lines(name, x, top, strong);
        canvas.lines(how, x, top + name.length * body.leading, body);
      });
      for (const place of [0, 1, 2, 3]) {
        drawBox(canvas, x + width - side + place * cell + (place > 1 ? 8 : 0), top + 2, cell - 3);
      }
    },
  };
}

export function testBlocks(setting: FormSetting): readonly Block[] {
  const { forms, language, translate } = setting;
  return [
    { kind: 'title', text: inLanguage(forms.test.title, language) },
    own((galley) => [
      textPiece(translate('formPaper:anonymous'), 'body', 4, galley),
      codePiece(setting, galley),
      textPiece(translate('formPaper:before-or-after'), 'body', 1, galley),
      ...choicePieces([translate('formPaper:before'), translate('formPaper:after')], 2, galley),
      textPiece(translate('formPaper:one-answer'), 'body', 0, galley),
    ]),
    ...forms.test.questions.map((question, index) => questionBlock(question, index + 1, setting)),
    ...(forms.test.confidence ? [confidenceBlock(forms.test.confidence, setting)] : []),
  ];
}

const scaleExplained = ({ forms: { evaluation }, language, translate }: FormSetting): string =>
  translate('formPaper:scale', {
    ...evaluation.scale,
    leastLabel: inLanguage(evaluation.scale.leastLabel, language),
    mostLabel: inLanguage(evaluation.scale.mostLabel, language),
    cannotJudgeLabel: inLanguage(evaluation.scale.cannotJudgeLabel, language),
  });

const signsOf = (scale: Forms['evaluation']['scale']): readonly string[] => [...scaleValues(scale), String(scale.cannotJudge)];

/** Numbered on after the questions, as it is typed. */
const confidenceBlock = ({ title, items }: Confidence, setting: FormSetting): Block =>
  own((galley) => {
    const { forms, language, translate } = setting;
    return [
      textPiece(inLanguage(title, language), 'strong', 1, galley),
      textPiece(`${translate('formPaper:about-you')} ${scaleExplained(setting)}`, 'body', 2, galley),
      ...items.map(({ text }, index) => ({
        ...circledPiece(
          `${forms.test.questions.length + index + 1}. ${inLanguage(text, language)}`,
          signsOf(forms.evaluation.scale),
          20,
          galley,
        ),
        keepsNext: index < items.length - 1,
      })),
    ];
  });

/** The text of a question, and what is circled: to its right, or below it where the text would have no room beside. */
function circledPiece(text: string, signs: readonly string[], usualCell: number, galley: Galley): Piece {
  const { width, faces } = galley;
  const { body, strong, by } = styleOf(galley);
  const cell = usualCell * by;
  const side = signs.length * cell;
  const isBeside = side <= width / 2;
  const lines = linesOf(text, isBeside ? width - side - 10 : width, body, faces);
  const above = isBeside ? 0 : lines.length * body.leading;
  const left = isBeside ? width - side : 0;
  const height = Math.max(lines.length * body.leading, above + body.leading) + 3;
  return {
    above: 0,
    height,
    keepsNext: false,
    draw: (canvas, x, top) => {
      canvas.tagged('P', () => canvas.lines(lines, x, top + 2, body));
      canvas.tagged('P', () => {
        for (const [index, sign] of signs.entries()) {
          const set = linesOf(sign, cell, strong, faces);
          canvas.lines(set, x + left + index * cell + (cell - (set[0]?.width ?? 0)) / 2, top + 2 + above, strong);
        }
      });
      canvas.artifact(() => canvas.rule([x, top + height], [x + width, top + height], hairline));
    },
  };
}

function writtenPiece(text: string, galley: Galley): Piece {
  const { width, faces } = galley;
  const { body, line } = styleOf(galley);
  const lines = linesOf(text, width, body, faces);
  const above = lines.length * body.leading + 4;
  return {
    above: 0,
    height: above + 2 * line,
    keepsNext: false,
    draw: (canvas, x, top) => {
      canvas.tagged('P', () => canvas.lines(lines, x, top + 2, body));
      for (const place of [1, 2]) {
        const y = top + above + place * line - 4;
        canvas.artifact(() => canvas.rule([x, y], [x + width, y], strongLine));
      }
    },
  };
}

function itemPiece({ kind, text, leastLabel, mostLabel }: EvaluationItem, number: number, setting: FormSetting, galley: Galley): Piece {
  const { forms, language, translate } = setting;
  const { scale } = forms.evaluation;
  const words = `${number}. ${inLanguage(text, language)}`;
  switch (kind) {
    case 'scale': {
      const ends =
        leastLabel && mostLabel
          ? ` (${translate('formPaper:own-ends', {
              least: scale.least,
              most: scale.most,
              leastLabel: inLanguage(leastLabel, language),
              mostLabel: inLanguage(mostLabel, language),
            })})`
          : '';
      return circledPiece(`${words}${ends}`, signsOf(scale), 20, galley);
    }
    case 'yes-no':
      return circledPiece(words, [translate('formPaper:yes'), translate('formPaper:no')], 34, galley);
    case 'yes-no-unsure':
      return circledPiece(words, [translate('formPaper:yes'), translate('formPaper:no'), translate('formPaper:unsure')], 76, galley);
    case 'open':
      return writtenPiece(words, galley);
  }
}

export function evaluationBlocks(setting: FormSetting): readonly Block[] {
  const { forms, language, translate } = setting;
  const { title: name, parts, items } = forms.evaluation;
  const numbered = items.map((item, index) => ({ item, number: index + 1 }));
  return [
    { kind: 'title', text: inLanguage(name, language) },
    own((galley) => [
      textPiece(translate('formPaper:anonymous'), 'body', 2, galley),
      textPiece(scaleExplained(setting), 'body', 2, galley),
      ...parts.flatMap(({ id, title: heading }) => [
        { ...textPiece(inLanguage(heading, language), 'strong', 1, galley), above: 4 },
        ...numbered.filter(({ item }) => item.part === id).map(({ item, number }) => itemPiece(item, number, setting, galley)),
      ]),
    ]),
  ];
}
