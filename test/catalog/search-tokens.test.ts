/** The tokenizer: what is the same however it is written, and that any text can be read. */
import t from 'tap'
import { aliasKey, fold, mostTokens, readQuery, scan } from '../../src/catalog/search/tokens.ts'

const stored = (text: string): string[] => scan(text).map(({ token }) => token)

t.test('citations are one token however they are written', async t => {
  const same: Record<string, string[]> = {
    'eo:13810': ['EO 13810', 'E.O. 13810', 'e.o.13810', 'Executive Order 13810', 'Executive Order No. 13810', 'EO13810', 'eo-13810'],
    'unscr:2397': ['S/RES/2397 (2017)', 'S/RES/2397', 'UNSCR 2397', 'resolution 2397', 'Resolution 2397 (2017)', '안보리 결의 2397호', '결의 제2397호'],
    'cfr:31:510': ['31 CFR 510', '31 CFR part 510', '31 C.F.R. Part 510', '31 CFR § 510'],
    'fr:82:44705': ['82 FR 44705', '82 Fed. Reg. 44,705'],
    'usc:22:9201': ['22 U.S.C. 9201', '22 USC § 9201'],
    'pl:115-44': ['Pub. L. 115-44', 'Public Law 115-44', 'Public Law No. 115–44', 'P.L. 115-44'],
    '833/2014': ['833/2014', '(EU) No 833/2014', '32014R0833'],
    '2017/1509': ['2017/1509', '32017R1509'],
    '2014/512': ['2014/512/CFSP', '32014D0512'],
    '2019/855': ['SI 2019/855', 'S.I. 2019 No. 855'],
    '2+2': ['2+2']
  }
  for (const [token, writings] of Object.entries(same)) {
    for (const writing of writings) {
      t.ok(stored(writing).includes(token), `${writing} is stored as ${token}`)
      t.ok(readQuery(writing).tokens.includes(token), `${writing} is asked as ${token}`)
    }
  }
  t.equal(aliasKey('Executive Order 13810'), aliasKey('E.O. 13810'))
  t.ok(stored('Executive Order 13810').includes('13810'), 'the number alone finds it as well')
  t.ok(['eo', '13810', 'order'].every(token => stored('Executive Order 13810').includes(token)), 'and so does its beginning')
})

t.test('what is no citation stays words', async t => {
  t.strictSame(stored('resolution 68/262'), ['68/262', 'resolution', '68', '262'])
  t.strictSame(stored('geo 13810'), ['geo', '13810'])
  t.notMatch(stored('2397 barrels').join(), 'unscr')
})

t.test('capitals, accents, dots and apostrophes do not matter', async t => {
  for (const [a, b] of [['Québec', 'QUEBEC'], ['Straße', 'strasse'], ['İstanbul', 'istanbul'], ['Tromsø', 'tromso'], ['D.P.R.K.', 'dprk'], ['U.S.', 'us'], ['People’s', 'Peoples'], ['Ёлка', 'елка'], ['ｆｕｌｌ', 'full']] as const) {
    t.equal(aliasKey(a), aliasKey(b), `${a} is ${b}`)
  }
  t.equal(fold('북한'), '북한')
  t.equal(fold('북한'.normalize('NFD')), '북한')
})

t.test('runs without spaces become pairs, and spaces in them do not matter', async t => {
  t.strictSame(readQuery('조선민주').tokens, ['조선', '선민', '민주'])
  t.strictSame(stored('북한의'), ['북한', '한의', '의'])
  t.equal(aliasKey('한미 외교 국방'), aliasKey('한미외교국방'))
  t.strictSame(readQuery('北朝鮮').tokens, ['北朝', '朝鮮'])
  t.equal(readQuery('북').open, '북', 'one character begins a pair')
  t.equal(readQuery('북한').open, undefined)
})

t.test('places are those of the text', async t => {
  const text = 'On Québec, 북한의 and E.O. 13810.'
  t.strictSame(scan(text).map(({ token, start, end }) => [token, text.slice(start, end)]), [
    ['eo:13810', 'E.O. 13810'], ['eo', 'E.O. 13810'], ['quebec', 'Québec'], ['북한', '북한'], ['한의', '한의'], ['의', '의'], ['eo', 'E.O.'], ['13810', '13810']
  ])
})

t.test('a query is read to twelve words and 200 characters, and any text can be read', async t => {
  const long = readQuery(Array.from({ length: 30 }, (_, index) => `word${index}`).join(' '))
  t.equal(long.tokens.length, mostTokens)
  t.ok(long.cut)
  t.ok(readQuery('x'.repeat(5_000)).cut)
  t.ok(readQuery('x'.repeat(5_000)).tokens.every(token => token.length <= 40))
  for (const text of ['', ' ', '😀', '\u0301', '"', '\ud800', '%_\\', '()', '👨‍👩‍👧', '\u200d\u200b']) t.strictSame(readQuery(text).tokens, [], JSON.stringify(text))
  t.strictSame(readQuery('the').tokens, [])
  t.equal(readQuery('the').key, 'the')
})

t.test('reading takes no longer for odd text', async t => {
  const texts = ['9 '.repeat(1_000), 'e.'.repeat(1_000), '31 c.f.r.'.repeat(200), '\u0301'.repeat(2_000), '1/'.repeat(1_000), 'executive '.repeat(200), '(((((('.repeat(300)]
  for (const text of texts) {
    const from = performance.now()
    for (let index = 0; index < 20; index++) scan(text)
    // Generous: what a backtracking pattern would take is seconds.
    t.ok(performance.now() - from < 2_000, text.slice(0, 12))
  }
})
