import { type FormEvent, useId } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './CreateToken.module.css'

interface CreateTokenProps {
  /** The one given before was not right. */
  readonly isWrong: boolean
  readonly onGive: (token: string) => void
}

/** Asks for what this server wants from whoever makes walls. */
export function CreateToken({ isWrong, onGive }: CreateTokenProps) {
  const words = useId()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const token = String(new FormData(event.currentTarget).get('token') ?? '').trim()
    if (token) onGive(token)
  }
  return (
    <form className={styles.form} onSubmit={onSubmit} aria-describedby={words}>
      <p id={words} role="alert">
        {isWrong ? 'That is not the token of this server. ' : 'New walls need a token on this server. '}
        Whoever runs it has one.
      </p>
      <TextField
        className={styles.field}
        label="Token for new walls"
        name="token"
        type="password"
        pattern="[!-~]+"
        title="Letters, digits and signs as on an English keyboard, no spaces"
        ref={takeFocus}
      />
      <Button type="submit">Make the wall</Button>
    </form>
  )
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus()
}
