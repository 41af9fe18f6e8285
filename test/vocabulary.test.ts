import t from 'tap'
import { vocabularies } from '../src/vocabulary.ts'

t.test('every vocabulary has a title, and every value a full sentence', async t => {
  for (const [name, { title, values }] of Object.entries(vocabularies)) {
    t.match(title, /^[A-Z]/, `${name} has a title`)
    for (const [value, text] of Object.entries(values)) {
      t.match(value, /^[a-z]+(_[a-z]+)*$/, `${name}.${value} is a lower-case word`)
      t.match(text, /^[A-Z].*\.$/, `${name}.${value} is described`)
    }
  }
})
