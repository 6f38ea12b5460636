import { useEffect, useRef, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { ImportFault } from '../../core/exchange/mapping'
import type { Layout } from '../../core/layout/result'
import type { Result } from '../../core/result'
import { LayoutSuperseded } from '../../editor/ports/layout'
import type { Ports } from '../../editor/ports/ports'
import { PaperPage } from '../parts/PaperPage'
import { describeImportFault, importText } from '../text/import'
import styles from './Import.module.css'

/** What the live result shows. */
export interface ResultPagesProps {
  readonly result: Result<readonly SopDraft[], ImportFault>
  /** Index among the drafts that are made. */
  readonly shown: number
  /** What is looked at: the pages scroll to it. */
  readonly part: 'identity' | 'flow'
  readonly ports: Pick<Ports, 'layout'>
}

/** The pages that the mapping makes at present: the very layout that prints. */
export const ResultPages = ({ result, shown, part, ports }: ResultPagesProps) => {
  const draft = result.ok ? (result.value[shown] ?? result.value[0]) : undefined
  const [layout, setLayout] = useState<Layout | null>(null)
  const [message, setMessage] = useState<string>(importText.preparing)
  useEffect(() => {
    if (draft === undefined) return
    let isCurrent = true
    setMessage(importText.preparing)
    ports.layout.layout(draft, { mode: 'paged', effort: 'final' }).then(
      (laidOut) => {
        if (!isCurrent) return
        setLayout(laidOut)
        setMessage('')
      },
      (error: unknown) => {
        if (isCurrent && !(error instanceof LayoutSuperseded)) setMessage(importText.resultFailed)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [draft, ports])

  const list = useRef<HTMLElement>(null)
  const pages = layout?.pages ?? []
  const firstPage = layout?.tables.find(({ kind }) => kind === part)?.page ?? 0
  const isLaidOut = layout !== null
  useEffect(() => {
    const page = isLaidOut ? list.current?.children[firstPage] : undefined
    if (page instanceof HTMLElement) list.current?.scrollTo({ top: page.offsetTop - list.current.offsetTop })
  }, [firstPage, isLaidOut])

  if (!result.ok) {
    return (
      <p role="status" className={styles.fault}>
        {describeImportFault(result.failure)}
      </p>
    )
  }
  return (
    <>
      <p role="status" className={styles.quiet}>
        {message}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls the pages only where they can be focused */}
      <section ref={list} aria-label={importText.resultPages} className={styles.pages} tabIndex={0}>
        {pages.map((page, index) => (
          <PaperPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={index}
            page={page}
            label={importText.page(index + 1, pages.length)}
            className={styles.page}
          />
        ))}
      </section>
    </>
  )
}
