import t from 'tap'
import { citationOf, citedAs } from '../../../src/analysis/shared/words.ts'

t.test('an act is named by the citation that lawyers use, where its title does not hold it', t => {
  const of = (...identifiers: [string, string][]) => citationOf(identifiers.map(([scheme, value]) => ({ scheme, value })))
  t.equal(of(['fr', '82 FR 44705'], ['eo', 'E.O. 13810']), 'E.O. 13810')
  t.equal(of(['celex', '32014R0833']), '32014R0833')
  t.equal(of(['celex', '32014R0833'], ['oj', 'OJ L 229, 31.7.2014']), 'OJ L 229, 31.7.2014')
  t.equal(of(), null)
  t.equal(citedAs('Imposing Additional Sanctions', 'E.O. 13810'), 'Imposing Additional Sanctions (E.O. 13810)')
  t.equal(citedAs('Executive Order E.O. 13810', 'E.O. 13810'), 'Executive Order E.O. 13810')
  t.equal(citedAs('Council Regulation (EU) No 833/2014', '32014R0833'), 'Council Regulation (EU) No 833/2014')
  t.equal(citedAs('Security Council resolution 2375 (2017)', 'S/RES/2375 (2017)'), 'Security Council resolution 2375 (2017)')
  t.equal(citedAs('The Regulation of 2014', '32014R0833'), 'The Regulation of 2014 (32014R0833)')
  t.equal(citedAs('The Act', 'no number'), 'The Act (no number)')
  t.equal(citedAs('The Act', null), 'The Act')
  t.end()
})
