package shop

func (c *catalogue) one() string { return "one" }
