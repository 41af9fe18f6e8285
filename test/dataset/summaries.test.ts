/** What SUMMARIES.md says of the coverage beside the senders' own summaries is what the coverage answers. */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { ask, service } from '../service.ts'

const ids: Record<string, string> = {
  'United Nations': 'UN', 'United States': 'US', 'European Union': 'EU', 'United Kingdom': 'GB', 'South Korea': 'KR', Japan: 'JP', Canada: 'CA', Australia: 'AU', Switzerland: 'CH', 'New Zealand': 'NZ',
  'North Korea': 'KP', Russia: 'RU'
}
/** How the file says what a cell is. */
const words: Record<string, string> = { total: 'total', partial: 'in part', list_based: 'by list', authority_only: 'power only', verified_absent: 'none' }

interface Row { readonly line: number, readonly sender: string, readonly target: string, readonly day: string, readonly types: readonly string[], readonly cells: readonly string[] }

const rowsOf = (text: string): Row[] => {
  const rows: Row[] = []
  let [sender, target, day] = ['', '', '']
  for (const [index, line] of text.split('\n').entries()) {
    const section = /^## (.+) on (.+)$/.exec(line)
    if (section !== null) [sender, target, day] = [ids[section[1]!]!, ids[section[2]!]!, '']
    day = /^(\d{4}-\d{2}-\d{2})\b.*:$/.exec(line)?.[1] ?? day
    const [, , types, cells, verdict] = line.split('|').map(part => part.trim())
    if (sender === '' || verdict === undefined || !types!.startsWith('`')) continue
    rows.push({ line: index + 1, sender, target, day, types: [...types!.matchAll(/`([a-z-]+)`/g)].map(found => found[1]!), cells: cells!.split(', ') })
  }
  return rows
}

t.test('every row says what the coverage answers', { timeout: 240_000 }, async t => {
  const rows = rowsOf(readFileSync(new URL('../../src/dataset/SUMMARIES.md', import.meta.url), 'utf8'))
  t.ok(rows.length > 100)
  const { app } = await service(t, 'bundled')
  for (const { line, sender, target, day, types, cells } of rows) {
    const { status, body } = await ask(app, `/v1/coverage?target=${target}&sender=${sender}&measureType=${types.join(',')}&asOf=${day}`)
    t.equal(status, 200, `line ${line}`)
    const found = (body as { cells: { measureType: string, state: string, extent: string | null }[] }).cells
    const said = types.map(type => {
      const cell = found.find(({ measureType }) => measureType === type)!
      return cell.state === 'in_force' ? words[cell.extent!]! : words[cell.state] ?? cell.state.replaceAll('_', ' ')
    })
    t.strictSame(cells, said, `SUMMARIES.md, line ${line}: ${sender} on ${target}, ${day}`)
  }
})
