import ts from 'typescript'

/** A regular expression of the source: where it stands, and what it is. */
export type Expression = {line: number; source: string; flags: string}

/**
 * Every regular expression that a TypeScript file holds: literals, and `RegExp(...)` made of strings that the same file
 * spells out. Any other would escape the check, so it is an error.
 */
export function expressionsOf(name: string, code: string): Expression[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
  const constants = constantsOf(file)
  const found: Expression[] = []
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({line, source: node.text.slice(1, end), flags: node.text.slice(end + 1)})
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [source = '', flags = ''] = (node.arguments ?? []).map(argument => textOf(argument, constants))
      found.push({line, source, flags})
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The file's constants that hold a string, or the keys of a table joined to one. */
function constantsOf(file: ts.SourceFile): ReadonlyMap<string, string> {
  const constants = new Map<string, string>()
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const {name, initializer} of statement.declarationList.declarations) {
      const text = initializer && readText(initializer, constants)
      if (text !== undefined) constants.set(name.getText(), text)
      if (initializer && ts.isObjectLiteralExpression(initializer))
        constants.set(
          `Object.keys(${name.getText()}).join('|')`,
          initializer.properties.map(property => property.name?.getText()).join('|'),
        )
    }
  }
  return constants
}

function textOf(node: ts.Expression, constants: ReadonlyMap<string, string>): string {
  const text = readText(node, constants)
  if (text !== undefined) return text
  throw new Error(`\`${node.getText()}\` is no string that ${node.getSourceFile().fileName} spells out`)
}

function readText(node: ts.Expression, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([node.left, node.right], [''], constants)
  if (ts.isTemplateExpression(node)) {
    const literals = [...node.templateSpans.map(span => span.literal.text)]
    const inner = joined(
      node.templateSpans.map(span => span.expression),
      literals,
      constants,
    )
    return inner === undefined ? undefined : node.head.text + inner
  }
  return constants.get(node.getText())
}

/** Each part followed by its literal; none where one of the parts is no text. */
function joined(
  parts: readonly ts.Expression[],
  literals: readonly string[],
  constants: ReadonlyMap<string, string>,
): string | undefined {
  const texts = parts.map((part, index) => {
    const text = readText(part, constants)
    return text === undefined ? undefined : text + (literals[index] ?? '')
  })
  return texts.includes(undefined) ? undefined : texts.join('')
}
