// ruleid: javascript-markdown-with-html
const a = new MarkdownIt({ html: true, linkify: true });
// ruleid: javascript-markdown-with-html
const b = markdownit({ html: true });
// ok: javascript-markdown-with-html
const c = new MarkdownIt({ html: false });
// ok: javascript-markdown-with-html
const d = new Report({ html: true });
