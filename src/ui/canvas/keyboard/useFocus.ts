import { useEffect, useRef } from 'react'
import type { Selection } from '../../../core/edit/selection'
import type { Region } from '../../../core/page/region'
import type { CanvasHost } from '../CanvasHost'
import { useCanvasState } from '../canvasStore'
import { focusSource } from '../elements/SourceButton'
import { sourceKey, sourcesOf } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'

/** Gives the focus to what wants it, as soon as the layout shows it and it stands in the document. */
export const useFocus = (host: CanvasHost, regions: ReadonlyMap<string, Region>, sheets: readonly Sheet[]): void => {
  const wanted = useCanvasState(host.store, (state) => state.wantedFocus)
  useEffect(() => {
    const region = wanted && regions.get(sourceKey(wanted))
    const sheet = region && sheets[region.page]
    if (wanted === null || !region || !sheet) return
    host.reveal(toCanvasBox(sheet, region))
    return focusSource(host.root(), wanted, () => host.store.set({ wantedFocus: null }))
  }, [host, regions, sheets, wanted])
}

/** Shows what was selected elsewhere (a panel, a finding, the preview) when none of it is in view; the Tab key enters there. */
export const useSelectionInView = (
  host: CanvasHost,
  selection: Selection,
  regions: ReadonlyMap<string, Region>,
  sheets: readonly Sheet[],
): void => {
  const places = useRef({ regions, sheets })
  places.current = { regions, sheets }
  useEffect(() => {
    const [first] = sourcesOf(selection)
    const region = first && places.current.regions.get(sourceKey(first))
    const sheet = region && places.current.sheets[region.page]
    if (!region || !sheet || host.store.get().gesture !== null) return
    const box = toCanvasBox(sheet, region)
    if (!host.isInView(box)) host.reveal(box)
    const { entry } = host.store.get()
    const isInHand = sourcesOf(selection).some((source) => entry !== null && sourceKey(source) === sourceKey(entry))
    if (!isInHand) host.store.set({ entry: first })
  }, [host, selection])
}
