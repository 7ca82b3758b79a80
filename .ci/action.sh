#!/usr/bin/env bash
# What action.yml runs: check THEORIES with OPTIONS, verify PROOFS, write SARIF; each a line of the variable of its name.
set -uo pipefail
nslogic=$1

lines() { # the lines of a text that are not empty, as the array `words`
    words=()
    while IFS= read -r line; do
        [ -z "$line" ] || words+=("$line")
    done <<<"$1"
}

lines "${OPTIONS:-}"
options=(${words[@]+"${words[@]}"})
lines "${THEORIES:-}"
theories=(${words[@]+"${words[@]}"})
lines "${PROOFS:-}"
proofs=(${words[@]+"${words[@]}"})

"$nslogic" check ${options[@]+"${options[@]}"} --format github -- ${theories[@]+"${theories[@]}"}
code=$?
if [ -n "${SARIF:-}" ]; then
    "$nslogic" check ${options[@]+"${options[@]}"} --format sarif -- ${theories[@]+"${theories[@]}"} >"$SARIF" 2>/dev/null
fi
if [ "${#proofs[@]}" -gt 0 ]; then
    "$nslogic" verify --format github -- "${proofs[@]}"
    verified=$?
    [ "$code" -ne 0 ] || code=$verified
fi
exit "$code"
