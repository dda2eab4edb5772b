import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '#catalogue/config.ts';
import { parseConfig } from '#catalogue/read-config.ts';

const BASE = 'https://example.org/below/config.json';
const read = (content: unknown) => parseConfig(JSON.stringify(content), BASE);

describe('parseConfig', () => {
  it.each([
    ['nothing', {}, DEFAULT_CONFIG.api],
    ['an address', { api: 'https://api.example/2.3.0/' }, 'https://api.example/2.3.0'],
    ['a path on the host', { api: '/ll2/2.3.0' }, 'https://example.org/ll2/2.3.0'],
    ['a path below the app', { api: './ll2' }, 'https://example.org/below/ll2'],
  ])('accepts %s', (_, content, api) => {
    expect(read(content)).toEqual({ config: { ...DEFAULT_CONFIG, api }, problem: null });
  });

  it('ignores unknown keys, which a later version may have', () => {
    expect(read({ source: 'live', later: 1 })).toMatchObject({
      config: { source: 'live' },
      problem: null,
    });
  });

  it.each([
    ['a script', { api: 'javascript:alert(1)' }],
    ['an address with a name and a password', { api: 'https://user:secret@api.example' }],
    ['an address with a query', { api: 'https://api.example/?key=1' }],
    ['a bare word', { api: 'api.example' }],
    ['an api of another type', { api: 7 }],
    ['a source that there isn’t', { source: 'all' }],
    ['pictures from a page', { pictures: ['https://pictures.example/folder'] }],
    ['pictures from a host that isn’t one', { pictures: ["https://a.example;script-src'self'"] }],
    ['a part of a minute', { refresh_minutes: 0.5 }],
    ['a time that runs backwards', { refresh_minutes: -1 }],
    ['an interval in words', { refresh_minutes: 'hourly' }],
    ['a site without a slash at its end', { site: 'https://catalogue.example' }],
    ['a site with a query', { site: 'https://catalogue.example/?a=/' }],
    ['a site that is a path', { site: '/catalogue/' }],
    ['a site of another type', { site: 7 }],
    ['null', null],
  ])('uses the defaults, and says so, for %s', (_, content) => {
    const { config, problem } = read(content);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(problem).toContain('config.json');
  });

  it('accepts other hosts for pictures, or none but its own', () => {
    const pictures = ['https://pictures.example', 'http://localhost:8080'];
    expect(read({ pictures }).config.pictures).toEqual(pictures);
    expect(read({ pictures: [] }).config.pictures).toEqual([]);
  });

  it.each([
    [{}, 60],
    [{ refresh_minutes: 1 }, 1],
    [{ refresh_minutes: 1440 }, 1440],
    [{ refresh_minutes: 0 }, null],
    [{ refresh_minutes: null }, null],
  ])('reads the refresh interval of %j', (content, minutes) => {
    const { config, problem } = read(content);
    expect(config.refresh_minutes).toBe(minutes);
    expect(problem).toBeNull();
  });

  it('accepts the site’s own URL, or none', () => {
    expect(read({ site: 'HTTPS://Catalogue.example/below/' }).config.site).toBe(
      'https://catalogue.example/below/',
    );
    expect(read({ site: null })).toEqual({ config: DEFAULT_CONFIG, problem: null });
  });

  it('uses the rest of a config that holds a token, and warns', () => {
    const { config, problem } = read({ source: 'live', token: 'secret' });
    expect(config.source).toBe('live');
    expect(problem).toContain('token');
  });
});
