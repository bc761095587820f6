/** A check of the library on every change, for GitHub. */
export function githubWorkflow(version: string): string {
  return `name: SOP
on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  periksa:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - name: Periksa isi
        run: npx --yes sopan@${version} lint
      - name: Periksa kerapian
        run: npx --yes sopan@${version} fmt --check
      - name: Buat halaman
        run: npx --yes sopan@${version} build
      - uses: actions/upload-artifact@v4
        with:
          name: halaman-sop
          path: dist/site
`;
}

/** The same for GitLab. */
export function gitlabPipeline(version: string): string {
  return `sop:
  image: node:20
  script:
    - npx --yes sopan@${version} lint
    - npx --yes sopan@${version} fmt --check
    - npx --yes sopan@${version} build
  artifacts:
    paths:
      - dist/site
`;
}
