/**
 * Test and evaluation as parts of a page, to be filled in by hand. Options keep their Latin letters in every script, so that a sheet is
 * typed as it was printed. Lengths are points.
 */
import type { PDFPage } from 'pdf-lib';
import { type EvaluationItem, type Forms, letterOf, scaleValues, type TestQuestion } from '../../domain/forms/form';
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { Translate } from '../translate';
import { type Part, type Pen, textPart } from './paper-parts';
import { drawParagraph, type Line, linesOfParagraph, plainParagraph, type TextStyle } from './paper-type';

const body: TextStyle = { size: 9.5, leading: 12.5, isBold: false };
const strong: TextStyle = { ...body, isBold: true };
const title: TextStyle = { size: 17, leading: 22, isBold: true };
const box = 8;
const indent = 15;

/** With what a form is set. */
export interface FormSetting {
  readonly forms: Forms;
  readonly language: Language;
  readonly translate: Translate;
  readonly pen: Pen;
  readonly width: number;
}

const linesOf = (text: string, width: number, style: TextStyle, { pen }: FormSetting): readonly Line[] =>
  linesOfParagraph(plainParagraph(text), width, style, pen);

const textOf = (text: string, style: TextStyle, above: number, below: number, keepsNext: boolean, setting: FormSetting): Part =>
  textPart(linesOf(text, setting.width, style, setting), style, above, below, keepsNext);

function drawBox(page: PDFPage, x: number, top: number, { pen }: FormSetting, side = box): void {
  page.drawRectangle({ x, y: top - side - 2, width: side, height: side, borderColor: pen.ink, borderWidth: 0.8 });
}

/** Choices to be ticked: side by side as far as they fit into their columns, else each on lines of its own. */
function choiceParts(choices: readonly string[], columns: number, setting: FormSetting): readonly Part[] {
  const column = setting.width / columns;
  const fits = (text: string): boolean => linesOf(text, column - indent - 8, body, setting).length <= 1;
  const rows: string[][] = [];
  for (let at = 0; at < choices.length; at += columns) {
    const row = choices.slice(at, at + columns);
    if (row.every(fits)) rows.push(row);
    else rows.push(...row.map((each) => [each]));
  }
  return rows.map((row, index): Part => {
    const set = row.map((text) => linesOf(text, (row.length > 1 ? column : setting.width) - indent - 8, body, setting));
    return {
      height: Math.max(...set.map((lines) => lines.length)) * body.leading + (index === rows.length - 1 ? 6 : 1),
      draw: (page, x, top) => {
        for (const [place, lines] of set.entries()) {
          drawBox(page, x + place * column, top, setting);
          drawParagraph(page, lines, x + place * column + indent, top, body);
        }
      },
      keepsNext: index < rows.length - 1,
    };
  });
}

function questionParts({ text, options }: TestQuestion, number: number, setting: FormSetting): readonly Part[] {
  const { language } = setting;
  return [
    textOf(`${number}. ${inLanguage(text, language)}`, strong, 2, 2, true, setting),
    ...choiceParts(
      options.map((option, index) => `${letterOf(index)})  ${inLanguage(option.text, language)}`),
      2,
      setting,
    ),
  ];
}

const codeCell = 22;

/** Two letters and two digits, each in its own box. */
function codePart(setting: FormSetting): Part {
  const { translate, width } = setting;
  const side = 4 * codeCell + 12;
  const name = linesOf(translate('formPaper:code'), width - side, strong, setting);
  const how = linesOf(translate('formPaper:code-how'), width - side - 12, body, setting);
  return {
    height: Math.max(codeCell + 4, (name.length + how.length) * body.leading) + 8,
    draw: (page, x, top) => {
      drawParagraph(page, name, x, top, strong);
      drawParagraph(page, how, x, top - name.length * body.leading, body);
      for (const place of [0, 1, 2, 3]) {
        drawBox(page, x + width - side + place * codeCell + (place > 1 ? 8 : 0), top, setting, codeCell - 3);
      }
    },
    keepsNext: true,
  };
}

