import { homeText } from '../text/home'
import cardStyles from './Card.module.css'
import styles from './Home.module.css'
import { ShippedFace } from './ShippedFace'
import type { Sample } from './samples'
import { useSamples } from './useSamples'

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

const SampleCard = ({ sample, onOpen }: { readonly sample: Sample; readonly onOpen: () => void }) => (
  <li className={cardStyles.card}>
    <ShippedFace folder="samples" draft={sample} />
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
