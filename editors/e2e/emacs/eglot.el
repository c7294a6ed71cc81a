;;; eglot.el --- What a user of Eglot does with a finding  -*- lexical-binding: t -*-
(load (expand-file-name "steps" (file-name-directory load-file-name)) nil t)
(require 'eglot)
(require 'flymake)
(load (getenv "SNIPPET") nil t)

(setq suite "eglot"
      eglot-sync-connect 30
      eglot-send-changes-idle-time 0
      eldoc-idle-delay 0
      flymake-no-changes-timeout 0.1)

(step "opens the file" (open-the-file) (setq-local flymake-diagnostic-functions nil))

;; `M-x eglot' asks and waits in the command loop, which --batch does not have; this is what it calls.
(step "starts the server"
  (apply #'eglot--connect (eglot--guess-contact))
  (eglot--maybe-activate-editing-mode)
  (unless flymake-mode (flymake-mode 1))
  (flymake-start))

(step "shows the finding"
  (let ((finding (car (wait-for #'flymake-diagnostics))))
    (goto-char (flymake-diagnostic-beg finding))
    (check (= (line-number-at-pos) (expected 'line)))
    (check (string-match-p "appsec" (flymake-diagnostic-text finding)))))

(step "explains it on hover"
  (let (hover)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover text)))
    (check (string-match-p (expected 'hover) (wait-for (lambda () hover))))))

(step "applies the quick fix"
  (let ((action (car (append (eglot-code-actions (point) (line-end-position)) nil))))
    (if (fboundp 'eglot-execute)
        (eglot-execute (eglot--current-server-or-lose) action)
      (eglot--apply-workspace-edit (plist-get action :edit) nil)))
  (wait-for (lambda () (text-has (expected 'fixed)))))

(step "shows no finding after the fix"
  (eglot--signal-textDocument/didChange)
  (wait-for (lambda () (flymake-start) (null (flymake-diagnostics)))))

(step "saves" (save-buffer) (check (not (buffer-modified-p))))
(step "stops the server" (eglot-shutdown (eglot--current-server-or-lose) nil 10))
(princ "DONE\n")
(kill-emacs 0)
