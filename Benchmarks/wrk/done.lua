-- One line for script/bench: requests, microseconds, errors, and the 99th percentile in microseconds.
function done(summary, latency)
  local errors = summary.errors
  local wrong = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("measured %d %d %d %d\n", summary.requests, summary.duration, wrong, latency:percentile(99)))
end
