import { expect, it } from 'vitest';
import { toEmbedCode } from '#export/embed-code.ts';

it('escapes the URL and the title', () => {
  const embed = {
    url: 'https://example.org/embed?search=%22a%22&limit=5',
    title: '2 spacecraft matching “<b>"&”',
    height: 300,
  };
  expect(toEmbedCode(embed)).toBe(
    '<iframe src="https://example.org/embed?search=%22a%22&amp;limit=5" title="2 spacecraft matching “&lt;b>&quot;&amp;”" width="100%" height="300" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border: 0"></iframe>',
  );
  expect(toEmbedCode({ ...embed, maxWidth: 480 })).toContain(
    ' style="border: 0; max-width: 480px">',
  );
});
