/**
 * Starts the local Launch Library by hand: `npm run ll2-server`; `-- --help` lists the options.
 * Exit codes: 1 failed to start, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { aHostileCatalogue, parseHostileRecords } from '#testing/hostile-catalogue.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import { TEST_CATALOGUE } from '../data/catalogue.ts';
import { readCatalogueRecords } from '../data/catalogue-records.ts';
import { startLl2Server } from './ll2-server.ts';
import { parseSwitches } from './ll2-switches.ts';

const USAGE = `Usage: npm run ll2-server -- [--catalogue FILE | --records N | --hostile] [options]

  --catalogue FILE     a catalogue file (the one of the tests)
  --records N          so many synthetic records instead
  --hostile            synthetic records with all that may be wrong with data
  --port N             (4290)
  --limit N            metered calls in a window (as good as none)
  --window SECONDS     length of the window (3600)
  --throttle-after N   allow N calls, then refuse all for the length of a window
  --switches JSON      any switches, as PUT /switches takes them`;

const OPTIONS = {
  catalogue: { type: 'string' },
  records: { type: 'string' },
  hostile: { type: 'boolean', default: false },
  port: { type: 'string', default: '4290' },
  limit: { type: 'string' },
  window: { type: 'string', default: '3600' },
  'throttle-after': { type: 'string' },
  switches: { type: 'string', default: '{}' },
  help: { type: 'boolean', default: false },
} as const;

function toWhole(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--${option} takes a whole number, not ${text}.`);
}

function toSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && Number.isFinite(seconds) && seconds > 0) return seconds;
  throw new Error(`--window takes seconds, not ${text}.`);
}

function readUse() {
  const { values } = parseArgs({ options: OPTIONS });
  const { catalogue, records, hostile, limit, 'throttle-after': throttleAfter } = values;
  if ([catalogue !== undefined, records !== undefined, hostile].filter(Boolean).length > 1)
    throw new Error('--catalogue, --records and --hostile exclude each other.');
  const windowSeconds = toSeconds(values.window);
  const throttled =
    throttleAfter === undefined
      ? {}
      : {
          throttleAfter: {
            calls: toWhole('throttle-after', throttleAfter),
            seconds: windowSeconds,
          },
        };
  return {
    help: values.help,
    catalogue,
    isHostile: hostile,
    count: records === undefined ? null : toWhole('records', records),
    port: toWhole('port', values.port),
    limit: limit === undefined ? {} : { limit: toWhole('limit', limit) },
    windowSeconds,
    switches: { ...throttled, ...parseSwitches(JSON.parse(values.switches)) },
  };
}

const toMessage = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readUseOrExit() {
  try {
    return readUse();
  } catch (error) {
    console.error(`${toMessage(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

function readRecords({
  isHostile,
  count,
  catalogue,
}: ReturnType<typeof readUse>): readonly unknown[] {
  if (isHostile) return parseHostileRecords(aHostileCatalogue());
  if (count !== null) return makeSyntheticRecords(count);
  return readCatalogueRecords(catalogue ?? TEST_CATALOGUE);
}

const use = readUseOrExit();
if (use.help) {
  console.log(USAGE);
  process.exit(0);
}
try {
  const { port, limit, windowSeconds, isHostile, switches } = use;
  const records = readRecords(use);
  const server = await startLl2Server({ records, port, ...limit, windowSeconds, isHostile });
  server.set(switches);
  const { origin } = new URL(server.api);
  console.log(`${records.length} spacecraft at ${server.api}

  ${server.api}/spacecraft/?search=soyuz&ordering=-time_in_space,id&limit=5
  curl ${origin}/switches
  curl -X PUT ${origin}/switches -d '{"serverErrors":3}'
  curl -X PUT ${origin}/switches -d '{"throttleAfter":{"calls":2,"seconds":60}}'`);
} catch (error) {
  console.error(`The local Launch Library couldn't start: ${toMessage(error)}`);
  process.exit(1);
}
