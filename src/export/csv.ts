import { firstLaunchOf } from '#catalogue/engine/first-launch.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { toKnownCredit, toImageTitle } from '#ll2/image-metadata.ts';
import { toLl2SpacecraftUrl } from '#ll2/endpoint.ts';
import { countriesOf, isHumanRated } from '#ll2/nested-values.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

// Why not a library? Tested with what these records may contain:
// csv-stringify 6.9.0 (9.8 kB gzipped) leaves a lone line feed unquoted when lines end in CRLF;
// papaparse 5.7.1 (7.1 kB) doesn't escape "=1" after a line feed and other formulas, and its types add Node's
// globals to the pages; d3-dsv 3.0.2 (1.2 kB, and three packages for Node) doesn't escape formulas at all.
// Our own code is two lines; the tests parse its output with csv-parse.

type Cell = string | number | boolean | null;
type Column = { name: string; read: (craft: Spacecraft, provenance: Provenance) => Cell };

/** The characters that make spreadsheets evaluate a cell (OWASP, CSV injection), and their full-width forms. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Adds an apostrophe before texts that a spreadsheet would evaluate. Numbers stay numbers: -3. */
function toField(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Null for an ambiguous zero: in Launch Library it often means "unknown", and a sum over the column must not count it.
 */
function toSeconds(iso: string | null, flights_count: number | null): number | null {
  const recorded = toRecordedDuration(iso, flights_count);
  if (recorded.kind === 'none') return 0;
  return recorded.kind === 'known' ? recorded.seconds : null;
}

const SECONDS_A_DAY = 86_400;

/** Seconds in days, to the second: spreadsheets can't read Launch Library's `P164DT16H28M`. */
function toDays(seconds: number | null): number | null {
  return seconds === null ? null : Number((seconds / SECONDS_A_DAY).toFixed(5));
}

function readFamilies({ spacecraft_config }: Spacecraft): string | null {
  const names = (spacecraft_config?.family ?? []).flatMap(({ name }) => name ?? []);
  return names.length === 0 ? null : names.join('; ');
}

function readCountries(craft: Spacecraft): string | null {
  const names = countriesOf(craft).flatMap(({ name }) => name ?? []);
  return names.length === 0 ? null : names.join('; ');
}

function readFirstLaunch(craft: Spacecraft): string | null {
  const time = firstLaunchOf(craft);
  return time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

function readImageTitle(craft: Spacecraft): string | null {
  const image = pictureOf(craft);
  return image === null || image.name === null ? null : toImageTitle(image);
}

function readImageCredit(craft: Spacecraft): string | null {
  const image = pictureOf(craft);
  return image === null ? null : toKnownCredit(image);
}

/** Named like Launch Library's fields; `_days`, `_seconds`, `first_launch`, `image_…`, `source` and `recorded` are ours. */
const COLUMNS: readonly Column[] = [
  { name: 'id', read: ({ id }) => id },
  { name: 'name', read: ({ name }) => name },
  { name: 'serial_number', read: ({ serial_number }) => serial_number },
  { name: 'status', read: ({ status }) => status?.name ?? null },
  { name: 'in_space', read: ({ in_space }) => in_space },
  { name: 'is_placeholder', read: ({ is_placeholder }) => is_placeholder },
  { name: 'flights_count', read: ({ flights_count }) => flights_count },
  { name: 'mission_ends_count', read: ({ mission_ends_count }) => mission_ends_count },
  { name: 'time_in_space', read: ({ time_in_space }) => time_in_space },
  {
    name: 'time_in_space_days',
    read: ({ time_in_space, flights_count }) => toDays(toSeconds(time_in_space, flights_count)),
  },
  {
    name: 'time_in_space_seconds',
    read: ({ time_in_space, flights_count }) => toSeconds(time_in_space, flights_count),
  },
  { name: 'time_docked', read: ({ time_docked }) => time_docked },
  {
    name: 'time_docked_days',
    read: ({ time_docked, flights_count }) => toDays(toSeconds(time_docked, flights_count)),
  },
  {
    name: 'time_docked_seconds',
    read: ({ time_docked, flights_count }) => toSeconds(time_docked, flights_count),
  },
  { name: 'fastest_turnaround', read: ({ fastest_turnaround }) => fastest_turnaround },
  {
    name: 'fastest_turnaround_days',
    // Without a second flight there is no turnaround, rather than one of zero.
    read: ({ fastest_turnaround }) => toDays(toSeconds(fastest_turnaround, null)),
  },
  { name: 'first_launch', read: readFirstLaunch },
  { name: 'spacecraft_config', read: ({ spacecraft_config }) => spacecraft_config?.name ?? null },
  { name: 'spacecraft_config_id', read: ({ spacecraft_config }) => spacecraft_config?.id ?? null },
  { name: 'type', read: ({ spacecraft_config }) => spacecraft_config?.type?.name ?? null },
  { name: 'agency', read: ({ spacecraft_config }) => spacecraft_config?.agency?.name ?? null },
  { name: 'country', read: readCountries },
  { name: 'family', read: readFamilies },
  { name: 'human_rated', read: isHumanRated },
  { name: 'in_use', read: ({ spacecraft_config }) => spacecraft_config?.in_use ?? null },
  { name: 'description', read: ({ description }) => description },
  { name: 'image_url', read: (craft) => pictureOf(craft)?.image_url ?? null },
  { name: 'image_title', read: readImageTitle },
  { name: 'image_credit', read: readImageCredit },
  // "Unknown" is exported as recorded, because an empty cell could mean "free" to readers.
  { name: 'image_license', read: (craft) => pictureOf(craft)?.license?.name ?? null },
  { name: 'image_license_url', read: (craft) => pictureOf(craft)?.license?.link ?? null },
  { name: 'source', read: ({ id }) => toLl2SpacecraftUrl(id) },
  { name: 'recorded', read: (_, { recorded }) => recorded },
];

/** The file's header row. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

const toLine = (cells: readonly Cell[]) => `${cells.map(toField).join(',')}\r\n`;

/**
 * CSV by RFC 4180: the header, then one line per craft. Unrecorded values are empty cells. The records should be detailed:
 * shorter ones lack the country, `human_rated` and the flights.
 */
export function toCsv(spacecraft: readonly Spacecraft[], provenance: Provenance): string {
  const lines = spacecraft.map((craft) =>
    toLine(COLUMNS.map(({ read }) => read(craft, provenance))),
  );
  return toLine(CSV_COLUMNS) + lines.join('');
}
