;;; lsp-mode.el --- What a user of lsp-mode does with a finding  -*- lexical-binding: t -*-
(load (expand-file-name "steps" (file-name-directory load-file-name)) nil t)
(require 'lsp-mode)
(require 'lsp-diagnostics)
(load (getenv "SNIPPET") nil t)

(setq suite "lsp-mode"
      lsp-session-file (expand-file-name "session" (getenv "HOME"))
      lsp-client-packages nil               ; no other servers: none of them is installed
      lsp-enable-snippet nil
      lsp-diagnostics-provider :none        ; the findings are read below, not drawn
      lsp-headerline-breadcrumb-enable nil
      lsp-modeline-code-actions-enable nil
      lsp-restart 'ignore
      lsp-idle-delay 0)

(defun findings () (gethash (lsp--fix-path-casing (buffer-file-name)) (lsp-diagnostics)))

(step "opens the file" (open-the-file))

(step "starts the server"
  (lsp-workspace-folders-add (getenv "FOLDER"))
  (lsp)
  (wait-for #'lsp-workspaces))

(step "shows the finding"
  (let ((finding (car (wait-for #'findings))))
    (check (equal (lsp-get finding :source) "appsec"))
    (check (= (1+ (lsp-get (lsp-get (lsp-get finding :range) :start) :line)) (expected 'line)))))

(step "explains it on hover"
  (go-to-the-flaw)
  (let ((hover (lsp-request "textDocument/hover" (lsp--text-document-position-params))))
    (check (string-match-p (expected 'hover) (lsp-get (lsp-get hover :contents) :value)))))

(step "applies the quick fix"
  (lsp-execute-code-action (elt (lsp-code-actions-at-point) 0))
  (wait-for (lambda () (text-has (expected 'fixed)))))

(step "shows no finding after the fix"
  (wait-for (lambda () (lsp--flush-delayed-changes) (null (findings)))))

(step "saves" (save-buffer) (check (not (buffer-modified-p))))
(princ "DONE\n")
(kill-emacs 0)
