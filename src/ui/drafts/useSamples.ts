import { useEffect, useState } from 'react'
import { fetchSamples, type Sample, type ShippedFolder } from './samples'

/** The drafts of a shipped folder: null until the list has come, 'failed' where it cannot be had. */
export const useSamples = (folder: ShippedFolder): readonly Sample[] | 'failed' | null => {
  const [samples, setSamples] = useState<readonly Sample[] | 'failed' | null>(null)
  useEffect(() => {
    let isShown = true
    fetchSamples(folder).then(
      (list) => isShown && setSamples(list),
      () => isShown && setSamples('failed'),
    )
    return () => {
      isShown = false
    }
  }, [folder])
  return samples
}
