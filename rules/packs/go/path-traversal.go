//go:build ignore

package shop

import (
	"archive/zip"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/spf13/afero"
)

func download(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-traversal
	data, err := os.ReadFile(filepath.Join("/data", r.FormValue("name")))
	use(w, data, err)
}

func downloadSafely(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !filepath.IsLocal(name) {
		http.NotFound(w, r)
		return
	}
	// ok: go-path-traversal
	data, err := os.ReadFile(filepath.Join("/data", name))
	use(w, data, err)
}

func fromBody(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return
	}
	// ruleid: go-path-traversal
	os.Remove("/data/" + in.Name)
}

func upload(c *gin.Context) {
	file, _ := c.FormFile("file")
	// ruleid: go-path-traversal
	c.SaveUploadedFile(file, "/uploads/"+file.Filename)
}

func viaUnmarshal(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	var in map[string]string
	json.Unmarshal(body, &in)
	// ruleid: go-path-traversal
	os.Create(in["name"])
}

func rooted(w http.ResponseWriter, r *http.Request) {
	root, err := os.OpenRoot("/data")
	if err != nil {
		return
	}
	// ok: go-path-traversal
	f, err := root.Open(r.FormValue("name"))
	use(w, f, err)
	// ok: go-path-traversal
	os.ReadFile("/data/" + filepath.Base(r.FormValue("name")))
}

func rooted(w http.ResponseWriter, r *http.Request) {
	// ok: go-path-traversal
	http.ServeFile(w, r, filepath.Join("static", filepath.Clean("/"+r.FormValue("file"))))
	// ok: go-path-traversal
	http.ServeFile(w, r, filepath.Join("static", filepath.Join("/", r.FormValue("file"))))
	// ruleid: go-path-traversal
	http.ServeFile(w, r, filepath.Join("static", filepath.Clean(r.FormValue("file"))))
}

func uploaded(w http.ResponseWriter, r *http.Request) {
	_, header, err := r.FormFile("photo")
	if err != nil {
		return
	}
	// ruleid: go-path-traversal
	os.Create("/photos/" + header.Filename)
	// ok: go-path-traversal
	os.Create("/photos/" + filepath.Base(header.Filename))
	_, password, _ := r.BasicAuth()
	// ruleid: go-path-traversal
	os.ReadFile("/home/" + password)
}

func belowBase(w http.ResponseWriter, r *http.Request, base *afero.BasePathFs) {
	// ok: go-path-traversal
	target, err := os.Readlink(afero.FullBaseFsPath(base, r.URL.Path))
	// ruleid: go-path-traversal
	other, err := os.Readlink("/data" + r.URL.Path)
	io.WriteString(w, target+other+err.Error())
}

func unpack(r *http.Request) (*zip.ReadCloser, error) {
	// ruleid: go-path-traversal
	return zip.OpenReader(filepath.Join("/srv/uploads", r.FormValue("name")))
}
