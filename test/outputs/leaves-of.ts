/** Every value of a record with its JSON Pointer; what `isWhole` knows is one value. */
export function* leavesOf(
  value: unknown,
  isWhole: (field: string) => boolean,
  pointer = '',
): Generator<[pointer: string, value: unknown]> {
  if (value === null || typeof value !== 'object' || isWhole(fieldOf(pointer))) yield [pointer, value]
  else for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, isWhole, `${pointer}/${key}`)
}

/** A pointer with a star for each index on its way, and one `/items/*` for items of any depth. */
export const fieldOf = (pointer: string): string =>
  pointer.replace(/\/\d+(?=\/)/g, '/*').replace(/(?:\/items\/\*)+/g, '/items/*')
