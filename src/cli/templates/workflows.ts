import { usualBaseline } from "../baseline.ts";

/** The checks that `sopan init` brings along. All of them run the version of sopan that made the library. */

/** The command, of just this version. */
function sopan(version: string): string {
  return `npx --yes sopan@${version}`;
}

/** Findings are no failure of a step that only writes them down; not being able to run is. */
const unlessBroken = "|| [ $? -eq 1 ]";

/**
 * For GitHub: findings at their lines in a pull request, and in the tab Security. Uploading is free for public
 * repositories and asks for GitHub Code Security in private ones, so its failure fails nothing.
 */
export function githubWorkflow(version: string): string {
  return `name: SOP
on:
  push:
  pull_request:

permissions:
  contents: read
  actions: read
  security-events: write

jobs:
  periksa:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - name: Periksa isi
        run: ${sopan(version)} lint --format github
      - name: Periksa kerapian
        if: always()
        run: ${sopan(version)} fmt --check
      - name: Catat temuan
        if: always()
        run: ${sopan(version)} lint --format sarif > sopan.sarif ${unlessBroken}
      - name: Unggah temuan ke tab Security
        if: always()
        continue-on-error: true
        uses: github/codeql-action/upload-sarif@v4
        with:
          sarif_file: sopan.sarif
          category: sopan
      - name: Buat halaman
        run: ${sopan(version)} build
      - uses: actions/upload-artifact@v4
        with:
          name: halaman-sop
          path: dist/site
`;
}

/** For GitLab: findings in the merge request, as a report of code quality. */
export function gitlabPipeline(version: string): string {
  return `sop:
  image: node:20
  script:
    - ${sopan(version)} lint --format gitlab > sopan-gitlab.json ${unlessBroken}
    - ${sopan(version)} lint
    - ${sopan(version)} fmt --check
    - ${sopan(version)} build
  artifacts:
    when: always
    reports:
      codequality: sopan-gitlab.json
    paths:
      - dist/site
`;
}

/** Where the hook lies until git is told of it. */
export const hookFolder = ".githooks";

/** A hook of git that checks the SOPs of a commit before it is made; the others stay out of the way. */
export function gitHook(version: string): string {
  return `#!/bin/sh
# Memeriksa SOP yang akan di-commit. Pasang sekali saja: git config core.hooksPath ${hookFolder}
# Melewatinya sekali: git commit --no-verify
set -e

berkas() {
  git diff --cached --name-only -z --diff-filter=ACMR -- '*.sop'
}

[ -n "$(berkas | tr '\\0' '\\n')" ] || exit 0

catatan=""
if [ -f ${usualBaseline} ]; then
  catatan="--baseline ${usualBaseline}"
fi

berkas | xargs -0 ${sopan(version)} lint $catatan
berkas | xargs -0 ${sopan(version)} fmt --check
`;
}
