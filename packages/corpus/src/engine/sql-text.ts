/** A text as a literal of SQL; NULL where there is none. */
export const sqlText = (text: string | undefined): string => (text === undefined ? "NULL" : `'${text.replaceAll("'", "''")}'`);
