import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_FORMS, formatAttribution } from '#images/attribution.ts';
import { anImage } from '#testing/a-spacecraft.ts';

const licensed = anImage({
  name: '[AUTO] Orion - image',
  image_url: 'https://example.org/a_(b)%2520c.jpg',
  credit: 'NASA',
  license: {
    id: 4,
    name: 'NASA Guidelines',
    priority: 0,
    link: 'https://example.org/license?a=1&b=2',
  },
});

/** The text that a browser shows for a piece of HTML. */
function textOf(html: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (names[name] ?? '') : String.fromCodePoint(Number(code)),
    )
    .trim();
}

it('names title, author, source and license, with their URLs', () => {
  expect(formatAttribution(licensed, 'text')).toBe(
    '“Orion (https://example.org/a_(b)%2520c.jpg)”, by NASA, via Launch Library 2 (https://thespacedevs.com/llapi), ' +
      'license: NASA Guidelines (https://example.org/license?a=1&b=2)',
  );
  expect(formatAttribution(licensed, 'html')).toContain(
    '<a href="https://example.org/license?a=1&#38;b=2">NASA Guidelines</a>',
  );
  expect(micromark(formatAttribution(licensed, 'markdown'))).toContain(
    '<a href="https://example.org/license?a=1&amp;b=2">NASA Guidelines</a>',
  );
});

it('says which facts are not recorded', () => {
  for (const form of ATTRIBUTION_FORMS) {
    const attribution = formatAttribution(anImage({ name: null, credit: ' ' }), form);
    expect(attribution).toContain('author not recorded');
    expect(attribution).toContain('license not recorded');
    expect(attribution).toContain('permission is needed');
  }
});

describe.each([
  '<img src=x onerror=1>',
  '*a*_b_',
  '[x](javascript:alert(1))',
  '`code` # 1. - + | ~~no~~ \\* &lt; &amp;',
  'line\n\nbreak',
  '"quoted" \'too\'',
  '![p](https://evil.example/p.png)',
])('the hostile credit %j', (credit) => {
  const image = anImage({ ...licensed, credit, name: credit });
  const seen = formatAttribution(image, 'text').replace(/ \(https[^ ]*\)/g, '');

  it('stays text in HTML', () => {
    const html = formatAttribution(image, 'html');
    expect(html).not.toMatch(/<(?!\/?a\b)/);
    expect(textOf(html).replace(/\s+/g, ' ')).toBe(seen);
  });

  it('stays text in Markdown', () => {
    const html = micromark(formatAttribution(image, 'markdown'));
    expect(html).not.toMatch(/<(?!\/?(a|p)\b)/);
    expect(html.match(/<a /g)).toHaveLength(3);
    expect(textOf(html)).toBe(seen);
  });
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'https://a:b@evil.example/',
  'not a url',
])('does not link %s', (url) => {
  const image = anImage({
    ...licensed,
    image_url: url,
    license: { id: 4, name: 'N', priority: 0, link: url },
  });
  expect(formatAttribution(image, 'html')).not.toContain(url);
  expect(formatAttribution(image, 'html').match(/<a /g)).toHaveLength(1);
});
