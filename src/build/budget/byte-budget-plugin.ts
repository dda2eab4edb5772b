import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { type BuiltChunk, weigh } from '#build/budget/byte-budget.ts';
import { BUDGETS } from '#build/budget/byte-budgets.ts';

/** The modules of each screen when its budget was last looked at: what is new since broke it. */
const RECORD = 'src/build/budget/recorded-modules.json';
const RecordSchema = v.record(v.string(), v.array(v.string()));

/**
 * Fails a build in which a screen's scripts weigh more than they may, and names the modules that came since
 * the record, with what imports them. `RECORD_MODULES=1` writes the record anew.
 */
export function byteBudgetPlugin(): Plugin {
  let root = '';
  const toName = (id: string) => relative(root, id).replace(/^.*node_modules\//, '');
  return {
    name: 'byte-budget',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    async writeBundle(_options, bundle) {
      const built = Object.values(bundle).filter((file) => file.type === 'chunk');
      const chunks = new Map<string, BuiltChunk>(built.map((chunk) => [chunk.fileName, chunk]));
      const file = join(root, RECORD);
      const record = v.parse(RecordSchema, JSON.parse(await readFile(file, 'utf8')));
      const found: Record<string, string[]> = {};
      const faults: string[] = [];
      for (const budget of BUDGETS) {
        const { bytes, moduleIds } = weigh(chunks, budget);
        found[budget.name] = moduleIds.map(toName).toSorted();
        if (bytes <= budget.bytes) continue;
        const known = new Set(record[budget.name]);
        const added = moduleIds
          .filter((id) => !known.has(toName(id)))
          .map((id) => {
            const importers = this.getModuleInfo(id)?.importers ?? [];
            return `    ${toName(id)}, imported by ${importers.map(toName).join(', ') || 'nothing'}`;
          });
        faults.push(
          `  ${budget.name}: ${bytes} bytes gzip, ${bytes - budget.bytes} more than it may.`,
          ...(added.length > 0
            ? ['  New in it:', ...added]
            : ['  No module is new: one has grown.']),
        );
      }
      if (process.env['RECORD_MODULES'] !== undefined)
        await writeFile(file, `${JSON.stringify(found, null, 2)}\n`);
      if (faults.length > 0) this.error(`Scripts are over their budget.\n${faults.join('\n')}`);
    },
  };
}
