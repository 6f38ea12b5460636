import { Plus } from 'lucide-react'
import { homeText } from '../text/home'
import { ShippedFace } from './ShippedFace'
import type { Sample } from './samples'
import styles from './Templates.module.css'
import { useSamples } from './useSamples'

/** What the choice works with. */
export interface TemplatesProps {
  /** Names the list for screen readers. */
  readonly label: string
  readonly onTake: (template: Sample) => void
  /** Begins with nothing; without it, that is not among the choices. */
  readonly onEmpty?: () => void
}

/** The patterns that a draft can begin with, each with its face. */
export const Templates = ({ label, onTake, onEmpty }: TemplatesProps) => {
  const templates = useSamples('templates')
  return (
    <ul className={styles.templates} aria-label={label}>
      {onEmpty && (
        <li className={styles.template}>
          <div className={styles.blank} aria-hidden="true">
            <Plus size={24} />
          </div>
          <button type="button" className={styles.name} onClick={onEmpty}>
            {homeText.emptyTemplate}
          </button>
          <p className={styles.note}>{homeText.emptyTemplateNote}</p>
        </li>
      )}
      {templates !== 'failed' &&
        templates?.map((template) => (
          <TemplateCard key={template.file} template={template} onTake={() => onTake(template)} />
        ))}
    </ul>
  )
}

const TemplateCard = ({ template, onTake }: { readonly template: Sample; readonly onTake: () => void }) => (
  <li className={styles.template}>
    <ShippedFace folder="templates" draft={template} />
    <button type="button" className={styles.name} onClick={onTake}>
      {template.title}
    </button>
    <p className={styles.note}>{template.note}</p>
  </li>
)
