import { createRandom } from '#lib/seeded-random.ts';

/** `FUZZ_SEED=2000` tries other URLs. */
export const FUZZ_SEED = Number(process.env['FUZZ_SEED'] ?? 1);

const PATHS = [
  '/',
  '/spacecraft',
  '/spacecraft/558',
  '/spacecraft/540',
  '/compare',
  '/overview',
  '/timeline',
  '/kiosk',
  '/kiosk/build',
  '/embed',
  '/credits',
  '/data',
  '/changes',
  '/help',
  '/about',
];

/** For the place of an id or a page's name. */
const SEGMENTS = [
  '0',
  '-1',
  '1e3',
  '558.0',
  '00558',
  '9007199254740993',
  '99999999999999999999999',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%E0%A4%A',
  '%ED%A0%80',
  '%2e%2e%2f%2e%2e',
  '%5c%5cexample.org',
  'a%20b',
  '%F0%9F%9A%80',
  '%E2%80%AE%D7%90',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'javascript:alert(1)',
  '558;a=b',
  '558/558',
  'x'.repeat(3000),
];

/** Splits a text at spaces. */
const toWords = (text: string) => text.trim().split(/\s+/);

const PARAMETERS = [
  '',
  '%20',
  ...toWords(`
    search search_in name status in_space is_placeholder spacecraft_config ordering sort mode limit offset
    format view pictures columns density source flights_min flights_max days_in_space_min
    days_in_space_max type agency license in_use human_rated ids only of seconds order seed theme clock
    motion qr_base night shift update debug overview show id __proto__ constructor hasOwnProperty status[] status[0]
    status.x utm_source fbclid %E0%A4%A %00 search%5B%5D key then
  `),
];

const VALUES = [
  '',
  '<img src=x onerror=alert(1)>',
  'data:text/html,<script>alert(1)</script>',
  "';DROP TABLE craft;--",
  'x'.repeat(5000),
  Array.from({ length: 400 }, (_, index) => index).join(','),
  ...toWords(`
    0 1 -1 2,1 true false True null undefined NaN Infinity 1e309 0x10 1.5 99999999999999999999 -0 ٣ +1 1,,2
    , ~ ~, \\ soyuz Dragon 558,593,1 name -name -flights_count,id table cards detailed live snapshot
    compact cleared differences all shuffle card clock on off 22:00-06:30 25:99-00:00 100 101 1000000 serials
    night paper [object%20Object] __proto__ {} [] " ' < % %% %E0%A4%A %00 %0a %F0%9F%9A%80 %ED%A0%80 %E2%80%AE
    %E2%80%8B %C2%AD %0d%0aSet-Cookie:a=b javascript:alert(1) //example.org ../../etc {{7*7}}
    https://user:secret@example.org https://example.org/a
    tRuE true,false list json 2_0 %EF%BB%BF1 %1F1 %C2%851 e%CC%81 %EF%AC%80 %C4%B0 %C3%9F %CF%82
  `),
];

/** Escapes characters that would end a URL's part. */
const escapeEnds = (text: string) => text.replace(/[#&\s]/g, (sign) => encodeURIComponent(sign));

/**
 * `count` URLs (path and query) over every route: bad encodings, huge values, repeated keys, arrays, prototypes. The same
 * seed gives the same URLs. None leads to another host.
 */
export function toHostileUrls(seed: number, count: number): string[] {
  const random = createRandom(seed);
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';
  const aPath = () => {
    const chance = random();
    if (chance < 0.75) return pick(PATHS);
    if (chance < 0.9) return `/spacecraft/${pick(SEGMENTS)}`;
    return `${pick(PATHS).replace(/\/$/, '')}/${pick(SEGMENTS)}`;
  };
  const aPair = () => {
    const [key, value] = [pick(PARAMETERS), escapeEnds(pick(VALUES))];
    const chance = random();
    if (chance < 0.05) return key;
    return chance < 0.1 ? `${key}=${value}&${key}=${escapeEnds(pick(VALUES))}` : `${key}=${value}`;
  };
  return Array.from({ length: count }, () => {
    const pairs = Array.from({ length: Math.floor(random() * 6) }, aPair);
    const many = random() < 0.02 ? Array.from({ length: 200 }, aPair) : [];
    const query = [...pairs, ...many].join('&');
    const hash = random() < 0.1 ? `#${pick(SEGMENTS)}` : '';
    return `${aPath()}${query === '' ? '' : `?${query}`}${hash}`;
  });
}
