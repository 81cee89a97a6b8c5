/** A slide's small tree as elements; used for the projector's text and for the trainer's notes. Knows nothing of sizes. */
import { type CSSProperties, Fragment } from 'react';
import type { Inline, Paragraph, TextBlock } from '../../domain/programme/slide';
import { FigureBlock } from './figure-block';
import { FilmBlock } from './film-block';
import { PictureBlock } from './picture-block';

/** Hours and years stay on one line: “07:30–15:30” is read at a glance. */
const betweenFigures = /(?<=\d)–(?=\d)/gu;

export function Inlines({ content }: { readonly content: Paragraph }) {
  return content.map((inline, index) => <InlineText key={index} inline={inline} />);
}

function InlineText({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return <Fragment>{inline.text.replaceAll(betweenFigures, '–\u2060')}</Fragment>;
    /* Filled in or left out before anybody reads it. */
    case 'local':
      return null;
    case 'strong':
      return (
        <strong>
          <Inlines content={inline.content} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines content={inline.content} />
        </em>
      );
  }
}

/** The sheet moves it in by so much. */
const levelStyle = (level = 0): CSSProperties | undefined => (level === 0 ? undefined : ({ '--level': level } as CSSProperties));

function Block({ block }: { readonly block: TextBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h2' : 'h3';
      return (
        <Heading>
          <Inlines content={block.content} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <p>
            <Inlines content={block.content} />
          </p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li
              key={index}
              className={item.length === 0 ? 'text-to-come' : block.levels?.[index] ? 'text-point-below' : undefined}
              style={levelStyle(block.levels?.[index])}
            >
              <Inlines content={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col">
                  <Inlines content={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Inlines content={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'columns':
      return (
        <div className="text-columns">
          {block.columns.map((column, index) => (
            <div key={index}>
              <TextBlocks blocks={column} />
            </div>
          ))}
        </div>
      );
    case 'picture':
      return <PictureBlock picture={block} />;
    case 'film':
      return <FilmBlock film={block} />;
    case 'figure':
      return <FigureBlock figure={block.figure} />;
  }
}

export function TextBlocks({ blocks }: { readonly blocks: readonly TextBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}
