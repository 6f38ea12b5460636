import { type RefObject, useEffect, useRef, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Thumbnail } from '../../editor/thumbnails'
import { useProgram } from '../programContext'

/** A draft's face, and the element that it is waited for with. */
export interface SeenThumbnail {
  /** To be set on the card: only while that is near the window, its face is asked for and shown. */
  readonly place: RefObject<HTMLLIElement | null>
  /** Null while it is not known or far from the window. */
  readonly thumbnail: Thumbnail | null
}

/** The face of a listed draft; `key` names one state of it, `load` gives it. */
export const useThumbnail = (key: string, load: () => Promise<SopDraft>): SeenThumbnail => {
  const { thumbnails } = useProgram()
  const place = useRef<HTMLLIElement>(null)
  const [isNear, setIsNear] = useState(false)
  const [thumbnail, setThumbnail] = useState<Thumbnail | null>(() => thumbnails.known(key) ?? null)
  const latestLoad = useRef(load)
  latestLoad.current = load

  useEffect(() => {
    const element = place.current
    if (element === null) return
    const observer = new IntersectionObserver((entries) => setIsNear(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '50% 0px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!isNear) return
    const known = thumbnails.known(key)
    if (known !== undefined) return setThumbnail(known)
    return thumbnails.want(key, () => latestLoad.current(), setThumbnail)
  }, [thumbnails, key, isNear])

  return { place, thumbnail: isNear ? thumbnail : null }
}
