import type { PdfObjects } from './pdfObjects'

/** The properties that our packet uses, all of them predefined for PDF/A-3 (XMP Specification of 2005; ISO 19005-3, 6.6.4). */
const NAMESPACES: Readonly<Record<string, string>> = {
  x: 'adobe:ns:meta/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
}
const PREDEFINED = new Set(
  [
    'x:xmpmeta rdf:RDF rdf:Description rdf:Alt rdf:Seq rdf:Bag rdf:li dc:format dc:title dc:creator dc:language'.split(
      ' ',
    ),
    'xmp:CreatorTool xmp:CreateDate pdf:Producer pdfaid:part pdfaid:conformance'.split(' '),
  ].flat(),
)

/** What the metadata break: the packet's form, its properties, the level that it names, and whether the dictionary agrees. */
export const metadataFaults = ({ catalog, trailer, dictionary, data }: PdfObjects): readonly string[] => {
  const bytes = data(catalog['/Metadata'])
  const entry = dictionary(catalog['/Metadata'])
  if (!bytes || entry['/Type'] !== '/Metadata' || entry['/Subtype'] !== '/XML') return ['6.6.2.1 the metadata']
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  const packet = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const [, header = '', body = ''] = /^<\?xpacket ([^?]*)\?>([\s\S]*)<\?xpacket end="w"\?>$/.exec(packet) ?? []
  expect(header === 'begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"', '6.6.2.1 the packet’s header')
  expect(isWellFormed(body), '6.6.2.1 the packet’s form')
  for (const [, name = ''] of body.matchAll(/<([^\s/>]+)/g)) expect(PREDEFINED.has(name), `6.6.2.3 ${name}`)
  for (const [, prefix = '', uri] of body.matchAll(/xmlns:(\w+)="([^"]*)"/g)) {
    expect(NAMESPACES[prefix] === uri, `6.6.2.3 the namespace ${prefix}`)
  }
  const inPacket = (property: string): string | undefined => {
    const [, value] = new RegExp(`<${property}>(.*?)</${property}>`, 's').exec(body) ?? []
    return value === undefined ? undefined : unescaped(value.replace(/<\/?rdf:[^>]*>/g, ''))
  }
  expect(inPacket('pdfaid:part') === '3' && inPacket('pdfaid:conformance') === 'A', '6.6.4 the level')
  const info = dictionary(trailer['/Info'])
  const inDictionary = (key: string): string | undefined => (info[key] as string | undefined)?.slice(2).normalize('NFC')
  const pairs = {
    '/Title': 'dc:title',
    '/Author': 'dc:creator',
    '/Creator': 'xmp:CreatorTool',
    '/Producer': 'pdf:Producer',
  }
  for (const [key, property] of Object.entries(pairs)) {
    expect(
      inDictionary(key) === inPacket(property)?.normalize('NFC'),
      `6.6.3 ${key}: ${inDictionary(key)} and ${inPacket(property)}`,
    )
  }
  const [, ...parts] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\+00'00'$/.exec(inDictionary('/CreationDate') ?? '') ?? []
  const [year, month, day, hour, minute, second] = parts
  expect(`${year}-${month}-${day}T${hour}:${minute}:${second}Z` === inPacket('xmp:CreateDate'), '6.6.3 /CreationDate')
  for (const key of Object.keys(info)) expect(key in pairs || key === '/CreationDate', `6.6.3 ${key}, which XMP lacks`)
  return faults
}

/** Whether every element closes in its order, and no sign stands where XML forbids it. */
const isWellFormed = (xml: string): boolean => {
  const open: string[] = []
  for (const [, end, name = '', rest = ''] of xml.matchAll(/<(\/?)([^\s/>]+)([^>]*)>/g)) {
    if (end === '/' && open.pop() !== name) return false
    if (end === '' && !rest.endsWith('/')) open.push(name)
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML forbids are what is sought
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]|&(?!(amp|lt|gt|quot);)/u
  return open.length === 0 && !forbidden.test(xml)
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
