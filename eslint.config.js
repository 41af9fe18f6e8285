import neostandard from 'neostandard'

export default [
  ...neostandard({ ts: true, ignores: ['openapi/sdk/**', 'var/**', '.tap/**'] }),
  {
    rules: {
      // Tables of short values read better in a paragraph than in a column.
      '@stylistic/object-property-newline': 'off',
      // `void` marks a promise, or a chainable answer, that is left alone on purpose.
      'no-void': ['error', { allowAsStatement: true }]
    }
  }
]
