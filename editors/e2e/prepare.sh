# Sourced by the editors' run.sh: `prepare NAME` makes a home and a workspace of the suite's own under $WORK, puts the program on
# the PATH as users have it, and takes the snippet marked NAME out of docs/editors.md.
E2E=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

prepare() {
  export HOME=$WORK/$1 FOLDER=$WORK/$1/workspace SNIPPET=$WORK/$1/snippet EXPECTED=$E2E/expected.json
  export XDG_CONFIG_HOME=$HOME XDG_DATA_HOME=$HOME XDG_STATE_HOME=$HOME XDG_CACHE_HOME=$HOME PATH=$HOME/bin:$PATH
  mkdir -p "$HOME/bin"
  ln -s "$APPSEC_LSP" "$HOME/bin/appsec-lsp"
  cp -r "$E2E/workspace" "$FOLDER"
  awk -v mark="<!-- tested: $1 -->" '$0 == mark {found = 1; next} found && /^```/ {if (++fence == 2) exit; next} found' "$E2E/../../docs/editors.md" >"$SNIPPET"
  [ -s "$SNIPPET" ] || { echo "FAIL $1: no snippet marked '$1' in docs/editors.md"; exit 1; }
  cd "$FOLDER"
}
