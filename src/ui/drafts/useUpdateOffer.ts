import { useEffect, useState } from 'react'
import type { InstallationPort } from '../../editor/ports/machine'
import { useToast } from '../parts/toast'
import { installText } from '../text/install'

/** Offers a new version of the program where no draft is open; it is taken only when the user agrees. */
export const useUpdateOffer = (installation: InstallationPort, mayOffer: boolean): void => {
  const [isReady, setIsReady] = useState(false)
  const showToast = useToast()
  useEffect(() => installation.onUpdateReady(() => setIsReady(true)), [installation])
  useEffect(() => {
    if (!isReady || !mayOffer) return
    const update = async (): Promise<void> => {
      if ((await installation.update()) === 'others-open') showToast({ text: installText.othersOpen })
    }
    return showToast({
      text: installText.updateReady,
      action: { label: installText.update, run: () => void update() },
    })
  }, [isReady, mayOffer, installation, showToast])
}
