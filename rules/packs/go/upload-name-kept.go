//go:build ignore

package shop

func store(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("photo")
	if err != nil {
		return
	}
	// ruleid: go-upload-name-kept
	out, err := os.Create(filepath.Join("static/uploads", filepath.Base(header.Filename)))
	use(file, out, err)
	// ok: go-upload-name-kept
	out, err = os.Create(filepath.Join("uploads", rand.Text()))
	// ok: go-upload-name-kept
	log.Printf("got %q", header.Filename)
}

func storeGin(c *gin.Context) {
	file, _ := c.FormFile("photo")
	// ruleid: go-upload-name-kept
	c.SaveUploadedFile(file, "static/uploads/"+file.Filename)
	// ok: go-upload-name-kept
	c.SaveUploadedFile(file, "uploads/"+uuid.NewString())
}

func (l *logFile) open() (*os.File, error) {
	// ok: go-upload-name-kept
	return os.OpenFile(l.Filename, os.O_APPEND|os.O_CREATE, 0o600)
}
