#!/usr/bin/env bash
# @lhncbc/ucum-lhc 7.1.10 takes a prefix on units that UCUM marks as not metric.
#
# UCUM 2.2 lets a prefix stand only before metric units, and its table says of each unit whether it is one. Of day, minute,
# month, degree, percent, atmosphere and foot it says no. The validator takes them all with a prefix; for k% it gives the name
# "kilo", without a unit. A unit code that it passes may be refused by others.
#
# Seen:
#   km valid kilometer
#   kd valid kiloday
#   mmin valid milliminute
#   kmo valid kilomonth
#   kdeg valid kilodegree - plane angle
#   k% valid kilo
#   katm valid kilostandard atmosphere
#   k[ft_i] valid kilofoot
#   MHa invalid
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @lhncbc/ucum-lhc@7.1.10
cat >seen.cjs <<'JS'
const { UcumLhcUtils } = require("@lhncbc/ucum-lhc");
const utils = UcumLhcUtils.getInstance();
for (const code of ["km", "kd", "mmin", "kmo", "kdeg", "k%", "katm", "k[ft_i]", "MHa"]) {
  const { status, unit } = utils.validateUnitString(code);
  console.log(`${code} ${status}${unit ? ` ${unit.name.trim()}` : ""}`);
}
JS
node seen.cjs | tee seen.txt
diff - seen.txt <<'SEEN'
km valid kilometer
kd valid kiloday
mmin valid milliminute
kmo valid kilomonth
kdeg valid kilodegree - plane angle
k% valid kilo
katm valid kilostandard atmosphere
k[ft_i] valid kilofoot
MHa invalid
SEEN
echo "As described."
