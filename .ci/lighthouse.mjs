// Measures one page of each kind with Lighthouse, as a phone: node .ci/lighthouse.mjs
// Needs Node and Chromium (CHROME_PATH); fetches Lighthouse itself with npx. Ends with 1 if a score is under 100.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { gzipSync } from "node:zlib";

const site = "target/site";
const types = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", svg: "image/svg+xml", txt: "text/plain" };
// as a usual host serves it: compressed, to be kept
const server = createServer((request, answer) => {
  const file = join(site, decodeURIComponent(new URL(request.url, "http://site").pathname));
  if (!existsSync(file)) return answer.writeHead(404).end();
  const type = types[file.split(".").pop()] ?? "application/octet-stream";
  answer.writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "max-age=600" });
  answer.end(gzipSync(readFileSync(file)));
}).listen(0);

const heaviest = (folder) =>
  readdirSync(join(site, folder))
    .map((name) => [readFileSync(join(site, folder, name)).length, `${folder}/${name}`])
    .sort(([a], [b]) => b - a)[0][1];
const top = readdirSync(site).filter((name) => name.endsWith(".html") && name !== "404.html");
const pages = [...top, ...["people", "events", "sources", "compare"].filter((folder) => existsSync(join(site, folder))).map(heaviest)];

let faults = 0;
for (const page of process.argv.slice(2).length ? process.argv.slice(2) : pages) {
  const { stdout } = await promisify(execFile)(
    "npx",
    ["--yes", "lighthouse@12", `http://localhost:${server.address().port}/${page}`, "--quiet", "--output=json",
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu"],
    { maxBuffer: 1 << 27 },
  );
  const scores = Object.values(JSON.parse(stdout).categories).map(({ id, score }) => [id, Math.round(score * 100)]);
  faults += scores.some(([, score]) => score < 100);
  console.log(page.padEnd(44), scores.map(([id, score]) => `${id} ${score}`).join(" · "));
}
server.close();
process.exitCode = faults ? 1 : 0;
