import { PrintedCode } from '#screens/detail/print/PrintedCode.tsx';
import { PrintPanel } from '#screens/detail/print/PrintPanel.tsx';

/** What only printing needs, in one chunk. */
export const printingComponents = { PrintedCode, PrintPanel };
