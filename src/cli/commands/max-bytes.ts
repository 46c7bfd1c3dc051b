import {InvalidArgumentError, Option} from 'commander'

const sixteenMebibytes = 16 * 1024 * 1024

/** `--max-bytes`, as every command has it that reads what others wrote. */
export const maxBytesOption = (about = 'refuse larger documents', bytes = sixteenMebibytes): Option =>
  new Option('--max-bytes <number>', about).argParser(wholeNumber).default(bytes)

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!/^[0-9]+$/.test(text) || !Number.isSafeInteger(number) || number === 0)
    throw new InvalidArgumentError('Expected a whole number above 0.')
  return number
}
