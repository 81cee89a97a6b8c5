/**
 * Begins the desk's window. Its first picture stands in the page and needs no more than its own styles; what the desk is made of is fetched
 * meanwhile, and compiled once that picture is painted.
 */
import '../style/tokens.css';
import '../style/type.css';
import './desk.css';
import './early-keys';
import './first-view';

/** Milliseconds: a window that nobody sees paints nothing. */
const longestPainting = 100;

await new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, longestPainting);
});
await import('./main');
