import { homeText } from '../text/screens'
import cardStyles from './Card.module.css'
import styles from './Home.module.css'
import { fetchDraft, type Sample } from './samples'
import { ThumbnailPicture } from './ThumbnailPicture'
import { useSamples } from './useSamples'
import { useThumbnail } from './useThumbnail'

/** The samples that the program ships; opening one is the home page's business. */
export const Samples = ({ onOpen }: { readonly onOpen: (sample: Sample) => void }) => {
  const samples = useSamples('samples')
  return (
    <section className={styles.section} aria-labelledby="samples-heading">
      <h2 id="samples-heading" className={styles.sectionTitle}>
        {homeText.samples}
      </h2>
      {samples === 'failed' ? (
        <p className={styles.quiet}>{homeText.samplesFailed}</p>
      ) : (
        <>
          <p className={styles.quiet}>{homeText.samplesHint}</p>
          <ul className={styles.cards} aria-labelledby="samples-heading">
            {samples?.map((sample) => (
              <SampleCard key={sample.file} sample={sample} onOpen={() => onOpen(sample)} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const SampleCard = ({ sample, onOpen }: { readonly sample: Sample; readonly onOpen: () => void }) => {
  const { place, thumbnail } = useThumbnail(`samples/${sample.file}`, () => fetchDraft('samples', sample))
  return (
    <li ref={place} className={cardStyles.card}>
      <ThumbnailPicture thumbnail={thumbnail} />
      <h3 className={cardStyles.title}>
        <button type="button" className={cardStyles.cover} onClick={onOpen} title={sample.title}>
          <span className={cardStyles.words}>{sample.title}</span>
        </button>
      </h3>
      <p className={cardStyles.institution}>{sample.institution}</p>
      <div className={cardStyles.foot}>
        <p className={cardStyles.meta}>{sample.note}</p>
      </div>
    </li>
  )
}
