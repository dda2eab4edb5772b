import { createReadStream, createWriteStream } from 'node:fs';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { prerender } from '#build/pages/prerender.ts';
import { parseDuration } from '#lib/duration.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import { withSyntheticFlights } from '#testing/synthetic-flights.ts';
import { EMBEDDED_SITE } from '../support/site/site.ts';
import { aCatalogueFile } from '../support/data/synthetic-file.ts';
import { toPeerBuild } from './ensure-peers.ts';
import { FLOOR, PEERS, TIMELINE } from './subjects.ts';
import type { Server } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FLOOR_ROWS = 25;
/** Prerendered pages: the list, and more craft than a visit opens. */
const PRERENDERED = 20;
const IS_TEXT = /\.(?:html|js|css|json|svg|txt)$/;

/** The name of a subject's site with `n` records. */
export const toSiteName = (site: string, n: number) => `${site}-${n}`;

/** The records with pictures on the measured site itself, so that no other host is requested. */
function withPicturesAt(origin: string, records: readonly SpacecraftNormal[]): SpacecraftNormal[] {
  const move = <Imaged extends { image: SpacecraftNormal['image'] }>(one: Imaged): Imaged => {
    const { image } = one;
    if (image === null) return one;
    const image_url = `${origin}/pictures/${image.id}`;
    return { ...one, image: { ...image, image_url, thumbnail_url: `${image_url}-small` } };
  };
  return records.map((record) => {
    const { spacecraft_config } = record;
    return {
      ...move(record),
      spacecraft_config: spacecraft_config === null ? null : move(spacecraft_config),
    };
  });
}

/** Copies the build, with these records as its catalogue. */
async function copyApp(folder: string, records: readonly unknown[]) {
  await cp(EMBEDDED_SITE, folder, { recursive: true });
  await writeFile(join(folder, 'catalogue', 'spacecraft.json'), aCatalogueFile(records));
}

/** Makes the app's site: the build, with these records as its catalogue and in its pages. */
async function makeSite(folder: string, origin: string, records: readonly SpacecraftNormal[]) {
  await copyApp(folder, withPicturesAt(origin, records));
  await rm(join(folder, 'spacecraft'), { recursive: true });
  await prerender({
    root: ROOT,
    outDir: folder,
    base: './',
    define: { 'import.meta.env.APP_VERSION': JSON.stringify('bench') },
    limit: PRERENDERED,
  });
}

const toSeconds = (iso: string | null) => (iso === null ? null : parseDuration(iso));

/** A record for the peers: only what their columns show. */
function toFlat(record: SpacecraftNormal) {
  const { id, name, serial_number, status, spacecraft_config: config } = record;
  return {
    id,
    name,
    serial_number,
    status: status?.name ?? null,
    spacecraft_config: config?.name ?? null,
    agency: config?.agency?.abbrev ?? null,
    flights_count: record.flights_count,
    mission_ends_count: record.mission_ends_count,
    time_in_space: toSeconds(record.time_in_space),
    time_docked: toSeconds(record.time_docked),
  };
}

/** The floor: one HTML file with the first rows, without scripts or other files. */
function toStaticPage(records: readonly SpacecraftNormal[]): string {
  const rows = records.slice(0, FLOOR_ROWS).map((record) => {
    const cells = Object.values(toFlat(record)).slice(1);
    return `<tr>${cells.map((cell) => `<td>${cell ?? '—'}</td>`).join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Synthetic spacecraft in a table">
<title>Spacecraft: static</title>
<style>body{font:14px/1.4 sans-serif}table{width:100%;border-collapse:collapse;text-align:left}</style>
<main><h1>Spacecraft</h1><table><tbody>${rows.join('')}</tbody></table></main>
</html>`;
}

/** Writes a compressed copy of each text file, which the server prefers. */
async function compress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  for (const entry of entries.filter((name) => IS_TEXT.test(name))) {
    const file = join(folder, entry);
    if (!(await stat(file)).isFile()) continue;
    await pipeline(
      createReadStream(file),
      createGzip({ level: 9 }),
      createWriteStream(`${file}.gz`),
    );
  }
}

/** Makes the sites of all subjects in folders of `root`, with the same `n` synthetic records. */
export async function makeSites(root: string, server: Server, n: number): Promise<void> {
  const records = makeSyntheticRecords(n);
  const toFolder = (site: string) => join(root, toSiteName(site, n));
  await makeSite(toFolder('product'), server.toOrigin(toSiteName('product', n)), records);
  await mkdir(toFolder(FLOOR.site));
  await writeFile(join(toFolder(FLOOR.site), 'index.html'), toStaticPage(records));
  const flat = JSON.stringify(records.map(toFlat));
  for (const { site } of PEERS) {
    await cp(toPeerBuild(site), toFolder(site), { recursive: true });
    await writeFile(join(toFolder(site), 'data.json'), flat);
  }
  for (const site of ['product', FLOOR.site, ...PEERS.map((peer) => peer.site)])
    await compress(toFolder(site));
}

/** Makes the app's site with `n` synthetic craft that have flown. */
export async function makeTimelineSite(root: string, n: number): Promise<void> {
  const folder = join(root, toSiteName(TIMELINE.site, n));
  await copyApp(folder, withSyntheticFlights(makeSyntheticRecords(n)));
  await compress(folder);
}
