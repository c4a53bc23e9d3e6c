-- Sends 1.5 kB to be inserted.
wrk.method = "POST"
wrk.body = string.rep("0123456789abcde", 100)

dofile((debug.getinfo(1).source:match("@(.*/)") or "./") .. "done.lua")
