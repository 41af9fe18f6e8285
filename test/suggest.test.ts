import t from 'tap'
import { didYouMean, nearest } from '../src/suggest.ts'

t.test('the near word is suggested, and nothing where none is near', async t => {
  t.equal(nearest('sneder', ['sender', 'target']), 'sender')
  t.equal(nearest('titel', ['title', 'kind']), 'title')
  t.equal(nearest('us-eo-1381', ['us-eo-13810', 'us-eo-13722']), 'us-eo-13810')
  t.equal(nearest('unscr-2270', ['unscr-2397', 'unscr-2371']), undefined, 'another number is another thing')
  t.equal(nearest('unscr-2270', ['unscr-2271']), 'unscr-2271', 'a digit may be mistyped')
  t.equal(nearest('KP', ['US', 'RU']), undefined)
  t.equal(nearest('anything', []), undefined)
  t.equal(didYouMean('sneder', ['sender']), ' Did you mean "sender"?')
  t.equal(didYouMean('xyz', ['sender']), '')
})
