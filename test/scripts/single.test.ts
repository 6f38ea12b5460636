import { describe, expect, it } from 'vitest'
import { writePage } from '../../scripts/single/plugin.mjs'

const page = writePage({
  page:
    '<html><head><meta http-equiv="Content-Security-Policy" content="x">' +
    '<link rel="manifest" href="./m"><link rel="icon" href="./favicon.svg">' +
    '<script type="module" crossorigin src="./assets/a.js"></script></head><body></body></html>',
  script: 'const a = "</script>$&"',
  styles: '@font-face{src:url(./fonts/A-Regular.ttf)}',
  files: new Map([
    ['favicon.svg', '<svg/>'],
    ['fonts/A-Regular.ttf', 'font'],
    ['samples/a.sop.json', '{"text": "</script>"}'],
  ]),
})

describe('the page with everything inside', () => {
  it('names no file beside it', () => {
    expect(page).not.toMatch(/(?:src|href)="\.\//)
    expect(page).not.toMatch(/url\((?!data:)/)
  })

  it('ends no script before its end', () => {
    expect(page.match(/<\/script/g)).toHaveLength(3)
    expect(page).toContain('"<\\/script>$&"')
  })

  it('holds its files as the page will find them, and one policy', () => {
    const folder = /id="folder">([^<]*)</.exec(page)?.[1] ?? ''
    const { base64 } = JSON.parse(folder)['samples/a.sop.json']
    expect(Buffer.from(base64, 'base64').toString()).toBe('{"text": "</script>"}')
    expect(page.match(/Content-Security-Policy/g)).toHaveLength(1)
  })
})
