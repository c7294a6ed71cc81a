;;; steps.el --- What the two Emacs tests share  -*- lexical-binding: t -*-
;; FOLDER holds the workspace, EXPECTED the finding in it.
(let ((default-directory "/usr/share/emacs/site-lisp/elpa/")) ; -Q skips Debian's packages
  (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))
(require 'json)
(require 'python)

(setq make-backup-files nil auto-save-default nil create-lockfiles nil)

(defvar expected (with-temp-buffer (insert-file-contents (getenv "EXPECTED")) (json-parse-buffer :object-type 'alist)))
(defun expected (key) (alist-get key expected))

(defvar suite "emacs")

(defmacro step (name &rest body)
  "Print PASS or FAIL for BODY; the first failure ends Emacs."
  (declare (indent 1))
  `(condition-case err
       (progn ,@body (princ (format "PASS %s: %s\n" suite ,name)))
     (error (princ (format "FAIL %s: %s: %S\n" suite ,name err)) (kill-emacs 1))))

(defun wait-for (condition)
  "Let the server talk until CONDITION returns a value."
  (let ((end (+ (float-time) 20)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end)) (accept-process-output nil 0.05))
    (or value (error "Timeout"))))

(defun check (value) (or value (error "Not so")))

(defun open-the-file ()
  (switch-to-buffer (find-file-noselect (expand-file-name (expected 'file) (getenv "FOLDER"))))
  (python-mode))

(defun text-has (string) (string-match-p (regexp-quote string) (buffer-string)))

(defun go-to-the-flaw ()
  (goto-char (point-min))
  (search-forward (expected 'flaw))
  (goto-char (match-beginning 0)))
