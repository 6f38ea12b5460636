import { useEffect, useState } from 'react'
import styles from './FileDrop.module.css'
import { useToast } from './parts/toast'
import { programText } from './text/screens'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Takes files that are dropped anywhere on the window, so that the browser never leaves the page for one. The first file is handed
 * on, others are named; while files hover, the window says what a drop will do.
 */
export const FileDrop = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const [hovering, setHovering] = useState(false)
  const showToast = useToast()
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setHovering(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false)
    }
    const drop = (event: DragEvent): void => {
      setHovering(false)
      if (!carriesFiles(event)) return
      event.preventDefault()
      const [file, ...others] = event.dataTransfer?.files ?? []
      if (file === undefined) return
      if (others.length > 0)
        showToast({
          tone: 'failed',
          text: programText.onlyOneFile(
            file.name,
            others.map(({ name }) => name),
          ),
        })
      onFile(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFile, showToast])
  return hovering ? <div className={styles.veil}>{programText.dropFile}</div> : null
}
