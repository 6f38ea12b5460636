import type { ReadFault } from '../core/exchange/readFault'
import { readText } from '../core/exchange/readText'
import type { SourceDocument } from '../core/exchange/sourceTable'
import { failure, type Result, success } from '../core/result'
import { decodeText } from './decodeText'
import { readDocx } from './docx/readDocx'
import { readHtml } from './html/readHtml'
import { readDelimited } from './readDelimited'
import { ReadError } from './readError'
import { readXlsx } from './xlsx/readXlsx'
import { openParts } from './zip'

/**
 * Tables in: a file or paste of any form that is read becomes a `SourceDocument`. The form is told from the bytes, and from the
 * name only between forms of plain text. Nothing of a file is ever executed, worked out or fetched.
 */

/** A file as chosen or dropped. */
export interface GivenTableFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a clipboard holds; an absent form is empty. */
export interface GivenPaste {
  readonly html: string
  readonly text: string
}

/** Largest file that is read, in bytes; the largest procedure as a document has some hundred kB without its pictures. */
export const MAX_TABLE_FILE_BYTES = 20 * 1024 * 1024

/** Longest paste that is read, in UTF-16 units. */
export const MAX_PASTE_LENGTH = 8 * 1024 * 1024

/** Reads the tables of a file. */
export function readTableFile({ name, bytes }: GivenTableFile): Result<SourceDocument, ReadFault> {
  if (bytes.length > MAX_TABLE_FILE_BYTES) return failure({ code: 'too-large', limit: MAX_TABLE_FILE_BYTES })
  return withTables(() => {
    if (isZip(bytes)) return readOffice(bytes)
    if (isCompoundFile(bytes)) throw new ReadError(faultOfCompoundFile(bytes))
    return readPlain(name, decodeText(bytes))
  })
}

/** Reads the tables of a paste: of its HTML where that has any, else of its plain text. */
export function readPaste({ html, text }: GivenPaste): Result<SourceDocument, ReadFault> {
  if (html.length > MAX_PASTE_LENGTH || text.length > MAX_PASTE_LENGTH) {
    return failure({ code: 'too-large', limit: MAX_PASTE_LENGTH })
  }
  const fromHtml = html === '' ? null : withTables(() => readHtml(html))
  return fromHtml?.ok ? fromHtml : withTables(() => readText(text))
}

function withTables(read: () => SourceDocument): Result<SourceDocument, ReadFault> {
  try {
    const document = read()
    return document.blocks.some((block) => block.kind === 'table') ? success(document) : failure({ code: 'no-table' })
  } catch (error) {
    if (error instanceof ReadError) return failure(error.fault)
    throw error
  }
}

const isZip = ([first, second, third]: Uint8Array): boolean => first === 0x50 && second === 0x4b && third === 0x03

/** The compound file of Microsoft: the office forms before 2007, and those of later that are locked with a password. */
const isCompoundFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte)

function faultOfCompoundFile(bytes: Uint8Array): ReadFault {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (names.includes('EncryptedPackage')) return { code: 'password' }
  if (names.includes('WordDocument')) return { code: 'old-form', program: 'word' }
  return { code: 'old-form', program: names.includes('Workbook') ? 'excel' : 'unknown' }
}

function readOffice(bytes: Uint8Array): SourceDocument {
  const parts = openParts(bytes)
  const workbook = parts.names.find((name) => name === 'xl/workbook.xml')
  if (workbook) return readXlsx(parts, workbook)
  const document = parts.names.find((name) => /^word\/document\d*\.xml$/.test(name))
  if (document) return readDocx(parts, document)
  throw new ReadError({ code: 'unknown-form' })
}

function readPlain(name: string, text: string): SourceDocument {
  if (/^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<html|<table)/i.test(text)) return readHtml(text)
  if (text.startsWith('%PDF-') || text.startsWith('{\\rtf')) throw new ReadError({ code: 'unknown-form' })
  return /\.csv$/i.test(name) ? readDelimited(text) : readText(text)
}
