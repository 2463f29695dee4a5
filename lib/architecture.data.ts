/**
 * The import arrows of docs/architecture.md as data, first match wins. A file may import its own
 * layer and what `may` lists (path prefixes, repository-relative). What is not listed is forbidden.
 */
export type Layer = {
  readonly name: string
  /** A file belongs to the first layer whose pattern matches its path. */
  readonly files: RegExp
  readonly may: readonly RegExp[]
  readonly packages: readonly RegExp[]
  readonly why: string
}

const CORE = /^lib\/core\//
const INFRA = /^lib\/infra\//
const PATHS = /^lib\/paths$/
/** Types of the own schema; values come from infra/db only (checked apart). */
const GENERATED = /^prisma\/generated\//
const ACTOR = /^lib\/identity\/(actor|person-data)$/
const ANY = /./
const NODE = /^node:/

const LETTER_PACKAGES = [/^zod$/, NODE]
const REACT = [/^react$/, /^react-dom$/, /^next\/(link|image)$/]

export const LAYERS: readonly Layer[] = [
  {
    name: 'tests',
    files: /\.(test|spec)\.tsx?$|^e2e\/|^lib\/testing\//,
    may: [ANY],
    packages: [ANY],
    why: 'tests, builders and stories may look everywhere; nothing else may import them',
  },
  {
    name: 'core pattern',
    files: /^lib\/core\/pattern\//,
    may: [CORE],
    packages: [/^@freesewing\//],
    why: 'the drafting library draws geometry here alone, behind our gate; the rest of core never sees it',
  },
  {
    name: 'core',
    files: /^lib\/core\//,
    may: [CORE],
    packages: [/^zod$/],
    why: 'core is pure: no React, Next, Prisma, environment, clock, random or fetch',
  },
  {
    name: 'infra',
    files: /^lib\/infra\//,
    may: [CORE, INFRA, GENERATED, /^package\.json$/],
    packages: [ANY],
    why: 'infra is plumbing at the bottom: it knows no letter',
  },
  {
    name: 'paths',
    files: /^lib\/paths\.ts$/,
    may: [CORE],
    packages: [],
    why: 'the table of addresses depends on nothing but core types',
  },
  {
    name: 'identity',
    files: /^lib\/identity\//,
    may: [/^lib\/identity\//, INFRA, CORE, PATHS, GENERATED],
    packages: LETTER_PACKAGES,
    why: 'people and sessions know no letter',
  },
  ...(['demand', 'services', 'manufacturing/gateway', 'manufacturing/plant'] as const).map(
    (letter): Layer => ({
      name: letter,
      files: new RegExp(`^lib/${letter}/`),
      may: [new RegExp(`^lib/${letter}/`), INFRA, CORE, ACTOR, PATHS, GENERATED],
      packages: LETTER_PACKAGES,
      why: 'a letter never imports another letter: only the platform joins them',
    }),
  ),
  {
    name: 'platform',
    files: /^lib\/platform\//,
    may: [
      /^lib\/(platform|demand|services|identity)\//,
      /^lib\/manufacturing\/gateway\//,
      INFRA,
      CORE,
      PATHS,
      GENERATED,
    ],
    packages: LETTER_PACKAGES,
    why: 'the factory is another company: the platform reaches the plant over HTTP only',
  },
  ...(['payment', 'carrier', 'supplier', 'partner-shop'] as const).map(
    (company): Layer => ({
      name: `outside ${company}`,
      files: new RegExp(`^lib/outside/${company}/`),
      may: [new RegExp(`^lib/outside/${company}/`), INFRA, CORE, GENERATED],
      packages: LETTER_PACKAGES,
      why: 'an outside company owns its tables and is reached over HTTP only',
    }),
  ),
  {
    name: 'components/ui',
    files: /^components\/ui\//,
    may: [/^components\/ui\//],
    packages: [...REACT, /^next\/navigation$/, /^radix-ui$/],
    why: 'ui knows nothing of clothes',
  },
  {
    name: 'components',
    files: /^components\//,
    may: [/^components\//, CORE, PATHS],
    packages: [...REACT, /^next\/navigation$/],
    why: 'components picture core types: props in, events out',
  },
  {
    name: 'plant door',
    files: /^app\/api\/factory\//,
    may: [/^app\/api\/factory\//, /^lib\/manufacturing\/plant\//, INFRA, CORE],
    packages: [/^zod$/, /^next\/server$/],
    why: "the plant's door opens on the plant alone",
  },
  {
    name: 'plant screen',
    files: /^app\/\[locale\]\/plant\//,
    may: [
      /^app\/\[locale\]\/(plant\/|demo-frame$)/,
      /^lib\/manufacturing\/plant\//,
      /^components\//,
      INFRA,
      CORE,
      PATHS,
    ],
    packages: [...REACT, /^next$/, /^next\/(navigation|headers|cache)$/, /^next-intl/],
    why: "the plant's own screen knows nothing of the shop",
  },
  {
    name: 'outside door',
    files: /^app\/api\/outside\//,
    may: [/^app\/api\/outside\//, /^lib\/outside\//, INFRA, CORE],
    packages: [/^zod$/, /^next-intl/, /^next\/server$/],
    why: 'the doors of the simulated outside companies open on them alone',
  },
  {
    name: 'app',
    files: /^app\//,
    may: [
      /^app\//,
      /^components\//,
      /^lib\/(platform|identity|demand|services)\//,
      /^lib\/manufacturing\/gateway\//,
      /^lib\/infra\/(auth|http|action|i18n)(\/|$)/,
      /^lib\/infra\/(lens|clock|env|log|inbox|webhook-signature|guest-cookie|pictures\/.*)$/,
      CORE,
      PATHS,
    ],
    packages: [
      ...REACT,
      /^next$/,
      /^next\/(navigation|headers|cache|server|font\/local|og)$/,
      /^next-auth/,
      /^next-intl/,
      /^zod$/,
      NODE,
    ],
    why: 'pages read through lib: never the database, payments, Prisma or Stripe',
  },
  {
    name: 'cli',
    files: /^lib\/cli\//,
    may: [/^lib\/cli\//, CORE],
    packages: [NODE, /^zod$/],
    why: 'the command is the same core without the shop',
  },
  {
    name: 'bench pages',
    files: /^lib\/bench\/pages\//,
    may: [
      /^lib\/bench\//,
      CORE,
      PATHS,
      /^lib\/infra\/env$/,
      /^lib\/start\/(chromium|first-visit|port)/,
    ],
    packages: [NODE, /^(lighthouse|chrome-launcher|playwright-core)$/],
    why: 'speed is measured on the whole product, opened as everybody opens it, in a real browser',
  },
  {
    name: 'bench',
    files: /^lib\/bench\//,
    may: [/^lib\/bench\//, CORE, /^lib\/infra\/(env|digest)$/],
    packages: [NODE, /^(logic-solver|clingo-wasm|highs|esbuild)$/],
    why: 'the bench measures core against its peers, which nothing else may touch',
  },
  {
    name: 'shop server',
    files: /^lib\/start\/shop-server\/.*\.mjs$/,
    may: [/^lib\/start\/shop-server\//],
    packages: [NODE, /^(next|compression|sirv)$/],
    why: 'serves what was built; it knows pages as text, and nothing of the shop',
  },
  {
    name: 'start (plain)',
    files: /^lib\/start\/.*\.mjs$/,
    may: [/^lib\/start\//],
    packages: [NODE],
    why: 'runs before anything is installed',
  },
  {
    name: 'composition root',
    files: /^(lib\/start\/|instrumentation\.ts$|proxy\.ts$)/,
    may: [ANY],
    packages: [ANY],
    why: 'the one place that knows every room; nothing imports it',
  },
  {
    name: 'seeds and schema tools',
    files: /^prisma\//,
    may: [ANY],
    packages: [ANY],
    why: 'seeds are the demo; only tests, seeds and e2e import builders',
  },
  {
    name: 'configuration',
    files: /^[^/]+\.(js|mjs|ts)$|^\.config\//,
    may: [ANY],
    packages: [ANY],
    why: 'tool configuration',
  },
  {
    name: 'architecture',
    files: /^lib\/architecture/,
    may: [/^lib\/architecture/],
    packages: [ANY],
    why: 'the law itself',
  },
]
