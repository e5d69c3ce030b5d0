-- PUT /api/v1/submissions/{id} with an id and answers of its own each time. KEY is the collector, RUN tells rounds apart.
local key, run = os.getenv("KEY"), tonumber(os.getenv("RUN"))
local threads, bodies, count = 0, {}, 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init()
  math.randomseed(run * 100 + number)
  local companies, ages = {"alone", "partner", "children"}, {"18-29", "30-44", "45-64", "65-74"}
  for i = 1, 500 do
    local overall = math.random(1, 5)
    local comment = overall <= 3 and ',"comment":"A map would have helped us find the upper floor, visitor ' .. i .. '."' or ""
    local now = os.time()
    bodies[i] = string.format(
      '{"collectorKey":"%s","version":1,"language":"en","startedAt":"%s","completedAt":"%s","phase":"single","complete":true,' ..
      '"answers":{"overall":%d,"recommend":%d,"services":{"exhibitions":%d,"cafe":%d,"shop":%d},' ..
      '"motives":["exhibition","rest"],"company":"%s","age":"%s","novelty":%d%s}}',
      key, os.date("!%Y-%m-%dT%H:%M:%SZ", now - 60), os.date("!%Y-%m-%dT%H:%M:%SZ", now - 20),
      overall, math.random(0, 10), math.random(1, 5), math.random(1, 5), math.random(1, 5),
      companies[math.random(3)], ages[math.random(4)], math.random(0, 100), comment)
  end
end

function request()
  count = count + 1
  local now = os.time() * 1000
  local id = string.format("%08x-%04x-7%03x-%04x-%08x%04x",
    math.floor(now / 65536), now % 65536, run, 0x8000 + number, count, math.random(0, 65535))
  return wrk.format("PUT", "/api/v1/submissions/" .. id, {["Content-Type"] = "application/json"}, bodies[count % 500 + 1])
end

function done(summary, latency)
  local refused = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %.0f %.2f %.2f %d\n",
    (summary.requests - summary.errors.status) / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000, refused))
end
