-- Asks for the page again and again, as people with a draft do.
--   wrk … -s page.lua URL -- DRAFTS VISIT       (no arguments: without cookies)
local requests, number = {}, 0

function init(args)
  if not args[1] then
    requests[1] = wrk.format("GET", nil, {["Accept-Encoding"] = "gzip"})
    return
  end
  for draft in io.lines(args[1]) do
    local cookies = "visit=" .. args[2] .. "; draft-theft=" .. draft
    requests[#requests + 1] = wrk.format("GET", nil, {["Cookie"] = cookies, ["Accept-Encoding"] = "gzip"})
    if #requests == 500 then break end
  end
end

function request()
  number = number % #requests + 1
  return requests[number]
end

dofile((debug.getinfo(1).source:match("@(.*/)") or "./") .. "done.lua")
