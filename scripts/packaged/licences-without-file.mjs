/** Packages that state their licence but carry no text of it. Only the version that was read counts: the next one is looked at anew. */
const mit = (copyright) => `MIT License

${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Licence and text by name and version. */
export const licencesWithoutFile = new Map([
  // Their README or package.json says MIT and names the author; png-js has the text, and its package.json doesn't say what it is.
  ['fontkit@2.0.4', { licence: 'MIT', text: mit('Copyright (c) Devon Govett') }],
  ['brotli@1.3.3', { licence: 'MIT', text: mit('Copyright (c) Devon Govett') }],
  ['dfa@1.2.0', { licence: 'MIT', text: mit('Copyright (c) Devon Govett') }],
  ['png-js@2.0.0', { licence: 'MIT', text: mit('Copyright (c) 2017 Devon Govett') }],
  // Their README or package.json says MIT and names the author; isarray's README has the line.
  ['abstract-logging@2.0.1', { licence: 'MIT', text: mit('Copyright (c) James Sumners') }],
  ['isarray@1.0.0', { licence: 'MIT', text: mit('Copyright (c) 2013 Julian Gruber <julian@juliangruber.com>') }],
  // Its Readme.md says so, with this line.
  ['format@0.2.2', { licence: 'MIT', text: mit('Copyright 2010 - 2014 Sami Samhuri sami@samhuri.net') }],
]);
