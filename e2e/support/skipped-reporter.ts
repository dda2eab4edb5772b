import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Prints at the end which engines ran, and which tests were skipped and why; the list reporter omits the reasons. */
export default class SkippedReporter implements Reporter {
  #suite: Suite | null = null;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    for (const test of this.#suite?.allTests() ?? []) {
      for (const { type, description } of toAnnotations(test)) {
        if (type === 'engine') console.log(`Engine: ${description}`);
        if (type === 'skip') console.log(`Skipped: ${test.title}: ${description ?? 'no reason'}`);
      }
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}

const toAnnotations = ({ results }: TestCase) => results.flatMap(({ annotations }) => annotations);
