package shop

func (c *catalogue) four() string { return "four" }
