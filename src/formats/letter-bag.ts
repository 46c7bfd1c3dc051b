/** How often each letter stands in a word, other characters together in the last place. */
export type LetterBag = Uint8Array

const places = 27

/** Words of up to 255 characters. */
export function letterBag(word: string): LetterBag {
  const bag = new Uint8Array(places)
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) - 0x61
    const index = place >= 0 && place < places - 1 ? place : places - 1
    bag[index] = (bag[index] ?? 0) + 1
  }
  return bag
}

/** At least so many letters have to be put in, taken out or changed to make one word of the other. */
export function leastDistance(one: LetterBag, other: LetterBag): number {
  let more = 0
  let less = 0
  for (let index = 0; index < places; index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0)
    if (difference > 0) more += difference
    else less -= difference
  }
  return Math.max(more, less)
}
