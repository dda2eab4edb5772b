/**
 * Checks a catalogue file before it's published, and prints how many craft have each field, and how it is known:
 * `node src/commands/check-catalogue.ts FILE`.
 * Exit codes: 0 fit to publish, 1 not (one problem a line), 2 wrong usage.
 */
import { readFile } from 'node:fs/promises';
import { DEFAULT_CONFIG } from '#catalogue/config.ts';
import { auditCatalogue } from '#catalogue/file/audit.ts';
import { countByBasis } from '#catalogue/file/basis-counts.ts';
import { type Catalogue, parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { describeError } from '#commands/describe-error.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import { decodeText } from '#lib/decode-text.ts';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error('Usage: node src/commands/check-catalogue.ts FILE');
  process.exit(2);
}

/** Pictures at other hosts would not be shown: the content policy of the built site names the hosts. */
function auditPictureHosts({ spacecraft }: Catalogue): string[] {
  return spacecraft.flatMap((one) => {
    const urls = [pictureOf(one)?.image_url, pictureOf(one)?.thumbnail_url];
    return urls
      .filter((url) => url !== null && url !== undefined)
      .filter((url) => !DEFAULT_CONFIG.pictures.includes(new URL(url).origin))
      .map(
        (url) => `Spacecraft ${one.id} has a picture at a host that the site doesn’t know: ${url}`,
      );
  });
}

async function check(path: string): Promise<string[]> {
  try {
    const content: unknown = JSON.parse(decodeText(await readFile(path)));
    const catalogue = parseCatalogueFile(content);
    const { spacecraft, provenance } = catalogue;
    console.log(
      `${path}: ${spacecraft.length} of ${provenance.upstream_count} spacecraft, recorded ${provenance.recorded}`,
    );
    for (const line of countByBasis(catalogue)) console.log(line);
    return [...auditCatalogue(catalogue), ...auditPictureHosts(catalogue)];
  } catch (error) {
    return [describeError(error)];
  }
}

const problems = await check(file);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
