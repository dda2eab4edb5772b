import { CATALOGUE_FORMAT, type CatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { packRecords } from '#catalogue/file/pack-records.ts';

type Member = readonly [key: string, json: string];

const toMembers = (entries: Iterable<readonly [string, unknown]>) =>
  Array.from(entries, ([key, value]): Member => [key, JSON.stringify(value)]);

const toMember = ([key, json]: Member) => `${JSON.stringify(key)}:${json}`;

/** An object whose members are JSON already, one a line. */
const toObject = (members: readonly Member[]) => `{\n${members.map(toMember).join(',\n')}\n}`;

/**
 * The text of a catalogue file: the inverse of `readCatalogueFile`. Each shared object and each column has a line, which
 * keeps diffs readable.
 */
export function formatCatalogueFile({ provenance, results }: CatalogueFile): string {
  const { shared, columns, others } = packRecords(results);
  const members: Member[] = [
    ['format', JSON.stringify(CATALOGUE_FORMAT)],
    ['provenance', toObject(toMembers(Object.entries(provenance)))],
    ['shared', `[\n${shared.map((one) => JSON.stringify(one)).join(',\n')}\n]`],
    ['columns', toObject(toMembers(columns))],
  ];
  if (others !== null) members.push(['others', JSON.stringify(others)]);
  return `${toObject(members)}\n`;
}
