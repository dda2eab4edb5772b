/** A global that markup of the hostile catalogue sets when any of it is run. */
export const HOSTILE_GLOBAL = 'hostileMarkupRan';

/** A host that no address of the hostile catalogue may lead to, and nothing may be asked of. */
export const HOSTILE_HOST = 'hostile.example';

const RUN = `window.${HOSTILE_GLOBAL}=1`;

/** Synthetic markup, as it would get out of a text, an attribute, a script, a style or a template. */
export const MARKUP = [
  `<img src=x onerror="${RUN};alert(1)">`,
  `"><svg onload="${RUN}"><b>bold</b>`,
  `</script><script>${RUN};alert(2)</script>`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`,
  `<a href="javascript:${RUN}">click</a><iframe src="https://${HOSTILE_HOST}/frame"></iframe>`,
  `</title></style><base href="https://${HOSTILE_HOST}/"><meta http-equiv=refresh content="0;url=https://${HOSTILE_HOST}/">`,
  '{{constructor.constructor("alert(3)")()}} ${alert(4)} <!-- ]]> --> &lt;b&gt; %3Cscript%3E',
  `<style>@import url(https://${HOSTILE_HOST}/x.css);*{display:none}</style>`,
];

/** Addresses that must be neither linked nor asked for. */
export const ADDRESSES = [
  `javascript:${RUN};alert(5)`,
  ` JaVaScRiPt:${RUN}`,
  `java\nscript:${RUN}`,
  `javascript://${HOSTILE_HOST}/%0a${RUN}`,
  `data:text/html,<script>opener.${RUN}</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  'vbscript:msgbox(1)',
  `//${HOSTILE_HOST}/protocol-relative`,
  `\\\\${HOSTILE_HOST}\\share`,
  `https:${HOSTILE_HOST}/no-slashes`,
  `https://thespacedevs.com@${HOSTILE_HOST}/`,
  `https://user:password@${HOSTILE_HOST}/credentials`,
  'file:///etc/passwd',
  `blob:https://${HOSTILE_HOST}/0`,
  `ftp://${HOSTILE_HOST}/file`,
  'https://[not-a-host/',
  '/spacecraft/1',
  '?status=1',
  '#main',
];

/** Texts with what can't be seen in them. None of it may reach a page. */
export const UNSEEN = [
  '\u202Edesrever txet',
  '\u2067\u2066isolates left open',
  'nul\0 and bell\u0007',
  'zero\u200Bwidth\uFEFF space\u2060s',
  'half of a pair \uD83D',
  '\u009B31mescape \u001B[31m',
];

/** Texts of which nothing can be seen at all. */
export const INVISIBLE = ['\u200B\u200B', '\u3164', '\u200D\u200C', '\u2800\u00AD', '\uFEFF\u202E'];

/** Beginnings that make a spreadsheet run a cell. */
export const FORMULAS = [
  '=HYPERLINK("https://hostile.example/","x")',
  '+1+cmd|x!A0',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
];

/** 2 MB of text that never breaks. */
export const ENDLESS = 'x'.repeat(2_000_000);
