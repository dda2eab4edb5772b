/** What a craft is printed as; src/styles/print.css has a page of that name. */
export type Paper = 'label' | 'sheet';
