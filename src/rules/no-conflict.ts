/** What a nil is written out with, without naming anybody or anything of its own. */
const words: ReadonlySet<string> = new Set(
  (
    'no none nil not any there is are was were has have had been be to declare declared declaration declarations made ' +
    'received disclosed disclosure disclosures reported recorded raised noted identified known conflict conflicts of ' +
    'interest interests pecuniary disclosable personal prejudicial registrable or nor in respect relation regard ' +
    'relating regarding concerning by from on at for under the a an this these item items matter matters report ' +
    'decision meeting agenda member members cabinet councillor councillors present return applicable'
  ).split(' '),
)
const openings = /^(?:none|nil|no|there (?:is|are|was|were|has been|have been|had been) (?:no|none))\b/

/**
 * Whether an answer says that there is no conflict, and nothing further: `There were no declarations of interest.` Any
 * stop or comma inside it, and any word that could name an exception, leaves that open: `None, save that ...`.
 */
export function declaresNoConflict(text: string): boolean {
  const sentence = text.toLowerCase().replace(/\.$/, '')
  return openings.test(sentence) && sentence.split(/ |\/|-/).every(word => words.has(word))
}
