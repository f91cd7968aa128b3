/**
 * Whether an object is a list or an object as JSON has them. What only seems so would be lost on the way into a text: dates,
 * maps, instances of classes, what is inherited, what stands under a symbol, what is written onto a list beside its entries.
 */
export function isJsonObject(value: object): boolean {
  if (!isPlainObject(value) || Object.getOwnPropertySymbols(value).length > 0) return false;
  return !Array.isArray(value) || Object.keys(value).length <= value.length;
}

/** Whether an object inherits nothing but what every object or list does, of whatever realm; asked of each object of a sound plan. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value) || isObjectPrototype(prototype as object);
}

/** Each realm has an `Object.prototype` of its own: nothing stands above it, and it has the methods of all objects. */
const isObjectPrototype = (prototype: object): boolean =>
  Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
