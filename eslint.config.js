import neostandard from 'neostandard'

export default [
  ...neostandard({ ts: true, ignores: ['openapi/sdk/**', 'var/**', '.tap/**'] }),
  // Tables of short values read better in a paragraph than in a column.
  { rules: { '@stylistic/object-property-newline': 'off' } }
]
