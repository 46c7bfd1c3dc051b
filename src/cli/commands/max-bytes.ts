import {InvalidArgumentError, Option} from 'commander'

const sixteenMebibytes = 16 * 1024 * 1024

/** `--max-bytes`, as every command that reads documents has it. */
export const maxBytesOption = (): Option =>
  new Option('--max-bytes <number>', 'refuse larger documents').argParser(wholeNumber).default(sixteenMebibytes)

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!/^[0-9]+$/.test(text) || !Number.isSafeInteger(number) || number === 0)
    throw new InvalidArgumentError('Expected a whole number above 0.')
  return number
}
