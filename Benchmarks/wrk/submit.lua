-- Sends a finished draft with each request, and stops when there are no more.
--   wrk … -s submit.lua URL -- DRAFTS VISIT TOKEN [MILLISECONDS]
-- With MILLISECONDS each connection waits about so long before it sends the next one.
local drafts, headers, visit, body, last

function init(args)
  drafts = assert(io.open(args[1]))
  headers = {["Content-Type"] = "application/x-www-form-urlencoded"}
  visit, body = args[2], "csrf=" .. args[3] .. "&declared=yes"
  local wait = tonumber(args[4])
  if wait then
    delay = function() return math.random(0, 2 * wait) end
  end
end

function request()
  local draft = drafts:read("*l")
  if draft then
    headers["Cookie"] = "visit=" .. visit .. "; draft-theft=" .. draft
    last = wrk.format("POST", nil, headers, body)
  else
    wrk.thread:stop()
  end
  return last
end

dofile((debug.getinfo(1).source:match("@(.*/)") or "./") .. "done.lua")
