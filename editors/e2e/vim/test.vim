" What a user of Vim with ALE does with a finding. FOLDER holds the workspace, EXPECTED the finding in it.
set nocompatible hidden noswapfile shortmess+=I
let s:places = ['/usr/share/vim-ale', '/usr/share/vim/addons/ale'] + glob('/usr/share/vim/vimfiles/pack/*/*/*ale*', 0, 1)
for s:ale in filter(s:places, {_, p -> isdirectory(p . '/autoload/ale')})
  execute 'set runtimepath^=' . s:ale
endfor
let g:ale_linters = {'python': ['appsec']}
let g:ale_lint_delay = 10
let g:ale_hover_to_preview = 1
let g:ale_set_balloons = 0
filetype plugin on
runtime! plugin/ale.vim
source $SNIPPET

let s:expected = json_decode(join(readfile($EXPECTED)))

function! s:Step(name, Action) abort
  try
    call a:Action()
    call writefile(['PASS vim: ' . a:name], $OUT, 'a')
  catch
    call writefile(['FAIL vim: ' . a:name . ': ' . v:exception], $OUT, 'a')
    cquit
  endtry
endfunction

function! s:WaitFor(Condition) abort
  for l:_ in range(400)
    if a:Condition() | return | endif
    sleep 50m
  endfor
  throw 'timeout'
endfunction

function! s:Findings() abort
  return get(get(g:ale_buffer_info, s:buffer, {}), 'loclist', [])
endfunction

function! s:Text() abort
  return join(getbufline(s:buffer, 1, '$'), "\n")
endfunction

function! s:Preview() abort
  for l:window in filter(range(1, winnr('$')), {_, w -> getwinvar(w, '&previewwindow')})
    return join(getbufline(winbufnr(l:window), 1, '$'), "\n")
  endfor
  return ''
endfunction

function! s:Open() abort
  execute 'edit' fnameescape($FOLDER . '/' . s:expected.file)
  setfiletype python
  let s:buffer = bufnr('')
  call ale#Queue(0)
endfunction

function! s:ShowsTheFinding() abort
  call s:WaitFor({-> !empty(s:Findings())})
  let s:finding = s:Findings()[0]
  if s:finding.lnum != s:expected.line | throw 'line ' . s:finding.lnum | endif
  if s:finding.linter_name !=# 'appsec' | throw s:finding.linter_name | endif
endfunction

function! s:Hovers() abort
  call cursor(s:finding.lnum, s:finding.col)
  ALEHover
  call s:WaitFor({-> stridx(s:Preview(), s:expected.hover) >= 0})
  pclose
  execute bufwinnr(s:buffer) . 'wincmd w'
endfunction

function! s:Fixes() abort
  call cursor(s:finding.lnum, s:finding.col)
  call feedkeys("1\<CR>", 't') | " ALE asks which action, by number
  call ale#codefix#Execute(0)
  call s:WaitFor({-> stridx(s:Text(), s:expected.fixed) >= 0})
endfunction

function! s:IsClean() abort
  call ale#Queue(0) | " TextChanged does not fire while a script runs
  call s:WaitFor({-> empty(s:Findings())})
endfunction

function! s:Saves() abort
  silent write
  if stridx(join(readfile(expand('%:p')), "\n"), s:expected.fixed) < 0 | throw 'not in the file' | endif
endfunction

call s:Step('opens the file', function('s:Open'))
call s:Step('shows the finding', function('s:ShowsTheFinding'))
call s:Step('explains it on hover', function('s:Hovers'))
call s:Step('applies the quick fix', function('s:Fixes'))
call s:Step('shows no finding after the fix', function('s:IsClean'))
call s:Step('saves', function('s:Saves'))
ALEStopAllLSPs
call writefile(['DONE'], $OUT, 'a')
qall!
