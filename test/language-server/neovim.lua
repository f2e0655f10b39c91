-- Opens a page in Neovim, waits for the diagnostics, applies one fix, and writes what it saw as JSON.
-- Arguments come from the environment: PAGE, COMMAND (JSON list), OUTPUT.

local page = vim.env.PAGE
vim.cmd('edit ' .. vim.fn.fnameescape(page))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = 'claimlint',
  cmd = vim.fn.json_decode(vim.env.COMMAND),
  root_dir = vim.fn.fnamemodify(page, ':h'),
})
vim.lsp.buf_attach_client(buffer, client)

local function codes()
  return vim.tbl_map(function(one)
    return { code = one.code, line = one.lnum, column = one.col, source = one.source }
  end, vim.diagnostic.get(buffer))
end

local function has(code)
  return #vim.tbl_filter(function(one) return one.code == code end, codes()) > 0
end

vim.wait(60000, function() return has('permanence-claim') end, 50)
local before = codes()

local found = vim.tbl_filter(function(one) return one.code == 'permanence-claim' end, vim.diagnostic.get(buffer))[1]
local range = {
  start = { line = found.lnum, character = found.col },
  ['end'] = { line = found.end_lnum, character = found.end_col },
}
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = range,
  context = { diagnostics = {} },
}, 20000)
for _, action in ipairs(answers[client].result) do
  if action.title:match('^Ignore permanence%-claim') then
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  end
end
vim.wait(20000, function() return not has('permanence-claim') end, 50)

local file = io.open(vim.env.OUTPUT, 'w')
file:write(vim.fn.json_encode({
  before = before,
  after = codes(),
  text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'),
}))
file:close()
vim.cmd('qall!')
