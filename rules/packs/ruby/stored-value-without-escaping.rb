class PostsController < ApplicationController
  def create
    Post.create!(params.require(:post).permit(:title, :body, :user_id))
  end

  def told
    expect(posts.map(&:headline)).to eq([])
    # ok: ruby-stored-value-without-escaping
    @head = post.headline.html_safe
  end

  def renew
    Post.create!(params.expect(post: [:summary]))
    # ruleid: ruby-stored-value-without-escaping
    @summary = post.summary.html_safe
  end

  def show
    post = Post.find(params[:id])
    # ruleid: ruby-stored-value-without-escaping
    @body = post.body.html_safe
    # ok: ruby-stored-value-without-escaping
    @html = post.rendered_body.html_safe
    # ok: ruby-stored-value-without-escaping
    @title = helpers.sanitize(post.title).html_safe
    # ok: ruby-stored-value-without-escaping
    @owner = post.user_id.html_safe
    # ok: ruby-stored-value-without-escaping
    render "posts/heading", { text: "About #{post.title}" }
    # ok: ruby-stored-value-without-escaping
    render html: helpers.content_tag(:p, post.title)
  end
end

# Who takes no list of parameters takes them one by one.
class NotesController < ApplicationController
  def create
    note = current_user.notes.build(heading: params[:heading])
    note.subtitle = params[:subtitle]
    note.length = 3
  end

  def show
    note = Note.find(1)
    # ruleid: ruby-stored-value-without-escaping
    @heading = note.heading.html_safe
    # ruleid: ruby-stored-value-without-escaping
    @subtitle = note.subtitle.html_safe
    # ok: ruby-stored-value-without-escaping
    @length = note.length.html_safe
  end
end
