/** A global that the hostile catalogue's markup sets if any of it is executed. */
export const HOSTILE_GLOBAL = 'hostileMarkupRan';

/** A host that must be neither linked nor requested. */
export const HOSTILE_HOST = 'hostile.example';

const RUN = `window.${HOSTILE_GLOBAL}=1`;

/** Synthetic markup that tries to break out of a text, an attribute, a script, a style or a template. */
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

/** URLs that must be neither linked nor requested. */
export const UNSAFE_URLS = [
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

/** Texts with invisible characters, which must not reach a page. */
export const INVISIBLE_CHARACTERS = [
  '\u202Edesrever txet',
  '\u2067\u2066isolates left open',
  'nul\0 and bell\u0007',
  'zero\u200Bwidth\uFEFF space\u2060s',
  'half of a pair \uD83D',
  '\u009B31mescape \u001B[31m',
];

/** Texts of invisible characters only. */
export const INVISIBLE_NAMES = [
  '\u200B\u200B',
  '\u3164',
  '\u200D\u200C',
  '\u2800\u00AD',
  '\uFEFF\u202E',
];

/** Texts that spreadsheets would evaluate as formulas. */
export const FORMULAS = [
  '=HYPERLINK("https://hostile.example/","x")',
  '+1+cmd|x!A0',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
];

/** 2 MB of text without a line break opportunity. */
export const HUGE_TEXT = 'x'.repeat(2_000_000);
