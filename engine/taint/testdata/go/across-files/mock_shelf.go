package shop

type mockShelf struct{}

func (mockShelf) fetch(name string) string { return name }
func (mockShelf) size() int                { return 1 }
