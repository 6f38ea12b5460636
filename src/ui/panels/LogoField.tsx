import { ImagePlus } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Logo } from '../../core/draft/draft'
import { HelpMark } from '../help/HelpMark'
import { Button } from '../parts/Button'
import fieldStyles from '../parts/Field.module.css'
import { describeLogoFault } from '../text/faults'
import { identityText } from '../text/panels'
import styles from './Panel.module.css'
import { readLogo } from './readLogo'

/** The logo of the draft. */
export interface LogoFieldProps {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

/** Chooses, shows and takes away the logo; a picture that cannot be one is refused with the reason. */
export const LogoField = ({ logo, onChange }: LogoFieldProps) => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const take = async (file: File): Promise<void> => {
    const read = await readLogo(file)
    setFault(read.ok ? null : describeLogoFault(read.failure))
    if (read.ok) onChange(read.value)
  }
  return (
    <fieldset className={fieldStyles.choices} aria-label={identityText.logo} aria-describedby={`${id}-note`}>
      <legend>
        <span className={fieldStyles.label}>{identityText.logo}</span>
        <HelpMark topic="logo" label={identityText.logo} />
      </legend>
      <div className={styles.logo}>
        <div className={styles.logoFrame}>
          {logo === null ? (
            <ImagePlus size={24} aria-hidden />
          ) : (
            <img src={`data:${logo.mediaType};base64,${logo.base64}`} alt={identityText.logoAlternative} />
          )}
        </div>
        <div className={styles.logoTools}>
          <Button onClick={() => input.current?.click()}>
            {logo === null ? identityText.chooseLogo : identityText.replaceLogo}
          </Button>
          {logo !== null && (
            <Button look="danger" onClick={() => onChange(null)}>
              {identityText.removeLogo}
            </Button>
          )}
          <input
            ref={input}
            className="visually-hidden"
            type="file"
            accept="image/png,image/jpeg,image/svg+xml"
            aria-label={identityText.logoInput}
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file !== undefined) void take(file)
              event.target.value = ''
            }}
          />
        </div>
      </div>
      <p
        id={`${id}-note`}
        role={fault === null ? undefined : 'alert'}
        className={fault === null ? fieldStyles.hint : fieldStyles.fault}
      >
        {fault ?? identityText.logoHint}
      </p>
    </fieldset>
  )
}
