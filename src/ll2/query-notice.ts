/** What was asked and couldn't be understood, and what was done instead. The page shows it. */
export type QueryNotice = { parameter: string; value: string; message: string };
