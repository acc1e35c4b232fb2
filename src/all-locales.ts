import type {Locale} from './locale/locale.js'
import {da} from './locales/da/index.js'
import {de} from './locales/de/index.js'
import {en} from './locales/en/index.js'
import {fi} from './locales/fi/index.js'
import {fr} from './locales/fr/index.js'
import {is} from './locales/is/index.js'
import {nb} from './locales/nb/index.js'
import {nl} from './locales/nl/index.js'
import {nn} from './locales/nn/index.js'
import {sv} from './locales/sv/index.js'

/** Every pack that ships. The order settles a tie in choosing one. */
export const allLocales: readonly Locale[] = [nb, nn, da, sv, en, de, nl, fr, fi, is]
