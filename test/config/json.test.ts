import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonError, readJson } from '../../src/config/json.js'

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent)
        expect(readJson(source).value).toEqual(JSON.parse(source))
      }),
    )
  })

  it('rejects what JSON.parse rejects, and nothing else, whatever is changed', () => {
    const base = '{"rules": {"a": ["off", {"b": -1.5e3}], "c": "x\\u00e9"}, "d": [true, null]}'
    fc.assert(
      fc.property(
        fc.nat(base.length),
        fc.nat(3),
        fc.constantFrom('', ',', '"', '}', ' ', 'x', '/', '\n'),
        (at, cut, put) => {
          const source = base.slice(0, at) + put + base.slice(at + cut)
          let parsed: unknown
          try {
            parsed = JSON.parse(source)
          } catch {
            expect(() => readJson(source)).toThrow(JsonError)
            return
          }
          expect(readJson(source).value).toEqual(parsed)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"a": 1,}', 'a comma before }; remove it', 7],
    ["{'a': 1}", 'text stands in double quotes in JSON', 1],
    ['{a: 1}', 'found "a"; expected a key in double quotes', 1],
    ['{"a": 1 "b": 2}', 'found "\\""; expected a comma or }', 8],
    ['{"a": 1', 'the file ends here; expected a comma or }', 7],
    ['{"a": undefined}', 'found "undefined"; expected a value', 6],
    ['{"a": 1} x', 'found "x"; expected the end of the file', 9],
    ['// hi\n{}', 'JSON has no comments; remove it, or use claimlint.config.js', 0],
    ['{"a": 1, "a": 2}', 'the key "a" appears twice', 9],
    ['["a\nb"]', 'this text is not closed, or holds a line end or a wrong escape', 1],
    ['['.repeat(5000), 'too many levels', 101],
  ])('%j', (source, message, offset) => {
    const error = (() => {
      try {
        return readJson(source)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toMatchObject({ name: 'JsonError', message, offset })
  })

  it('knows where keys and items stand', () => {
    const source = '\uFEFF{"rules": {"a": ["off", {"b": 1}]}}'
    const { spanOf } = readJson(source)
    const slice = (...keys: (string | number)[]) => source.slice(spanOf(keys).start, spanOf(keys).end)
    expect(slice('rules', 'a')).toBe('"a"')
    expect(slice('rules', 'a', 0)).toBe('"off"')
    expect(slice('rules', 'a', 1, 'b')).toBe('"b"')
    expect(slice('rules', 'a', 1, 'missing')).toBe('{"b": 1}')
    expect(slice()).toBe('{')
  })
})
