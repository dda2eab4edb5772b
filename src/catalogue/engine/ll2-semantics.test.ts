import { describe, expect, it } from 'vitest';
import { createEngine } from '#catalogue/engine/engine.ts';
import { parseCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';
import { toLl2Query } from '#catalogue/query/catalogue-query.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

// What Launch Library makes of a value, read in the sources that it runs on:
// - rest_framework/filters.py 3.14: SearchFilter.get_search_terms drops U+0000, then splits at commas and str.split's
//   white space. From 3.15 on, search_smart_split keeps a quoted phrase together, and U+0000 is an error. Which of them
//   Launch Library runs isn't known; this catalogue does what 3.14 does.
// - django/db/backends/postgresql/operations.py: `icontains` compares UPPER(column) with UPPER(word).
// - postgres src/backend/utils/adt/formatting.c, str_toupper: with the default locale provider, libc, each character
//   becomes towupper of it, one for one. ICU would make SS of ß.
// - django/forms/fields.py: CharField strips str.strip's white space, of which U+FEFF is none, ignores an empty rest,
//   and rejects U+0000 (ProhibitNullCharactersValidator).
// - django/forms/models.py: ModelChoiceField takes one key that int() accepts, and rejects anything else.
// - django_filters/widgets.py: BooleanWidget takes true, false, 1 and 0 in any case, without stripping; anything else
//   is None, which filters nothing.
// - rest_framework/pagination.py: LimitOffsetPagination reads numbers by int(), clamps the limit, and gives an empty
//   page past the end.
// - rest_framework/filters.py: OrderingFilter splits at commas, strips each term, and drops unknown ones.
// Where Launch Library rejects a value (400) or ignores it, the catalogue ignores it with a notice.
// One thing is our own: texts are compared composed (NFC), which PostgreSQL doesn't do. A query for Launch Library is
// sent composed, as its names are.

const NAMES = [
  'Soyuz MS-28',
  'Soyuz "MS"',
  'Dragon',
  'ΟΔΟΣ',
  'οδός',
  'İstanbul',
  'Straße',
  'GROẞ',
  'ıota',
  'ſhip',
  'µSat',
  'ᾠδή',
  'Endeávöur',
];
const IN_SPACE = [true, false, null];

const engine = createEngine(
  NAMES.map((name, index) =>
    aSpacecraft({
      id: index + 1,
      name,
      spacecraft_config: null,
      in_space: IN_SPACE[index % 3] ?? null,
      is_placeholder: index === 0,
      status: { id: 1 + (index % 2), name: 'Synthetic' },
    }),
  ),
);

const parse = (search: string) => parseCatalogueQuery(new URLSearchParams(search));

function find(search: string) {
  const { query, notices } = parse(search);
  const page = engine.list({ ...query, limit: 100 });
  return {
    found: page.results.map(({ name }) => name),
    count: page.count,
    noticed: notices.map(({ parameter }) => parameter),
  };
}

const ALL = NAMES;

describe('words in names, in capitals on both sides', () => {
  it.each<[search: string, found: string[]]>([
    ['soyuz', ['Soyuz MS-28', 'Soyuz "MS"']],
    ['SOYUZ 28', ['Soyuz MS-28']],
    ['28,soyuz', ['Soyuz MS-28']],
    ['\u001Fsoyuz\u008528', ['Soyuz MS-28']],
    ['soyuz\u300028', ['Soyuz MS-28']],
    // A byte order mark is a letter.
    ['\uFEFFsoyuz', []],
    ['soy\0uz', ['Soyuz MS-28', 'Soyuz "MS"']],
    ['\0', ALL],
    [' , ', ALL],
    // Quotes are letters.
    ['"soyuz ms"', []],
    ['"ms"', ['Soyuz "MS"']],
    ['οδοσ', ['ΟΔΟΣ']],
    ['οδος', ['ΟΔΟΣ']],
    ['i', ['ıota', 'ſhip']],
    ['ı', ['ıota', 'ſhip']],
    ['istanbul', []],
    ['İSTANBUL', ['İstanbul']],
    ['ship', ['ſhip']],
    ['ſ', ['Soyuz MS-28', 'Soyuz "MS"', 'İstanbul', 'Straße', 'ſhip', 'µSat']],
    ['μsat', ['µSat']],
    ['ΜSAT', ['µSat']],
    ['ß', ['Straße']],
    ['ẞ', ['GROẞ']],
    ['strasse', []],
    ['ᾨ', ['ᾠδή']],
    ['ωι', []],
    ['endea\u0301vo\u0308ur', ['Endeávöur']],
    ['ENDEÁVÖUR', ['Endeávöur']],
    ['endeavour', []],
  ])('%j finds %j', (search, found) => {
    expect(find(new URLSearchParams({ search }).toString())).toMatchObject({ found, noticed: [] });
  });
});

describe('other parameters', () => {
  const HALF = NAMES.filter((_, index) => index % 2 === 0);
  const inSpace = (value: boolean) => NAMES.filter((_, index) => IN_SPACE[index % 3] === value);
  it.each<[search: string, found: string[], noticed: string[]]>([
    ['name=Dragon', ['Dragon'], []],
    ['name=dragon', [], []],
    ['name=Dragon%20', ['Dragon'], []],
    ['name=%09%0A%1F%C2%85%C2%A0%E3%80%80Dragon', ['Dragon'], []],
    ['name=%20', ALL, []],
    ['name=%EF%BB%BFDragon', [], []],
    ['name=Dra%00gon', ALL, ['name']],
    ['name=Endea%CC%81vo%CC%88ur', ['Endeávöur'], []],
    ['in_space=true', inSpace(true), []],
    ['in_space=tRuE', inSpace(true), []],
    ['in_space=1', inSpace(true), []],
    ['in_space=FALSE', inSpace(false), []],
    ['in_space=0', inSpace(false), []],
    ['in_space=true%20', ALL, ['in_space']],
    ['in_space=true,false', ALL, ['in_space']],
    ['in_space=%EF%BB%BFtrue', ALL, ['in_space']],
    ['is_placeholder=TRUE', ['Soyuz MS-28'], []],
    ['is_placeholder=false,true', ALL, ['is_placeholder']],
    ['status=1', HALF, []],
    ['status=%20%2B1%1F', HALF, []],
    ['status=0_1', HALF, []],
    ['status=1.0', ALL, ['status']],
    ['status=%EF%BB%BF1', ALL, ['status']],
    ['status=%20', ALL, ['status']],
    ['status=99999999999999999999', ALL, ['status']],
    ['ordering=%1F-id%C2%85', NAMES.toReversed(), []],
    ['ordering=%EF%BB%BF-id', ALL, ['ordering']],
    ['ordering=--id', ALL, ['ordering']],
    ['mode=list', ALL, ['mode']],
    ['format=json', ALL, []],
    ['format=api', ALL, []],
  ])('%s finds %j, with notices for %j', (search, found, noticed) => {
    expect(find(search)).toMatchObject({ found, noticed });
  });
});

describe('pages', () => {
  it.each<[search: string, limit: number, offset: number, noticed: string[]]>([
    ['limit=99', 99, 0, []],
    ['limit=%2B5%20', 5, 0, []],
    ['limit=1_0', 10, 0, []],
    ['limit=101', 100, 0, ['limit']],
    ['limit=99999999999999999999', 100, 0, ['limit']],
    [`limit=${'9'.repeat(400)}`, 100, 0, ['limit']],
    ['limit=0', 10, 0, ['limit']],
    ['limit=-1', 10, 0, ['limit']],
    ['limit=%EF%BB%BF5', 10, 0, ['limit']],
    ['offset=5', 10, 5, []],
    ['offset=-5', 10, 0, ['offset']],
    ['offset=1.5', 10, 0, ['offset']],
    // Far past the end, and a number that its own text gives again.
    ['offset=99999999999999999999', 10, 9_007_199_254_740_991, []],
    [`offset=${'9'.repeat(400)}`, 10, 9_007_199_254_740_991, []],
  ])('%s is limit %d and offset %d, with notices for %j', (search, limit, offset, noticed) => {
    const { query, notices } = parse(search);
    expect(query).toMatchObject({ limit, offset });
    expect(notices.map(({ parameter }) => parameter)).toEqual(noticed);
  });

  it('are empty past the end, with the true count', () => {
    expect(find('offset=99999999999999999999')).toEqual({ found: [], count: 13, noticed: [] });
  });
});

it('says that the list mode isn’t offered here', () => {
  expect(parse('mode=list').notices[0]?.message).toBe(
    'Launch Library’s list mode isn’t offered here. Using normal.',
  );
});

it('sends Launch Library composed texts, since it compares characters as they are', () => {
  const { query } = parse('search=endea%CC%81vo%CC%88ur&name=%20Endea%CC%81vo%CC%88ur');
  expect(toLl2Query(query)).toMatchObject({ search: 'endeávöur', name: 'Endeávöur' });
});
