const t0=performance.now(); const { main } = require("../dist/main.cjs"); const t1=performance.now();
main(process.argv.slice(2)).then((code) => { const t2=performance.now(); require("fs").writeSync(2, `${t0.toFixed(1)} load ${(t1-t0).toFixed(1)} run ${(t2-t1).toFixed(1)}\n`); process.exit(); });
