package shop

func (c *catalogue) two() string { return "two" }
