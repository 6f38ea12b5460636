import { useEffect, useRef } from 'react'
import type { Selection } from '../../../core/edit/selection'
import type { Layout } from '../../../core/layout/result'
import type { CanvasHost } from '../CanvasHost'
import { useCanvasState } from '../canvasStore'
import { focusSource } from '../elements/SourceButton'
import { regionsByKey, sourceKey, sourcesOf } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'

/** Gives the focus to what wants it, as soon as the layout shows it and it stands in the document. */
export const useFocus = (host: CanvasHost, layout: Layout, sheets: readonly Sheet[]): void => {
  const wanted = useCanvasState(host.store, (state) => state.wantedFocus)
  useEffect(() => {
    const region = wanted && regionsByKey(layout).get(sourceKey(wanted))
    const sheet = region && sheets[region.page]
    if (wanted === null || !region || !sheet) return
    host.reveal(toCanvasBox(sheet, region))
    return focusSource(host.root(), wanted, () => host.store.set({ wantedFocus: null }))
  }, [host, layout, sheets, wanted])
}

/** Shows what was selected elsewhere (a panel, a finding, the preview) when none of it is in view; the Tab key enters there. */
export const useSelectionInView = (
  host: CanvasHost,
  selection: Selection,
  layout: Layout,
  sheets: readonly Sheet[],
): void => {
  const places = useRef({ layout, sheets })
  places.current = { layout, sheets }
  useEffect(() => {
    const [first] = sourcesOf(selection)
    const region = first && regionsByKey(places.current.layout).get(sourceKey(first))
    const sheet = region && places.current.sheets[region.page]
    if (!region || !sheet || host.store.get().gesture !== null) return
    const box = toCanvasBox(sheet, region)
    if (!host.isInView(box)) host.reveal(box)
    const { entry } = host.store.get()
    const isInHand = sourcesOf(selection).some((source) => entry !== null && sourceKey(source) === sourceKey(entry))
    if (!isInHand) host.store.set({ entry: first })
  }, [host, selection])
}
