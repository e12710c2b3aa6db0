import { pinyin } from 'pinyin-pro'
import { commonCharacters } from '@/lib/common-characters'

let bySound: Map<string, string[]> | undefined

/** The common characters with a sound of this one, whatever the tone; without itself. */
export function homophones(character: string): string[] {
  bySound ??= charactersBySound()
  const found = soundsOf(character).flatMap((sound) => bySound?.get(sound) ?? [])
  return [...new Set(found)].filter((other) => other !== character)
}

function charactersBySound(): Map<string, string[]> {
  const sounding = new Map<string, string[]>()
  for (const character of commonCharacters) {
    for (const sound of soundsOf(character)) {
      sounding.set(sound, [...(sounding.get(sound) ?? []), character])
    }
  }
  return sounding
}

function soundsOf(character: string): string[] {
  const sounds = pinyin(character, {
    toneType: 'none',
    type: 'array',
    multiple: true,
    nonZh: 'removed',
  })
  return [...new Set(sounds)]
}
