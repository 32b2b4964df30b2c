import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { parseXml } from '../../src/syntax/xml.js'

const root = (text: string) => {
  const result = parseXml(text, 'x.xml')
  if (!result.ok) throw new Error(result.faults.map(faultText).join('\n'))
  return result.value
}
const message = (text: string): string => {
  const result = parseXml(text, 'x.xml')
  return result.ok ? '' : result.faults.map(faultText).join('\n')
}

describe('parseXml', () => {
  it('reads elements, attributes, text, CDATA, comments and entities', () => {
    const read = root(
      `<?xml version="1.0"?>\n<!-- a > b -->\n<a x="1 &lt; 2" y='"'>\n <b/>t&amp;&#65;&#x42;<![CDATA[<&]]>\n <c>z</c>\n</a>\n`,
    )
    expect({ ...read.attributes }).toEqual({ x: '1 < 2', y: '"' })
    expect(read.text.replace(/\s+/g, ' ')).toBe('t&AB<&')
    expect(read.children.map(({ name, line, text }) => [name, line, text])).toEqual([
      ['b', 4, ''],
      ['c', 5, 'z'],
    ])
    expect(Object.getPrototypeOf(read.attributes)).toBe(null)
  })

  it('expands nothing but the known entities, and spells control characters out', () => {
    expect(root('<a>&lol;&#27;&#xD800;&#99999999;</a>').text).toBe('&lol;U+001B&#xD800;&#99999999;')
  })

  it.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a/>', /declares a document type, which is not accepted/],
    ['<a><b></a>', /the end of <b> is wanted here/],
    ['<a', /the tag <a> is not written as XML wants it, or is cut short/],
    ['<a>', /the file ends inside <a>: it is cut short/],
    ['<a/><b/>', /a second root element begins here/],
    ['<a/>x', /text stands outside the root element/],
    ['<a x="1" x="2"/>', /the attribute x of <a> stands twice/],
    ['<a x=1/>', /is not written as XML wants it/],
    ['<a><!-- ', /a comment never ends/],
    ['<a>< b/></a>', /a "<" stands where no element begins/],
    ['', /the file has no element/],
    ['<a>'.repeat(65), /nested more than 64 deep/],
  ])('refuses %j', (text, expected) => {
    expect(message(text)).toMatch(expected)
  })

  it('says line and column', () => {
    expect(message('<a>\n <b>\n </c>\n</a>')).toBe(
      'x.xml:3:2: the end of <b> is wanted here (fix: write the file again with the tool that made it) [artifact/syntax]',
    )
  })
})
