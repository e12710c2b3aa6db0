import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const userPresentAndVerified = 0x05
const withCredential = 0x40

/**
 * What holds a passkey, in software (WebAuthn, 6): unlike a browser it signs for whatever origin it is
 * told that the page has.
 */
export class Authenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #id = randomBytes(16)
  readonly #domain: string
  #counter = 0

  constructor(domain: string) {
    this.#domain = domain
  }

  register(challenge: string, origin: string) {
    const length = Buffer.from([0, this.#id.length])
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#publicKey()])
    const data = Buffer.concat([this.#data(userPresentAndVerified | withCredential), credential])
    // { fmt: 'none', attStmt: {}, authData: data } in CBOR.
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.from([0xa0]),
      cborText('authData'),
      Buffer.from([0x58, data.length]),
      data,
    ])
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  authenticate(challenge: string, origin: string) {
    const client = clientData('webauthn.get', challenge, origin)
    const data = this.#data(userPresentAndVerified)
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
    })
  }

  #answer(response: object) {
    const id = this.#id.toString('base64url')
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  #data(flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    this.#counter += 1
    const domain = createHash('sha256').update(this.#domain).digest()
    return Buffer.concat([domain, Buffer.from([flags]), counter])
  }

  /** As COSE has it: { 1: 2, 3: -7, -1: 1, -2: x, -3: y }. */
  #publicKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const bytes = (text: string) =>
      Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(text, 'base64url')])
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(x),
      Buffer.from([0x22]),
      bytes(y),
    ])
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])
}
