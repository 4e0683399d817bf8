import { Simulation } from './simulator';

const from = Number(process.argv[2] ?? 1),
  n = Number(process.argv[3] ?? 100);
let bad = 0,
  crashes = 0;
const t = Date.now();
for (let s = from; s < from + n; s++) {
  const o = await new Simulation(s).run();
  crashes += o.crashes;
  if (o.diverged.length + o.lost.length + o.resurrected.length + o.trouble.length) {
    bad++;
    if (bad < 6)
      console.log(
        JSON.stringify({
          seed: s,
          d: o.diverged.slice(0, 1),
          l: o.lost,
          r: o.resurrected,
          t: o.trouble.slice(0, 2),
        }),
      );
  }
}
console.log({ bad, n, crashes, ms: Date.now() - t });
