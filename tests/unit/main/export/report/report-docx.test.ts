/** The report for Word, read back: real headings, tables with head rows, and charts with their numbers and what they show. */
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../domain/kernel/language';
import { noLetterhead } from '../../../../../domain/letterhead/letterhead';
import type { ReportDocument } from '../../../../../domain/report/document';
import { reportOf } from '../../../../../domain/report/report';
import { letterheadOnPaper } from '../../../../../main/export/letterhead-on-paper';
import { reportDocx } from '../../../../../main/export/report/report-docx';
import { readFontFiles } from '../../../../../main/typeset/fonts';
import { attendedBy, peopleOf, sheetsOf, sourceOf } from '../../../domain/report/sources';
import { rgbPngOf } from '../pictures';

const words = { contents: 'Contents', page: 'Page', of: 'of' };
const fonts = await readFontFiles(resolve('content'));
const reportIn = (language: Language, count = 30): ReportDocument =>
  reportOf(sourceOf(attendedBy(peopleOf(count)), { language, forms: sheetsOf(count) }));
const filesOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const bodyOf = async (report: ReportDocument): Promise<string> =>
  filesOf(await reportDocx(report, words, 'Owner', fonts))['word/document.xml'] ?? '';

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>/gu)].map(({ groups }) => groups?.text ?? '').join('\n');

describe('a report for Word', () => {
  test.each(['en', 'sr-Latn', 'sr-Cyrl'] as const)('in %s has the words of the report under real headings', async (language) => {
    const report = reportIn(language);
    const xml = await bodyOf(report);
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gu)].map(([paragraph]) => textOf(paragraph));
    expect(headings).toEqual(report.parts.map(({ heading }) => heading));
    const text = textOf(xml);
    for (const { blocks } of report.parts) {
      for (const block of blocks) if (block.kind === 'paragraph') expect(text).toContain(block.text.replaceAll('&', '&amp;'));
    }
  });

  test('lists its headings in its contents', async () => {
    const report = reportIn('en');
    const xml = await bodyOf(report);
    const entries = [...xml.matchAll(/<w:pStyle w:val="TOC1"\/>.*?<\/w:p>/gu)].map(([entry]) => textOf(entry));
    expect(entries).toEqual(report.parts.map(({ heading }) => heading));
  });

  test('repeats the head of each table, and cuts no row', async () => {
    const report = reportIn('en');
    const tables = report.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
    const xml = await bodyOf(report);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(tables.length);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(xml.match(/<w:tr>/gu)?.length ?? 0);
  });

  test('has each plot as a chart that keeps its numbers, and says what it shows', async () => {
    const report = reportIn('en');
    const plots = report.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'plot' ? [block.plot] : [])));
    const files = filesOf(await reportDocx(report, words, 'Owner', fonts));
    const charts = Object.keys(files).filter((name) => /^word\/charts\/chart\d+\.xml$/u.test(name));
    expect(charts).toHaveLength(plots.length);
    for (const { says } of plots) expect(files['word/document.xml']).toContain(`descr="${says}"`);
    expect(files['word/charts/chart1.xml']).toContain('<c:v>26</c:v>');
  });

  test('says its language and who it is from', async () => {
    const files = filesOf(await reportDocx(reportIn('sr-Cyrl'), words, 'Vlasnik', fonts));
    expect(files['word/styles.xml']).toContain('w:val="sr-Cyrl-RS"');
    expect(files['docProps/core.xml']).toContain('<dc:creator>Vlasnik</dc:creator>');
  });

  test('has a word of thousands of letters with places to break it, and all its letters; one of a hundred stays as it is', async () => {
    const report = reportIn('en', 6);
    const long = 'x'.repeat(6000);
    const short = `https://example.org/${'y'.repeat(100)}`;
    const [first] = report.parts;
    if (!first) throw new Error('The report has no parts');
    const part = { ...first, blocks: [long, short].map((text) => ({ kind: 'paragraph' as const, text })) };
    const text = textOf(await bodyOf({ ...report, parts: [part] }));
    expect(text).not.toMatch(/x{51}/u);
    expect(text.replaceAll('\u200b', '')).toContain(long);
    expect(text).toContain(short);
  });

  test.each(['en', 'sr-Latn', 'sr-Cyrl'] as const)('has the letterhead in the header of its first page alone, in %s', async (language) => {
    const logos = { logo: rgbPngOf(800, 200), donorLogo: rgbPngOf(300, 200) };
    const written = {
      ...noLetterhead,
      name: 'Центар Nada & Đurđa',
      seat: 'Niš',
      donor: 'Uz podršku Fonda',
      colour: 'plum',
    } as const;
    const head = letterheadOnPaper(written, logos);
    const report = reportIn(language, 3);
    const bytes = await reportDocx(report, words, 'Owner', { ...fonts, letterhead: head });
    const files = unzipSync(bytes);
    const headers = Object.keys(files).filter((name) => /^word\/header\d+\.xml$/u.test(name));
    const xml = strFromU8(files[headers[0] ?? ''] ?? new Uint8Array());
    const { 'word/document.xml': body = '' } = filesOf(bytes);
    expect([headers.length, body.includes('<w:titlePg/>')]).toEqual([1, true]);
    expect(textOf(xml).split('\n')).toEqual(['Центар Nada &amp; Đurđa', 'Niš', 'Uz podršku Fonda']);
    const alts = [...xml.matchAll(/descr="([^"]+)"/gu)].map(([, alt]) => alt);
    expect(alts).toEqual([expect.stringContaining('Центар Nada &amp; Đurđa'), expect.stringContaining('Uz podršku Fonda')]);
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.map(([, picture]) => picture.length).toSorted()).toEqual([logos.logo.length, logos.donorLogo.length].toSorted());
    expect(strFromU8(files['word/footer2.xml'] ?? new Uint8Array())).toContain('PAGE');
  });

  test('has no header without a letterhead', async () => {
    const files = unzipSync(await reportDocx(reportIn('en', 3), words, 'Owner', fonts));
    expect(Object.keys(files).filter((name) => name.startsWith('word/header'))).toEqual([]);
  });

  test('of a training with nobody, and of one with a thousand, can be made', async () => {
    expect(textOf(await bodyOf(reportIn('en', 0)))).toContain('Nobody is on the list.');
    expect(textOf(await bodyOf(reportIn('en', 1000)))).toContain('1000');
  });
});
