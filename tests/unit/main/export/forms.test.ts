/** The printed forms, read back as text: one sheet each in every script, of the evaluation one side, with all their questions. */
import { resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { printedPapers } from '../../../../domain/forms/form-papers';
import { inLanguage, languages } from '../../../../domain/kernel/language';
import type { Programme } from '../../../../domain/programme/programme';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { papersPdf } from '../../../../main/export/paper-pdf';
import type { Press } from '../../../../main/typeset/fonts';
import { lineOf } from '../../pdf-reader';
import { press } from '../typeset/press';

let programme: Programme;
let fonts: Press;
beforeAll(async () => {
  programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
  fonts = await press();
});

describe.each([
  ['form-test', 2],
  ['form-evaluation', 1],
] as const)('%s', (id, sides) => {
  test.each(languages)(`in %s has ${sides} of a sheet’s sides, with every question and a word on anonymity`, async (language) => {
    const paper = printedPapers(programme).filter((each) => each.id === id);
    const bytes = await papersPdf(paper, programme, language, fonts);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(sides);
    const flat = (text: string): string => text.replaceAll(/\s+/gu, '');
    const text = flat(await lineOf(bytes));
    const { test: questions, evaluation } = programme.forms;
    const wanted =
      id === 'form-test'
        ? [
            ...questions.questions.flatMap((question) => [question.text, ...question.options.map((each) => each.text)]),
            ...(questions.confidence?.items ?? []).map((item) => item.text),
          ]
        : [];
    const asked = id === 'form-test' ? [] : evaluation.items.map((item) => item.text);
    for (const each of [...wanted, ...asked]) expect(text).toContain(flat(inLanguage(each, language)));
    expect(text).toMatch(/anonymous|anoniman|анониман/u);
  });
});
