/** One page that lays all pictures side by side, the languages of one place in a row; it needs nothing but the pictures beside it. */
import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nameOfSize } from './stage.mjs';

const style = `
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 110rem; padding: 0 1rem 4rem; }
form { position: sticky; top: 0; padding: .6rem 0; background: Canvas; border-bottom: 1px solid GrayText; }
form label { margin-inline-end: 1rem; }
h2 { margin: 3rem 0 0; } h3 { margin: 1.6rem 0 .4rem; font-weight: 500; }
.row { display: grid; grid-template-columns: repeat(3, 1fr); gap: .6rem; margin-block-end: .6rem; }
figure { margin: 0; } figcaption { font-size: .8rem; opacity: .75; }
img { width: 100%; height: auto; border: 1px solid GrayText; box-sizing: border-box; }
nav { columns: 3; }
`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Pairs of a key and its items, in the order in which they came. */
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
const viewOf = ({ of, size, theme }) => `${of}-${nameOfSize(size)}-${theme}`;
const nameOfView = ({ of, size, theme }) => `${of} ${size.width}×${size.height}${of === 'projector' ? '' : `, ${theme}`}`;

/** The views that are shown at first; the others are a click away, or the page would load hundreds of pictures. */
const isFirst = (view, views) => views.find(([, [{ of }]]) => of === view.of)?.[1][0] === view;

function figure(folder, { path, language, size, title }) {
  const address = escaped(relative(folder, path).split(sep).map(encodeURIComponent).join('/'));
  return `<figure><a href="${address}"><img loading="lazy" src="${address}" width="${size.width}" height="${size.height}" alt="${escaped(
    title,
  )}, ${language}"></a><figcaption>${language}</figcaption></figure>`;
}

const row = (folder, view, pictures) => `<div class="row ${view}">${pictures.map((picture) => figure(folder, picture)).join('')}</div>`;

const place = (folder, key, pictures) =>
  `<h3 id="${key}">${escaped(pictures[0].title)}</h3>${grouped(pictures, viewOf)
    .map(([view, ofView]) => row(folder, view, ofView))
    .join('')}`;

/** Writes `index.html` into the folder that holds the pictures and files. */
export function writeAlbum({ folder, pictures, files }) {
  const views = grouped(pictures, viewOf);
  const chapters = grouped(pictures, ({ chapter }) => chapter).map(([title, ofChapter]) => ({
    title,
    places: grouped(ofChapter, ({ of, name }) => `${of}-${name}`),
  }));
  const hidden = views.map(([view]) => `:root:not(:has(#show-${view}:checked)) .${view} { display: none; }`).join('\n');
  const choices = views.map(
    ([view, [one]]) =>
      `<label><input type="checkbox" id="show-${view}"${isFirst(one, views) ? ' checked' : ''}> ${nameOfView(one)}</label>`,
  );
  const contents = chapters.flatMap(({ places }) => places).map(([key, [{ title }]]) => `<a href="#${key}">${escaped(title)}</a><br>`);
  const links = files.map((path) => {
    const name = relative(folder, path).split(sep).join('/');
    return `<li><a href="${escaped(encodeURI(name))}">${escaped(name)}</a></li>`;
  });
  const body = chapters.map(
    ({ title, places }) => `<h2>${escaped(title)}</h2>${places.map(([key, ofPlace]) => place(folder, key, ofPlace)).join('\n')}`,
  );
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Facilitator Kit: every place</title><style>${style}${hidden}</style></head><body>
<h1>Facilitator Kit: every place</h1>
<form>${choices.join('')}</form>
<nav>${contents.join('')}</nav>
${body.join('\n')}
${links.length > 0 ? `<h2>Exported files</h2><ul>${links.join('')}</ul>` : ''}
</body></html>
`,
  );
  return path;
}
