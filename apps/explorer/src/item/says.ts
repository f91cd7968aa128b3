/** Whether an item says something in a field; a stage that is unknown says nothing. */
export function says(item: object, field: string): boolean {
  const value = (item as Readonly<Record<string, unknown>>)[field];
  return value !== undefined && value !== "unknown";
}