export function testParts(setting: FormSetting): readonly Part[] {
  const { forms, language, translate } = setting;
  return [
    textOf(inLanguage(forms.test.title, language), title, 0, 4, true, setting),
    textOf(translate('formPaper:anonymous'), body, 0, 4, true, setting),
    codePart(setting),
    textOf(translate('formPaper:before-or-after'), body, 0, 1, true, setting),
    ...choiceParts([translate('formPaper:before'), translate('formPaper:after')], 2, setting),
    textOf(translate('formPaper:one-answer'), body, 2, 6, true, setting),
    ...forms.test.questions.flatMap((question, index) => questionParts(question, index + 1, setting)),
  ];
}

/** The text of a question, and to its right what is circled. */
function circledPart(text: string, signs: readonly string[], cell: number, setting: FormSetting): Part {
  const { width, pen } = setting;
  const side = signs.length * cell;
  const lines = linesOf(text, width - side - 10, body, setting);
  const height = lines.length * body.leading + 4;
  return {
    height,
    draw: (page, x, top) => {
      drawParagraph(page, lines, x, top - 2, body);
      for (const [index, sign] of signs.entries()) {
        const set = linesOf(sign, cell, strong, setting);
        drawParagraph(page, set, x + width - side + index * cell + (cell - pen.bold.width(sign) * strong.size) / 2, top - 2, strong);
      }
      page.drawLine({ start: { x, y: top - height }, end: { x: x + width, y: top - height }, thickness: 0.3, color: pen.ink });
    },
    keepsNext: false,
  };
}

const lineToWriteOn = 15;

function writtenPart(text: string, setting: FormSetting): Part {
  const { width, pen } = setting;
  const lines = linesOf(text, width, body, setting);
  const above = lines.length * body.leading + 4;
  return {
    height: above + 2 * lineToWriteOn,
    draw: (page, x, top) => {
      drawParagraph(page, lines, x, top - 2, body);
      for (const place of [1, 2]) {
        const y = top - above - place * lineToWriteOn + 4;
        page.drawLine({ start: { x, y }, end: { x: x + width, y }, thickness: 0.5, color: pen.ink });
      }
    },
    keepsNext: false,
  };
}

function itemPart({ kind, text, leastLabel, mostLabel }: EvaluationItem, number: number, setting: FormSetting): Part {
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
      return circledPart(`${words}${ends}`, [...scaleValues(scale), String(scale.cannotJudge)], 20, setting);
    }
    case 'yes-no':
      return circledPart(words, [translate('formPaper:yes'), translate('formPaper:no')], 34, setting);
    case 'yes-no-unsure':
      return circledPart(words, [translate('formPaper:yes'), translate('formPaper:no'), translate('formPaper:unsure')], 76, setting);
    case 'open':
      return writtenPart(words, setting);
  }
}

export function evaluationParts(setting: FormSetting): readonly Part[] {
  const { forms, language, translate } = setting;
  const { title: name, scale, parts, items } = forms.evaluation;
  const numbered = items.map((item, index) => ({ item, number: index + 1 }));
  return [
    textOf(inLanguage(name, language), title, 0, 4, true, setting),
    textOf(translate('formPaper:anonymous'), body, 0, 2, true, setting),
    textOf(
      translate('formPaper:scale', {
        ...scale,
        leastLabel: inLanguage(scale.leastLabel, language),
        mostLabel: inLanguage(scale.mostLabel, language),
        cannotJudgeLabel: inLanguage(scale.cannotJudgeLabel, language),
      }),
      body,
      0,
      2,
      true,
      setting,
    ),
    ...parts.flatMap(({ id, title: heading }) => [
      textOf(inLanguage(heading, language), strong, 4, 1, true, setting),
      ...numbered.filter(({ item }) => item.part === id).map(({ item, number }) => itemPart(item, number, setting)),
    ]),
  ];
}
