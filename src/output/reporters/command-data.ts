const escapes: Readonly<Record<string, string>> = {'%': '%25', '\r': '%0D', '\n': '%0A'}

/** The message of a workflow command, so that it ends where the line ends and says what it said. */
export const commandData = (text: string): string => text.replace(/[%\r\n]/g, character => escapes[character] ?? '')
