import { X } from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Button, IconButton } from '../parts/Button'
import { useProgram } from '../programContext'
import { TOUR_STOPS, type TourStop, tourText } from '../text/help'
import styles from './Tour.module.css'

/** Shows a newcomer round the screen, one place after the other. Whoever closes it is not offered it again. */
const Tour = ({ onClose }: { readonly onClose: () => void }) => {
  const { tour } = useProgram()
  const [index, setIndex] = useState(0)
  const stop = TOUR_STOPS[index]
  const end = (): void => {
    tour.close()
    onClose()
  }
  if (stop === undefined) return null
  return (
    <Stop key={stop.place} stop={stop} onEnd={end}>
      <div className={styles.head}>
        <p className={styles.count}>{tourText.step(index + 1, TOUR_STOPS.length)}</p>
        <IconButton icon={X} label={tourText.skip} onClick={end} />
      </div>
      <h2 className={styles.title}>{stop.title}</h2>
      <p>{stop.text}</p>
      <div className={styles.buttons}>
        {index > 0 && <Button onClick={() => setIndex(index - 1)}>{tourText.back}</Button>}
        {index + 1 < TOUR_STOPS.length ? (
          <Button look="primary" onClick={() => setIndex(index + 1)} data-tour-next="">
            {tourText.next}
          </Button>
        ) : (
          <Button look="primary" onClick={end} data-tour-next="">
            {tourText.finish}
          </Button>
        )}
      </div>
    </Stop>
  )
}

export default Tour

interface StopProps {
  readonly stop: TourStop
  readonly onEnd: () => void
  readonly children: ReactNode
}

/** A card beside the place that it speaks of, which has a ring round it. What lies beneath stays in reach. */
const Stop = ({ stop, onEnd, children }: StopProps) => {
  const place = useRef<HTMLElement | null>(null)
  const [ring, setRing] = useState<DOMRect | null>(null)
  useLayoutEffect(() => {
    const measure = (): void => {
      place.current = document.querySelector<HTMLElement>(`[data-tour="${stop.place}"]`)
      setRing(place.current?.getBoundingClientRect() ?? null)
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [stop])
  const anchor = useRef({ getBoundingClientRect: () => cardPlace(place.current) })
  return (
    <Popover.Root open onOpenChange={(open) => !open && onEnd()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className={styles.card}
          side={stop.side ?? 'bottom'}
          sideOffset={12}
          collisionPadding={12}
          aria-label={stop.title}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            if (event.target instanceof HTMLElement)
              event.target.querySelector<HTMLElement>('[data-tour-next]')?.focus()
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
          onKeyDown={(event) => event.stopPropagation()}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
      {ring !== null && (
        <div
          className={styles.ring}
          style={{ left: ring.left, top: ring.top, width: ring.width, height: ring.height }}
          aria-hidden="true"
        />
      )}
    </Popover.Root>
  )
}

/** What the card stands below or above: the place itself, of a tall one the upper part; the window's middle where it is missing. */
const cardPlace = (place: HTMLElement | null): DOMRect => {
  const box = place?.getBoundingClientRect()
  if (box === undefined) return new DOMRect(window.innerWidth / 2, window.innerHeight / 3, 0, 0)
  return box.height > window.innerHeight / 2 ? new DOMRect(box.left, box.top, box.width, 120) : box
}
