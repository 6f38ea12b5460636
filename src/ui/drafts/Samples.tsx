import { useEffect, useState } from 'react'
import { homeText } from '../text/screens'
import cardStyles from './Card.module.css'
import styles from './Home.module.css'
import { fetchSamples, type Sample } from './samples'

/** The samples that the program ships; opening one is the home page's business. */
export const Samples = ({ onOpen }: { readonly onOpen: (sample: Sample) => void }) => {
  const [samples, setSamples] = useState<readonly Sample[] | 'failed' | null>(null)
  useEffect(() => {
    let isShown = true
    fetchSamples().then(
      (list) => isShown && setSamples(list),
      () => isShown && setSamples('failed'),
    )
    return () => {
      isShown = false
    }
  }, [])

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
              <li key={sample.file} className={cardStyles.card}>
                <h3 className={cardStyles.title}>
                  <button
                    type="button"
                    className={cardStyles.cover}
                    onClick={() => onOpen(sample)}
                    title={sample.title}
                  >
                    {sample.title}
                  </button>
                </h3>
                <p className={cardStyles.institution}>{sample.institution}</p>
                <div className={cardStyles.foot}>
                  <p className={cardStyles.meta}>{sample.note}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
