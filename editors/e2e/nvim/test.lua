-- What a user of Neovim does with a finding. FOLDER holds the workspace; -u has loaded the snippet of docs/editors.md.
local expected = vim.fn.json_decode(vim.fn.readfile(vim.env.EXPECTED))
local target = vim.env.FOLDER .. '/' .. expected.file

local function wait(condition)
  assert(vim.wait(20000, condition, 50), 'timeout')
end

local function step(name, action)
  local ok, err = xpcall(action, debug.traceback)
  io.stdout:write((ok and 'PASS' or 'FAIL') .. ' nvim: ' .. name .. (ok and '' or ': ' .. err) .. '\n')
  if not ok then vim.cmd('cquit 1') end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
  return ''
end

local finding

step('opens the file', function()
  vim.o.swapfile = false
  vim.cmd('edit ' .. vim.fn.fnameescape(target))
  vim.bo.filetype = 'python'
end)

step('shows the finding', function()
  wait(function() return #vim.diagnostic.get(0) > 0 end)
  finding = vim.diagnostic.get(0)[1]
  assert(finding.source == 'appsec', finding.source)
  assert(finding.lnum == expected.line - 1, finding.lnum)
end)

step('explains it on hover', function()
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  vim.lsp.buf.hover()
  wait(function() return floating_text():find(expected.hover, 1, true) end)
end)

step('applies the quick fix', function()
  vim.ui.select = function(items, _, choose) choose(items[1], 1) end
  vim.lsp.buf.code_action()
  wait(function() return text():find(expected.fixed, 1, true) end)
end)

step('shows no finding after the fix', function()
  wait(function() return #vim.diagnostic.get(0) == 0 end)
end)

step('saves', function()
  vim.cmd('silent write')
  assert(table.concat(vim.fn.readfile(target), '\n'):find(expected.fixed, 1, true))
end)

step('stops the server', function()
  local clients = vim.lsp.get_clients or vim.lsp.get_active_clients -- renamed in 0.10
  for _, client in ipairs(clients()) do
    if vim.lsp.config then client:stop() else client.stop() end -- a method since 0.11
  end
  wait(function() return #clients() == 0 end)
end)

io.stdout:write('DONE\n')
vim.cmd('qall!')
