import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/commands/snapshot.ts', import.meta.url));

export type SnapshotRun = {
  kill: (signal: NodeJS.Signals) => void;
  output: () => string;
  /** The exit code; null when it was killed. */
  finished: Promise<number | null>;
};

/** Runs the snapshot command as a process that writes to the catalogue file `out`, with further arguments. */
export function startSnapshot(out: string, words: readonly string[]): SnapshotRun {
  const child = spawn(process.execPath, [COMMAND, '--out', out, ...words]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return {
    kill: (signal) => child.kill(signal),
    output: () => output,
    finished: new Promise((resolve) => child.once('close', resolve)),
  };
}

/** Runs the command to its end, and returns its exit code and all its output. */
export async function runSnapshot(out: string, words: readonly string[]) {
  const { finished, output } = startSnapshot(out, words);
  return { code: await finished, output: output() };
}
