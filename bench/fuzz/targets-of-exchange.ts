import { FileFault as TranslationFault } from '@/features/exchange/file-fault'
import { readTranslation } from '@/features/exchange/read-translation'
import { readTmx } from '@/features/memory/tmx/read-tmx'
import { TmxFault } from '@/features/memory/tmx/tmx-fault'
import { FileFault as GlossaryFault } from '@/features/terms/exchange/file-fault'
import { readGlossary } from '@/features/terms/exchange/read-glossary'
import { mutateText } from './mutate'
import type { Target } from './target'

const xliff = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en">
<file id="f1" original="story-12"><notes><note>behind</note></notes><unit id="headline"><originalData><data id="d1">&lt;b&gt;</data></originalData>
<segment id="all" state="translated"><source>河道<pc id="1" type="fmt" subType="xlf:b">清淤</pc>工程</source><target>River <pc id="1" type="fmt" subType="xlf:b">dredging</pc></target></segment>
<segment id="s2"><source><![CDATA[两县]]></source><target>Two <ph id="2" equiv="x"/> counties</target></segment></unit>
<group id="g"><unit id="p1"><segment><source>一</source><target>one</target></segment></unit></group></file></xliff>`

const tbx = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><titleStmt><title>Glossary</title></titleStmt></fileDesc></tbxHeader>
<text><body><conceptEntry id="c1"><descrip type="subjectField">places</descrip><note>n</note>
<langSec xml:lang="zh"><termSec><term>一带一路</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Belt and Road</term></termSec><termSec><term>One Belt</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`

const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh" datatype="plaintext"/>
<body><tu tuid="1" creationdate="20261128T100000Z"><prop type="x">y</prop><tuv xml:lang="zh"><seg>河道<bpt i="1">b</bpt>清淤<ept i="1"/></seg></tuv><tuv xml:lang="en-GB"><seg>River dredging</seg></tuv></tu></body></tmx>`

const csv = `\uFEFFid,domain,zh,zh also,zh not,en,en also,en not,note
t1,places,一带一路,"带路;丝路",,"Belt and Road","the ""Road"", so called",One Belt,note
,people,林晓舟,,,Lin Xiaozhou,,,"two
lines"`

function target(
  seed: string,
  read: (text: string) => unknown,
  foreseen: (error: unknown) => boolean,
): Target {
  return {
    next: (random) => mutateText(seed, [xliff, tbx, tmx, csv], random),
    read: (text: string) => {
      try {
        read(text)
      } catch (error) {
        if (!foreseen(error)) throw error
      }
    },
  }
}

const ofGlossary = (error: unknown) => error instanceof GlossaryFault

export const xliffTarget = () =>
  target(xliff, readTranslation, (error) => error instanceof TranslationFault)
export const tbxTarget = () => target(tbx, readGlossary, ofGlossary)
export const csvTarget = () => target(csv, readGlossary, ofGlossary)
export const tmxTarget = () => target(tmx, readTmx, (error) => error instanceof TmxFault)
