package parsers

// AttemptLimits are what programs call that which counts attempts, in whatever language: parts of names, mostly without the first letter, which may be a capital.
var AttemptLimits = []string{
	"ateLimit", "ate_limit", "ATE_LIMIT", "atelimit", "ate-limit", "Limiter", "_limiter", "/limiter", "hrottl", "time/rate", "httprate", "tollbooth", "rack-attack", "Rack::Attack",
	"ogin_attempts", "oginAttempts", "ailed_attempts", "ailedAttempts", "ttempt_count", "ttemptCount", "ax_attempts", "axAttempts", "ailed_login", "ailedLogin",
	"AccessFailedAsync", "IsLockedOut", "ooMany", "oo_many", "ockout_", "lockoutOnFailure: true", "ockoutUntil", "ocked_until", "ockedUntil", "aptcha", "CAPTCHA", "urnstile", ":lockable",
}
