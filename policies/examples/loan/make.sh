#!/usr/bin/env bash
# Makes ../loan.bundle from this folder: a repository with the branches main, retrain and retrain-mended, in which everything was
# written by the tools themselves. By hand and not in CI, since it fetches them from the package index.
#   usage: policies/examples/loan/make.sh [python3.11]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${1:-python3.11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
export PATH="$work/venv/bin:$PATH" DVC_NO_ANALYTICS=1 GX_ANALYTICS_ENABLED=false PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=0
export HOME="$work" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
repo="$work/repo"
mkdir "$repo" && cd "$repo"
git init -q -b main

# commit LOGIN NUMBER NAME TIME MESSAGE
commit() {
  git add -A
  GIT_AUTHOR_NAME=$3 GIT_AUTHOR_EMAIL="$2+$1@users.noreply.github.com" GIT_AUTHOR_DATE=$4 \
    GIT_COMMITTER_NAME=$3 GIT_COMMITTER_EMAIL="$2+$1@users.noreply.github.com" GIT_COMMITTER_DATE=$4 git commit -q -m "$5"
}

# build VARIANT TIME: the whole pipeline with the parameters and the card of a variant. A fixed time stands for the clock, so that
# a check at a fixed --now gives the same answer whenever this is run.
build() {
  cp "$here/params/$1.yaml" params.yaml
  RUN_AT=$2 dvc repro --quiet
  python "$here/fill.py" "$here/cards/$1.md" data/numbers.json > models/loan/README.md
}

# The data, which DVC keeps out of git, and what is known of where they come from.
python "$here/generate.py" .
dvc init --quiet
dvc config core.analytics false
dvc add --quiet data/raw/applications.parquet
python "$here/describe.py" .

cp -r "$here/src" "$here/dvc.yaml" .
cp "$here/repository.md" README.md
printf '__pycache__/\n' > .gitignore
build main 2026-09-14T08:30:00+00:00
commit erin 1001 'Erin Engineer' 2026-09-14T09:00:00Z 'Loan pre-screening 1.0.0'

mkdir -p governance policies
cp -r "$here/governance" governance/loan
cp "$here/policies/risk-policy.yml" policies/
commit alice-risk 1002 'Alice Risk' 2026-09-15T10:00:00Z 'Risk policy, risk register, response plan'

git checkout -q -b retrain
cp reports/loan/predictions.parquet reports/loan/baseline.parquet
build retrain 2026-11-18T10:05:00+00:00
commit erin 1001 'Erin Engineer' 2026-11-18T10:30:00Z 'Give the model the payment index of the area (1.1.0)'

git checkout -q -b retrain-mended
build retrain-mended 2026-11-19T15:40:00+00:00
commit erin 1001 'Erin Engineer' 2026-11-19T16:00:00Z 'Take the payment index out again; the card says what was measured (1.1.1)'
digest="sha256:$(sha256sum models/loan/model.joblib | cut -d' ' -f1)"

git checkout -q main
sed "s/{{model-digest}}/$digest/" "$here/policies/waivers.template.yml" > policies/waivers.yml
commit alice-risk 1002 'Alice Risk' 2026-11-20T11:00:00Z 'Accept for a time that one group is too small to tell'

# Nothing of this machine may have got into it.
for branch in main retrain retrain-mended; do
  if git grep -I -n -e "$work" -e "$here" "$branch"; then echo "a path of this machine is in $branch" >&2; exit 1; fi
done
git -c pack.threads=1 bundle create --quiet "$here/../loan.bundle" HEAD main retrain retrain-mended
ls -l "$here/../loan.bundle"
