package shop

func (c *catalogue) three() string { return "three" }
