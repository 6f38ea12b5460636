import { faceAddress, type Sample, type ShippedFolder } from './samples'
import styles from './ThumbnailPicture.module.css'

/** The face of a draft that the program ships: a picture made when the program was built. Decoration only. */
export const ShippedFace = ({ folder, draft }: { readonly folder: ShippedFolder; readonly draft: Sample }) => (
  <div className={styles.sheet}>
    <img src={faceAddress(folder, draft)} alt="" loading="lazy" decoding="async" />
  </div>
)
