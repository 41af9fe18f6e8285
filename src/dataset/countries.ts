/** Reference data: the countries of ISO 3166-1, with English and Korean names from libraries, the stale ones mended. */
import { iso31661, iso31661Alpha2ToAlpha3 } from 'iso-3166'
import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import korean from 'i18n-iso-countries/langs/ko.json' with { type: 'json' }

countries.registerLocale(english)
countries.registerLocale(korean)

interface Name { language: string, text: string, kind: string }
const common = (language: string, text: string): Name => ({ language, text, kind: 'common' })

/** Names that the libraries have stale or only in their official form, and names by which people look for a country. */
const mended: Readonly<Record<string, readonly Name[]>> = {
  KP: [common('en', 'North Korea'), { language: 'en', text: 'Democratic People\'s Republic of Korea', kind: 'official' }, { language: 'en', text: 'DPRK', kind: 'abbreviation' }, common('ko', '북한'), { language: 'ko', text: '조선민주주의인민공화국', kind: 'official' }],
  KR: [common('en', 'South Korea'), { language: 'en', text: 'Republic of Korea', kind: 'official' }, { language: 'en', text: 'ROK', kind: 'abbreviation' }, common('ko', '대한민국'), { language: 'ko', text: '한국', kind: 'alias' }],
  RU: [common('en', 'Russia'), { language: 'en', text: 'Russian Federation', kind: 'official' }, common('ko', '러시아'), common('ru', 'Россия')],
  US: [common('en', 'United States'), { language: 'en', text: 'United States of America', kind: 'official' }, { language: 'en', text: 'US', kind: 'abbreviation' }, { language: 'en', text: 'USA', kind: 'abbreviation' }, common('ko', '미국')],
  GB: [common('en', 'United Kingdom'), { language: 'en', text: 'United Kingdom of Great Britain and Northern Ireland', kind: 'official' }, { language: 'en', text: 'UK', kind: 'abbreviation' }, common('ko', '영국')],
  UA: [common('en', 'Ukraine'), common('ko', '우크라이나'), common('uk', 'Україна')],
  IR: [common('en', 'Iran'), { language: 'en', text: 'Islamic Republic of Iran', kind: 'official' }, common('ko', '이란')],
  SY: [common('en', 'Syria'), { language: 'en', text: 'Syrian Arab Republic', kind: 'official' }, common('ko', '시리아')],
  TR: [common('en', 'Türkiye'), { language: 'en', text: 'Turkey', kind: 'former' }, common('ko', '튀르키예'), { language: 'ko', text: '터키', kind: 'former' }],
  TW: [common('en', 'Taiwan'), common('ko', '타이완'), { language: 'ko', text: '대만', kind: 'alias' }],
  CN: [common('en', 'China'), { language: 'en', text: 'People\'s Republic of China', kind: 'official' }, common('ko', '중국')]
}

/** Every country of ISO 3166-1, as records of the type `countries`. */
export const isoCountries = (): Record<string, unknown>[] => iso31661
  .filter(({ state }) => state === 'assigned')
  .map(({ alpha2, numeric, name }) => {
    const alpha3 = iso31661Alpha2ToAlpha3[alpha2]
    const [inEnglish, inKorean] = [countries.getName(alpha2, 'en') ?? name, countries.getName(alpha2, 'ko')]
    return {
      id: alpha2,
      status: 'state',
      alpha3,
      numeric,
      names: mended[alpha2] ?? [common('en', inEnglish), ...(inKorean === undefined ? [] : [common('ko', inKorean)])]
    }
  })
