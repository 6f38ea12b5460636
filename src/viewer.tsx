import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { SopDraft } from './core/draft/draft'
import type { Layout } from './core/layout/result'
import './ui/style/tokens.css'
import { Viewer } from './ui/share/Viewer'

/** The program of the web page that a draft is handed on as: it shows what Lajur has put into the page, and changes nothing. */

const readJson = (selector: string): unknown => JSON.parse(document.querySelector(selector)?.textContent ?? '')

const root = document.getElementById('root')
if (root === null) throw new Error('viewer.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Viewer draft={readJson('[data-lajur-draft]') as SopDraft} layout={readJson('#layout') as Layout} />
  </StrictMode>,
)
