const {charCodeAt} = String.prototype

/**
 * The UTF-16 unit at an index of a text; NaN where it has none. The same as `text.charCodeAt`, which costs several times as
 * much in functions that every line goes through: lines are strings of more kinds (flat or part of another, of one byte a
 * unit or two) than V8 remembers a method for, so that it looks the method up at each unit. Here it is looked up once,
 * and `call` bound to it: an arrow function would not be compiled into whoever calls it.
 */
export const unitAt = charCodeAt.call.bind(charCodeAt) as (text: string, at: number) => number
