import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { toLargestModules, weigh } from '#build/budget/byte-budget.ts';
import { BUDGETS } from '#build/budget/byte-budgets.ts';

/** Fails a build in which a screen's scripts are over their budget, and names the largest modules in them. */
export function byteBudgetPlugin(): Plugin {
  let root = '';
  const toName = (id: string) => relative(root, id).replace(/^.*node_modules\//, '');
  return {
    name: 'byte-budget',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    writeBundle(_options, bundle) {
      const built = Object.values(bundle).filter((file) => file.type === 'chunk');
      const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]));
      const overBudget = BUDGETS.flatMap((budget) => {
        const { bytes, modules } = weigh(chunks, budget);
        if (bytes <= budget.bytes) return [];
        return [
          `  ${budget.name}: ${bytes} bytes gzip, ${bytes - budget.bytes} over its budget. Its largest modules, before gzip:`,
          ...toLargestModules(modules).map(([id, size]) => `    ${size} ${toName(id)}`),
        ];
      });
      if (overBudget.length > 0)
        this.error(`Scripts are over their budget.\n${overBudget.join('\n')}`);
    },
  };
}
